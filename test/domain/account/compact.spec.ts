import type { Fact } from '../../../src/domain/account/account.events.ts';
import { bookOf } from '../../../src/domain/account/book-of.ts';
import { compact } from '../../../src/domain/account/compact.ts';
import { isDropped, withDropped } from '../../../src/domain/account/dropped.ts';
import { fold } from '../../../src/domain/account/fold.ts';
import { dateOf } from '../../../src/kernel/business-calendar.ts';
import { cycleNamed, dayIn, fact, noon, SHANGHAI } from '../../support/domain/facts.ts';

const START = cycleNamed('2026-01');

const dueIn = (cycle: number, id: string) =>
  fact('ObligationDue', noon(dayIn(cycle, 1)), {
    data: {
      obligationId: id,
      lineId: 'card',
      amountDueMinor: 100,
      dueOn: dateOf(dayIn(cycle, 10)),
    },
  });
const paidIn = (cycle: number, n: number, id: string) =>
  fact('RepaymentMade', noon(dayIn(cycle, n)), {
    data: { repaymentId: `${id} ${cycle} ${n}`, obligationId: id, amountMinor: 100 },
  });
const aboutItem = { targetId: 'obligation:o', reason: 'error' };
const writtenOff = fact('ObligationWrittenOff', noon(dayIn(START, 12)), { data: aboutItem });
const restructured = fact('ObligationRestructured', noon(dayIn(START, 5)), { data: aboutItem });
const pausedIn = (cycle: number, n: number) =>
  fact('DelinquencyPaused', noon(dayIn(cycle, n)), {
    data: { targetId: 'line:card', reason: 'flood' },
  });
const queriedOn = (day: number) =>
  fact('CreditQueried', noon(day), {
    data: { queryId: `q${day}`, requester: 'lender', purpose: 'lending' },
  });

describe('compacting a book', () => {
  it('counts what was paid in time by its cycle and drops it', () => {
    const book = bookOf([dueIn(START, 'o'), paidIn(START, 5, 'o')], SHANGHAI);
    expect(compact(book, START)).toEqual(['obligation:o']);
    expect(book.items).toEqual({});
    expect(book.paidInTime).toEqual({ 'line:card': [[START, START, 1]] });
  });

  it.each<[string, readonly Fact[]]>([
    ['is late', [dueIn(START, 'o'), paidIn(START, 15, 'o')]],
    ['is not paid', [dueIn(START, 'o')]],
    ['is not due yet', [dueIn(START + 1, 'o'), paidIn(START, 5, 'o')]],
    ['is paid again later', [dueIn(START, 'o'), paidIn(START, 5, 'o'), paidIn(START + 1, 5, 'o')]],
    ['is a payment without terms', [paidIn(START, 5, 'o')]],
    [
      'is paid in time and written off later',
      [dueIn(START, 'o'), paidIn(START, 5, 'o'), writtenOff],
    ],
    ['is restructured', [dueIn(START, 'o'), restructured]],
    ['is not late for a pause', [pausedIn(START, 5), dueIn(START, 'o')]],
  ])('keeps an item that %s', (_, facts) => {
    const book = bookOf(facts, SHANGHAI);
    const before = structuredClone(book.items);
    expect(compact(book, START)).toEqual([]);
    expect(book.items).toEqual(before);
  });

  it('counts as paid in time what a pause has kept from being late', () => {
    const book = bookOf([pausedIn(START, 5), dueIn(START, 'o'), paidIn(START, 20, 'o')], SHANGHAI);
    expect(compact(book, START)).toEqual(['obligation:o']);
    expect(book.paidInTime).toEqual({ 'line:card': [[START, START, 1]] });
  });

  it('drops what has been dangling for a year', () => {
    const book = bookOf([paidIn(START, 5, 'o')], SHANGHAI);
    expect(compact(book, START + 10)).toEqual([]);
    expect(compact(book, START + 11)).toEqual(['obligation:o']);
  });

  it('keeps of statements the first, and those that open, raise or end a default', () => {
    const report = (n: number, daysPastDue: number) => {
      const data = { lineId: 'card', daysPastDue, asOf: dateOf(dayIn(START, n)) };
      return fact('DelinquencyReported', noon(dayIn(START, n)), { data });
    };
    const days = [0, 0, 1, 5, 30, 29, 90, 0, 0, 2];
    const book = bookOf(
      days.map((each, n) => report(n, each)),
      SHANGHAI,
    );
    compact(book, START);
    const kept = book.statements['line:card']?.map((each) => each.daysPastDue);
    expect(kept).toEqual([0, 1, 30, 90, 0, 2]);
  });

  it('keeps a book small, however long the history', () => {
    const book = bookOf([], SHANGHAI);
    const context = { calendar: SHANGHAI, isDropped: () => false };
    const sizes: number[] = [];
    for (let cycle = START; cycle < START + 48; cycle++) {
      for (let n = 0; n < 20; n++) fold(book, purchaseOn(dayIn(cycle, n)), context);
      fold(book, queriedOn(dayIn(cycle, 3)), context);
      fold(book, dueIn(cycle, `o${cycle}`), context);
      fold(book, paidIn(cycle, 9, `o${cycle}`), context);
      compact(book, cycle);
      sizes.push(JSON.stringify(book).length);
    }
    expect(sizes.at(-1)).toBe(sizes[15]);
  });
});

