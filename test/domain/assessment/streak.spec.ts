import type { Fact } from '../../../src/domain/account/account.events.ts';
import { bookOf } from '../../../src/domain/account/book-of.ts';
import { conclude } from '../../../src/domain/assessment/assess.ts';
import { cutOfCycle, cutWithin } from '../../../src/domain/assessment/cut.ts';
import type { StreakHistory } from '../../../src/domain/assessment/streak.ts';
import { cycleName, dateOf, dayFrom } from '../../../src/kernel/business-calendar.ts';
import { cycleNamed, dayIn, fact, noon, SHANGHAI } from '../../support/domain/facts.ts';

const START = cycleNamed('2026-01');

describe('the on-time streak', () => {
  it('grows by one in each cycle with everything paid in time', () => {
    expect(lengths(streakAfter(5, paid(0, 5)))).toEqual([6, 6, 6]);
    expect(told(streakAfter(5, paid(0, 5)))).toEqual(['started 2026-01', 'milestone 2026-06']);
  });

  it('stands still while nothing is due', () => {
    expect(lengths(streakAfter(8, [...paid(0, 2), ...paid(6, 6)]))).toEqual([4, 4, 4]);
  });

  it.each([
    [5, 4],
    [35, 2],
    [65, 0],
    [95, 0],
  ])('an item paid %d days late leaves %d of 8', (daysLate, kept) => {
    const late = owed('late', 8, { paidAfter: daysLate });
    const streak = streakAfter(12, [...paid(0, 7), ...late]);
    expect(lengths(streak)).toEqual([0, kept, 8]);
  });

  it('judges an escalation by what stood before the due cycle, not by what is left', () => {
    const facts = [...paid(0, 7), ...owed('late', 8, { paidAfter: 35 })];
    expect(streakAfter(8, facts).scoring).toBe(4);
    expect(streakAfter(9, facts).scoring).toBe(2);
    expect(told(streakAfter(9, facts)).slice(-2)).toEqual([
      'broken 2026-09 by obligation:late (1-29) at 8: 8 -> 4',
      'broken 2026-10 by obligation:late (30-59) at 0: 4 -> 2',
    ]);
  });

  it('does not grow in a cycle on any day of which a default was open', () => {
    // Paid on the second day of cycle 9, in which all else is in time.
    const facts = [...paid(0, 7), ...owed('late', 8, { paidAfter: 12 }), ...paid(9, 10)];
    expect(streakAfter(8, facts).current).toBe(0);
    expect(streakAfter(9, facts).current).toBe(0);
    expect(streakAfter(10, facts).current).toBe(1);
  });

  it('is told only that something is late, by items of a line under statements', () => {
    const asOf = dateOf(dayIn(START + 8, 25));
    const current = fact('DelinquencyReported', noon(asOf), {
      data: { lineId: 'card', daysPastDue: 0, asOf },
    });
    const facts = [...paid(0, 7), ...owed('late', 8, {}), current];
    const streak = streakAfter(10, facts);
    expect(lengths(streak)).toEqual([0, 4, 8]);
    expect(told(streak).at(-1)).toBe('broken 2026-09 by obligation:late (1-29) at 8: 8 -> 4');
  });

  it('is broken on the day of a statement, the first day of a cycle too', () => {
    const asOf = dateOf(dayIn(START + 3, 0));
    const facts = [
      ...paid(0, 2),
      fact('DelinquencyReported', noon(asOf), { data: { lineId: 'x', daysPastDue: 31, asOf } }),
    ];
    const { streak, defaults } = conclude(bookOf(facts, SHANGHAI), cutWithin(dayFrom(asOf)));
    expect(defaults).toHaveLength(1);
    expect(told(streak).at(-1)).toBe(`broken 2026-04 by line:x#${asOf} (30-59) at 3: 3 -> 0`);
  });

  it('is not lengthened by a cycle before it is over', () => {
    const book = bookOf(paid(0, 0), SHANGHAI);
    const currentOn = (date: string) => conclude(book, cutWithin(dayFrom(date))).streak.current;
    expect([currentOn('2026-01-05'), currentOn('2026-01-06')]).toEqual([0, 1]);
  });
});

