import type { Fact } from '../../../src/domain/account/account.events.ts';
import type { Scored } from '../../../src/domain/assessment/assess.ts';
import type { Standing } from '../../../src/domain/assessment/movement.ts';
import { dateOf } from '../../../src/kernel/business-calendar.ts';
import { cycleNamed, dayIn, on } from '../../support/domain/facts.ts';
import { publishAll, scoredIn } from '../../support/domain/publishing.ts';

const NOW = cycleNamed('2026-11');
const opened = [
  on(dayIn(NOW - 30, 0), 'RealNameVerified', {}),
  on(dayIn(NOW - 30, 0), 'CreditLineOpened', { lineId: 'card', kind: 'creditCard', limitMinor: 1 }),
];
/** Due on the 15th day of a cycle. */
const due = (id: string, cyclesAgo: number) =>
  on(dayIn(NOW - cyclesAgo, 0), 'ObligationDue', {
    obligationId: id,
    lineId: 'card',
    amountDueMinor: 100,
    dueOn: dateOf(dayIn(NOW - cyclesAgo, 14)),
  });
const paid = (id: string, cyclesAgo: number, n = 18) =>
  on(dayIn(NOW - cyclesAgo, n), 'RepaymentMade', {
    repaymentId: id,
    obligationId: id,
    amountMinor: 100,
  });
const repaired = (n: number, targetId?: string) =>
  on(dayIn(NOW, n), 'CreditRepairGranted', {
    policyId: 'once in a life',
    ...(targetId === undefined ? {} : { targetId }),
  });

describe('a credit repair', () => {
  const records = [...opened, due('a', 1), paid('a', 1), due('b', 1), paid('b', 0, 3)];
  const weightsWith = (...facts: readonly Fact[]) =>
    Object.fromEntries(
      scoredIn(NOW, [...records, ...facts]).features.defaultsOnFile.map((each) => [
        each.key,
        each.quarters,
      ]),
    );

  it.each<[string, readonly Fact[], Record<string, number>]>([
    ['none', [], { 'obligation:a': 4, 'obligation:b': 4 }],
    ['of one', [repaired(9, 'obligation:a')], { 'obligation:b': 4 }],
    ['of all', [repaired(9)], {}],
    ['of all that are cured by its day', [repaired(2)], { 'obligation:b': 4 }],
    ['on the day of the cure', [repaired(3, 'obligation:b')], { 'obligation:a': 4 }],
    [
      'of one before it is cured',
      [repaired(2, 'obligation:b')],
      { 'obligation:a': 4, 'obligation:b': 4 },
    ],
    ['of all but one that is open', [due('c', 1), repaired(9)], { 'obligation:c': 4 }],
    ['of something else', [repaired(9, 'bill:a')], { 'obligation:a': 4, 'obligation:b': 4 }],
  ])('%s', (_, repairs, weights) => {
    expect(weightsWith(...repairs)).toEqual(weights);
  });

  it('that is voided never was', () => {
    const voiding = on(dayIn(NOW, 20), 'BehaviourVoided', {
      targetId: repaired(9).id,
      reason: 'error',
    });
    expect(Object.keys(weightsWith(repaired(9), voiding))).toHaveLength(2);
  });

  it('counts from the cut that knows it, and changes nothing that was published', () => {
    const next = on(dayIn(NOW + 1, 3), 'CreditRepairGranted', { policyId: 'p' });
    const [now, then] = publishAll([...records, next], [NOW, NOW + 1]);
    expect(now?.record).toEqual(publishAll(records, [NOW])[0]?.record);
    expect(then?.record).toMatchObject({
      lines: { credit: expect.not.objectContaining({ defaults: expect.anything() }) },
    });
  });

  it('ends probation; the streak stays broken, and points that were charged stay charged', () => {
    const charged: Standing['charged'] = { 'obligation:a': { bucket: '1-29', points: 20 } };
    const late = [...opened, due('a', 0), paid('a', 0)];
    const standing = { score: 600, charged };
    const without = scoredIn(NOW, late, standing);
    const withIt = scoredIn(NOW, [...late, repaired(20)], standing);
    expect(codesOf(without)).toContain('R16');
    expect(codesOf(withIt)).not.toContain('R16');
    expect(withIt.streak).toEqual(without.streak);
    expect(withIt.defaults).toEqual(without.defaults);
    expect(withIt).toMatchObject({ movement: { refund: 0, shock: 0 }, charged });
  });

  it('of a default that was never charged keeps it from being charged', () => {
    const late = [...opened, due('a', 0), paid('a', 0)];
    const standing = { score: 600, charged: {} };
    expect(scoredIn(NOW, late, standing).movement.shock).toBe(-20);
    expect(scoredIn(NOW, [...late, repaired(20)], standing)).toMatchObject({
      movement: { shock: 0 },
    });
  });
});

describe('probation', () => {
  const probationAfter = (facts: readonly Fact[], cycles: readonly number[]) =>
    cycles.map((n) =>
      codesOf(scoredIn(NOW + n, facts, { score: 600, charged: {} })).includes('R16'),
    );

  it.each([
    ['1-29', 0, [true, true, false]],
    ['30-59', 1, [true, true, true, true, false]],
    ['90+', 3, [true, true, true, true, false]],
  ])('after a default of %s', (_, dueAgo, expected) => {
    const facts = [...opened, due('a', dueAgo), paid('a', 0, 28)];
    expect(probationAfter(facts, [...expected.keys()])).toEqual(expected);
  });

  it('after a restructuring is the cycle of it and the 12 after it, repaired or not', () => {
    const restructured = on(dayIn(NOW, 5), 'ObligationRestructured', {
      targetId: 'obligation:a',
      dueOn: dateOf(dayIn(NOW + 30, 0)),
    });
    const facts = [...opened, due('a', 0), restructured, repaired(20)];
    expect(probationAfter(facts, [-1, 0, 1, 12, 13])).toEqual([false, true, true, true, false]);
  });
});

function codesOf({ reasons }: Scored): readonly string[] {
  return reasons.map(({ code }) => code);
}
