import type { Day } from '../kernel/business-calendar.ts';
import { cutoffDayOf } from '../kernel/business-calendar.ts';
import { cutOfCycle } from '../domain/assessment/cut.ts';
import type { Standing } from '../domain/assessment/movement.ts';
import { recordAt, standingAfter } from '../domain/register/record.ts';
import type { PublishedRecord } from '../domain/register/register.events.ts';
import type { AccountHistory } from './account-history.ts';
import type { CycleRun } from './calendar-record.ts';
import type { RegularScores } from './peer-scores.ts';
import { peerScoresFor } from './peer-scores.ts';

/** As of which business date, and as known at which instant, somebody looks back. */
export interface Hindsight {
  /** Null: whatever has occurred since. */
  readonly until: Day | null;
  /** Milliseconds since 1970-01-01T00:00:00Z; null: whatever has been recorded since. */
  readonly knownAt: number | null;
}

/** Whether a cycle had been cut and opened as somebody looks back. */
export function isInSight({ cycle, openedAt }: CycleRun, { until, knownAt }: Hindsight): boolean {
  const isCut = until === null || cutoffDayOf(cycle) - 1 <= until;
  return isCut && (knownAt === null || openedAt.recordedAt <= knownAt);
}

/**
 * What each cycle would have published of an account, had everything been known that is known in
 * hindsight: what came late stands in its true place. Peers are as they were published. By the
 * name of the cycle; null where no fact is in the cut, or where the scorecard is not known.
 */
export async function restatedRecords(
  history: AccountHistory,
  { runs, scores }: { readonly runs: readonly CycleRun[]; readonly scores: RegularScores },
  { knownAt }: Hindsight,
): Promise<ReadonlyMap<string, PublishedRecord | null>> {
  const records = new Map<string, PublishedRecord | null>();
  const revision = history.revisionKnownAt(knownAt ?? undefined);
  let standing: Standing | null = null;
  for (const run of runs) {
    const { name, cycle, scorecard, opened } = run;
    if (scorecard === null) {
      records.set(name, null);
      continue;
    }
    const book = history.bookAt(revision, cutOfCycle(cycle));
    const { accountId } = history;
    const peerScores = await peerScoresFor(book, run, scores);
    const { scorecardHash } = opened;
    const basis = { accountId, scorecard, scorecardHash, standing, peerScores };
    const record: PublishedRecord | null = recordAt(book, cycle, basis);
    records.set(name, record);
    if (record) standing = standingAfter(record, standing);
  }
  return records;
}
