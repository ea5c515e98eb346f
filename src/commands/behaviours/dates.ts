import { dayFrom, parseDay } from '../../kernel/business-calendar.ts';
import type { Day } from '../../kernel/business-calendar.ts';
import type { JsonSchema } from './json-schema.ts';

/** Dates outside of these are typing errors, not credit history. */
export const EARLIEST_DATE = '1900-01-01';
export const LATEST_DATE = '2199-12-31';

const EARLIEST = dayFrom(EARLIEST_DATE);
const LATEST = dayFrom(LATEST_DATE);

/** ISO 8601 in its extended form with the offset said; no 24:00 and no leap second. */
const DATE = /\d{4}-\d{2}-\d{2}/;
const TIME = /(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?/;
const OFFSET = /Z|[+-](?:[01]\d|2[0-3]):[0-5]\d/;
const INSTANT = new RegExp(`^${DATE.source}T${TIME.source}(?:${OFFSET.source})$`);

/** The years of EARLIEST_DATE to LATEST_DATE. */
export const YEARS_OF_DATES = '^(?:19|20|21)';

/** What parseDate takes. */
export const DATE_SCHEMA: JsonSchema = {
  type: 'string',
  format: 'date',
  pattern: YEARS_OF_DATES,
};

/**
 * What parseInstant takes, as RFC 3339 has it: the schema wants the seconds, which may be left out.
 */
export const INSTANT_SCHEMA: JsonSchema = {
  type: 'string',
  format: 'date-time',
  pattern: INSTANT.source,
};

const MAX_KNOWN_DATES = 1 << 16;
const knownDates = new Map<string, Day>();

/** The day of an existing date between 1900-01-01 and 2199-12-31, otherwise null. */
export function parseDate(date: string): Day | null {
  const known = knownDates.get(date);
  if (known !== undefined) return known;
  const day = parseDay(date);
  if (day === null || day < EARLIEST || day > LATEST) return null;
  if (knownDates.size >= MAX_KNOWN_DATES) knownDates.clear();
  knownDates.set(date, day);
  return day;
}

/**
 * Milliseconds since 1970-01-01T00:00:00Z of an instant of any year, written with `Z` or an offset,
 * otherwise null. Digits beyond the millisecond are dropped.
 */
export function parseInstant(instant: string): number | null {
  if (instant !== lastText) {
    lastInstant = instantOf(instant);
    lastText = instant;
  }
  return lastInstant;
}

/** The same from 1900 to 2199, as dates are. */
export function parseInstantInRange(instant: string): number | null {
  return parseDate(instant.slice(0, 10)) === null ? null : parseInstant(instant);
}

/** An instant is judged, compared and stored one after the other, but parsed once. */
let lastText = '';
let lastInstant: number | null = null;

function instantOf(instant: string): number | null {
  if (!INSTANT.test(instant)) return null;
  const date = instant.slice(0, 10);
  const day = parseDate(date) ?? parseDay(date);
  return day === null ? null : day * MS_A_DAY + timeOf(instant) - offsetOf(instant);
}

/** Of day; read here, as Date.parse takes as long as all the rest of a behaviour's dates. */
function timeOf(instant: string): number {
  const minutes = twoDigits(instant, 11) * 60 + twoDigits(instant, 14);
  const seconds = instant[16] === ':' ? twoDigits(instant, 17) : 0;
  return minutes * MS_A_MINUTE + seconds * 1_000 + (instant[19] === '.' ? fractionOf(instant) : 0);
}

/** Whole milliseconds, of one digit or more behind the point. */
function fractionOf(instant: string): number {
  const digits = /^\d{1,3}/.exec(instant.slice(20))?.[0] ?? '';
  return Number(digits.padEnd(3, '0'));
}

function offsetOf(instant: string): number {
  if (instant.endsWith('Z')) return 0;
  const at = instant.length - 6;
  const minutes = twoDigits(instant, at + 1) * 60 + twoDigits(instant, at + 4);
  return (instant[at] === '-' ? -minutes : minutes) * MS_A_MINUTE;
}

function twoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * ZERO;
}

const ZERO = 0x30;
const MS_A_MINUTE = 60_000;
const MS_A_DAY = 24 * 60 * MS_A_MINUTE;
