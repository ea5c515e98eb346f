import type { Command } from 'commander';
import { configOf } from '../../config.ts';
import type { Io } from '../io.ts';

export function addParked(program: Command, io: Io): void {
  const command = program
    .command('parked')
    .description('accounts that could not be assessed, and why; the others went on without them')
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      const config = configOf(io.settings);
      const { listParked } = await import('../actions/parked.ts');
      await listParked(io, config);
    });
  command
    .command('retry')
    .description('assess one of them again, or all, with every cycle that it has missed')
    .argument('[accountId]', 'all of them if left out')
    .addHelpText('after', EXAMPLES)
    .action(async (accountId?: string) => {
      const config = configOf(io.settings);
      const { retryParked } = await import('../actions/parked.ts');
      await retryParked(io, config, accountId);
    });
}

const EXAMPLES = `
Examples:
  $ abt parked
  $ abt parked retry
  $ abt parked retry 4711`;
