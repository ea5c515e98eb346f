import fc from 'fast-check';
import {
  BusinessCalendar,
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

describe('dates', () => {
  it.each([
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

  it.each(['2026-00', '2026-13', '2026-1', '2026', '2026-11-06', '26-11', ''])(
    '"%s" names none',
    (name) => {
      expect(parseCycle(name)).toBeNull();
    },
  );

  it('a name is read back as it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 * 9999 }),
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
});
