/**
 * The scoring domain once more, as slowly and plainly as its description allows: every cycle
 * looks at every fact anew, nothing is kept but the last published score and its charges. It
 * shares no code with `src/`, so that the two can be held against each other.
 */
import { formatDay, lastDayOf, parseCycle } from './dates.ts';
import { BUCKETS, defaultsAt, isFreshlyRestructured, isOnProbation } from './defaults.ts';
import { isPositiveEvidence, isQualifying } from './evidence.ts';
import { factsAt, ofType } from './facts.ts';
import type { CountedFact, RefFact } from './facts.ts';
import { featuresAt } from './features.ts';
import type { Features } from './features.ts';
import { bucketsReached, isOnTime, itemsOf } from './items.ts';
import type { Item } from './items.ts';
import { move, opening } from './movement.ts';
import type { Charges, Movement } from './movement.ts';
import type { PeerTable } from './person.ts';
import { reasonsFor } from './reasons.ts';
import type { Reason } from './reasons.ts';
import { repaired } from './repairs.ts';
import type { EffectiveDefault } from './repairs.ts';
import { scoreLines } from './scorecard.ts';
import type { Lines, Part } from './scorecard.ts';
import { streakAt } from './streak.ts';
import type { Streak } from './streak.ts';

export type { RefFact } from './facts.ts';

export interface RefRecord {
  cycle: string;
  score: number | null;
  unscored: 'ERASED' | 'CLOSED' | 'NO_REAL_NAME' | 'NO_FACTS' | null;
  features: Features | null;
  target: number | null;
  parts: Record<Part, number> | null;
  /** Each line of the scorecard, nested by part; `clamp` only where it is not 0. */
  lines: Lines | null;
  /** Signed parts that add up to score - from. */
  movement: Movement | null;
  charged: Charges | null;
  reasons: Reason[];
  streak: Streak;
  defaults: {
    key: string;
    worst: string;
    openedOn: string;
    curedOn: string | null;
    interestMinor?: number;
    quarters: number;
  }[];
}

/** What a cycle takes over from the last one that published a score. */
export interface Previous {
  score: number;
  charged: Charges;
}

/** Publishes consecutive cycles (`2026-11`), from the first run on. */
export function publish(facts: RefFact[], cycles: string[], peers: PeerTable = {}): RefRecord[] {
  const records: RefRecord[] = [];
  let previous: Previous | null = null;
  for (const cycle of cycles) {
    const record = assessOnce({ facts, cycle, previous, peers });
    records.push(record);
    if (record.score !== null && record.charged !== null) {
      previous = { score: record.score, charged: record.charged };
    }
  }
  return records;
}

export function assessOnce(given: {
  facts: RefFact[];
  cycle: string;
  previous: Previous | null;
  peers?: PeerTable;
}): RefRecord {
  const { previous, peers = {} } = given;
  const cycle = parseCycle(given.cycle);
  const facts = factsAt(given.facts, cycle);
  const items = itemsOf(facts);
  const defaults = defaultsAt(cycle, facts, items);
  const streak = streakAt(cycle, facts, items, defaults);
  const effective = repaired(facts, defaults);
  const described = { cycle: given.cycle, streak, defaults: effective.map(describe) };

  const unscored = unscoredReason(facts);
  if (unscored !== null) return { ...unscoredRecord, ...described, unscored };

  const source = { cycle, facts, items, defaults: effective };
  const features = featuresAt({ ...source, streak, peers });
  const { lines, parts, target } = scoreLines(features);
  const state = stateAt(source);
  const effort = effortOf(state);
  const moved =
    previous === null
      ? opening(target, effective)
      : move({
          from: previous.score,
          charged: previous.charged,
          target,
          effort,
          defaults: effective,
        });
  const reasons = reasonsFor({ ...state, moved, target, lines, effort });
  const { score, movement, charged } = moved;
  const told = { features, score, movement, charged, reasons };
  return { ...described, ...told, unscored, target, parts, lines };
}

const unscoredRecord = {
  features: null,
  score: null,
  target: null,
  parts: null,
  lines: null,
  movement: null,
  charged: null,
  reasons: [],
};

function unscoredReason(facts: CountedFact[]): RefRecord['unscored'] {
  if (ofType(facts, 'SubjectErased').length > 0) return 'ERASED';
  if (ofType(facts, 'AccountClosed').length > 0) return 'CLOSED';
  if (ofType(facts, 'RealNameVerified').length === 0) return 'NO_REAL_NAME';
  return facts.some(isQualifying) ? null : 'NO_FACTS';
}

/** How the account behaved in the cycle, as far as effort and reasons ask for it. */
interface State {
  isDefaultOpen: boolean;
  isOnProbation: boolean;
  isNothingDue: boolean;
  isAllOnTime: boolean;
  hasPositiveEvidence: boolean;
}

function stateAt(given: {
  cycle: number;
  facts: CountedFact[];
  items: Item[];
  defaults: EffectiveDefault[];
}): State {
  const { cycle, facts, items, defaults } = given;
  const dueNow = items.filter((item) => item.dueCycle === cycle && isOnTimeOrLate(item, cycle));
  const unrepaired = defaults.filter((each) => !each.isRepaired);
  return {
    isDefaultOpen: defaults.some((each) => each.curedOn === null),
    isOnProbation: isOnProbation(cycle, unrepaired) || isFreshlyRestructured(cycle, items),
    isNothingDue: dueNow.length === 0,
    isAllOnTime: dueNow.every(isOnTime),
    hasPositiveEvidence: facts.some((fact) => fact.cycle === cycle && isPositiveEvidence(fact)),
  };
}

/** Neither, for a pause or a restructuring: left out. */
function isOnTimeOrLate(item: Item, cycle: number): boolean {
  return isOnTime(item) || bucketsReached(item, lastDayOf(cycle)).length > 0;
}

function effortOf(state: State): number {
  let effort = state.hasPositiveEvidence ? 15 : 0;
  if (!state.isNothingDue) effort = state.isAllOnTime ? 30 : 0;
  if (state.isDefaultOpen) effort = 0;
  return state.isOnProbation ? Math.min(effort, 15) : effort;
}

function describe(each: EffectiveDefault): RefRecord['defaults'][number] {
  return {
    key: each.key,
    worst: BUCKETS[each.worst] ?? '',
    openedOn: formatDay(each.openedOn),
    curedOn: each.curedOn === null ? null : formatDay(each.curedOn),
    ...(each.interestMinor === null ? {} : { interestMinor: each.interestMinor }),
    quarters: each.quarters,
  };
}
