import type { Day } from '../../kernel/business-calendar.ts';
import { dayFrom } from '../../kernel/business-calendar.ts';
import { HOLIDAYS } from './holidays.ts';

/** The day 0, 1 January 1970, was a Thursday. */
const DAYS_FROM_MONDAY_TO_DAY_0 = 3;

const MADE_UP: ReadonlySet<Day> = new Set(
  Object.values(HOLIDAYS).flatMap(({ madeUp }) => madeUp.map(dayFrom)),
);
const OFF: readonly (readonly [Day, Day])[] = Object.values(HOLIDAYS).flatMap(({ off }) =>
  off.map(([first, last]) => [dayFrom(first), dayFrom(last)] as const),
);

export function isWorkingDay(day: Day): boolean {
  if (MADE_UP.has(day)) return true;
  const weekday = (((day + DAYS_FROM_MONDAY_TO_DAY_0) % 7) + 7) % 7;
  return weekday < 5 && !OFF.some(([first, last]) => first <= day && day <= last);
}

/** The n-th working day after a day. */
export function workingDayAfter(day: Day, n: number): Day {
  let after = day;
  for (let left = n; left > 0;) {
    after += 1;
    if (isWorkingDay(after)) left -= 1;
  }
  return after;
}
