import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { cutoffDayOf } from '../../kernel/business-calendar.ts';

/**
 * As of when facts are read. Cuts fall between days, so days are all an assessment knows.
 *
 * - `knownThrough`: facts that occurred up to the end of this day count
 * - `endedThrough`: the last day that is over; what was due on it and is not paid is late
 */
export interface Cut {
  readonly knownThrough: Day;
  readonly endedThrough: Day;
}

/** The cut of a cycle: the first instant of the 6th. */
export function cutOfCycle(cycle: Cycle): Cut {
  const eve = cutoffDayOf(cycle) - 1;
  return { knownThrough: eve, endedThrough: eve };
}

/** The last millisecond of a day: its facts count, but nothing due on it is late yet. */
export function cutWithin(openDay: Day): Cut {
  return { knownThrough: openDay, endedThrough: openDay - 1 };
}
