import type { Habits } from './reference-profile.ts';

/**
 * RP grown to a target of 798 in cycle 0: a streak of 20 cycles, 40 repayments, lines of 40
 * months, 12 bills within a year (domain.md, T8 and T9).
 */
export const GROWN: Habits = { openedIn: 0, linesOpenedIn: -40, pays: [-19, 0], through: 0 };
