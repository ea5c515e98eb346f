import type { Fact, FactData } from '../../../src/domain/account/account.events.ts';
import { SCENES } from '../../../src/domain/account/vocabulary.ts';
import type { Standing } from '../../../src/domain/assessment/movement.ts';
import type { Reason, ReasonCode } from '../../../src/domain/assessment/reasons.ts';
import { REASONS } from '../../../src/domain/assessment/reasons.ts';
import { dateOf } from '../../../src/kernel/business-calendar.ts';
import { on } from '../../support/domain/facts.ts';
import {
  applied,
  bestProfile,
  CYCLE_0,
  dayOf,
  obligationDue,
  queried,
  referencePerson,
  referenceProfile,
  repaid,
} from '../../support/domain/profile-facts.ts';
import { scoredIn } from '../../support/domain/publishing.ts';

const BEST = bestProfile();
/** An obligation beside those of the best profile, of a cycle. */
const due = (cycle: number) =>
  on(dayOf(cycle, 0), 'ObligationDue', obligationDue(cycle, 'payLater'));
const paidLate = (cycle: number) => repaid(`payLater-${cycle}`, dayOf(cycle, 16));
const repair = on(dayOf(0, 20), 'CreditRepairGranted', { policyId: 'policy' });
const peer = { peerAccountId: 'good-1' };
const lateReceipt = (orderId: string) =>
  on(dayOf(0, 1), 'ReceiptConfirmed', { orderId, auto: true });
const order = { orderId: 'o' };
const financial = { kind: 'financial', tier: 3 } as const;

/** What was charged long ago, and what it cost. */
const CHARGED: Standing['charged'] = Object.fromEntries(
  [`line:x#${dateOf(dayOf(0, 10))}`, 'obligation:payLater--1', 'obligation:payLater--8'].map(
    (key) => [key, { bucket: '1-29', points: 0 }],
  ),
);

interface Pair {
  readonly facts: readonly Fact[];
  /** Of the last publication. */
  readonly score?: number;
  readonly cycle?: number;
  /** The one fact with which the reason is true, or without which it is. */
  readonly with?: Fact;
  readonly without?: Fact;
}

const PAIRS: Readonly<Record<ReasonCode, Pair>> = {
  R01: { facts: BEST, score: 950, without: on(dayOf(0, 20), 'RiskyContactFlagged', peer) },
  R02: { facts: BEST, with: on(dayOf(0, 20), 'ProfileItemWithdrawn', { item: 'taxResidency' }) },
  R03: { facts: [...BEST, applied(-5, 'a'), applied(-1, 'b')], with: applied(0, 'c') },
  R04: { facts: BEST, without: purchaseOn(dayOf(-2, 19)) },
  R05: { facts: BEST, with: on(dayOf(0, 20), 'PhoneBound', { phoneRef: 'new' }) },
  R06: { facts: [...BEST, lateReceipt('x')], with: lateReceipt('y') },
  R07: { facts: [...BEST, paidLate(0)], score: 700, with: due(0) },
  R08: { facts: BEST, without: on(dayOf(-3, 9), 'IncomeReceived', { month: '2026-01' }) },
  R09: {
    facts: [...BEST, ...['a', 'b', 'c'].map((each) => queried(0, each))],
    with: queried(-5, 'd'),
  },
  R10: { facts: [...BEST, paidLate(0)], score: 700, without: due(0) },
  R11: { facts: [...BEST, due(0)], score: 700, without: paidLate(0) },
  R12: { facts: [...BEST, due(-8), paidLate(-8)], score: 700, without: repair },
  R13: { facts: BEST, with: on(dayOf(0, 20), 'DebtPositionReported', { ratioPct: 31 }) },
  R14: { facts: BEST, with: on(dayOf(0, 20), 'CreditLineClosed', { lineId: 'microLoan' }) },
  R15: {
    facts: referencePerson(0),
    cycle: 1,
    score: 600,
    without: on(dayOf(1, 20), 'CardBound', card()),
  },
  R16: { facts: [...BEST, due(-1), paidLate(-1)], score: 700, without: repair },
  R17: { facts: BEST, with: on(dayOf(0, 20), 'ConnectionRemoved', peer) },
  R18: { facts: BEST, with: on(dayOf(0, 20), 'RiskyContactFlagged', peer) },
  R19: { facts: BEST, with: on(dayOf(0, 20), 'OrderDisputed', { ...order, fault: 'buyer' }) },
  R20: {
    facts: BEST.filter((each) => !isIn(each, 9)),
    without: on(dayOf(0, 20), 'TransferMade', { scene: SCENES[9] }),
  },
  R21: { facts: BEST, with: on(dayOf(0, 20), 'AssetVerified', financial) },
  R22: {
    facts: referencePerson(0),
    score: 630,
    without: on(dayOf(0, 20), 'AssetVerified', { kind: 'property' }),
  },
};

