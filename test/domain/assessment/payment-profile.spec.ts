import type { Fact } from '../../../src/domain/account/account.events.ts';
import { bookOf } from '../../../src/domain/account/book-of.ts';
import { compact } from '../../../src/domain/account/compact.ts';
import { conclude } from '../../../src/domain/assessment/assess.ts';
import type { Cut } from '../../../src/domain/assessment/cut.ts';
import { cutOfCycle, cutWithin } from '../../../src/domain/assessment/cut.ts';
import { paymentProfile, profilesByOwner } from '../../../src/domain/assessment/payment-profile.ts';
import { dueInput } from '../../../src/domain/assessment/punctuality.ts';
import { streaksByOwner } from '../../../src/domain/assessment/streak.ts';
import type { Cycle } from '../../../src/kernel/business-calendar.ts';
import { dateOf } from '../../../src/kernel/business-calendar.ts';
import { cycleNamed, dayIn, fact, noon, SHANGHAI } from '../../support/domain/facts.ts';

const START = cycleNamed('2026-01');

describe('a payment profile', () => {
  it('tells of 24 cycles, the latest first, and of none before the first', () => {
    expect(profileAt(2, ...paidFrom(0, 2))).toBe('000BBBBBBBBBBBBBBBBBBBBB');
    expect(profileAt(29, ...paidFrom(0, 29))).toBe('0'.repeat(24));
    expect(profileAt(5)).toBe('B'.repeat(24));
  });

  it('leaves a cycle blank in which nothing was due', () => {
    expect(profileAt(4, ...paidFrom(0, 1), ...paidFrom(4, 4))).toMatch(/^0DD00B/);
  });

  it('shows the bucket of what is open, at the end of each cycle, until it is paid', () => {
    const unpaid = owed('late', 1);
    expect(profileAt(6, ...paidFrom(0, 0), ...unpaid)).toMatch(/^33321S0B/);
    const late = owed('late', 1, 45);
    expect(profileAt(6, ...paidFrom(0, 0), ...late, ...paidFrom(4, 6))).toMatch(/^000D1S0B/);
  });

  it('shows what was reached in a cycle, paid or not at its end', () => {
    expect(profileAt(2, ...paidFrom(0, 0), ...owed('late', 1, 3), ...paidFrom(2, 2))).toMatch(
      /^0S0B/,
    );
  });

  it('has one for each line and category', () => {
    const facts = [...paidFrom(0, 2), ...billFrom(1, 2), ...owed('late', 2)];
    const { input, cut } = at(cutOfCycle(START + 2), facts);
    expect(profilesByOwner(input, cut)).toEqual({
      'line:card': 'S00BBBBBBBBBBBBBBBBBBBBB',
      water: '00BBBBBBBBBBBBBBBBBBBBBB',
    });
  });

  it('is the same from a book that has dropped what was paid in time', () => {
    const facts = [...paidFrom(0, 8), ...billFrom(2, 5), ...owed('late', 3, 40)];
    const cut = cutOfCycle(START + 8);
    const book = bookOf(facts, SHANGHAI);
    for (let cycle = START; cycle < START + 8; cycle++) compact(book, cycle);
    const input = dueInput(book, conclude(book, cut), cut);
    expect(profilesByOwner(input, cut)).toEqual(profilesByOwner(at(cut, facts).input, cut));
    expect(streaksByOwner(input, cut)).toEqual(streaksByOwner(at(cut, facts).input, cut));
    expect(Object.keys(book.items)).toHaveLength(2);
  });

  it('does not tell of a cycle before it is over', () => {
    const facts = [...paidFrom(0, 1), ...owed('late', 2)];
    const { input, cut } = at(cutWithin(dayIn(START + 2, 25)), facts);
    expect(paymentProfile(input, cut)).toMatch(/^00B/);
  });
});

describe('streaks by owner', () => {
  it('follow the rule of the whole, each from what is due to one owner', () => {
    const facts = [...paidFrom(0, 9), ...billFrom(4, 9), ...owed('late', 8, 5)];
    const { input, cut, streak } = at(cutOfCycle(START + 9), facts);
    const { 'line:card': card, water } = streaksByOwner(input, cut);
    expect(streak).toMatchObject({ current: 1, scoring: 5, longest: 8 });
    expect(card).toMatchObject({ current: 1, scoring: 5, longest: 8 });
    expect(card?.entries.at(-2)).toMatchObject({
      kind: 'broken',
      by: 'obligation:late',
      bucket: '1-29',
      reached: 8,
      kept: 4,
    });
    expect(water).toMatchObject({ current: 6, scoring: 6, longest: 6 });
  });
});

function at(cut: Cut, facts: readonly Fact[]) {
  const book = bookOf(facts, SHANGHAI);
  const conclusions = conclude(book, cut);
  return { cut, input: dueInput(book, conclusions, cut), streak: conclusions.streak };
}

function profileAt(cycle: number, ...facts: readonly Fact[]): string {
  const { input, cut } = at(cutOfCycle(START + cycle), facts);
  return paymentProfile(input, cut);
}

/** A repayment in time in each of some cycles. */
function paidFrom(from: Cycle, to: Cycle): Fact[] {
  const cycles = Array.from({ length: to - from + 1 }, (_, n) => from + n);
  return cycles.flatMap((cycle) => owed(`paid-${cycle}`, cycle, 0));
}

function billFrom(from: Cycle, to: Cycle): Fact[] {
  return Array.from({ length: to - from + 1 }, (_, n) => {
    const dueDay = dayIn(START + from + n, 10);
    const terms = { category: 'water', amountDueMinor: 100, dueOn: dateOf(dueDay) } as const;
    const data = { billId: `water-${from + n}`, amountMinor: 100, ...terms };
    return fact('BillPaid', noon(dueDay), { data });
  });
}

/** Due on the 20th day of a cycle; paid so many days after, or never. */
function owed(obligationId: string, cycle: number, paidAfter?: number): Fact[] {
  const dueDay = dayIn(START + cycle, 19);
  const terms = { obligationId, lineId: 'card', amountDueMinor: 100, dueOn: dateOf(dueDay) };
  const due = fact('ObligationDue', noon(dueDay - 15), { data: terms });
  if (paidAfter === undefined) return [due];
  const payment = { repaymentId: obligationId, obligationId, amountMinor: 100 };
  return [due, fact('RepaymentMade', noon(dueDay + paidAfter), { data: payment })];
}
