import type { Fact } from '../../../src/domain/account/account.events.ts';
import { SCENES } from '../../../src/domain/account/vocabulary.ts';
import type { Scored } from '../../../src/domain/assessment/assess.ts';
import { dateOf } from '../../../src/kernel/business-calendar.ts';
import { on } from '../../support/domain/facts.ts';
import {
  applied,
  bestProfile,
  CYCLE_0,
  dayOf,
  grownProfile,
  obligationDue,
  queried,
  referencePerson,
  referenceProfile,
  stableProfile,
} from '../../support/domain/profile-facts.ts';
import { publishAll, scoredIn } from '../../support/domain/publishing.ts';

const PERFECT_YEAR = [600, 615, 630, 645, 660, 675, 690, 702, 708, 714, 720, 726, 732];

describe('the target', () => {
  it('of the reference profile is 622', () => {
    const parts = { credit: 10, capacity: 95, behaviour: 75, identity: 76, connections: 16 };
    expect(scoredIn(CYCLE_0, referenceProfile(0))).toMatchObject({ target: 622, parts });
  });

  it('of the stable profile is 731, the same every month', () => {
    const parts = { credit: 200, capacity: 40, behaviour: 62, identity: 76, connections: 3 };
    for (const { target, parts: own } of publishedOf(stableProfile(36), 36)) {
      expect({ target, parts: own }).toEqual({ target: 731, parts });
    }
  });

  it('of the reference profile with items since cycle 21 is 798 in cycle 40', () => {
    expect(targetIn40(grownProfile())).toBe(798);
  });

  it('I6: with every part at its maximum is exactly 950', () => {
    const parts = { credit: 210, capacity: 150, behaviour: 120, identity: 90, connections: 30 };
    expect(scoredIn(CYCLE_0, bestProfile())).toMatchObject({ target: 950, parts });
  });

  it('of one of whom next to nothing is known is 350, an unknown debt ratio and the name', () => {
    const facts = [
      on(dayOf(0, 0), 'RealNameVerified', {}),
      on(dayOf(0, 0), 'GoodsDelivered', { orderId: 'o' }),
    ];
    expect(scoredIn(CYCLE_0, facts).target).toBe(350 + 20 + 20);
  });
});

describe('RP and SP month by month', () => {
  it('T1: twelve perfect cycles take RP from 600 to 732', () => {
    expect(scoresOf(referenceProfile(12), 12)).toEqual(PERFECT_YEAR);
  });

  it('T2: RP reaches 650 at cycle 4 and 700 at cycle 7', () => {
    const scores = scoresOf(referenceProfile(12), 12);
    expect(scores.findIndex((score) => score >= 650)).toBe(4);
    expect(scores.findIndex((score) => score >= 700)).toBe(7);
  });

  it('T3: SP comes to 731 and stays there for two years, and is called stable', () => {
    const published = publishedOf(stableProfile(36), 36);
    const scores = published.map(({ score }) => score);
    expect(scores).toEqual([...PERFECT_YEAR.slice(0, 12), ...Array<number>(25).fill(731)]);
    const first = published.map(({ reasons }) => reasons[0]?.code);
    expect(first.slice(13)).toEqual(Array(24).fill('R01'));
    expect(first.slice(0, 13)).not.toContain('R01');
  });

  it('T5: five days late costs 25 points, and five cycles to make them good', () => {
    const published = publishedOf(referenceProfile(18, { 'creditCard-13': dayOf(13, 19) }), 18);
    const scores = published.map(({ score }) => score);
    expect(scores.slice(12)).toEqual([732, 707, 710, 716, 722, 728, 734]);
    expect(published[14]?.movement.climb).toBe(3);
    expect(codesOf(published[13]).slice(0, 2)).toEqual(['R07', 'R16']);
  });

  it('T6: four months unpaid cost 151 points, and ten cycles to 650', () => {
    const facts = referenceProfile(27, { 'creditCard-13': dayOf(17, 3) });
    const scores = scoresOf(facts, 27);
    expect(Math.min(...scores)).toBe(581);
    expect(scores.slice(12, 18)).toEqual([732, 703, 647, 624, 581, 588]);
    expect(scores.findIndex((score, cycle) => cycle > 17 && score >= 650)).toBe(27);
  });

  it('T10: everything due on time, but another default open: no rise', () => {
    const published = publishedOf(referenceProfile(10, { 'creditCard-2': 'never' }), 10);
    const open = published.slice(2);
    expect(open.map(({ movement }) => movement.climb)).toEqual(open.map(() => 0));
    // Past 90 days nothing escalates any more, and the target is higher: it still holds.
    expect(published[10]).toMatchObject({ movement: { kind: 'hold' } });
    expect(published[10]?.target).toBeGreaterThan(published[10]?.score ?? 950);
    expect(scoresOf(referenceProfile(10), 10)[10]).toBe(720);
  });

  it('T11: no fact in the cycle, no rise; only a profile item, half a rise', () => {
    const idle = publishedOf(referencePerson(0), 1)[1];
    expect(idle).toMatchObject({ score: 600, movement: { kind: 'hold' } });
    expect(codesOf(idle)[0]).toBe('R15');
    const item = on(dayOf(1, 20), 'ProfileItemProvided', { item: 'email' });
    expect(scoresOf([...referencePerson(0), item], 1)).toEqual([600, 607]);
  });

  it('an item that a pause keeps from being late is left out: half a rise with evidence', () => {
    const item = on(dayOf(1, 20), 'ProfileItemProvided', { item: 'email' });
    const due = on(dayOf(1, 0), 'ObligationDue', obligationDue(1, 'creditCard'));
    const paused = on(dayOf(1, 14), 'DelinquencyPaused', {
      targetId: 'line:creditCard',
      reason: 'flood',
    });
    const facts = [...referencePerson(0), item, due];
    expect(scoresOf([...facts, paused], 1)).toEqual([600, 607]);
    expect(scoresOf(facts, 1)).toEqual([600, 580]);
  });

  it('T12: with every purchase a thousand times dearer, all is the same', () => {
    const dearer = referenceProfile(3).map((each) =>
      each.type === 'PurchaseMade'
        ? { ...each, data: { ...each.data, amountMinor: (each.data.amountMinor ?? 0) * 1_000 } }
        : each,
    );
    expect(publishedOf(dearer, 3)).toEqual(publishedOf(referenceProfile(3), 3));
  });

  it('T19: a default charged in error gives its points back when it is voided', () => {
    const asOf = dateOf(dayOf(3, 20));
    const wrong = on(dayOf(3, 20), 'DelinquencyReported', {
      lineId: 'creditCard',
      daysPastDue: 30,
      asOf,
    });
    const voiding = on(dayOf(6, 3), 'BehaviourVoided', { targetId: wrong.id, reason: 'error' });
    const spared = publishedOf(referenceProfile(6), 6);
    const hit = publishedOf([...referenceProfile(6), wrong, voiding], 6);
    expect(hit[3]?.charged).toEqual({
      [`line:creditCard#${asOf}`]: { bucket: '30-59', points: 70 },
    });
    expect(hit[5]?.movement.refund).toBe(0);
    expect(hit[6]).toMatchObject({ movement: { refund: 70, shock: 0 }, charged: {} });
    expect(hit[6]?.features).toEqual(spared[6]?.features);
    expect(spared.map(({ score }) => score)).toEqual(PERFECT_YEAR.slice(0, 7));
    expect(hit.slice(3).map(({ score }) => score)).toEqual([560, 560, 560, 645]);
  });
});

