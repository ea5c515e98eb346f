import fc from 'fast-check';
import type { Fact } from '../../../src/domain/account/account.events.ts';
import { bookOf } from '../../../src/domain/account/book-of.ts';
import { fold } from '../../../src/domain/account/fold.ts';
import { dayFrom } from '../../../src/kernel/business-calendar.ts';
import { fact, noon, SHANGHAI } from '../../support/domain/facts.ts';
import { history } from '../../support/domain/histories.ts';

const context = { calendar: SHANGHAI, isDropped: () => false };

const paid = fact('RepaymentMade', noon('2026-10-10'), {
  id: 'paid',
  data: { repaymentId: 'r', obligationId: 'o', amountMinor: 100 },
});
const verified = fact('RealNameVerified', noon('2026-10-10'), { id: 'verified', data: {} });
const withdrawn = (type: 'BehaviourVoided' | 'RepaymentReversed', targetId: string, id = 'w') =>
  fact(type, noon('2026-10-12'), { id, data: { targetId, reason: 'error' } });

describe('the book of facts', () => {
  it('is the same folded one by one as all at once, as long as nothing is withdrawn', () => {
    fc.assert(
      fc.property(history, ({ facts }) => {
        const all = facts.map((each) => each.fact).filter((each) => !isWithdrawal(each));
        const book = bookOf([], SHANGHAI);
        expect(all.every((each) => fold(book, each, context))).toBe(true);
        expect(book).toEqual(bookOf(all, SHANGHAI));
      }),
      { numRuns: 100 },
    );
  });

  it('is the same in two halves as at once', () => {
    fc.assert(
      fc.property(history, fc.nat(), ({ facts }, at) => {
        const all = facts.map((each) => each.fact);
        const half = all.length === 0 ? 0 : at % all.length;
        const book = bookOf(all.slice(0, half), SHANGHAI);
        const rest = all.slice(half);
        fc.pre(rest.every((each) => fold(book, each, context)));
        expect(book).toEqual(bookOf(all, SHANGHAI));
      }),
      { numRuns: 50 },
    );
  });

  it.each<[string, readonly Fact[], boolean]>([
    ['a void', [withdrawn('BehaviourVoided', 'paid')], false],
    ['a reversal', [withdrawn('RepaymentReversed', 'paid')], false],
    ['the void of another', [withdrawn('BehaviourVoided', 'other')], true],
    [
      'a reversal that is voided',
      [withdrawn('RepaymentReversed', 'paid', 'r'), withdrawn('BehaviourVoided', 'r')],
      true,
    ],
    [
      'a void that is voided',
      [withdrawn('BehaviourVoided', 'paid', 'v'), withdrawn('BehaviourVoided', 'v')],
      false,
    ],
  ])('after %s, a payment counts or not, whichever came first', (_, withdrawals, counts) => {
    for (const facts of [
      [paid, ...withdrawals],
      [...withdrawals, paid],
    ]) {
      const payments = bookOf(facts, SHANGHAI).items['obligation:o']?.payments ?? [];
      expect(payments).toHaveLength(counts ? 1 : 0);
    }
  });

  it('knows what is withdrawn before it arrives', () => {
    const facts = [withdrawn('BehaviourVoided', 'paid', 'v'), withdrawn('RepaymentReversed', 'x')];
    const book = bookOf(facts, SHANGHAI);
    expect(book.withdrawn).toEqual({ paid: 'void', x: 'reversal' });
    expect(fold(book, paid, context)).toBe(true);
    expect(book.items).toEqual({});
  });

  it('reverses payments only', () => {
    const facts = [verified, withdrawn('RepaymentReversed', 'verified')];
    expect(bookOf(facts, SHANGHAI).verifiedOn).toBe(verified.day);
    const book = bookOf(facts.slice(1), SHANGHAI);
    fold(book, verified, context);
    expect(book.verifiedOn).toBe(verified.day);
  });

  it('as of an earlier day knows nothing of what was withdrawn later', () => {
    const facts = [paid, withdrawn('BehaviourVoided', 'paid')];
    const asOf = (date: string) =>
      bookOf(facts, SHANGHAI, dayFrom(date)).items['obligation:o']?.payments.length ?? 0;
    expect([asOf('2026-10-09'), asOf('2026-10-10'), asOf('2026-10-12')]).toEqual([0, 1, 0]);
  });

  it('holds the dates of an order as they were stated, not as they arrived', () => {
    const stated = ['2026-10-10', '2026-10-11', '2026-10-12'].map((date) =>
      fact('GoodsDelivered', noon(date), { data: { orderId: 'o', confirmBy: date } }),
    );
    const [first, second, third] = stated as [Fact, Fact, Fact];
    const { confirmBys = [] } = bookOf([second, third, first], SHANGHAI).orders['order:o'] ?? {};
    expect(confirmBys.map((each) => each.id)).toEqual(stated.map((each) => each.id));
  });

  it('takes no id from outside for a key of its own', () => {
    const odd = fact('ObligationDue', noon('2026-10-10'), {
      data: {
        obligationId: '__proto__',
        lineId: 'constructor',
        amountDueMinor: 1,
        dueOn: '2026-10-20',
      },
    });
    expect(Object.keys(bookOf([odd], SHANGHAI).items)).toEqual(['obligation:__proto__']);
  });

  it('reads a debt position in whole percent, rounded up', () => {
    const percentOf = (usedMinor: number, limitMinor: number) =>
      bookOf(
        [fact('DebtPositionReported', noon('2026-10-10'), { data: { usedMinor, limitMinor } })],
        SHANGHAI,
      ).debts[0]?.percent;
    expect(percentOf(50, 100)).toBe(50);
    expect(percentOf(5_001, 10_000)).toBe(51);
    expect(percentOf(-5, 100)).toBe(0);
    expect(percentOf(0, 0)).toBe(0);
    expect(percentOf(1, 0)).toBe(101);
    expect(percentOf(999_999_999_999_999, 999_999_999_999_998)).toBe(101);
  });
});

function isWithdrawal({ type }: Fact): boolean {
  return type === 'BehaviourVoided' || type === 'RepaymentReversed';
}
