import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { firstDayOf } from '../../kernel/business-calendar.ts';

/** The windows of the features that are not counted by cycle (domain.md, section 5). */
const HALF_YEAR_CYCLES = 6;
const YEAR_CYCLES = 12;
const TWO_YEARS_CYCLES = 24;
/** What never became complete is dropped after as many cycles. */
const DANGLING_CYCLES = 12;

/** The first day that a six-cycle window can reach from any cycle after the compacted one. */
export function windowStart(compactedThrough: Cycle): Day {
  return firstDayOf(halfYearStart(compactedThrough));
}

/** Its cycle. */
export function halfYearStart(compactedThrough: Cycle): Cycle {
  return compactedThrough + 2 - HALF_YEAR_CYCLES;
}

/** The first cycle that a window of a year can reach from any cycle after the compacted one. */
export function yearStart(compactedThrough: Cycle): Cycle {
  return compactedThrough + 2 - YEAR_CYCLES;
}

/** The first cycle that a window of two years can reach from any cycle after the compacted one. */
export function twoYearsStart(compactedThrough: Cycle): Cycle {
  return compactedThrough + 2 - TWO_YEARS_CYCLES;
}

/** What occurred before this day and is not complete yet will not become so any more. */
export function danglingEnd(compactedThrough: Cycle): Day {
  return firstDayOf(compactedThrough + 2 - DANGLING_CYCLES);
}