describe('a reason is true of one history, and not of one that differs in a single fact', () => {
  it.each(Object.entries(PAIRS) as [ReasonCode, Pair][])('%s', (code, pair) => {
    const one = (pair.with ?? pair.without) as Fact;
    const others = pair.facts.filter(({ id }) => id !== one.id);
    const isTrueOf = (facts: readonly Fact[]) =>
      reasonsOf(facts, pair).some((reason) => reason.code === code);
    const isWith = pair.with !== undefined;
    expect([isTrueOf([...others, one]), isTrueOf(others)]).toEqual([isWith, !isWith]);
  });

  it('for all of them', () => {
    expect(Object.keys(PAIRS)).toEqual(Object.keys(REASONS).sort());
  });

  it('and none is true of the best profile in its first cycle', () => {
    expect(reasonsOf(BEST, {})).toEqual([]);
  });
});

describe('reasons stand in order', () => {
  const reported = (cycle: number, lineId: string, daysPastDue: number) => {
    const day = dayOf(cycle, 10);
    return on(day, 'DelinquencyReported', { lineId, daysPastDue, asOf: dateOf(day) });
  };
  /** Under statements nothing is due, and they are no evidence. */
  const quiet = referencePerson(0);
  const cured = [reported(0, 'x', 5), reported(1, 'x', 0)];
  const queries = ['a', 'b', 'c', 'd'].map((each) => queried(1, each));

  it.each<[string, Pair, readonly ReasonCode[]]>([
    [
      'an open default, charged now, probation, and nothing else',
      { facts: [...quiet, ...cured, reported(1, 'y', 5), ...queries], cycle: 1, score: 640 },
      ['R11', 'R07', 'R16', 'R15', 'R09'],
    ],
    [
      'probation, nothing at all, and a fall',
      { facts: [...quiet, ...cured], cycle: 1, score: 640 },
      ['R16', 'R15', 'R22', 'R14'],
    ],
    [
      'a default that is open for long, and nothing new',
      { facts: [...quiet, reported(0, 'x', 5)], cycle: 1, score: 400 },
      ['R11', 'R15', 'R14', 'R21'],
    ],
    [
      'probation at a high score',
      { facts: [...BEST, due(-1), paidLate(-1)], score: 700 },
      ['R16', 'R10', 'R12', 'R14'],
    ],
    [
      'nothing at all, and stable',
      { facts: quiet, cycle: 1, score: 611 },
      ['R15', 'R01', 'R14', 'R21'],
    ],
    [
      'points alone, ties by code',
      {
        facts: [
          ...BEST,
          ...['v', 'w', 'x', 'y'].map(lateReceipt),
          ...['v', 'w', 'x'].map((each) =>
            on(dayOf(0, 1), 'OrderDisputed', { orderId: each, fault: 'buyer' }),
          ),
          ...queries.map((each) => queried(0, each.id)),
          on(dayOf(0, 20), 'PhoneBound', { phoneRef: 'new' }),
          on(dayOf(0, 20), 'DebtPositionReported', { ratioPct: 60 }),
        ],
      },
      ['R05', 'R13', 'R06', 'R19', 'R09'],
    ],
  ])('%s', (_, pair, codes) => {
    expect(reasonsOf(pair.facts, pair).map(({ code }) => code)).toEqual(codes);
  });

  it('with the points that their lines leave', () => {
    expect(reasonsOf(referenceProfile(0), {})).toEqual([
      { code: 'R14', lost: 224 },
      { code: 'R21', lost: 50 },
      { code: 'R04', lost: 15 },
      { code: 'R02', lost: 14 },
    ]);
  });
});

function reasonsOf(
  facts: readonly Fact[],
  { cycle = 0, score }: { readonly cycle?: number; readonly score?: number },
): readonly Reason[] {
  const standing = score === undefined ? null : { score, charged: CHARGED };
  return scoredIn(CYCLE_0 + cycle, facts, standing).reasons;
}

/** The purchase of a day of the best profile, the only thing that makes the day an active one. */
function purchaseOn(day: number): Fact {
  const found = BEST.find((each) => each.type === 'PurchaseMade' && each.day === day);
  if (!found) throw new Error('nothing was bought');
  return found;
}

function isIn(each: Fact, scene: number): boolean {
  return 'scene' in each.data && each.data.scene === SCENES[scene];
}

function card(): FactData['CardBound'] {
  return { cardRef: 'card', kind: 'debit' };
}
