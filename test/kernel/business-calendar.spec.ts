import fc from 'fast-check';
import {
  BusinessCalendar,
  FIRST_YEAR,
  LAST_YEAR,
  cutoffDayOf,
  cycleName,
  cycleOf,
  dateOf,
  dayFrom,
  firstDayOf,
  parseCycle,
  parseDay,
} from '../../src/kernel/business-calendar.ts';
import { InvariantViolation } from '../../src/kernel/errors.ts';

const LAST_DAY = dayFrom('2199-12-31');
/** They change their clocks at midnight, a minute after it, by half an hour, by a day. */
const UNRULY_ZONES = [
  'Africa/Cairo',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Gaza',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

describe('dates', () => {
  it.each([
    ['0001-01-01', -719_162],
    ['0099-12-31', -683_004],
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2024-02-29', 19_782],
    ['2026-11-06', 20_763],
  ])('%s is day %d', (date, day) => {
    expect(parseDay(date)).toBe(day);
    expect(dateOf(day)).toBe(date);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '',
  ])('"%s" is none', (text) => {
    expect(parseDay(text)).toBeNull();
    expect(() => dayFrom(text)).toThrow(InvariantViolation);
  });

  it('a day is read back as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LAST_DAY }), (day) => parseDay(dateOf(day)) === day),
    );
  });
});

describe('cycles', () => {
  it.each([
    ['2026-10-05', '2026-10'],
    ['2026-10-06', '2026-11'],
    ['2026-11-05', '2026-11'],
    ['2026-11-06', '2026-12'],
    ['2026-12-06', '2027-01'],
    ['2027-01-05', '2027-01'],
    ['2024-02-29', '2024-03'],
  ])('%s belongs to cycle %s', (date, name) => {
    expect(cycleName(cycleOf(dayFrom(date)))).toBe(name);
  });

  it('2026-11 goes from 6 October to 5 November and is cut on the 6th', () => {
    const cycle = parseCycle('2026-11') ?? Number.NaN;
    expect(dateOf(firstDayOf(cycle))).toBe('2026-10-06');
    expect(dateOf(cutoffDayOf(cycle))).toBe('2026-11-06');
  });

  it.each([
    ...['2026-00', '2026-13', '2026-1', '2026', '2026-11-06', '26-11', ''],
    ...['0000-01', '0205-05', '1969-12', '2200-01'],
  ])('"%s" names none', (name) => {
    expect(parseCycle(name)).toBeNull();
  });

  it('a name is read back as it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12 * FIRST_YEAR, max: 12 * LAST_YEAR + 11 }),
        (cycle) => parseCycle(cycleName(cycle)) === cycle,
      ),
    );
  });

  it('every day lies in its cycle, and cycles follow one another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LAST_DAY }), (day) => {
        const cycle = cycleOf(day);
        expect(firstDayOf(cycle)).toBeLessThanOrEqual(day);
        expect(cutoffDayOf(cycle)).toBeGreaterThan(day);
        expect(firstDayOf(cycle + 1)).toBe(cutoffDayOf(cycle));
      }),
    );
  });
});

describe.each([
  ['Asia/Shanghai', '2026-11-06', '2026-11-06T00:00:00+08:00', 24],
  // Its clocks were changed every April and September from 1986 to 1991.
  ['Asia/Shanghai', '1986-05-04', '1986-05-04T00:00:00+08:00', 23],
  ['Asia/Shanghai', '1986-05-05', '1986-05-05T00:00:00+09:00', 24],
  ['Asia/Shanghai', '1988-07-06', '1988-07-06T00:00:00+09:00', 24],
  ['Asia/Shanghai', '1991-09-15', '1991-09-15T00:00:00+09:00', 25],
  ['Asia/Shanghai', '1991-09-16', '1991-09-16T00:00:00+08:00', 24],
  ['America/New_York', '2026-03-08', '2026-03-08T00:00:00-05:00', 23],
  ['America/New_York', '2026-03-09', '2026-03-09T00:00:00-04:00', 24],
  ['America/New_York', '2026-11-01', '2026-11-01T00:00:00-04:00', 25],
  ['America/New_York', '2026-11-02', '2026-11-02T00:00:00-05:00', 24],
  // Summer time begins at midnight: the day begins at 01:00.
  ['America/Havana', '2026-03-08', '2026-03-08T01:00:00-04:00', 23],
  // Two days have an hour of midnight twice; the first one begins the day.
  ['America/Havana', '2026-11-01', '2026-11-01T00:00:00-04:00', 25],
  ['Asia/Kathmandu', '2026-11-06', '2026-11-06T00:00:00+05:45', 24],
  ['Australia/Lord_Howe', '2026-10-04', '2026-10-04T00:00:00+10:30', 23.5],
  ['Pacific/Kiritimati', '2026-11-06', '2026-11-06T00:00:00+14:00', 24],
  // The clock is set forward, or back, a minute after midnight, so that this day begins twice.
  ['America/St_Johns', '2009-03-08', '2009-03-08T00:00:00-03:30', 23],
  ['America/St_Johns', '2009-11-01', '2009-11-01T00:00:00-02:30', 25],
  ['Asia/Gaza', '2012-09-21', '2012-09-21T00:00:00+03:00', 25],
  ['Africa/Cairo', '2010-08-10', '2010-08-10T00:00:00+03:00', 25],
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T01:00:00-02:00', 23],
  ['America/Sao_Paulo', '2019-02-16', '2019-02-16T00:00:00-02:00', 25],
  ['Antarctica/Troll', '2026-03-29', '2026-03-29T00:00:00+00:00', 22],
  // The two changes that are closest to each other.
  ['America/Boa_Vista', '2000-10-10', '2000-10-10T00:00:00-03:00', 24],
  // Local mean time, 8:05:43 ahead.
  ['Asia/Shanghai', '1900-06-01', '1900-05-31T15:54:17Z', 24],
])('in %s, %s', (zone, date, start, hours) => {
  const calendar = new BusinessCalendar(zone);
  const day = dayFrom(date);

  it(`begins at ${start}`, () => {
    expect(new Date(calendar.startOf(day)).toISOString()).toBe(new Date(start).toISOString());
    expect(calendar.dayOf(Date.parse(start))).toBe(day);
    expect(calendar.dayOf(Date.parse(start) - 1)).toBe(day - 1);
  });

  it(`has ${hours} hours`, () => {
    expect((calendar.endOf(day) + 1 - calendar.startOf(day)) / 3_600_000).toBe(hours);
  });
});

