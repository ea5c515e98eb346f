import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { cutoffDayOf, cycleOf } from '../../kernel/business-calendar.ts';
import type { PaidInTime } from '../account/book.ts';
import type { Bucket } from './buckets.ts';
import type { Cut } from './cut.ts';
import type { PaymentDefault } from './defaults.ts';
import { openedOn, reachedBy } from './defaults.ts';
import type { ItemState } from './obligations.ts';

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

export interface StreakInput {
  readonly paidInTime: Readonly<Record<Cycle, PaidInTime>>;
  readonly items: readonly ItemState[];
  readonly defaults: readonly PaymentDefault[];
  /** Whether a line's defaults are its furnisher's statements. */
  isReported(owner: string): boolean;
}

export const MILESTONES: readonly number[] = [6, 12, 24, 36];

/** What a break leaves of the scoring streak that stood before the item's due cycle. */
const KEPT_DIVISOR: Readonly<Record<Bucket, number>> = {
  '1-29': 2,
  '30-59': 4,
  '60-89': Number.POSITIVE_INFINITY,
  '90+': Number.POSITIVE_INFINITY,
};

interface Break {
  readonly by: string;
  readonly bucket: Bucket;
  readonly on: Day;
  readonly dueCycle: Cycle;
}

/**
 * The streak of all cycles up to the cut, from the facts of the cut alone: what became known late
 * restates it. A cycle that is not over yet can break a streak, but not add to it.
 */
export function streakAt(input: StreakInput, cut: Cut): StreakHistory {
  const due = dueCycles(input, cut);
  const breaks = breaksByCycle(input, cut);
  const open = openCycles(input.defaults, cut);
  const last = cycleOf(cut.knownThrough);
  const first = Math.min(last + 1, ...due, ...breaks.keys());
  const before = new Map<Cycle, number>();
  const entries: StreakEntry[] = [];
  let streak: Streak = { current: 0, scoring: 0, longest: 0 };
  for (let cycle = first; cycle <= last; cycle++) {
    before.set(cycle, streak.scoring);
    const broken = breaks.get(cycle);
    if (broken) {
      streak = breakStreak(streak, { cycle, broken, before, entries });
    } else if (due.has(cycle) && !open.has(cycle) && isOver(cycle, cut)) {
      streak = lengthen(streak, cycle, entries);
    }
  }
  return { ...streak, entries };
}

/** Cycles in which something was due and paid in time; a late item breaks its cycle anyway. */
function dueCycles(input: StreakInput, cut: Cut): Set<Cycle> {
  const cycles = new Set<Cycle>();
  for (const cycle of Object.keys(input.paidInTime)) cycles.add(Number(cycle));
  for (const item of input.items) {
    if (item.isOnTime && item.dueOn <= cut.endedThrough) cycles.add(item.cycle);
  }
  return cycles;
}

function breaksByCycle(input: StreakInput, cut: Cut): Map<Cycle, Break[]> {
  const byCycle = new Map<Cycle, Break[]>();
  const add = (each: Break) => {
    const cycle = cycleOf(each.on);
    const list = byCycle.get(cycle);
    if (list) list.push(each);
    else byCycle.set(cycle, [each]);
  };
  for (const { key: by, dueCycle, reached } of input.defaults) {
    for (const { bucket, on } of reached) add({ by, bucket, on, dueCycle });
  }
  for (const item of input.items) {
    if (!item.isLate || !input.isReported(item.owner)) continue;
    // The furnisher tells how it went on; the item itself counts in its due cycle only.
    const endOfCycle = Math.min(cut.endedThrough, cutoffDayOf(item.cycle) - 1);
    for (const { bucket, on } of reachedBy(item, endOfCycle)) {
      add({ by: item.key, bucket, on, dueCycle: item.cycle });
    }
  }
  for (const list of byCycle.values()) list.sort(inOrder);
  return byCycle;
}

function inOrder(a: Break, b: Break): number {
  return a.on - b.on || (a.by < b.by ? -1 : a.by > b.by ? 1 : 0);
}

/** Cycles on any day of which a default was open, the day of its cure included. */
function openCycles(defaults: readonly PaymentDefault[], cut: Cut): Set<Cycle> {
  const cycles = new Set<Cycle>();
  for (const each of defaults) {
    const until = cycleOf(each.curedOn ?? cut.endedThrough);
    for (let cycle = cycleOf(openedOn(each)); cycle <= until; cycle++) cycles.add(cycle);
  }
  return cycles;
}

function isOver(cycle: Cycle, cut: Cut): boolean {
  return cutoffDayOf(cycle) - 1 <= cut.endedThrough;
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
