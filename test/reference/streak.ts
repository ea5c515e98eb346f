import { cycleOfDay, firstDayOf, lastDayOf } from './dates.ts';
import { linesUnderStatements } from './defaults.ts';
import type { PaymentDefault } from './defaults.ts';
import type { CountedFact } from './facts.ts';
import { bucketsReached, isOnTime } from './items.ts';
import type { Item } from './items.ts';

export interface Streak {
  current: number;
  scoring: number;
  longest: number;
}

/** Something that breaks a streak: in which cycles, how badly, and from where it takes away. */
interface Lateness {
  /** The due cycle of an item, the cycle in which a reported run opened. */
  from: number;
  reached: { bucket: number; on: number }[];
}

/** The streak at the cut of `cycle`, walked from the first cycle in which it moved. */
export function streakAt(
  cycle: number,
  facts: CountedFact[],
  items: Item[],
  defaults: PaymentDefault[],
): Streak {
  const latenesses = latenessesOf({ cycle, facts, items, defaults });
  const first = Math.min(
    cycle,
    ...items.map((item) => item.dueCycle),
    ...latenesses.map((lateness) => lateness.from),
  );
  const streak = { current: 0, scoring: 0, longest: 0 };
  const scoringBefore = new Map<number, number>();
  for (let at = first; at <= cycle; at += 1) {
    scoringBefore.set(at, streak.scoring);
    // What is not on time is late, and then it breaks its cycle, or it is left out of it.
    const isDue = items.some((item) => item.dueCycle === at && isOnTime(item));
    let isBroken = false;
    let least = streak.scoring;
    for (const lateness of latenesses) {
      const buckets = lateness.reached
        .filter((each) => cycleOfDay(each.on) === at)
        .map((each) => each.bucket);
      if (buckets.length === 0) continue;
      isBroken = true;
      const before = scoringBefore.get(lateness.from) ?? 0;
      least = Math.min(least, kept(before, Math.max(...buckets)));
    }
    if (isBroken) {
      streak.current = 0;
      streak.scoring = least;
    } else if (isDue && !isAnyOpenIn(at, defaults)) {
      streak.current += 1;
      streak.scoring += 1;
      streak.longest = Math.max(streak.longest, streak.current);
    }
  }
  return streak;
}

/** The streak of each line and each category of bills, by the same rule. */
export function streaksByOwnerAt(
  cycle: number,
  facts: CountedFact[],
  items: Item[],
  defaults: PaymentDefault[],
): Record<string, Streak> {
  const streaks: Record<string, Streak> = {};
  for (const owner of ownersOf(items, defaults)) {
    const own = <T extends { owner: string }>(all: T[]) =>
      all.filter((each) => each.owner === owner);
    streaks[owner] = streakAt(cycle, facts, own(items), own(defaults));
  }
  return streaks;
}

export function profilesByOwnerAt(
  cycle: number,
  facts: CountedFact[],
  items: Item[],
  defaults: PaymentDefault[],
): Record<string, string> {
  const profiles: Record<string, string> = {};
  for (const owner of ownersOf(items, defaults)) {
    const own = <T extends { owner: string }>(all: T[]) =>
      all.filter((each) => each.owner === owner);
    profiles[owner] = profileAt(cycle, facts, own(items), own(defaults));
  }
  return profiles;
}

function ownersOf(items: Item[], defaults: PaymentDefault[]): string[] {
  return [...new Set([...items, ...defaults].map((each) => each.owner))].sort();
}

function latenessesOf(at: {
  cycle: number;
  facts: CountedFact[];
  items: Item[];
  defaults: PaymentDefault[];
}): Lateness[] {
  const { cycle, facts, items, defaults } = at;
  const latenesses: Lateness[] = defaults.map((each) => ({
    from: each.dueCycle,
    reached: each.reached,
  }));
  // Items under a furnisher's statements have no default; they are late in their due cycle only.
  const reportedLines = linesUnderStatements(cycle, facts);
  for (const item of items) {
    if (item.lineId === null || !reportedLines.has(item.lineId) || isOnTime(item)) continue;
    const reached = bucketsReached(item, lastDayOf(item.dueCycle));
    latenesses.push({ from: item.dueCycle, reached });
  }
  return latenesses;
}

/** One character for each of the last 24 cycles, the latest first. */
export function profileAt(
  cycle: number,
  facts: CountedFact[],
  items: Item[],
  defaults: PaymentDefault[],
): string {
  const latenesses = latenessesOf({ cycle, facts, items, defaults });
  let profile = '';
  for (let at = cycle; at > cycle - 24; at -= 1) {
    const isKnown = [
      ...items.filter((item) => isOnTime(item)).map((item) => item.dueCycle),
      ...latenesses.flatMap((lateness) => lateness.reached.map((each) => cycleOfDay(each.on))),
    ].some((known) => known <= at);
    let worst = -1;
    for (const { reached } of latenesses) {
      for (const { bucket, on } of reached) {
        if (cycleOfDay(on) === at) worst = Math.max(worst, bucket);
      }
    }
    for (const { reached, curedOn } of defaults) {
      if (curedOn !== null && curedOn <= lastDayOf(at)) continue;
      for (const { bucket, on } of reached)
        if (on <= lastDayOf(at)) worst = Math.max(worst, bucket);
    }
    const isDue = items.some((item) => item.dueCycle === at && isOnTime(item));
    if (!isKnown) profile += 'B';
    else if (worst >= 0) profile += 'S123'[worst] ?? '';
    else profile += isDue && !isAnyOpenIn(at, defaults) ? '0' : 'D';
  }
  return profile;
}

function kept(before: number, bucket: number): number {
  if (bucket === 0) return Math.floor(before / 2);
  if (bucket === 1) return Math.floor(before / 4);
  return 0;
}

function isAnyOpenIn(cycle: number, defaults: PaymentDefault[]): boolean {
  return defaults.some((each) => {
    const startedBy = each.openedOn <= lastDayOf(cycle);
    const endedBefore = each.curedOn !== null && each.curedOn < firstDayOf(cycle);
    return startedBy && !endedBefore;
  });
}
