import type { Fact } from '../../../src/domain/account/account.events.ts';
import type { QueryPurpose } from '../../../src/domain/account/vocabulary.ts';
import type { Features } from '../../../src/domain/assessment/features.ts';
import type { Day } from '../../../src/kernel/business-calendar.ts';
import { dateOf } from '../../../src/kernel/business-calendar.ts';
import { cycleNamed, dayIn, fact, noon, SHANGHAI } from '../../support/domain/facts.ts';
import { scoredIn } from '../../support/domain/publishing.ts';

const NOW = cycleNamed('2026-11');

const known = [
  fact('RealNameVerified', noon(dayIn(NOW - 20, 0)), { data: {} }),
  fact('DebtPositionReported', noon(dayIn(NOW - 20, 0)), { data: { ratioPct: 10 } }),
];

describe('hard queries', () => {
  const query = (day: Day, purpose: QueryPurpose = 'lending', requester = 'lender') =>
    fact('CreditQueried', noon(day), {
      data: { queryId: `${day} ${purpose} ${requester}`, requester, purpose },
    });
  const countOf = (...queries: Fact[]) => featuresOf(queries).hardQueries6;
  const day = dayIn(NOW, 0);

  it('are those for lending and for rental', () => {
    expect(countOf(query(day, 'lending'), query(day, 'rental'))).toBe(2);
    expect(
      countOf(query(day, 'postLoanReview'), query(day, 'monitoring'), query(day, 'self')),
    ).toBe(0);
  });

  it('of one requester and purpose are one within 30 days of the first', () => {
    const first = day - 40;
    expect(countOf(query(first), query(first + 30))).toBe(1);
    expect(countOf(query(first), query(first + 31))).toBe(2);
    // The window does not move on with each query.
    expect(countOf(query(first), query(first + 20), query(first + 40))).toBe(2);
    expect(countOf(query(first), query(first, 'lending', 'other'))).toBe(2);
  });

  it('count in the cycle of the first of them', () => {
    const sixCyclesAgo = dayIn(NOW - 5, 0);
    expect(countOf(query(sixCyclesAgo))).toBe(1);
    expect(countOf(query(sixCyclesAgo - 1), query(sixCyclesAgo + 20))).toBe(0);
  });
});

describe('receipts', () => {
  const begin = dayIn(NOW, 3);
  const until = (days: number) => ({ orderId: 'o', confirmBy: dateOf(begin + days) });
  const lateness = (...facts: Fact[]) => {
    const { receiptsInTime6, lateReceipts3 } = featuresOf(facts);
    return `${receiptsInTime6} in time, ${lateReceipts3} late`;
  };
  const bought = fact('PurchaseMade', noon(begin), { data: until(5) });
  const delivered = (days: number) =>
    fact('GoodsDelivered', noon(begin + 1), { data: until(days) });
  const endOf = (days: number) => SHANGHAI.endOf(begin + days);
  const confirmedAt = (at: number, confirmBy?: string) =>
    fact('ReceiptConfirmed', at, {
      id: 'receipt',
      data: { orderId: 'o', ...(confirmBy === undefined ? {} : { confirmBy }) },
    });

  it('are in time up to the end of the date, or without one', () => {
    expect(lateness(bought, confirmedAt(endOf(5)))).toBe('1 in time, 0 late');
    expect(lateness(bought, confirmedAt(endOf(5) + 1))).toBe('0 in time, 1 late');
    expect(lateness(confirmedAt(endOf(20)))).toBe('1 in time, 0 late');
  });

  it('go by the latest date of their order, but first by their own', () => {
    expect(lateness(bought, delivered(9), confirmedAt(endOf(9)))).toBe('1 in time, 0 late');
    expect(lateness(bought, delivered(3), confirmedAt(endOf(4)))).toBe('0 in time, 1 late');
    const instant = new Date(endOf(2)).toISOString();
    expect(lateness(bought, confirmedAt(endOf(2), instant))).toBe('1 in time, 0 late');
    expect(lateness(bought, confirmedAt(endOf(2) + 1, instant))).toBe('0 in time, 1 late');
  });

  it('are late when the platform confirms', () => {
    const auto = fact('ReceiptConfirmed', endOf(1), { data: { orderId: 'o', auto: true } });
    expect(lateness(bought, auto)).toBe('0 in time, 1 late');
    // Only the first confirmation of an order is its receipt.
    expect(lateness(bought, auto, confirmedAt(endOf(2)))).toBe('0 in time, 1 late');
    expect(lateness(bought, confirmedAt(endOf(0)), auto)).toBe('1 in time, 0 late');
  });
});

