import type { Command } from 'commander';
import { GetDefaults, GetStanding, GetTimeline } from '../../views/views.queries.ts';
import { showAccount } from '../account-sheet.ts';
import type { Io } from '../io.ts';
import { withReading } from '../opening.ts';

const TIMELINE_LINES = 20;

export function addAccount(program: Command, io: Io): void {
  program
    .command('account')
    .description('an account: score and reasons, streak, defaults, its latest behaviours')
    .argument('<accountId>')
    .addHelpText('after', '\nExamples:\n  $ abt account 4711\n  $ abt account 4711 --json')
    .action(async (accountId: string) => {
      const sheet = await withReading(io, async ({ queries, calendar }) => {
        const standing = await queries.execute(new GetStanding(accountId));
        const defaults = await queries.execute(new GetDefaults(accountId));
        const timeline = await queries.execute(new GetTimeline(accountId, TIMELINE_LINES));
        return { ...standing, defaults, timeline, calendar };
      });
      const { calendar, ...told } = sheet;
      await io.answer(told, () => showAccount(io, told, calendar));
    });
}
