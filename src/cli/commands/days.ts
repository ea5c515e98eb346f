import type { Command } from 'commander';
import { CloseDay } from '../../commands/calendar-commands.ts';
import { dayNamed } from '../../commands/cycles-between.ts';
import type { Io } from '../io.ts';
import { catchUp, withTracker } from '../opening.ts';

export function addDays(program: Command, io: Io): void {
  program
    .command('days')
    .description('close days: what is due on them and unpaid is late from then on')
    .command('close')
    .description('close a day and all before it; what follows from that is concluded')
    .requiredOption('--date <date>', 'the last day to close, as 2005-10-05')
    .addHelpText('after', '\nExamples:\n  $ abt days close --date 2005-10-05')
    .action(async ({ date }: { date: string }) => {
      dayNamed(date);
      await withTracker(io, async (tracker) => {
        await tracker.commands.execute(new CloseDay(date));
        await catchUp(io, tracker);
      });
      await io.answer({ closed: date }, () => io.line(`closed: ${date} and all days before it`));
    });
}
