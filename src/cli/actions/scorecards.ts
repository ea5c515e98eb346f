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
import type { Config } from '../../config.ts';
import { cycleName, parseCycle } from '../../kernel/business-calendar.ts';
import type { Cycle } from '../../kernel/business-calendar.ts';
import type { Tracker } from '../../tracker.ts';
import type { Io } from '../io.ts';
import { withReading, withTracker } from '../opening.ts';

const SHOWN_OF_HASH = 12;

export async function listScorecards(io: Io, config: Config): Promise<void> {
  const scorecards = await withReading(io, config, ({ queries }) =>
    queries.execute(new GetScorecards()),
  );
  await io.answer({ scorecards }, () => showAll(io, scorecards));
}

export async function showScorecard(io: Io, config: Config, version: string): Promise<void> {
  const found = await withReading(io, config, ({ queries }) =>
    queries.execute(new GetScorecard(version)),
  );
  await io.answer(found, () => {
    io.note(`abt: ${told(found)}`);
    io.line(JSON.stringify(found.scorecard, null, 2));
  });
}

/** @param scorecard what was given as one */
export async function draftScorecard(io: Io, config: Config, scorecard: unknown): Promise<void> {
  await change(io, config, ({ commands }) => commands.execute(new DraftScorecard(scorecard)));
}

export async function commitScorecard(io: Io, config: Config, version: string): Promise<void> {
  await change(io, config, async ({ commands }) => {
    await commands.execute(new CommitScorecard(version));
    return version;
  });
}

interface Activation {
  readonly version: string;
  /** The name of the first cycle with it. */
  readonly from: string;
}

export async function activateScorecard(
  io: Io,
  config: Config,
  { version, from }: Activation,
): Promise<void> {
  await change(io, config, async ({ commands }) => {
    await commands.execute(new ActivateScorecard(version, from));
    return version;
  });
}

/** Tells the version that has been changed as it stands then. */
async function change(
  io: Io,
  config: Config,
  work: (tracker: Tracker) => Promise<string>,
): Promise<void> {
  const { scorecard: _, ...summary } = await withTracker(config, async (tracker) => {
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
  if (until === null) return start;
  // `until` has another version already.
  return `${start} up to and including ${cycleName((parseCycle(until) as Cycle) - 1)}`;
}