describe('a business calendar', () => {
  it('cuts a cycle at the first instant of the 6th', () => {
    const cutoff = new BusinessCalendar().cutoffOf(parseCycle('2026-11') ?? Number.NaN);
    expect(cutoff).toBe(Date.parse('2026-11-06T00:00:00+08:00'));
  });

  it('has a day without an instant where a zone crosses the date line', () => {
    const calendar = new BusinessCalendar('Pacific/Apia');
    const missing = dayFrom('2011-12-30');
    expect(calendar.startOf(missing)).toBe(Date.parse('2011-12-31T00:00:00+14:00'));
    expect(calendar.startOf(missing + 1)).toBe(calendar.startOf(missing));
    expect(calendar.dayOf(calendar.startOf(missing) - 1)).toBe(missing - 1);
    expect(calendar.dayOf(calendar.startOf(missing))).toBe(missing + 1);
  });

  it('lets the day that had begun go on where the clock is set back to the day before', () => {
    const calendar = new BusinessCalendar('America/St_Johns');
    const again = Date.parse('2009-10-31T23:30:00-03:30');
    expect(calendar.dayOf(again)).toBe(dayFrom('2009-11-01'));
  });

  it('refuses what is no instant', () => {
    const calendar = new BusinessCalendar();
    calendar.dayOf(0);
    expect(() => calendar.dayOf(Number.NaN)).toThrow(RangeError);
  });

  it('does not know every zone', () => {
    expect(() => new BusinessCalendar('Asia/Atlantis')).toThrow(RangeError);
  });

  it.each(['Asia/Shanghai', 'America/New_York', 'Europe/Lisbon', 'Australia/Lord_Howe', 'UTC'])(
    'in %s every instant lies between the start of its day and that of the next',
    (zone) => {
      const calendar = new BusinessCalendar(zone);
      const last = Date.parse('2100-01-01T00:00:00Z');
      fc.assert(
        fc.property(fc.integer({ min: 0, max: last }), (instant) => {
          const day = calendar.dayOf(instant);
          expect(calendar.startOf(day)).toBeLessThanOrEqual(instant);
          expect(calendar.startOf(day + 1)).toBeGreaterThan(instant);
          expect(calendar.endOf(day)).toBe(calendar.startOf(day + 1) - 1);
        }),
        { numRuns: 200 },
      );
    },
  );

  it.each(UNRULY_ZONES)('in %s begins days when a calendar on the wall does', (zone) => {
    const calendar = new BusinessCalendar(zone);
    const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
    const randomYear = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });
    const year = fc.oneof(fc.constantFrom(1987, 2000, 2007, 2011, 2014, 2018, 2040), randomYear);
    fc.assert(
      fc.property(year, (year) => {
        for (let day = dayFrom(`${year}-01-01`); day < dayFrom(`${year}-12-31`); day++) {
          const start = calendar.startOf(day);
          const shown = wall.format(start);
          if (shown !== dateOf(day)) expect([zone, shown]).toEqual(['Pacific/Apia', '2011-12-31']);
          expect(wall.format(start - 1) < dateOf(day)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});
