import type { Fact } from '../../../src/domain/account/account.events.ts';
import { bookOf } from '../../../src/domain/account/book-of.ts';
import { compact } from '../../../src/domain/account/compact.ts';
import { cycleKey } from '../../../src/domain/account/keys.ts';
import { cutOfCycle } from '../../../src/domain/assessment/cut.ts';
import { featuresAt } from '../../../src/domain/assessment/features.ts';
import { NO_PEERS } from '../../../src/domain/assessment/person-features.ts';
import { SCORECARD_V1 } from '../../../src/domain/scorecard/v1.ts';
import { dateOf } from '../../../src/kernel/business-calendar.ts';
import { cycleNamed, dayIn, fact, noon, SHANGHAI } from '../../support/domain/facts.ts';

const START = cycleNamed('2026-01');

const purchased = (cycle: number, id: string) =>
  fact('PurchaseMade', noon(dayIn(cycle, 2)), {
    data: { orderId: id, confirmBy: dateOf(dayIn(cycle, 10)) },
  });
const delivered = (cycle: number, id: string) =>
  fact('GoodsDelivered', noon(dayIn(cycle, 3)), {
    data: { orderId: id, confirmBy: dateOf(dayIn(cycle, 10)) },
  });
const received = (cycle: number, n: number, id: string) =>
  fact('ReceiptConfirmed', noon(dayIn(cycle, n)), { data: { orderId: id } });

describe('compacting orders', () => {
  it('counts receipts by their cycle, in time and late, and drops the orders', () => {
    const orders = ['a', 'b', 'c'].map((id) => purchased(START, id));
    const receipts = [received(START, 9, 'a'), received(START, 10, 'b'), received(START, 11, 'c')];
    const book = bookOf([...orders, ...receipts], SHANGHAI);
    expect(compact(book, START)).toEqual(['order:a', 'order:b', 'order:c']);
    expect(book.orders).toEqual({});
    expect(book.receipts).toEqual({ [cycleKey(START)]: { inTime: 2, late: 1 } });
  });

  it.each<[string, readonly Fact[]]>([
    ['waits for its receipt', [purchased(START, 'o')]],
    ['is received later', [purchased(START, 'o'), received(START + 1, 1, 'o')]],
    [
      'has its date stated again later',
      [purchased(START, 'o'), received(START, 5, 'o'), delivered(START + 1, 'o')],
    ],
  ])('keeps an order that %s', (_, facts) => {
    const book = bookOf(facts, SHANGHAI);
    const before = structuredClone(book.orders);
    expect(compact(book, START)).toEqual([]);
    expect(book.orders).toEqual(before);
    expect(book.receipts).toEqual({});
  });

  it('forgets counts with their window', () => {
    const book = bookOf([purchased(START, 'o'), received(START, 5, 'o')], SHANGHAI);
    compact(book, START + 4);
    expect(book.receipts).not.toEqual({});
    compact(book, START + 5);
    expect(book.receipts).toEqual({});
  });

  it('drops an order for which no receipt has come in a year', () => {
    const book = bookOf([purchased(START, 'o')], SHANGHAI);
    expect(compact(book, START + 10)).toEqual([]);
    expect(compact(book, START + 11)).toEqual(['order:o']);
    expect(book.receipts).toEqual({});
  });

  it('changes no feature', () => {
    const facts = Array.from({ length: 6 }, (_, n) => [
      purchased(START + n, `in time ${n}`),
      purchased(START + n, `late ${n}`),
      received(START + n, 5, `in time ${n}`),
      received(START + n, 20, `late ${n}`),
    ]).flat();
    const book = bookOf(facts, SHANGHAI);
    compact(book, START + 4);
    const cycle = START + 5;
    const features = featuresAt({
      book,
      cycle,
      cut: cutOfCycle(cycle),
      scorecard: SCORECARD_V1,
      peerScores: NO_PEERS,
      items: [],
      defaults: [],
      defaultsOnFile: [],
      scoringStreak: 0,
    });
    expect(features).toMatchObject({ receiptsInTime6: 6, lateReceipts3: 3 });
  });
});
