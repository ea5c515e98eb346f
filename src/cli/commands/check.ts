import type { Command } from 'commander';
import { configOf } from '../../config.ts';
import type { Io } from '../io.ts';

export function addCheck(program: Command, io: Io): void {
  program
    .command('check')
    .description('check the files and every chain; `abt replay` proves what is in them')
    .addHelpText('after', '\nExamples:\n  $ abt check\n  $ abt check --data-dir /backups/monday')
    .action(async () => {
      const config = configOf(io.settings);
      const { check } = await import('../actions/check.ts');
      await check(io, config);
    });
}
