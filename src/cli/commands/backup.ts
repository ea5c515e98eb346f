import type { Command } from 'commander';
import { configOf } from '../../config.ts';
import type { Io } from '../io.ts';

export function addBackup(program: Command, io: Io): void {
  program
    .command('backup')
    .description('copy everything as it stands, also while it is written to, and check the copy')
    .argument('<dir>', 'an empty directory, or one to be made')
    .addHelpText('after', EXAMPLES)
    .action(async (dir: string) => {
      const config = configOf(io.settings);
      const { backUp } = await import('../actions/backup.ts');
      await backUp(io, config, dir);
    });
}

const EXAMPLES = `
Examples:
  $ abt backup /backups/monday
  $ abt check --data-dir /backups/monday`;
