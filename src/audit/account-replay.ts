import { Failure } from '../kernel/errors.ts';
import type { PublishedRecord } from '../domain/register/register.events.ts';
import type { Audit } from './audit.ts';
import { readHistory } from './account-history.ts';
import type { CycleRun } from './calendar-record.ts';
import { CalendarRecord } from './calendar-record.ts';
import type { CandidateChange } from './candidate.ts';
import { changesBetween, runsUnder } from './candidate.ts';
import type { Difference } from './differences.ts';
import { Differences } from './differences.ts';
import type { CycleStatus, CycleVerdict } from './prove-records.ts';
import { replayAccount } from './replay-account.ts';
import type { Hindsight } from './restated.ts';
import { isInSight, restatedRecords } from './restated.ts';
import { SearchedScores } from './searched-scores.ts';
import type { Step } from './timeline.ts';
import { timelineOf } from './timeline.ts';

export interface AccountReplayInput extends Hindsight {
  readonly accountId: string;
  /** Revision of the first step, and how many. */
  readonly from: number;
  readonly limit: number;
  /** The version of another scorecard under which all cycles are gone through besides. */
  readonly candidate?: string | null;
}

/** An account's history gone through again, step by step, beside what was published of it. */
export interface AccountReplay {
  readonly accountId: string;
  /** Of everything that was ever published and concluded of it, however far one looks back. */
  readonly matchesPublished: boolean;
  /** Facts in the account's stream. */
  readonly events: number;
  /** The cycles that had been opened as one looks back, in order. */
  readonly cycles: readonly ReplayedCycle[];
  readonly differences: readonly Difference[];
  readonly differenceCount: number;
  readonly steps: readonly Step[];
  /** The `from` of the next page; null at the end. */
  readonly next: number | null;
}

/** Scores are null where there is none. */
export interface ReplayedCycle {
  readonly cycle: string;
  readonly status: CycleStatus;
  readonly cutoffAt: number;
  readonly openedAt: number;
  /** Revision of the account's stream that it was computed from. */
  readonly revision: number | null;
  readonly published: number | null;
  readonly recomputed: number | null;
  /** Had everything been known that is known in hindsight. */
  readonly restated: number | null;
  /** The same under the candidate; null also without one. */
  readonly candidate: number | null;
  /** In what the candidate's record differs from the restated one. */
  readonly candidateChanges: readonly CandidateChange[];
}

/** @throws Failure UNKNOWN_ACCOUNT; UNKNOWN_SCORECARD, of the candidate */
export async function accountReplay(
  audit: Audit,
  input: AccountReplayInput,
): Promise<AccountReplay> {
  const { accountId, from, limit, until, knownAt } = input;
  const verdict = await replayAccount(audit, accountId);
  if (verdict.events === 0) {
    throw new Failure('UNKNOWN_ACCOUNT', `Nothing is recorded of account "${accountId}".`);
  }
  const { matchesPublished, events, differences, differenceCount } = verdict;
  const cycles = await replayedCycles(audit, verdict, input);
  const range = {
    ...(until === null ? {} : { until }),
    ...(knownAt === null ? {} : { knownAt }),
  };
  const steps = await timelineOf(audit, accountId, { ...range, from, limit });
  const last = steps.at(-1);
  const next = last === undefined || steps.length < limit ? null : last.revision + 1;
  const found = { matchesPublished, events, differences, differenceCount };
  return { accountId, ...found, cycles, steps, next };
}

async function replayedCycles(
  audit: Audit,
  { accountId, cycles }: { accountId: string; cycles: readonly CycleVerdict[] },
  { candidate: version = null, ...hindsight }: AccountReplayInput,
): Promise<readonly ReplayedCycle[]> {
  // What is wrong with stream and calendar, the verdict has told.
  const untold = new Differences();
  const { runs, scorecards } = await CalendarRecord.read(audit, untold);
  const inSight = runs.filter((run) => isInSight(run, hindsight));
  const others = version === null ? [] : runsUnder(version, scorecards, inSight);
  const history = await readHistory(audit, accountId, untold);
  const scores = new SearchedScores({ audit, runs, differences: untold });
  // Null for an account that cannot be assessed: the verdict says so.
  const under = (runs: readonly CycleRun[]) =>
    restatedRecords(history, { runs, scores }, hindsight).catch(() => null);
  const restated = await under(inSight);
  const candidates = await under(others);
  return inSight.flatMap(({ name, opened, openedAt }) => {
    const verdict = cycles.find((each) => each.cycle === name);
    if (verdict === undefined) return [];
    const { status, revision, published, recomputed } = verdict;
    return {
      cycle: name,
      status,
      cutoffAt: opened.cutoffAt,
      openedAt: openedAt.recordedAt,
      revision,
      published: scoreIn(published),
      recomputed: scoreIn(recomputed),
      restated: scoreIn(restated?.get(name)),
      candidate: scoreIn(candidates?.get(name)),
      candidateChanges:
        version === null ? [] : changesBetween(restated?.get(name), candidates?.get(name)),
    };
  });
}

function scoreIn(record: PublishedRecord | null | undefined): number | null {
  return record?.score ?? null;
}