describe('a fact that touches what was dropped', () => {
  const facts = [dueIn(START, 'o'), paidIn(START, 5, 'o'), queriedOn(dayIn(START, 3))];

  it.each<[string, Fact, boolean]>([
    ['another payment of an item', paidIn(START + 8, 5, 'o'), false],
    ['a query before the window', queriedOn(dayIn(START, 2)), false],
    ['a void', fact('BehaviourVoided', noon(dayIn(START + 8, 1)), { data: of('x') }), false],
    ['a reversal', fact('RepaymentReversed', noon(dayIn(START + 8, 1)), { data: of('x') }), false],
    ['a write-off', changeIn(START + 8, 5), false],
    ['a pause of days gone by', pausedIn(START, 5), false],
    ['a pause of the present', pausedIn(START + 8, 5), true],
    ['a statement of a day gone by', statementOf(dayIn(START + 2, 1)), false],
    ['a statement of the present', statementOf(dayIn(START + 8, 1)), true],
    ['a payment of an item of its own', paidIn(START + 8, 5, 'other'), true],
    ['a query of the present', queriedOn(dayIn(START + 8, 3)), true],
  ])('needs a refold: %s', (_, arriving, isFolded) => {
    const book = bookOf(facts, SHANGHAI);
    const dropped = withDropped('', compact(book, START + 7));
    const context = {
      calendar: SHANGHAI,
      isDropped: (key: string) => isDropped(dropped, key),
    };
    expect(fold(book, arriving, context)).toBe(isFolded);
  });

  it('is refolded for nothing at worst, if the drop is only believed', () => {
    const book = bookOf(facts, SHANGHAI);
    compact(book, START + 7);
    const context = { calendar: SHANGHAI, isDropped: () => true };
    expect(fold(book, paidIn(START + 8, 5, 'other'), context)).toBe(false);
    expect(bookOf([...facts, paidIn(START + 8, 5, 'other')], SHANGHAI).items).toHaveProperty([
      'obligation:other',
    ]);
  });
});

function changeIn(cycle: number, n: number): Fact {
  return fact('ObligationWrittenOff', noon(dayIn(cycle, n)), { data: aboutItem });
}

function of(targetId: string) {
  return { targetId, reason: 'error' };
}

function statementOf(day: number): Fact {
  const data = { lineId: 'card', daysPastDue: 5, asOf: dateOf(day) };
  return fact('DelinquencyReported', noon(dayIn(START + 8, 2)), { data });
}

function purchaseOn(day: number): Fact {
  return fact('PurchaseMade', noon(day), { data: { orderId: `o${day}`, scene: 'books' } });
}
