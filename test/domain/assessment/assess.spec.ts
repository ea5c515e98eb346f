import fc from 'fast-check';
import type { Fact } from '../../../src/domain/account/account.events.ts';
import { bookOf } from '../../../src/domain/account/book-of.ts';
import { compact } from '../../../src/domain/account/compact.ts';
import { conclude, covers } from '../../../src/domain/assessment/assess.ts';
import { cutOfCycle, cutWithin } from '../../../src/domain/assessment/cut.ts';
import type { Standing } from '../../../src/domain/assessment/movement.ts';
import { balanceDays } from '../../../src/domain/assessment/overdue.ts';
import { overdueInterest } from '../../../src/kernel/money.ts';
import { dateOf, dayFrom } from '../../../src/kernel/business-calendar.ts';
import { cycleNamed, dayIn, fact, noon, SHANGHAI } from '../../support/domain/facts.ts';
import { historyOver } from '../../support/domain/histories.ts';
import { publish, publishAll } from '../../support/domain/publishing.ts';

const NOVEMBER = cycleNamed('2026-11');
const AT_680: Standing = { score: 680, charged: {} };

const opening = [
  fact('RealNameVerified', noon('2026-10-10'), { data: {} }),
  fact('CreditLineOpened', noon('2026-10-10'), {
    data: { lineId: 'card', kind: 'creditCard', limitMinor: 100_000 },
  }),
];

describe('the cut', () => {
  it('T4: a default is charged at the first cut that knows it, and not before', () => {
    const facts = [...opening, ...item('o', '2026-11-06')];
    const [before, at] = publishAll(facts, [NOVEMBER, NOVEMBER + 1], AT_680);
    expect(before?.assessment.defaults).toEqual([]);
    expect(at?.record).toMatchObject({ movement: { kind: 'shock' }, charged: expect.anything() });
    const openDay = dayFrom('2026-11-07');
    expect(conclude(bookOf(facts, SHANGHAI), cutWithin(openDay)).defaults).toHaveLength(1);
    expect(conclude(bookOf(facts, SHANGHAI), cutWithin(openDay - 1)).defaults).toEqual([]);
  });

  it('T13: due on the 5th and paid on the 5th at 23:59:59 is on time', () => {
    const facts = [...opening, ...item('o', '2026-11-05', ['2026-11-05T23:59:59+08:00'])];
    const [{ assessment } = missing()] = publishAll(facts, [NOVEMBER], AT_680);
    expect(assessment.defaults).toEqual([]);
    expect(assessment.streak.current).toBe(1);
  });

  it('T13: paid a second later it is a default of one day, cured in the next cycle', () => {
    const facts = [...opening, ...item('o', '2026-11-05', ['2026-11-06T00:00:00+08:00'])];
    const [first = missing(), second = missing()] = publishAll(
      facts,
      [NOVEMBER, NOVEMBER + 1],
      AT_680,
    );
    expect(first.assessment.streak.current).toBe(0);
    expect(first.record).toMatchObject({
      movement: { shock: -23 },
      charged: { 'obligation:o': { bucket: '1-29', points: 23 } },
      reasons: [{ code: 'R11' }, { code: 'R07' }, expect.anything(), expect.anything()],
    });
    expect(first.assessment.defaults).toMatchObject([{ worst: '1-29', curedOn: null }]);
    expect(second.assessment.defaults).toMatchObject([{ curedOn: dayFrom('2026-11-06') }]);
    expect(second.record).toMatchObject({
      movement: { shock: 0 },
      reasons: { 0: { code: 'R16' } },
    });
  });
});

