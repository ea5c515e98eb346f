import { cycleName, firstDayOf, parseCycle } from '../../kernel/business-calendar.ts';
import type { Cycle } from '../../kernel/business-calendar.ts';

/** The zone of every time in the demo. */
export const DEMO_ZONE = 'Asia/Shanghai';

/** Two calendar years of monthly scores. */
export const FIRST_CYCLE = parseCycle('2025-01') as Cycle;
export const CYCLES = 24;
export const CYCLE_NAMES: readonly string[] = Array.from({ length: CYCLES }, (_, month) =>
  cycleName(FIRST_CYCLE + month),
);

export const LAST_CYCLE = cycleName(FIRST_CYCLE + CYCLES - 1);

/** The day on which the demo begins, 6 December 2024, and the one on which it is over. */
export const FIRST_DAY = firstDayOf(FIRST_CYCLE);
export const LAST_DAY = firstDayOf(FIRST_CYCLE + CYCLES);
