import type { Command } from 'commander';
import { dayNamed } from '../../commands/cycles-between.ts';
import { configOf } from '../../config.ts';
import type { Io } from '../io.ts';

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
      const config = configOf(io.settings);
      const { closeDays } = await import('../actions/days.ts');
      await closeDays(io, config, date);
    });
}
