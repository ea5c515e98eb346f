import fc from 'fast-check';
import {
  parseDate,
  parseInstant,
  parseInstantInRange,
} from '../../../src/commands/behaviours/dates.ts';

describe('an instant', () => {
  it.each([
    ['1970-01-01T00:00Z', 0],
    ['2026-11-05T23:59:59+08:00', Date.UTC(2026, 10, 5, 15, 59, 59)],
    ['2026-11-05T23:59:59.9-11:30', Date.UTC(2026, 10, 6, 11, 29, 59, 900)],
    ['2026-11-05T23:59:59.123999999Z', Date.UTC(2026, 10, 5, 23, 59, 59, 123)],
    ['1969-12-31T23:59:59.999999Z', -1],
    ['2024-02-29T12:00:00-00:00', Date.UTC(2024, 1, 29, 12)],
    ['0205-05-06T00:00:00Z', Date.UTC(205, 4, 6)],
    ['9999-12-31T23:59:59Z', Date.UTC(9999, 11, 31, 23, 59, 59)],
  ])('%s is %i', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it('is what Date.parse makes of the same text', () => {
    const two = (max: number) => fc.nat(max).map((n) => String(n).padStart(2, '0'));
    const date = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) });
    const seconds = fc.option(fc.tuple(two(59), fc.stringMatching(/^(?:\.\d{1,9})?$/)));
    const offset = fc.oneof(
      fc.constant('Z'),
      fc.tuple(fc.constantFrom('+', '-'), two(23), two(59)).map(([s, h, m]) => `${s}${h}:${m}`),
    );
    fc.assert(
      fc.property(date, two(23), two(59), seconds, offset, (day, hour, minute, second, zone) => {
        const time = [hour, minute, ...(second === null ? [] : [second.join('')])].join(':');
        const text = `${day.toISOString().slice(0, 10)}T${time}${zone}`;
        expect(parseInstant(text)).toBe(Date.parse(text));
      }),
    );
  });

  it.each([
    '',
    '2026-11-05',
    '2026-11-05 12:00:00Z',
    '2026-11-05T12Z',
    '2026-11-05T12:00:00',
    '2026-11-05T12:00:00z',
    '2026-11-05T12:00:00+0800',
    '2026-11-05T12:00:00+24:00',
    '2026-11-05T12:00:00+08:60',
    '2026-11-05T12:60:00Z',
    '2026-11-05T12:00:00.Z',
    '2026-11-05T12:00:00.1234567890Z',
    '2026-02-30T12:00:00Z',
    '+002026-11-05T12:00:00Z',
    '0000-02-30T12:00:00Z',
    '2026-11-05T12:00:00Z\n',
  ])('is not %j', (text) => {
    expect(parseInstant(text)).toBeNull();
    expect(parseInstant(text)).toBeNull();
  });
});

describe('an instant within the range of dates', () => {
  it.each([
    ['1900-01-01T00:00:00Z', true],
    ['2199-12-31T23:59:59Z', true],
    ['1899-12-31T23:59:59Z', false],
    ['2200-01-01T00:00:00Z', false],
    ['2026-02-30T12:00:00Z', false],
  ])('%s: %s', (text, isOne) => {
    expect(parseInstantInRange(text) !== null).toBe(isOne);
  });
});

describe('a date', () => {
  it('is the same day when it is asked for again', () => {
    expect([parseDate('1970-01-02'), parseDate('1970-01-02')]).toEqual([1, 1]);
  });

  it.each(['1899-12-31', '2200-01-01', '2023-02-29', '2023-00-01', '20230101', ' 2023-01-01'])(
    'is not %j',
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );
});
