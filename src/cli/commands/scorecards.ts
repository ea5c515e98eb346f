import type { Command } from 'commander';
import {
  ActivateScorecard,
  CommitScorecard,
  DraftScorecard,
} from '../../commands/scorecards/scorecard-commands.ts';
import type {
  ActivePeriod,
  ScorecardInFull,
  ScorecardSummary,
} from '../../commands/scorecards/scorecard-queries.ts';
import { GetScorecard, GetScorecards } from '../../commands/scorecards/scorecard-queries.ts';
import { cycleNamed } from '../../commands/cycles-between.ts';
import type { Tracker } from '../../tracker.ts';
import type { Io } from '../io.ts';
import { jsonIn } from '../json-file.ts';
import { withReading, withTracker } from '../opening.ts';

/** Twice what a scorecard may have in canonical JSON: a file may have blanks. */
const MOST_BYTES = 64 * 1024;
const SHOWN_OF_HASH = 12;

export function addScorecards(program: Command, io: Io): void {
  const command = program
    .command('scorecards')
    .description(
      'what gives points: versions are drafted, committed, and activated from a cycle on',
    );
  addList(command, io);
  addShow(command, io);
  addDraft(command, io);
  addCommit(command, io);
  addActivate(command, io);
}

function addList(command: Command, io: Io): void {
  command
    .command('list')
    .description('every version, and the cycles that are opened with it')
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      const scorecards = await withReading(io, ({ queries }) =>
        queries.execute(new GetScorecards()),
      );
      await io.answer({ scorecards }, () => showAll(io, scorecards));
    });
}

function addShow(command: Command, io: Io): void {
  command
    .command('show')
    .description('a version as JSON, to be looked at, or to be changed into another one')
    .argument('<version>', 'as v1')
    .addHelpText('after', EXAMPLES)
    .action(async (version: string) => {
      const found = await withReading(io, ({ queries }) =>
        queries.execute(new GetScorecard(version)),
      );
      await io.answer(found, () => {
        io.note(`abt: ${told(found)}`);
        io.line(JSON.stringify(found.scorecard, null, 2));
      });
    });
}

function addDraft(command: Command, io: Io): void {
  command
    .command('draft')
    .description('draft a version, or replace its draft; nothing is computed with a draft')
    .argument('<file>', 'the scorecard as JSON; its `version` is its name')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string) => {
      const data = jsonIn(file, MOST_BYTES);
      await change(io, ({ commands }) => commands.execute(new DraftScorecard(data)));
    });
}

function addCommit(command: Command, io: Io): void {
  command
    .command('commit')
    .description('commit the draft of a version, which never changes from then on')
    .argument('<version>', 'as v2')
    .addHelpText('after', EXAMPLES)
    .action(async (version: string) => {
      await change(io, async ({ commands }) => {
        await commands.execute(new CommitScorecard(version));
        return version;
      });
    });
}

function addActivate(command: Command, io: Io): void {
  command
    .command('activate')
    .description('open cycles with a committed version, from one of them on')
    .argument('<version>', 'as v2')
    .requiredOption('--from <cycle>', 'the first cycle, as 2026-12, which is not opened yet')
    .addHelpText('after', EXAMPLES)
    .action(async (version: string, { from }: { from: string }) => {
      cycleNamed(from);
      await change(io, async ({ commands }) => {
        await commands.execute(new ActivateScorecard(version, from));
        return version;
      });
    });
}

const EXAMPLES = `
Examples:
  $ abt scorecards list
  $ abt scorecards show v1 > v2.json
  $ abt scorecards draft v2.json
  $ abt scorecards commit v2
  $ abt scorecards activate v2 --from 2026-12`;

/** Tells the version that has been changed as it stands then. */
async function change(io: Io, work: (tracker: Tracker) => Promise<string>): Promise<void> {
  const { scorecard: _, ...summary } = await withTracker(io, async (tracker) => {
    const version = await work(tracker);
    return tracker.queries.execute(new GetScorecard(version));
  });
  await io.answer(summary, () => io.line(told(summary)));
}

function showAll(io: Io, scorecards: readonly ScorecardSummary[]): void {
  io.table(
    ['version', 'state', 'active', 'hash'].map((title) => ({ title })),
    scorecards.map(({ version, state, active, hash }) => [
      version,
      state,
      active.map(periodText).join(', ') || '-',
      hash.slice(0, SHOWN_OF_HASH),
    ]),
  );
}

function told({ version, state, active, hash }: ScorecardSummary | ScorecardInFull): string {
  const when = active.length === 0 ? 'not active' : `active ${active.map(periodText).join(', ')}`;
  return `${version}: ${state}, ${when}, ${hash}`;
}

function periodText({ from, until }: ActivePeriod): string {
  const start = from === null ? 'from the beginning' : `from ${from}`;
  return until === null ? start : `${start} until ${until}`;
}
