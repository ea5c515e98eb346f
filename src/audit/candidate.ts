import { Failure } from '../kernel/errors.ts';
import type { PublishedRecord } from '../domain/register/register.events.ts';
import { PARTS } from '../domain/scorecard/scorecard.ts';
import type { CycleRun } from './calendar-record.ts';
import type { ScorecardRecord } from './scorecard-record.ts';

/** A number in which a record under another scorecard differs; null where there is no score. */
export interface CandidateChange {
  /** RFC 6901, into the record: `/score`, `/target`, `/parts/...`, `/lines/...`. */
  readonly pointer: string;
  readonly restated: number | null;
  readonly candidate: number | null;
}

/**
 * The cycles as if all of them had been run with one scorecard, a draft or not.
 *
 * @throws Failure UNKNOWN_SCORECARD
 */
export function runsUnder(
  version: string,
  { versions }: ScorecardRecord,
  runs: readonly CycleRun[],
): readonly CycleRun[] {
  const found = versions.get(version);
  if (!found) throw new Failure('UNKNOWN_SCORECARD', `There is no scorecard "${version}".`);
  const { scorecard, hash: scorecardHash } = found;
  return runs.map((run) => ({ ...run, scorecard, opened: { ...run.opened, scorecardHash } }));
}

/** What the other scorecard changes: score, target, parts and lines, in this order. */
export function changesBetween(
  restated: PublishedRecord | null | undefined,
  candidate: PublishedRecord | null | undefined,
): readonly CandidateChange[] {
  const before = numbersIn(restated);
  const after = numbersIn(candidate);
  const pointers = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...pointers].flatMap((pointer) => {
    const [old, other] = [before, after].map((each) => each && (each.get(pointer) ?? 0));
    return old === other ? [] : [{ pointer, restated: old ?? null, candidate: other ?? null }];
  });
}

/** Null without a score. Lines of no points are left out of a record. */
function numbersIn(record: PublishedRecord | null | undefined): ReadonlyMap<string, number> | null {
  if (typeof record?.score !== 'number') return null;
  const { score, target, parts, lines } = record;
  const all: Record<string, number> = { '/score': score, '/target': target };
  for (const part of PARTS) all[`/parts/${part}`] = parts[part];
  for (const part of PARTS) {
    for (const [line, points] of Object.entries(lines[part]))
      all[`/lines/${part}/${line}`] = points;
  }
  return new Map(Object.entries(all));
}
