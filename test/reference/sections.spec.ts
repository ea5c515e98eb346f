import {
  cycleName,
  cycleNames,
  dateIn,
  fact,
  publishProfile,
  referenceProfile,
} from './histories.ts';
import { shock } from './movement.ts';
import { assessOnce, publish } from './publish.ts';
import type { RefFact, RefRecord } from './publish.ts';

const codes = (record: RefRecord | undefined) => record?.reasons.map((reason) => reason.code);

describe('sections 2 to 5', () => {
  it('charges 23 / 77 / 95 / 142 at 680', () => {
    expect([0, 1, 2, 3].map((bucket) => shock(680, bucket))).toEqual([23, 77, 95, 142]);
  });

  it('tests closing, real name and facts in this order', () => {
    const name = fact('RealNameVerified', { cycle: 0 });
    const purchase = fact('PurchaseMade', { cycle: 1 }, { orderId: 'o' });
    const closing = fact('AccountClosed', { cycle: 2, id: 'c' }, { closedOn: dateIn(2, 0) });
    const voiding = fact('BehaviourVoided', { cycle: 3 }, { targetId: 'c', reason: 'error' });
    const records = publish([name, purchase, closing, voiding], cycleNames(-1, 3));
    expect(records.map((record) => record.unscored)).toEqual([
      'NO_REAL_NAME',
      'NO_FACTS',
      null,
      'CLOSED',
      null,
    ]);
    expect(records[4]?.movement?.from).toBe(records[2]?.score);
    expect(records[3]).toMatchObject({ score: null, charged: null, reasons: [] });
  });

  it('takes what is known at the opening as charged, without points', () => {
    const facts = referenceProfile(2, { 'creditCard-1': 'never' });
    const [opening, next] = publish(facts, cycleNames(1, 2));
    expect(opening?.charged).toEqual({ 'obligation:creditCard-1': { bucket: '1-29', points: 0 } });
    expect(next?.charged?.['obligation:creditCard-1']?.bucket).toBe('30-59');
  });

  it('lets statements alone decide the defaults of their line', () => {
    const items = referenceProfile(3, { 'creditCard-2': { cycle: 3, day: 20 } });
    const current = fact(
      'DelinquencyReported',
      { cycle: 3, day: 25 },
      { lineId: 'creditCard', daysPastDue: 0, asOf: dateIn(3, 25) },
    );
    const [, , second, third] = publishProfile([...items, current], 3);
    expect(second?.defaults).toHaveLength(1);
    expect(third?.defaults).toEqual([]);
    expect(third?.movement?.refund).toBe(20);
    // Late in cycle 2 (21 days) it halves 1 to 0; in cycle 3 all due is on time again.
    expect(third?.streak).toEqual({ current: 1, scoring: 1, longest: 1 });
  });

  it('names the runs of a line by the day on which they open', () => {
    const report = (day: number, daysPastDue: number) =>
      fact(
        'DelinquencyReported',
        { cycle: 1, day },
        { lineId: 'creditCard', daysPastDue, asOf: dateIn(1, day) },
      );
    const facts = [...referenceProfile(1), report(1, 5), report(2, 0), report(3, 65)];
    const [, record] = publishProfile(facts, 1);
    expect(record?.defaults.map(({ key, worst }) => [key, worst])).toEqual([
      [`line:creditCard#${dateIn(1, 1)}`, '1-29'],
      [`line:creditCard#${dateIn(1, 3)}`, '60-89'],
    ]);
    expect(record?.charged).toEqual({
      [`line:creditCard#${dateIn(1, 1)}`]: { bucket: '1-29', points: 20 },
      [`line:creditCard#${dateIn(1, 3)}`]: { bucket: '60-89', points: 81 },
    });
  });

  it('takes at most 200 points at once, allotted in order of key, and never below 350', () => {
    const elsewhere = { 'creditCard-1': 'never', 'cashLoan-1': 'never' } as const;
    const facts = referenceProfile(5, elsewhere);
    const at = (score: number) =>
      assessOnce({ facts, cycle: cycleName(5), previous: { score, charged: {} } });
    expect(at(600).movement?.shock).toBe(-200);
    expect(at(600).charged).toEqual({
      'obligation:cashLoan-1': { bucket: '90+', points: 122 },
      'obligation:creditCard-1': { bucket: '90+', points: 78 },
    });
    expect(at(380).score).toBe(350);
    expect(at(380).movement?.shock).toBe(-30);
  });

  it('undoes a reversal that is itself voided', () => {
    const facts = referenceProfile(1);
    const paid = facts.find((each) => each.type === 'RepaymentMade');
    const reversal = fact(
      'RepaymentReversed',
      { cycle: 1, day: 16, id: 'r' },
      { targetId: paid?.id, reason: 'bounced' },
    );
    const voiding = fact('BehaviourVoided', { cycle: 1 }, { targetId: 'r', reason: 'error' });
    expect(publishProfile([...facts, reversal], 1)[1]?.defaults).toHaveLength(1);
    expect(publishProfile([...facts, reversal, voiding], 1)[1]?.defaults).toEqual([]);

    const line = facts.find((each) => each.type === 'CreditLineOpened');
    const ofLine = { ...reversal, data: { targetId: line?.id, reason: 'not a payment' } };
    expect(publishProfile([...facts, ofLine], 1)[1]?.lines?.credit.kinds).toBe(10);
  });

  it('merges hard queries of one requester and purpose within 30 days of the first', () => {
    const query = (cycle: number, day: number) =>
      fact(
        'CreditQueried',
        { cycle, day },
        {
          queryId: `${cycle}-${day}`,
          requester: 'lender',
          purpose: 'rental',
        },
      );
    // 6 December + 30 days is 5 January; what follows opens a group of its own.
    const others = [0, 1].map((n) =>
      fact(
        'CreditQueried',
        { cycle: 1 },
        {
          queryId: `other ${n}`,
          requester: `other ${n}`,
          purpose: 'lending',
        },
      ),
    );
    const known = [...others, fact('RealNameVerified', { cycle: 0 }), purchaseIn(0)];
    const recordWith = (...queries: RefFact[]) =>
      assessOnce({ facts: [...known, ...queries], cycle: cycleName(1), previous: null });
    const merged = [query(0, 0), query(0, 10), query(0, 30)];
    expect(recordWith(...merged).lines?.behaviour.queries).toBe(0);
    const four = recordWith(...merged, query(1, 0));
    expect(four.lines?.behaviour.queries).toBe(-8);
    expect(codes(four)).toHaveLength(5);
    expect(four.reasons[4]).toEqual({ code: 'R09', lost: 8 });
  });

  it('judges a receipt by its own date, to its end, else by the latest of its order', () => {
    const lateWith = (own: string | undefined, ordered: string) => {
      const facts = [0, 1].flatMap((n) => [
        fact('PurchaseMade', { cycle: 0 }, { orderId: `o${n}`, confirmBy: dateIn(0, 1) }),
        fact('GoodsDelivered', { cycle: 0, day: 1 }, { orderId: `o${n}`, confirmBy: ordered }),
        fact(
          'ReceiptConfirmed',
          { cycle: 0, day: 5 },
          {
            orderId: `o${n}`,
            ...(own === undefined ? {} : { confirmBy: own }),
          },
        ),
      ]);
      facts.push(fact('RealNameVerified', { cycle: 0 }));
      const record = assessOnce({ facts, cycle: cycleName(0), previous: null });
      return record.lines?.behaviour.lateReceipts;
    };
    expect(lateWith(undefined, dateIn(0, 5))).toBe(0);
    expect(lateWith(undefined, dateIn(0, 4))).toBe(-6);
    expect(lateWith(dateIn(0, 5), dateIn(0, 4))).toBe(0);
    expect(lateWith(`${dateIn(0, 5)}T12:00:00+08:00`, dateIn(0, 4))).toBe(0);
    expect(lateWith(`${dateIn(0, 5)}T11:59:59+08:00`, dateIn(0, 9))).toBe(-6);
  });

  it('I4: lines with clamp are the part, movement parts the difference', () => {
    const facts = referenceProfile(8, {
      'creditCard-3': 'never',
      'cashLoan-5': { cycle: 6, day: 9 },
    });
    for (const record of publish(facts, cycleNames(0, 8))) {
      const { lines, parts, movement } = record;
      if (lines === null || parts === null || movement === null) throw new Error('unscored');
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
      expect(350 + sum(Object.values(parts))).toBe(record.target);
      for (const part of ['credit', 'capacity', 'behaviour', 'identity', 'connections'] as const) {
        expect(sum(Object.values(lines[part]))).toBe(parts[part]);
      }
      if (movement.from === null) continue;
      const { refund, shock: shocked, fall, climb: climbed } = movement;
      expect(refund + shocked + fall + climbed).toBe((record.score ?? 0) - movement.from);
    }
  });
});

function purchaseIn(cycle: number): RefFact {
  return fact('PurchaseMade', { cycle }, { orderId: 'o' });
}
