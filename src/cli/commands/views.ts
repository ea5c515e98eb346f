import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { catchUp, withTracker } from '../opening.ts';

export function addViews(program: Command, io: Io): void {
  program
    .command('views')
    .description('books and views: what is computed from the event log and can be thrown away')
    .command('rebuild')
    .description('forget books and views, and build them anew from the whole event log')
    .addHelpText('after', '\nExamples:\n  $ abt views rebuild')
    .action(async () => {
      const events = await withTracker(
        io,
        async (tracker) => {
          await catchUp(io, tracker);
          return tracker.log.eventsBetween('', await tracker.log.head());
        },
        { rebuild: true },
      );
      await io.answer({ events }, () =>
        io.line(events === null ? 'rebuilt' : `rebuilt from ${events} events`),
      );
    });
}