describe('what the facts say', () => {
  it.each([
    ['1,000.00 for 30 days', 100_000, ['2026-03-31 100000'], 15_00],
    ['100.01 for 1 day', 10_001, ['2026-03-02 10001'], 5],
    [
      '1,000.00 for 10 days, then 400.00 for 5',
      100_000,
      ['2026-03-11 60000', '2026-03-16 40000'],
      6_00,
    ],
  ])('T18: the interest of %s, due on 1 March', (_, amountDueMinor, payments, interest) => {
    const terms = { obligationId: 'o', lineId: 'card', amountDueMinor, dueOn: '2026-03-01' };
    const facts = [fact('ObligationDue', noon('2026-02-20'), { data: terms })];
    for (const payment of payments) {
      const [date = '', amount = ''] = payment.split(' ');
      const data = { repaymentId: date, obligationId: 'o', amountMinor: Number(amount) };
      facts.push(fact('RepaymentMade', noon(date), { data }));
    }
    const cut = cutOfCycle(cycleNamed('2026-06'));
    const [state] = conclude(bookOf(facts, SHANGHAI), cut).items;
    expect(state && Number(overdueInterest(balanceDays(state, cut)))).toBe(interest);
  });

  it('T12: purchase amounts are nowhere in a score', () => {
    const bought = (amountMinor: number) =>
      publishAll(
        [
          ...opening,
          fact('PurchaseMade', noon('2026-10-20'), {
            id: 'p',
            data: { orderId: 'p', amountMinor },
          }),
        ],
        [NOVEMBER],
      ).map((each) => each.record);
    expect(bought(5_000_000)).toEqual(bought(5_000));
  });

  it('T19: a default that is voided gives its points back, and the streak is unharmed', () => {
    const paid = [0, 1, 2, 3, 4].flatMap((n) => {
      const dueOn = dateOf(dayIn(NOVEMBER + n, 20));
      return item(`paid-${n}`, dueOn, [`${dueOn}T09:00:00+08:00`]);
    });
    const asOf = dateOf(dayIn(NOVEMBER + 1, 10));
    const wrong = fact('DelinquencyReported', noon(asOf), {
      id: 'wrong',
      data: { lineId: 'other', daysPastDue: 30, asOf },
    });
    const voiding = fact('BehaviourVoided', noon(dayIn(NOVEMBER + 4, 3)), {
      data: { targetId: 'wrong', reason: 'error' },
    });
    const cycles = [0, 1, 2, 3, 4].map((n) => NOVEMBER + n);
    const spared = publishAll([...opening, ...paid], cycles);
    const hit = publishAll([...opening, ...paid, wrong, voiding], cycles);
    const taken = hit[1]?.assessment.unscored === null ? hit[1].assessment.movement.shock : 0;
    expect(taken).toBeLessThan(0);
    expect(hit[4]?.record).toMatchObject({ movement: { refund: -taken }, charged: {} });
    expect(hit[4]?.assessment.streak).toEqual(spared[4]?.assessment.streak);
    expect(hit[3]?.assessment.streak.current).toBe(0);
  });

  it('I8: 60 cycles after that of its cure a record weighs nothing, and is still there', () => {
    const facts = [...opening, ...item('o', '2026-10-20', ['2026-10-25T09:00:00+08:00'])];
    const quarters = [0, 5, 6, 11, 12, 23, 24, 59, 60].map((n) => {
      const [{ assessment } = missing()] = publishAll(facts, [NOVEMBER + n]);
      expect(assessment.defaults).toHaveLength(1);
      return assessment.unscored === null
        ? (assessment.features.defaultsOnFile[0]?.quarters ?? 0)
        : -1;
    });
    expect(quarters).toEqual([4, 4, 3, 3, 2, 2, 1, 1, 0]);
  });

  it.each<[string, readonly Fact[], string | null]>([
    ['erased before anything else', [closing(), erased()], 'ERASED'],
    ['closed, otherwise before anything else', [closing()], 'CLOSED'],
    ['closed with both', [...opening, closing()], 'CLOSED'],
    ['without a real name', opening.slice(1), 'NO_REAL_NAME'],
    ['without a qualifying fact', opening.slice(0, 1), 'NO_FACTS'],
    ['with both', opening, null],
  ])('an account is unscored when %s', (_, facts, reason) => {
    const [{ assessment } = missing()] = publishAll(facts, [NOVEMBER]);
    expect(assessment.unscored).toBe(reason);
  });

  it('I7: one more item never lowers the target if paid in time, never raises it if late', () => {
    const amended = fc.record({
      share: fc.nat(999),
      isBill: fc.boolean(),
      early: fc.integer({ min: 0, max: 40 }),
      late: fc.integer({ min: 1, max: 120 }),
    });
    fc.assert(
      fc.property(historyOver(3, 6, 14, 30), amended, ({ facts, cycles }, more) => {
        const all = facts.map((each) => each.fact);
        const [first = NOVEMBER] = cycles;
        const dueDay = dayIn(first, Math.floor((more.share * cycles.length * 30) / 1_000));
        const paidOn = (day: number) => [
          ...all,
          ...oneItem({ isBill: more.isBill, dueDay, paidOn: day }),
        ];
        const without = targetsOf(all, cycles);
        const inTime = targetsOf(paidOn(dueDay - more.early), cycles);
        const late = targetsOf(paidOn(dueDay + more.late), cycles);
        for (const [n, target] of inTime.entries()) {
          const [before, worse] = [without[n] ?? null, late[n] ?? null];
          if (target !== null && before !== null) expect(target).toBeGreaterThanOrEqual(before);
          if (target !== null && worse !== null) expect(target).toBeGreaterThanOrEqual(worse);
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe('a book', () => {
  const purchase = fact('PurchaseMade', noon('2026-09-10'), { data: { orderId: 'p' } });

  it('compacted through a cycle covers its cut no more, but the day after', () => {
    const book = bookOf([...opening, purchase], SHANGHAI);
    const before = publish(bookOf([...opening, purchase], SHANGHAI), NOVEMBER, null);
    expect(before.record).toMatchObject({ features: { activeDays3: 1 } });
    compact(book, NOVEMBER);
    expect(covers(book, cutOfCycle(NOVEMBER))).toBe(false);
    expect(covers(book, cutWithin(dayFrom('2026-11-06')))).toBe(true);
  });

  it('in which something is withdrawn covers only cuts that know it', () => {
    const data = { targetId: purchase.id, reason: 'error' };
    const voiding = fact('BehaviourVoided', noon('2026-10-20'), { data });
    const book = bookOf([purchase, voiding], SHANGHAI);
    expect(covers(book, cutWithin(dayFrom('2026-10-19')))).toBe(false);
    expect(covers(book, cutWithin(dayFrom('2026-10-20')))).toBe(true);
  });
});

/** An obligation of 100.00, with payments of all of it. */
function item(obligationId: string, dueOn: string, paidAt: readonly string[] = []): Fact[] {
  const terms = { obligationId, lineId: 'card', amountDueMinor: 10_000, dueOn };
  return [
    fact('ObligationDue', noon('2026-10-12'), { data: terms }),
    ...paidAt.map((at) =>
      fact('RepaymentMade', at, {
        data: { repaymentId: `${obligationId} ${at}`, obligationId, amountMinor: 10_000 },
      }),
    ),
  ];
}

/** An item that no story knows of, announced a month before it is due. */
function oneItem(of: { isBill: boolean; dueDay: number; paidOn: number }): readonly Fact[] {
  const announced = noon(of.dueDay - 60);
  const dueOn = dateOf(of.dueDay);
  const paid = noon(of.paidOn);
  if (of.isBill) {
    const bill = { billId: 'more', category: 'gas', amountMinor: 700, dueOn } as const;
    return [
      fact('BillIssued', announced, { id: 'more-1', data: bill }),
      fact('BillPaid', paid, { id: 'more-2', data: { billId: 'more', amountMinor: 700 } }),
    ];
  }
  const terms = { obligationId: 'more', lineId: 'line-a', amountDueMinor: 700, dueOn };
  const payment = { repaymentId: 'more', obligationId: 'more', amountMinor: 700 };
  return [
    fact('ObligationDue', announced, { id: 'more-1', data: terms }),
    fact('RepaymentMade', paid, { id: 'more-2', data: payment }),
  ];
}

function targetsOf(facts: readonly Fact[], cycles: readonly number[]): (number | null)[] {
  return publishAll(facts, cycles).map(({ assessment }) =>
    assessment.unscored === null ? assessment.target : null,
  );
}

function closing(): Fact {
  return fact('AccountClosed', noon('2026-10-30'), { data: { closedOn: '2026-10-30' } });
}

function erased(): Fact {
  return fact('SubjectErased', noon('2026-10-30'), { data: {} });
}

function missing(): never {
  throw new Error('nothing was published');
}
