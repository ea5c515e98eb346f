import { invariant } from './errors.ts';
import { ZoneClock } from './zone-clock.ts';

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

/** Cycles and closed days outside of these are typing errors; instants begin in 1970, too. */
export const FIRST_YEAR = 1970;
export const LAST_YEAR = 2199;

const MS_A_DAY = 86_400_000;
/** After so many years the Gregorian calendar repeats itself. */
const PERIOD = { years: 400, days: 146_097 };

/** @throws InvariantViolation if `date` is not an existing date written YYYY-MM-DD */
export function dayFrom(date: string): Day {
  const day = parseDay(date);
  invariant(day !== null, `"${date}" is not a date`);
  return day;
}

/** The day of an existing date written YYYY-MM-DD, otherwise null. */
export function parseDay(date: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const [month, dayOfMonth] = [+date.slice(5, 7), +date.slice(8, 10)];
  const day = daysFromCivil(+date.slice(0, 4), month, dayOfMonth);
  // The 30th of February has become a day of March.
  const found = civil(day);
  return found.month === month && found.dayOfMonth === dayOfMonth ? day : null;
}

/** YYYY-MM-DD */
export function dateOf(day: Day): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
}

/** The cycle that a day belongs to: up to the 5th its own month's, from the 6th on the next. */
export function cycleOf(day: Day): Cycle {
  if (!(day >= EARLIEST_CUTOFF && day < LATEST_CUTOFF)) return civilCycleOf(day);
  let n = Math.ceil((day - EARLIEST_CUTOFF) / DAYS_A_MONTH);
  while (day >= (CUTOFF_DAYS[n] as Day)) n++;
  while (day < (CUTOFF_DAYS[n - 1] as Day)) n--;
  return TABLE_FROM + n;
}

function civilCycleOf(day: Day): Cycle {
  const { year, month, dayOfMonth } = civil(day);
  return year * 12 + month - 1 + (dayOfMonth < CUTOFF_DAY_OF_MONTH ? 0 : 1);
}

/** The first day of a cycle, a 6th. */
export function firstDayOf(cycle: Cycle): Day {
  return cutoffDayOf(cycle - 1);
}

/** The day on whose first instant the cycle is cut, a 6th; no longer part of the cycle. */
export function cutoffDayOf(cycle: Cycle): Day {
  return CUTOFF_DAYS[cycle - TABLE_FROM] ?? civilCutoffDayOf(cycle);
}

function civilCutoffDayOf(cycle: Cycle): Day {
  const year = Math.floor(cycle / 12);
  return daysFromCivil(year, cycle - year * 12 + 1, CUTOFF_DAY_OF_MONTH);
}

/** YYYY-MM */
export function cycleName(cycle: Cycle): string {
  const year = Math.floor(cycle / 12);
  return `${String(year).padStart(4, '0')}-${String(cycle - year * 12 + 1).padStart(2, '0')}`;
}

/** The cycle of a name written YYYY-MM, from 1970-01 to 2199-12, otherwise null. */
export function parseCycle(name: string): Cycle | null {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(name)) return null;
  const year = +name.slice(0, 4);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  return year * 12 + +name.slice(5, 7) - 1;
}

/**
 * Local days and instants of one IANA time zone. Days follow one another without gap or overlap:
 * where the clock is set back over midnight, the day that had begun goes on.
 */
export class BusinessCalendar {
  readonly zone: string;
  readonly #clock: ZoneClock;

  /** @throws RangeError for an unknown zone */
  constructor(zone = 'Asia/Shanghai') {
    this.zone = zone;
    this.#clock = new ZoneClock(zone);
  }

  /** The local date of an instant. */
  dayOf(instant: number): Day {
    const { offset, firstDay } = this.#clock.stretchAt(instant);
    return Math.max(firstDay, Math.floor((instant + offset) / MS_A_DAY));
  }

  /**
   * The first instant at which a calendar on the wall shows this local date, or a later one: a
   * zone that crosses the date line leaves out a day.
   */
  startOf(day: Day): number {
    const midnight = day * MS_A_DAY;
    let stretch = this.#clock.stretchAt(midnight - MS_AHEAD);
    for (;;) {
      const start = Math.max(stretch.from, midnight - stretch.offset);
      if (start < stretch.until) return start;
      stretch = this.#clock.stretchAt(stretch.until);
    }
  }

  /** The last millisecond of a local date. */
  endOf(day: Day): number {
    return this.startOf(day + 1) - 1;
  }

  /** The instant at which a cycle is cut: what occurred before it belongs to the cycle. */
  cutoffOf(cycle: Cycle): number {
    return this.startOf(cutoffDayOf(cycle));
  }
}

/** No zone is or was further ahead of UTC than this. */
const MS_AHEAD = 16 * 3_600_000;

/** Days from a civil date, proleptic Gregorian. */
function daysFromCivil(year: number, month: number, dayOfMonth: number): Day {
  // Date.UTC takes the years up to 99 for those of the twentieth century.
  const later = Date.UTC(year + PERIOD.years, month - 1, dayOfMonth) / MS_A_DAY;
  return later - PERIOD.days;
}

function civil(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MS_A_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

/** The cutoffs of three centuries, around all dates that facts have: each is asked for often. */
const TABLE_FROM: Cycle = 1895 * 12;
const CUTOFF_DAYS = Int32Array.from({ length: 310 * 12 }, (_, n) =>
  civilCutoffDayOf(TABLE_FROM + n),
);
const EARLIEST_CUTOFF = CUTOFF_DAYS.at(0) as Day;
const LATEST_CUTOFF = CUTOFF_DAYS.at(-1) as Day;
const DAYS_A_MONTH = PERIOD.days / (PERIOD.years * 12);
