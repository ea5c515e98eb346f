import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import type { Bucket } from './buckets.ts';
import type { Cut } from './cut.ts';
import type { Break, DueInput } from './punctuality.ts';
import { ofOwner, ownersOf, punctualityAt } from './punctuality.ts';

/** The lengths of the on-time streak, in cycles. Only `scoring` gives points. */
export interface Streak {
  /** Since the last break. */
  readonly current: number;
  /** What breaks have left of it, and what was added since. */
  readonly scoring: number;
  /** The longest `current` ever. */
  readonly longest: number;
}

/** One thing worth telling of a streak, in the order in which it happened. */
export type StreakEntry =
  | { readonly kind: 'started'; readonly cycle: Cycle }
  | { readonly kind: 'milestone'; readonly cycle: Cycle; readonly length: number }
  | {
      readonly kind: 'broken';
      readonly cycle: Cycle;
      readonly on: Day;
      /** The default or the item that broke it. */
      readonly by: string;
      readonly bucket: Bucket;
      /** `current` and `scoring` before, and what is left of `scoring`. */
      readonly reached: number;
      readonly scoringBefore: number;
      readonly kept: number;
    };

export interface StreakHistory extends Streak {
  readonly entries: readonly StreakEntry[];
}

export const MILESTONES: readonly number[] = [6, 12, 24, 36];

/** What a break leaves of the scoring streak that stood before the item's due cycle. */
const KEPT_DIVISOR: Readonly<Record<Bucket, number>> = {
  '1-29': 2,
  '30-59': 4,
  '60-89': Number.POSITIVE_INFINITY,
  '90+': Number.POSITIVE_INFINITY,
};

/**
 * The streak of all cycles up to the cut, from the facts of the cut alone: what became known late
 * restates it. A cycle that is not over yet can break a streak, but not add to it; a neutral one
 * does neither.
 */
export function streakAt(input: DueInput, cut: Cut): StreakHistory {
  const punctuality = punctualityAt(input, cut);
  const before = new Map<Cycle, number>();
  const entries: StreakEntry[] = [];
  let streak: Streak = { current: 0, scoring: 0, longest: 0 };
  for (let cycle = punctuality.first; cycle <= punctuality.last; cycle++) {
    before.set(cycle, streak.scoring);
    const broken = punctuality.breaksIn(cycle);
    if (broken.length > 0) {
      streak = breakStreak(streak, { cycle, broken, before, entries });
    } else if (punctuality.isOnTime(cycle)) {
      streak = lengthen(streak, cycle, entries);
    }
  }
  return { ...streak, entries };
}

/** The same of each line of credit and each category of bills, in order of their names. */
export function streaksByOwner(input: DueInput, cut: Cut): Readonly<Record<string, StreakHistory>> {
  const streaks: Record<string, StreakHistory> = {};
  for (const owner of ownersOf(input)) streaks[owner] = streakAt(ofOwner(input, owner), cut);
  return streaks;
}

function breakStreak(
  streak: Streak,
  at: {
    cycle: Cycle;
    broken: readonly Break[];
    before: Map<Cycle, number>;
    entries: StreakEntry[];
  },
): Streak {
  let { current, scoring } = streak;
  for (const { by, bucket, on, dueCycle } of at.broken) {
    const stood = at.before.get(dueCycle) ?? 0;
    const kept = Math.min(scoring, Math.floor(stood / KEPT_DIVISOR[bucket]));
    if (current > 0 || kept < scoring) {
      const { cycle } = at;
      const told = { reached: current, scoringBefore: scoring, kept };
      at.entries.push({ kind: 'broken', cycle, on, by, bucket, ...told });
    }
    current = 0;
    scoring = kept;
  }
  return { current, scoring, longest: streak.longest };
}

function lengthen(streak: Streak, cycle: Cycle, entries: StreakEntry[]): Streak {
  const current = streak.current + 1;
  if (current === 1) entries.push({ kind: 'started', cycle });
  if (MILESTONES.includes(current)) entries.push({ kind: 'milestone', cycle, length: current });
  return {
    current,
    scoring: streak.scoring + 1,
    longest: Math.max(streak.longest, current),
  };
}
