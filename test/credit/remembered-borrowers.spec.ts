import type { AccountNow } from '../../src/commands/accounts-now.ts';
import { RememberedBorrowers } from '../../src/credit/remembered-borrowers.ts';
import { cutWithin } from '../../src/domain/assessment/cut.ts';
import { borrowerOf } from '../../src/domain/borrowing/borrower.ts';
import { dayFrom } from '../../src/kernel/business-calendar.ts';
import { fact, noon, SHANGHAI } from '../support/domain/facts.ts';

const facts = [
  fact('PartnerScoreReported', noon('2026-11-20'), { data: { scheme: 's', score: 700 } }),
];
function now(of: { date?: string; cycle?: string; score?: number } = {}): AccountNow {
  const { date = '2026-11-20', cycle = '2026-11', score = 700 } = of;
  const openDay = dayFrom(date);
  const published = { cycle, score, unscored: null };
  const cut = cutWithin(openDay);
  return { facts, revision: 0, openDay, cut, published, calendar: SHANGHAI };
}

describe('remembered borrowers', () => {
  it('are computed once', () => {
    const borrowers = new RememberedBorrowers();
    const borrower = borrowers.of(now());
    expect(borrower).toEqual(borrowerOf(now()));
    expect(borrowers.of(now())).toBe(borrower);
  });

  it.each([
    ['facts', { ...now(), facts: [] }],
    ['day', now({ date: '2026-11-19' })],
    ['publication', now({ cycle: '2026-12', score: 750 })],
  ])('are computed anew with another %s', (_, changed) => {
    const borrowers = new RememberedBorrowers();
    const before = borrowers.of(now());
    expect(borrowers.of(changed)).toEqual(borrowerOf(changed));
    expect(borrowers.of(changed)).not.toEqual(before);
  });
});
