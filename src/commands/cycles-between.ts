import { cycleName, parseCycle } from '../kernel/business-calendar.ts';
import type { Cycle } from '../kernel/business-calendar.ts';
import { Failure } from '../kernel/errors.ts';

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
  throw new Failure('NOT_A_CYCLE', `"${name}" is not a cycle: write it as 2026-11`);
}
