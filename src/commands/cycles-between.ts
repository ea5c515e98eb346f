import {
  FIRST_YEAR,
  LAST_YEAR,
  cycleName,
  dayFrom,
  parseCycle,
  parseDay,
} from '../kernel/business-calendar.ts';
import type { Cycle, Day } from '../kernel/business-calendar.ts';
import { Failure } from '../kernel/errors.ts';

const FIRST_DATE = `${FIRST_YEAR}-01-01`;
const LAST_DATE = `${LAST_YEAR}-12-31`;

/**
 * The names of all cycles from one to another, both included.
 *
 * @throws Failure NOT_A_CYCLE, CYCLES_REVERSED
 */
export function cyclesBetween(from: string, to: string): readonly string[] {
  const first = cycleNamed(from);
  const last = cycleNamed(to);
  if (first > last) throw new Failure('CYCLES_REVERSED', `${from} is after ${to}: swap them`);
  return Array.from({ length: last - first + 1 }, (_, index) => cycleName(first + index));
}

/** @throws Failure NOT_A_CYCLE */
export function cycleNamed(name: string): Cycle {
  const cycle = parseCycle(name);
  if (cycle !== null) return cycle;
  const range = `from ${FIRST_YEAR}-01 to ${LAST_YEAR}-12`;
  throw new Failure('NOT_A_CYCLE', `"${name}" is not a cycle: write it as 2026-11, ${range}`);
}

/**
 * A day that can be closed, from 1970 to 2199.
 *
 * @throws Failure NOT_A_DATE
 */
export function dayNamed(date: string): Day {
  const day = parseDay(date);
  if (day !== null && day >= dayFrom(FIRST_DATE) && day <= dayFrom(LAST_DATE)) return day;
  const range = `from ${FIRST_DATE} to ${LAST_DATE}`;
  throw new Failure('NOT_A_DATE', `"${date}" is not a day to close: use YYYY-MM-DD, ${range}`);
}
