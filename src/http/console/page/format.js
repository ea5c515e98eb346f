const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const LONG_MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const MINUS = '\u2212';
const CUTOFF_DAY = 6;
const DAY_MS = 86_400_000;

const grouping = new Intl.NumberFormat('en-GB');

export function count(value, one, many = `${one}s`) {
  return `${grouping.format(value)} ${value === 1 ? one : many}`;
}

export function number(value) {
  return grouping.format(value);
}

/** 123456 minor units as 1,234.56 */
export function money(minor) {
  const rest = String(minor % 100).padStart(2, '0');
  return `${grouping.format(Math.trunc(minor / 100))}.${rest}`;
}

/** +3, −15, 0 */
export function signed(points) {
  if (points === 0) return '0';
  return points > 0 ? `+${points}` : `${MINUS}${-points}`;
}

/** 2025-09-20 as 20 Sep 2025 */
export function date(text) {
  const [year, month, day] = text.split('-').map(Number);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** 2025-09 as September 2025; short as Sep 2025 */
export function month(cycle, { isShort = false } = {}) {
  const [year, at] = cycle.split('-').map(Number);
  return `${(isShort ? MONTHS : LONG_MONTHS)[at - 1]} ${year}`;
}

/** The cycle that a date is in, or one so many cycles off: 2026-11 for 2026-10-06, as it begins. */
export function cycleAt(text, off = 0) {
  const [year, at, day] = text.split('-').map(Number);
  const months = year * 12 + at - 1 + (day < CUTOFF_DAY ? 0 : 1) + off;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** An instant on the calendar of a zone: `{ day: '20 Sep 2025', time: '10:00' }`. */
export function moment(instant, zone) {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type) => parts.find((each) => each.type === type).value;
  const on = `${part('year')}-${part('month')}-${part('day')}`;
  return { on, day: date(on), time: `${part('hour')}:${part('minute')}` };
}

/** Whole days from one date to another. */
export function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** 350-549 as 350–549 */
export function range(text) {
  return text.replace('-', '\u2013');
}

export function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
