import { invariant } from './errors.ts';

/**
 * Days, cycles and cutoffs in one time zone.
 *
 * A `Day` is a local calendar date, counted in days since 1970-01-01. A `Cycle` is a monthly
 * scoring round, counted in months since January of year 0: cycle `2026-11` covers what occurred
 * from 6 October 00:00 up to 6 November 00:00.
 */
export type Day = number;
export type Cycle = number;

/** The score is published on the 6th (article 003); what occurred before it counts. */
export const CUTOFF_DAY_OF_MONTH = 6;

const MS_A_DAY = 86_400_000;
/** No zone has changed its offset off a quarter of an hour within the supported years. */
const MS_A_QUARTER = 900_000;
const MAX_CACHED_OFFSETS = 1 << 16;

/** @throws InvariantViolation if `date` is not an existing date written YYYY-MM-DD */
export function dayFrom(date: string): Day {
  const day = parseDay(date);
  invariant(day !== null, `"${date}" is not a date`);
  return day;
}

/** The day of an existing date written YYYY-MM-DD, otherwise null. */
export function parseDay(date: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const ms = Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10));
  const day = Math.floor(ms / MS_A_DAY);
  return dateOf(day) === date ? day : null;
}

/** YYYY-MM-DD */
export function dateOf(day: Day): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
}

/** The cycle that a day belongs to: up to the 5th its own month's, from the 6th on the next. */
export function cycleOf(day: Day): Cycle {
  const { year, month, dayOfMonth } = civil(day);
  return year * 12 + month - 1 + (dayOfMonth < CUTOFF_DAY_OF_MONTH ? 0 : 1);
}

/** The first day of a cycle, a 6th. */
export function firstDayOf(cycle: Cycle): Day {
  return cutoffDayOf(cycle - 1);
}

/** The day on whose first instant the cycle is cut, a 6th; no longer part of the cycle. */
export function cutoffDayOf(cycle: Cycle): Day {
  const year = Math.floor(cycle / 12);
  return daysFromCivil(year, cycle - year * 12 + 1, CUTOFF_DAY_OF_MONTH);
}

/** YYYY-MM */
export function cycleName(cycle: Cycle): string {
  const year = Math.floor(cycle / 12);
  return `${String(year).padStart(4, '0')}-${String(cycle - year * 12 + 1).padStart(2, '0')}`;
}

/** The cycle of a name written YYYY-MM, otherwise null. */
export function parseCycle(name: string): Cycle | null {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(name)) return null;
  return +name.slice(0, 4) * 12 + +name.slice(5, 7) - 1;
}

/** Local days and instants of one IANA time zone. */
export class BusinessCalendar {
  readonly zone: string;
  readonly #format: Intl.DateTimeFormat;
  readonly #offsets = new Map<number, number>();

  /** @throws RangeError for an unknown zone */
  constructor(zone = 'Asia/Shanghai') {
    this.zone = zone;
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** The local date of an instant. */
  dayOf(instant: number): Day {
    return Math.floor((instant + this.#offsetAt(instant)) / MS_A_DAY);
  }

  /** The first instant of a local date. */
  startOf(day: Day): number {
    const local = day * MS_A_DAY;
    const guess = local - this.#offsetAt(local);
    const second = local - this.#offsetAt(guess);
    // Around a change of the clock one of the two may fall on the day before.
    const [early, late] = [Math.min(guess, second), Math.max(guess, second)];
    return this.dayOf(early) === day ? early : late;
  }

  /** The last millisecond of a local date. */
  endOf(day: Day): number {
    return this.startOf(day + 1) - 1;
  }

  /** The instant at which a cycle is cut: what occurred before it belongs to the cycle. */
  cutoffOf(cycle: Cycle): number {
    return this.startOf(cutoffDayOf(cycle));
  }

  #offsetAt(instant: number): number {
    const quarter = Math.floor(instant / MS_A_QUARTER);
    const known = this.#offsets.get(quarter);
    if (known !== undefined) return known;
    const offset = this.#computeOffset(quarter * MS_A_QUARTER);
    if (this.#offsets.size >= MAX_CACHED_OFFSETS) this.#offsets.clear();
    this.#offsets.set(quarter, offset);
    return offset;
  }

  #computeOffset(instant: number): number {
    const part: Record<string, number> = {};
    for (const { type, value } of this.#format.formatToParts(instant)) part[type] = Number(value);
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
  }
}

/** Days from a civil date, proleptic Gregorian. */
function daysFromCivil(year: number, month: number, dayOfMonth: number): Day {
  return Math.floor(Date.UTC(year, month - 1, dayOfMonth) / MS_A_DAY);
}

function civil(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MS_A_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}
