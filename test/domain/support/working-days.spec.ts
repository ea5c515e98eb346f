import { HOLIDAYS } from '../../../src/domain/support/holidays.ts';
import { isWorkingDay, workingDayAfter } from '../../../src/domain/support/working-days.ts';
import { dateOf, dayFrom } from '../../../src/kernel/business-calendar.ts';

const isWorked = (date: string) => isWorkingDay(dayFrom(date));
const after = (date: string, n: number) => dateOf(workingDayAfter(dayFrom(date), n));

describe('working days', () => {
  it.each([
    ['2026-11-20', true], // a Friday
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['1969-12-31', true], // a Wednesday
    ['2024-10-01', true], // of a year whose holidays are not known
  ])('go from Monday to Friday: %s is %p', (date, worked) => {
    expect(isWorked(date)).toBe(worked);
  });

  it.each([
    ['2025-10-08', false],
    ['2025-10-09', true],
    ['2026-02-16', false],
    ['2026-02-24', true],
    ['2026-09-25', false],
  ])('leave out public holidays: %s is %p', (date, worked) => {
    expect(isWorked(date)).toBe(worked);
  });

  it('take in the days of weekends on which work is made up for', () => {
    const madeUp = Object.values(HOLIDAYS).flatMap((year) => year.madeUp);
    expect(madeUp.filter((date) => !isWorked(date))).toEqual([]);
    expect(madeUp).toHaveLength(11);
  });

  it.each([
    ['2026-11-18', '2026-11-20'], // a Wednesday
    ['2026-11-19', '2026-11-23'], // a Thursday
    ['2026-11-21', '2026-11-24'], // a Saturday
    ['2026-09-30', '2026-10-09'], // the eve of the National Day
    ['2026-09-24', '2026-09-29'], // the eve of the Mid-Autumn Festival
    ['2026-09-18', '2026-09-21'], // a Friday before a Sunday on which work is made up for
  ])('the second one after %s is %s', (date, second) => {
    expect(after(date, 2)).toBe(second);
  });

  it.each(Object.entries(HOLIDAYS))(
    'of %s are of that year, and make up on weekends',
    (year, of) => {
      const dates = [...of.off.flat(), ...of.madeUp];
      expect(dates.filter((date) => !date.startsWith(year))).toEqual([]);
      const wrong = of.off.filter(([first, last]) => dayFrom(first) > dayFrom(last));
      expect(wrong).toEqual([]);
      const weekdays = of.madeUp.filter((date) =>
        [1, 2, 3, 4, 5].includes(new Date(date).getUTCDay()),
      );
      expect(weekdays).toEqual([]);
    },
  );
});
