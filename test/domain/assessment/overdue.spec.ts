import type { Fact } from '../../../src/domain/account/account.events.ts';
import { interestOf, overdueAt } from '../../../src/domain/assessment/overdue.ts';
import {
  due,
  during,
  paid,
  paused,
  restructured,
  resumed,
  writtenOff,
} from '../../support/domain/one-item.ts';

const DUE = due('2026-03-01');

/** Days past due, bucket, interest so far, what the open day adds. */
function overdueDuring(day: string, ...facts: readonly Fact[]) {
  const { items, cut } = during(day, ...facts);
  const [overdue] = items.map((item) => overdueAt(item, cut)).filter((each) => each !== null);
  if (!overdue) return null;
  const { daysPastDue, bucket, interestMinor, nextDayMinor } = overdue;
  return [daysPastDue, bucket, Number(interestMinor), Number(nextDayMinor)];
}

function interestDuring(day: string, ...facts: readonly Fact[]): number[] {
  const { items, cut } = during(day, ...facts);
  return items.map((item) => Number(interestOf(item, cut)));
}

describe('what is overdue', () => {
  it.each<[string, string, readonly Fact[], ReturnType<typeof overdueDuring>]>([
    ['nothing on the due date', '2026-03-01', [DUE], null],
    ['on the first day nothing but the day to come', '2026-03-02', [DUE], [1, '1-29', 0, 50]],
    ['1,000.00 for 30 days 15.00', '2026-04-01', [DUE], [31, '30-59', 15_00, 50]],
    ['100.01 for 1 day 0.05', '2026-03-03', [due('2026-03-01', 100_01)], [2, '1-29', 5, 5]],
    ['nothing once it is paid', '2026-04-01', [DUE, paid('2026-03-11')], null],
    ['nothing once it is restructured', '2026-04-01', [DUE, restructured('2026-03-11')], null],
  ])('costs %s', (_, day, facts, expected) => {
    expect(overdueDuring(day, ...facts)).toEqual(expected);
  });

  it('costs what the balance of each day bears: 1,000.00 for 10 days, then 400.00 for 5', () => {
    const facts = [DUE, paid('2026-03-11', 60_000)];
    expect(overdueDuring('2026-03-11', ...facts)).toEqual([10, '1-29', 4_50, 50]);
    expect(overdueDuring('2026-03-12', ...facts)).toEqual([11, '1-29', 5_00, 20]);
    expect(overdueDuring('2026-03-17', ...facts)).toEqual([16, '1-29', 6_00, 20]);
    expect(interestDuring('2026-04-01', ...facts, paid('2026-03-16', 40_000))).toEqual([6_00]);
  });

  it('is rounded half up once, so the days add up to the total', () => {
    // 0.05 % of 10.10 is half a fen and a bit: 1, 1, 2, 2, 3 ... in all.
    const facts = [due('2026-03-01', 10_10)];
    const totals = [3, 4, 5, 6, 7].map((day) => interestDuring(`2026-03-0${day}`, ...facts)[0]);
    expect(totals).toEqual([1, 1, 2, 2, 3]);
    expect(overdueDuring('2026-03-04', ...facts)).toEqual([3, '1-29', 1, 1]);
  });

  it('costs nothing on days of a pause, which are no days past due', () => {
    const facts = [DUE, paused('2026-03-06'), resumed('2026-03-16')];
    expect(overdueDuring('2026-03-06', ...facts)).toEqual([4, '1-29', 2_00, 0]);
    expect(overdueDuring('2026-03-15', ...facts)).toEqual([4, '1-29', 2_00, 0]);
    expect(overdueDuring('2026-03-16', ...facts)).toEqual([5, '1-29', 2_00, 50]);
    expect(interestDuring('2026-04-01', ...facts, paid('2026-03-20'))).toEqual([4_50]);
  });

  it('costs nothing from the day on which it is written off', () => {
    const facts = [DUE, writtenOff('2026-03-11')];
    expect(overdueDuring('2026-03-10', ...facts)).toEqual([9, '1-29', 4_00, 50]);
    expect(overdueDuring('2026-03-11', ...facts)).toEqual([10, '90+', 4_50, 0]);
    expect(overdueDuring('2026-05-01', ...facts)).toEqual([61, '90+', 4_50, 0]);
  });

  it('costs up to the day of a restructuring; what follows costs on its own', () => {
    const facts = [DUE, restructured('2026-03-11', { dueOn: '2026-03-20' })];
    expect(interestDuring('2026-03-31', ...facts)).toEqual([5_00, 5_00]);
  });

  it('costs nothing if it was paid within a pause', () => {
    const facts = [DUE, paused('2026-02-20'), paid('2026-04-20')];
    expect(interestDuring('2026-05-01', ...facts)).toEqual([0]);
  });
});
