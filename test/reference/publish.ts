/**
 * The scoring domain once more, as slowly and plainly as its description allows: every cycle
 * looks at every fact anew, nothing is kept but the last published score and its charges. It
 * shares no code with `src/`, so that the two can be held against each other.
 */
import { formatDay, parseCycle } from './dates.ts';
import { BUCKETS, defaultsAt, isOnProbation } from './defaults.ts';
import type { PaymentDefault } from './defaults.ts';
import { factsAt } from './facts.ts';
import type { RefFact } from './facts.ts';
import { featuresAt } from './features.ts';
import type { Features } from './features.ts';
import { isOnTime, itemsOf } from './items.ts';
import type { Item } from './items.ts';
import { move, opening } from './movement.ts';
import type { Charges, Movement } from './movement.ts';
import { reasonsFor } from './reasons.ts';
import type { Reason } from './reasons.ts';
import { scoreLines } from './scorecard.ts';
import type { Lines, Part } from './scorecard.ts';
import { streakAt } from './streak.ts';
import type { Streak } from './streak.ts';

export type { RefFact } from './facts.ts';

export interface RefRecord {
  cycle: string;
  score: number | null;
  unscored: 'CLOSED' | 'NO_REAL_NAME' | 'NO_FACTS' | null;
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
export function publish(facts: RefFact[], cycles: string[], extraPoints = 0): RefRecord[] {
  const records: RefRecord[] = [];
  let previous: Previous | null = null;
  for (const cycle of cycles) {
    const record = assessOnce({ facts, cycle, previous, extraPoints });
    records.push(record);
    if (record.score !== null && record.charged !== null) {
      previous = { score: record.score, charged: record.charged };
    }
  }
  return records;
}

/** `extraPoints` of the target stand for features whose facts do not exist yet. */
export function assessOnce(given: {
  facts: RefFact[];
  cycle: string;
  previous: Previous | null;
  extraPoints?: number;
}): RefRecord {
  const { previous } = given;
  const cycle = parseCycle(given.cycle);
  const facts = factsAt(given.facts, cycle);
  const items = itemsOf(facts);
  const defaults = defaultsAt(cycle, facts, items);
  const streak = streakAt(cycle, facts, items, defaults);
  const features = featuresAt(cycle, facts, items, defaults);
  const described = { cycle: given.cycle, streak, defaults: defaults.map(describe) };

  const unscored = unscoredReason(features);
  if (unscored !== null) return { ...unscoredRecord, ...described, unscored };

  const { lines, parts, target: ownTarget } = scoreLines(features, streak, defaults);
  const target = ownTarget + (given.extraPoints ?? 0);
  const dueNow = items.filter((item) => item.dueCycle === cycle);
  const isProbation = isOnProbation(cycle, defaults);
  const effort = effortOf({ dueNow, defaults, isProbation, features });
  const moved =
    previous === null
      ? opening(target, defaults)
      : move({ from: previous.score, charged: previous.charged, target, effort, defaults });
  const reasons = reasonsFor({
    moved,
    target,
    lines,
    effort,
    isDefaultOpen: defaults.some(isOpen),
    isOnProbation: isProbation,
    isNothingDue: dueNow.length === 0,
    hasPositiveEvidence: features.hasPositiveEvidence,
  });
  const { score, movement, charged } = moved;
  return { ...described, score, unscored, target, parts, lines, movement, charged, reasons };
}

const unscoredRecord = {
  score: null,
  target: null,
  parts: null,
  lines: null,
  movement: null,
  charged: null,
  reasons: [],
};

function unscoredReason(features: Features): RefRecord['unscored'] {
  if (features.isClosed) return 'CLOSED';
  if (!features.realName) return 'NO_REAL_NAME';
  if (!features.hasQualifyingFact) return 'NO_FACTS';
  return null;
}

function effortOf(given: {
  dueNow: Item[];
  defaults: PaymentDefault[];
  isProbation: boolean;
  features: Features;
}): number {
  let effort = given.features.hasPositiveEvidence ? 15 : 0;
  if (given.dueNow.length > 0) effort = given.dueNow.every(isOnTime) ? 30 : 0;
  if (given.defaults.some(isOpen)) effort = 0;
  return given.isProbation ? Math.min(effort, 15) : effort;
}

function isOpen(each: PaymentDefault): boolean {
  return each.curedOn === null;
}

function describe(each: PaymentDefault): RefRecord['defaults'][number] {
  return {
    key: each.key,
    worst: BUCKETS[each.worst] ?? '',
    openedOn: formatDay(each.openedOn),
    curedOn: each.curedOn === null ? null : formatDay(each.curedOn),
    ...(each.interestMinor === null ? {} : { interestMinor: each.interestMinor }),
    quarters: each.quarters,
  };
}
