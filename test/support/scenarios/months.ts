import {
  cycleName,
  dateOf,
  firstDayOf,
  parseCycle,
} from '../../../src/kernel/business-calendar.ts';
import type { Cycle } from '../../../src/kernel/business-calendar.ts';

/** Cycle 0 of every scenario, 2024-01; the others are told by their distance from it. */
const ZERO = parseCycle('2024-01') as Cycle;

/** How many days of a cycle every cycle has. */
export const SHORTEST_CYCLE = 28;

/** The n-th cycle by its name, YYYY-MM. */
export function cycleNamed(n: number): string {
  return cycleName(ZERO + n);
}

/** The date so many days after the 6th on which the n-th cycle begins. */
export function dateIn(n: number, after: number): string {
  return dateOf(firstDayOf(ZERO + n) + after);
}

/** A time of day, by default noon, on that date in Shanghai. */
export function timeIn(n: number, after: number, time = '12:00:00'): string {
  return `${dateIn(n, after)}T${time}+08:00`;
}

/** The first instant that is no longer of the n-th cycle. */
export function cutoffOf(n: number): number {
  return Date.parse(timeIn(n + 1, 0, '00:00:00'));
}

/** Whole numbers from the first to the last, both included. */
export function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
}
