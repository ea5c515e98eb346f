import type { Command } from 'commander';
import { configOf } from '../../config.ts';
import type { Io } from '../io.ts';

export function addAccount(program: Command, io: Io): void {
  program
    .command('account')
    .description('an account: score and reasons, streak, quota, defaults, its latest behaviours')
    .argument('<accountId>')
    .addHelpText('after', '\nExamples:\n  $ abt account 4711\n  $ abt account 4711 --json')
    .action(async (accountId: string) => {
      const config = configOf(io.settings);
      const { tellAccount } = await import('../actions/account.ts');
      await tellAccount(io, config, accountId);
    });
}
