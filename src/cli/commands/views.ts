import type { Command } from 'commander';
import { configOf } from '../../config.ts';
import type { Io } from '../io.ts';

export function addViews(program: Command, io: Io): void {
  program
    .command('views')
    .description('books and views: what is computed from the event log and can be thrown away')
    .command('rebuild')
    .description('forget books and views, and build them anew from the whole event log')
    .addHelpText('after', '\nExamples:\n  $ abt views rebuild')
    .action(async () => {
      const config = configOf(io.settings);
      const { rebuildViews } = await import('../actions/views.ts');
      await rebuildViews(io, config);
    });
}