describe('lines', () => {
  const opened = (lineId: string, kind: 'payLater' | 'creditCard', cyclesAgo: number) =>
    fact('CreditLineOpened', noon(dayIn(NOW - cyclesAgo, 1)), {
      data: { lineId, kind, limitMinor: 1 },
    });
  const closed = (lineId: string) =>
    fact('CreditLineClosed', noon(dayIn(NOW, 1)), { data: { lineId } });
  const late = fact('ObligationDue', noon(dayIn(NOW, 1)), {
    data: { obligationId: 'o', lineId: 'a', amountDueMinor: 1, dueOn: dateOf(dayIn(NOW, 5)) },
  });
  const a = opened('a', 'payLater', 10);
  const b = opened('b', 'creditCard', 4);

  it.each<[string, readonly Fact[], number, number | null]>([
    ['none', [], 0, null],
    ['two kinds', [a, b], 2, 10],
    ['two of a kind', [a, opened('c', 'payLater', 2)], 1, 10],
    ['one closed', [a, b, closed('a')], 1, 10],
    ['one in default', [a, b, late], 1, 10],
  ])('with %s: kinds that are open, and the age of the first', (_, facts, kinds, months) => {
    const { openLineKinds, monthsSinceFirstLine } = featuresOf(facts);
    expect([openLineKinds, monthsSinceFirstLine]).toEqual([kinds, months]);
  });
});

describe('windows', () => {
  it('applications count once each, by their first report, for 6 cycles', () => {
    const applied = (cyclesAgo: number, applicationId: string) =>
      fact('CreditApplied', noon(dayIn(NOW - cyclesAgo, 0)), {
        data: { applicationId, product: 'p', lender: 'l' },
      });
    const facts = [applied(0, 'a'), applied(3, 'a'), applied(5, 'b'), applied(6, 'c')];
    expect(featuresOf([...facts, applied(1, 'c')]).applications6).toBe(2);
  });

  it('days and scenes count for 3 cycles, a day once', () => {
    const bought = (cyclesAgo: number, n: number, scene: 'books' | 'taxi' | 'fuel') =>
      fact('PurchaseMade', noon(dayIn(NOW - cyclesAgo, n)) + n, {
        data: { orderId: `${cyclesAgo} ${n} ${scene}`, scene },
      });
    const facts = [bought(0, 0, 'books'), bought(0, 0, 'taxi'), bought(2, 0, 'books')];
    const features = featuresOf([...facts, bought(3, 29, 'fuel')]);
    expect([features.activeDays3, features.scenes3]).toEqual([2, 2]);
  });

  it('the latest debt position stands', () => {
    const reported = (cyclesAgo: number, ratioPct: number) =>
      fact('DebtPositionReported', noon(dayIn(NOW - cyclesAgo, 0)), { data: { ratioPct } });
    expect(featuresOf([reported(0, 60), reported(2, 70)]).debtRatioPercent).toBe(60);
    expect(featuresOf([reported(-1, 60)]).debtRatioPercent).toBe(10);
  });
});

function featuresOf(facts: readonly Fact[]): Features {
  return scoredIn(NOW, [...known, ...facts]).features;
}
