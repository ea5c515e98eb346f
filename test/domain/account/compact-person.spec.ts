import type { Fact, FactData, FactType } from '../../../src/domain/account/account.events.ts';
import { bookOf } from '../../../src/domain/account/book-of.ts';
import type { Book } from '../../../src/domain/account/book.ts';
import { compact } from '../../../src/domain/account/compact.ts';
import { isDropped, withDropped } from '../../../src/domain/account/dropped.ts';
import { apply, fold } from '../../../src/domain/account/fold.ts';
import { cutoffDayOf } from '../../../src/kernel/business-calendar.ts';
import { cycleNamed, dayIn, fact, noon, on, SHANGHAI } from '../../support/domain/facts.ts';
import { publish } from '../../support/domain/publishing.ts';

const NOW = cycleNamed('2026-11');
const LAST_DAY = cutoffDayOf(NOW) - 1;

/** So many cycles ago, in the middle of the cycle. */
function ago<Type extends FactType>(type: Type, cycles: number, data: FactData[Type]): Fact {
  return fact(type, noon(dayIn(NOW - cycles, 14)), { data });
}
const OPENED = [ago('RealNameVerified', 40, {}), ago('GoodsDelivered', 40, { orderId: 'o' })];
const phone = (cycles: number, phoneRef: string) => ago('PhoneBound', cycles, { phoneRef });
const peer = { peerAccountId: 'good-1' };
const order = (orderId: string) => ({ orderId, fault: 'buyer' }) as const;
const application = { applicationId: 'a', product: 'p', lender: 'l' };
const job = { item: 'job' } as const;
const income = (cycles: number) => ago('IncomeReceived', cycles, { month: '2026-01' });
const tier = (cycles: number, of: number) =>
  ago('AssetVerified', cycles, { kind: 'financial', tier: of });

const FOLDED = 'folded';
const REFOLDED = 'refolded';

describe('a late fact about a person, after the book was compacted', () => {
  // What is refolded would go wrong if it were folded: the last line of the test shows it.
  it.each<[string, readonly Fact[], Fact, string]>([
    [
      'a phone between two times the same',
      [phone(10, 'a'), phone(2, 'a')],
      phone(5, 'b'),
      REFOLDED,
    ],
    [
      'a phone between two times the same on the last day',
      [phone(10, 'a'), on(LAST_DAY, 'PhoneBound', { phoneRef: 'a' })],
      fact('PhoneBound', SHANGHAI.startOf(LAST_DAY), { data: { phoneRef: 'b' } }),
      REFOLDED,
    ],
    [
      'a phone before one that is known ahead of its time',
      [phone(10, 'a'), phone(-2, 'a')],
      phone(-1, 'b'),
      FOLDED,
    ],
    ['a phone of the present', [phone(10, 'a'), phone(2, 'a')], phone(-1, 'b'), FOLDED],
    [
      'a peer added before it was removed',
      [ago('ConnectionAdded', 30, peer), ago('ConnectionRemoved', 20, peer)],
      ago('ConnectionAdded', 25, peer),
      REFOLDED,
    ],
    [
      'a peer removed before it was added again',
      [ago('ConnectionAdded', 30, peer), ago('ConnectionAdded', 20, peer)],
      ago('ConnectionRemoved', 25, peer),
      REFOLDED,
    ],
    [
      'a peer removed today',
      [ago('ConnectionAdded', 30, peer)],
      ago('ConnectionRemoved', -1, peer),
      FOLDED,
    ],
    [
      'a contact flagged before it was cleared',
      [ago('RiskyContactFlagged', 30, peer), ago('RiskyContactCleared', 20, peer)],
      ago('RiskyContactFlagged', 25, peer),
      REFOLDED,
    ],
    [
      'a contact cleared before it was flagged again',
      [ago('RiskyContactFlagged', 30, peer), ago('RiskyContactFlagged', 20, peer)],
      ago('RiskyContactCleared', 25, peer),
      REFOLDED,
    ],
    [
      'a second dispute of an order',
      [ago('OrderDisputed', 7, order('o'))],
      ago('OrderDisputed', 0, order('o')),
      REFOLDED,
    ],
    [
      'a dispute of another order',
      [ago('OrderDisputed', 4, order('o'))],
      ago('OrderDisputed', 0, order('p')),
      FOLDED,
    ],
    [
      'a profile item provided before it was withdrawn',
      [ago('ProfileItemProvided', 30, job), ago('ProfileItemWithdrawn', 20, job)],
      ago('ProfileItemProvided', 25, job),
      FOLDED,
    ],
    [
      'an application that was reported before',
      [ago('CreditApplied', 7, application)],
      ago('CreditApplied', 0, application),
      REFOLDED,
    ],
    [
      'a second receipt of an order',
      [ago('ReceiptConfirmed', 7, { orderId: 'o' })],
      ago('ReceiptConfirmed', 0, { orderId: 'o' }),
      REFOLDED,
    ],
    ['an older tier', [tier(30, 1), tier(20, 4)], tier(25, 2), FOLDED],
    ['a newer tier', [tier(30, 1), tier(20, 4)], tier(2, 2), FOLDED],
    ['income of another month', [income(10)], income(8), FOLDED],
    [
      'a contract of the year',
      [ago('ServiceContractFulfilled', 10, {})],
      ago('ServiceContractFulfilled', 8, {}),
      FOLDED,
    ],
    ['a donation', [ago('DonationMade', 10, {})], ago('DonationMade', 8, {}), FOLDED],
  ])('counts in its true place: %s', (_, facts, late, how) => {
    const known = [...OPENED, ...facts];
    const book = bookOf(known, SHANGHAI);
    const dropped = withDropped('', compact(book, NOW));
    const context = { calendar: SHANGHAI, isDropped: (key: string) => isDropped(dropped, key) };
    const anew = featuresAfter(bookOf([...known, late], SHANGHAI));
    const isFolded = fold(book, late, context);
    expect(isFolded ? FOLDED : REFOLDED).toBe(how);
    if (isFolded) {
      expect(featuresAfter(book)).toEqual(anew);
    } else {
      apply(book, late, SHANGHAI);
      expect(featuresAfter(book)).not.toEqual(anew);
    }
  });
});