describe('RP grown to a target of 798', () => {
  it.each([
    [3, 798],
    [4, 790],
    [9, 768],
  ])('T8: with %d merged hard queries it is %d', (count, target) => {
    const more = Array.from({ length: count - 1 }, (_, n) => queried(38, `lender ${n}`));
    const facts = [...grownProfile(), ...more];
    expect(scoredIn(IN_40, facts).features.hardQueries6).toBe(count);
    expect(targetIn40(facts)).toBe(target);
  });

  it.each<[string, readonly Fact[], number]>([
    ['a second application', [applied(39, 'bank')], 0],
    ['a third application', [applied(39, 'bank'), applied(40, 'bank')], 10],
    ['a debt of 50 %', [on(dayOf(40, 0), 'DebtPositionReported', { ratioPct: 50 })], 0],
    ['a debt of 51 %', [on(dayOf(40, 0), 'DebtPositionReported', { ratioPct: 51 })], 15],
    ['2 late receipts', [lateReceipt('x'), lateReceipt('y')], 6],
    ['a new phone', [on(dayOf(40, 0), 'PhoneBound', { phoneRef: 'new' })], 20],
    ['a profile without its four items', withdrawn(), 36],
    ['a risky contact', [on(dayOf(40, 0), 'RiskyContactFlagged', { peerAccountId: 'x' })], 5],
  ])('T9: with %s it falls by that', (_, more, points) => {
    expect(targetIn40([...grownProfile(), ...more])).toBe(798 - points);
  });

  it('T9: without income it falls by 30', () => {
    const facts = grownProfile().filter((each) => each.type !== 'IncomeReceived');
    expect(targetIn40(facts)).toBe(798 - 30);
  });

  it('T9: with 6 active days in one scene it falls by 59', () => {
    const facts = grownProfile().filter((each) => !isLatelyActive(each));
    const scene = SCENES[0];
    const few = [0, 1, 2, 3, 4, 5].map((n) =>
      on(dayOf(40, n), 'PurchaseMade', { orderId: `few ${n}`, scene }),
    );
    // The receipts are as many as ever, on the same days.
    const receipts = [0, 1, 2, 3].map((n) =>
      on(dayOf(40, n), 'ReceiptConfirmed', { orderId: `few ${n}` }),
    );
    const inactive = [...facts, ...few, ...receipts];
    const { activeDays3, scenes3, receiptsInTime6 } = scoredIn(IN_40, inactive).features;
    expect([activeDays3, scenes3, receiptsInTime6]).toEqual([6, 1, 8]);
    expect(targetIn40(inactive)).toBe(798 - 59);
  });
});

const IN_40 = CYCLE_0 + 40;

function targetIn40(facts: readonly Fact[]): number {
  return scoredIn(IN_40, facts).target;
}

function lateReceipt(orderId: string): Fact {
  return on(dayOf(40, 0), 'ReceiptConfirmed', { orderId, auto: true });
}

function withdrawn(): readonly Fact[] {
  const items = ['education', 'job', 'email', 'address'] as const;
  return items.map((item) => on(dayOf(40, 0), 'ProfileItemWithdrawn', { item }));
}

function isLatelyActive({ type, cycle }: Fact): boolean {
  return (type === 'PurchaseMade' || type === 'ReceiptConfirmed') && cycle > IN_40 - 3;
}

/** The cycles from 0 on. */
function publishedOf(facts: readonly Fact[], cycles: number): readonly Scored[] {
  const run = Array.from({ length: cycles + 1 }, (_, n) => CYCLE_0 + n);
  return publishAll(facts, run).map(({ assessment }) => {
    if (assessment.unscored !== null) throw new Error(assessment.unscored);
    return assessment;
  });
}

function scoresOf(facts: readonly Fact[], cycles: number): readonly number[] {
  return publishedOf(facts, cycles).map(({ score }) => score);
}

function codesOf(published: Scored | undefined): readonly string[] {
  return published?.reasons.map(({ code }) => code) ?? [];
}
