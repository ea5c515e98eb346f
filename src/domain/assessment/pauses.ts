import type { Day } from '../../kernel/business-calendar.ts';
import type { GovernanceBook, Switch } from '../account/book.ts';
import type { Cut } from './cut.ts';

/** Days that count neither as past due nor for interest: the first included, the second not. */
export type Pause = readonly [from: Day, until: Day];

export const NO_PAUSES: readonly Pause[] = [];

/**
 * The days on which anything of these keys was paused, as known at a cut: in order, without
 * overlap, and not touching one another. A pause that still runs has no end.
 */
export function pausesAt(
  { pauses }: GovernanceBook,
  keys: readonly string[],
  cut: Cut,
): readonly Pause[] {
  return union(keys.flatMap((key) => pausesFrom(pauses[key] ?? [], cut)));
}

function pausesFrom(switches: readonly Switch[], cut: Cut): readonly Pause[] {
  const pauses: Pause[] = [];
  let from: Day | null = null;
  for (const { isOn, day } of switches) {
    if (day > cut.knownThrough) break;
    if (isOn) {
      from ??= day;
    } else if (from !== null) {
      if (from < day) pauses.push([from, day]);
      from = null;
    }
  }
  if (from !== null) pauses.push([from, Number.POSITIVE_INFINITY]);
  return pauses;
}

function union(pauses: readonly Pause[]): readonly Pause[] {
  const merged: Pause[] = [];
  for (const [from, until] of pauses.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) {
      merged[merged.length - 1] = [last[0], Math.max(last[1], until)];
    } else {
      merged.push([from, until]);
    }
  }
  return merged;
}

/** The n-th day after a day that is not paused; infinite if there is no such day. */
export function unpausedDay(pauses: readonly Pause[], after: Day, n: number): Day {
  let day = after + n;
  for (const [from, until] of pauses) {
    if (from > day) break;
    day += Math.max(0, until - Math.max(from, after + 1));
  }
  return day;
}

/** How many days after one and up to another are not paused. */
export function unpausedDays(pauses: readonly Pause[], after: Day, through: Day): number {
  let days = Math.max(0, through - after);
  for (const [from, until] of pauses) {
    days -= Math.max(0, Math.min(until - 1, through) - Math.max(from - 1, after));
  }
  return days;
}

export function isPaused(pauses: readonly Pause[], day: Day): boolean {
  return pauses.some(([from, until]) => from <= day && day < until);
}