describe('goods of an order that was dropped', () => {
  it('are told only by all facts together: a second receipt may follow', () => {
    const book = bookOf([...OPENED, ago('ReceiptConfirmed', 7, { orderId: 'o' })], SHANGHAI);
    const dropped = withDropped('', compact(book, NOW));
    const context = { calendar: SHANGHAI, isDropped: (key: string) => isDropped(dropped, key) };
    const delivered = ago('GoodsDelivered', 0, { orderId: 'o', confirmBy: '2026-12-01' });
    expect(fold(book, delivered, context)).toBe(false);
  });
});

describe('a book of a person', () => {
  it('stays small, however long the history', () => {
    const book = bookOf([], SHANGHAI);
    const context = { calendar: SHANGHAI, isDropped: () => false };
    const sizes: number[] = [];
    for (let cycle = NOW; cycle < NOW + 48; cycle++) {
      for (const each of monthOf(cycle)) expect(fold(book, each, context)).toBe(true);
      compact(book, cycle);
      sizes.push(JSON.stringify(book).length);
    }
    expect(sizes.at(-1)).toBe(sizes[15]);
    expect(book.connections?.peers).toEqual({ 'peer:kept': [expect.anything()] });
    expect(book.profile?.phones).toHaveLength(12);
  });
});

/** A month in which everything happens that can happen every month. */
function monthOf(cycle: number): readonly Fact[] {
  const at = <Type extends FactType>(type: Type, n: number, data: FactData[Type]) =>
    fact(type, noon(dayIn(cycle, n)), { data });
  return [
    at('PhoneBound', 1, { phoneRef: `phone-${cycle}` }),
    at('PhoneBound', 2, { phoneRef: `phone-${cycle}` }),
    at('ProfileItemWithdrawn', 3, { item: 'email' }),
    at('ProfileItemProvided', 4, { item: 'email' }),
    at('IncomeReceived', 5, { month: '2026-01' }),
    at('InsuranceContributed', 6, { kind: 'social' }),
    at('AssetVerified', 7, { kind: 'financial', tier: cycle % 5 }),
    at('AssetVerified', 8, { kind: 'vehicle' }),
    at('ServiceContractFulfilled', 9, { scene: 'fuel' }),
    at('InvestmentContributed', 10, {}),
    at('DonationMade', 11, {}),
    at('ConnectionAdded', 12, { peerAccountId: 'kept' }),
    at('ConnectionAdded', 12, { peerAccountId: `left-${cycle}` }),
    at('ConnectionRemoved', 13, { peerAccountId: `left-${cycle}` }),
    at('RiskyContactFlagged', 14, { peerAccountId: `risk-${cycle}` }),
    at('RiskyContactCleared', 15, { peerAccountId: `risk-${cycle}` }),
    at('OrderDisputed', 16, { orderId: `order-${cycle}`, fault: 'buyer' }),
  ];
}

/** What the next cycles know, until the last window has passed. */
function featuresAfter(book: Book) {
  return Array.from({ length: 25 }, (_, n) => {
    const { assessment } = publish(book, NOW + 1 + n, null);
    if (assessment.unscored !== null) throw new Error('has no score');
    return assessment.features;
  });
}
