/**
 * The calendar, by fixed UTC+8 arithmetic. A day is a count of days since 1970-01-01, a cycle a
 * count of months since year 0: cycle `2026-11` covers [6 October, 6 November) local time.
 */
const MS_PER_DAY = 86_400_000;
const ZONE_OFFSET_MS = 8 * 3_600_000;

export function dayOf(instant: number): number {
  return Math.floor((instant + ZONE_OFFSET_MS) / MS_PER_DAY);
}

export function startOfDay(day: number): number {
  return day * MS_PER_DAY - ZONE_OFFSET_MS;
}

/** `2026-11-05` -> day. */
export function parseDay(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY;
}

export function formatDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** `2026-11` -> cycle. */
export function parseCycle(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

export function formatCycle(cycle: number): string {
  const month = (cycle % 12) + 1;
  return `${Math.floor(cycle / 12)}-${month < 10 ? '0' : ''}${month}`;
}

/** Up to the 5th a day belongs to the cycle of its month, from the 6th on to the next. */
export function cycleOfDay(day: number): number {
  const text = formatDay(day);
  const cycle = parseCycle(text);
  return Number(text.slice(8, 10)) <= 5 ? cycle : cycle + 1;
}

/** The 5th: the last day a cycle covers. */
export function lastDayOf(cycle: number): number {
  return parseDay(`${formatCycle(cycle)}-05`);
}

export function firstDayOf(cycle: number): number {
  return lastDayOf(cycle - 1) + 1;
}

/** The 6th, 00:00 local: what occurred before it is in the cut. */
export function cutoffOf(cycle: number): number {
  return startOfDay(lastDayOf(cycle) + 1);
}
