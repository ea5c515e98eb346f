import type { Cycle } from '../../kernel/business-calendar.ts';

/** Whether a cycle is one of the `n` that end with the one scored. */
export function isWithin(cycle: Cycle, scored: Cycle, n: number): boolean {
  return cycle <= scored && cycle > scored - n;
}