describe('defaults under statements', () => {
  const report = (day: number, daysPastDue: number, reportedAfter = 0) => {
    const asOf = dayIn(START, day);
    const data = { lineId: 'card', daysPastDue, asOf: dateOf(asOf) };
    return fact('DelinquencyReported', noon(asOf + reportedAfter), { data });
  };
  const keysAfter = (...facts: Fact[]) =>
    conclude(bookOf(facts, SHANGHAI), cutOfCycle(START)).defaults.map(
      ({ key, worst, curedOn }) => `${key} ${worst} ${curedOn === null ? 'open' : 'cured'}`,
    );

  it('are runs from the first with a day past due to the first with none', () => {
    expect(keysAfter(report(1, 5), report(2, 40), report(3, 10), report(4, 0))).toEqual([
      `line:card#${dateOf(dayIn(START, 1))} 30-59 cured`,
    ]);
    expect(keysAfter(report(1, 5), report(2, 0), report(3, 0), report(4, 65))).toEqual([
      `line:card#${dateOf(dayIn(START, 1))} 1-29 cured`,
      `line:card#${dateOf(dayIn(START, 4))} 60-89 open`,
    ]);
  });

  it('go by the day a statement speaks of, whichever was made first', () => {
    expect(keysAfter(report(4, 0, -2), report(3, 5, 4))).toEqual([
      `line:card#${dateOf(dayIn(START, 3))} 1-29 cured`,
    ]);
  });

  it('replace those of the items of the line', () => {
    const late = owed('late', 0, {});
    expect(keysAfter(...late)).toEqual(['obligation:late 1-29 open']);
    expect(keysAfter(...late, report(1, 0))).toEqual([]);
  });

  it('of a line whose id has a # cannot be taken for a run', () => {
    const asOf = dateOf(dayIn(START, 1));
    const odd = fact('DelinquencyReported', noon(asOf), {
      data: { lineId: 'card#2', daysPastDue: 1, asOf },
    });
    expect(keysAfter(odd)).toEqual([`line:card%232#${asOf} 1-29 open`]);
  });
});

/** One repayment in time in each cycle, on its 20th day. */
function paid(from: number, to: number): Fact[] {
  const cycles = Array.from({ length: to - from + 1 }, (_, n) => from + n);
  return cycles.flatMap((cycle) => owed(`paid-${cycle}`, cycle, { paidAfter: 0 }));
}

/** An obligation due on the 20th day of a cycle, which may be paid so many days after. */
function owed(obligationId: string, cycle: number, { paidAfter }: { paidAfter?: number }): Fact[] {
  const dueDay = dayIn(START + cycle, 19);
  const terms = { obligationId, lineId: 'card', amountDueMinor: 100, dueOn: dateOf(dueDay) };
  const due = fact('ObligationDue', noon(dueDay - 15), { data: terms });
  if (paidAfter === undefined) return [due];
  const payment = { repaymentId: obligationId, obligationId, amountMinor: 100 };
  return [due, fact('RepaymentMade', noon(dueDay + paidAfter), { data: payment })];
}

function streakAfter(cycle: number, facts: readonly Fact[]): StreakHistory {
  return conclude(bookOf(facts, SHANGHAI), cutOfCycle(START + cycle)).streak;
}

function lengths({ current, scoring, longest }: StreakHistory): number[] {
  return [current, scoring, longest];
}

function told({ entries }: StreakHistory): string[] {
  return entries.map((entry) => {
    const begin = `${entry.kind} ${cycleName(entry.cycle)}`;
    if (entry.kind !== 'broken') return begin;
    const { by, bucket, reached, scoringBefore, kept } = entry;
    return `${begin} by ${by} (${bucket}) at ${reached}: ${scoringBefore} -> ${kept}`;
  });
}
