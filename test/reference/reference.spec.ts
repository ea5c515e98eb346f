import * as profiles from '../support/domain/profile-facts.ts';
import { cutoffOf, cycleOfDay, formatCycle, parseCycle, parseDay } from './dates.ts';
import {
  cycleName,
  dateIn,
  fact,
  naive,
  peersBefore,
  publishProfile,
  referenceProfile,
} from './histories.ts';
import { climb } from './movement.ts';
import { assessOnce, publish } from './publish.ts';
import type { RefFact, RefRecord } from './publish.ts';

const scores = (records: RefRecord[]) => records.map((record) => record.score);
const codes = (record: RefRecord | undefined) => record?.reasons.map((reason) => reason.code);
const IN_40 = profiles.CYCLE_0 + 40;
const PARTS_OF_RP = { credit: 10, capacity: 95, behaviour: 75, identity: 76, connections: 16 };
const PARTS_OF_SP = { credit: 200, capacity: 40, behaviour: 62, identity: 76, connections: 3 };
const T1 = [600, 615, 630, 645, 660, 675, 690, 702, 708, 714, 720, 726, 732];

describe('dates', () => {
  it('begins a cycle on the 6th at midnight, eight hours before UTC', () => {
    expect(formatCycle(cycleOfDay(parseDay('2026-11-05')))).toBe('2026-11');
    expect(formatCycle(cycleOfDay(parseDay('2026-11-06')))).toBe('2026-12');
    expect(formatCycle(cycleOfDay(parseDay('2026-12-06')))).toBe('2027-01');
    expect(cutoffOf(parseCycle('2026-11'))).toBe(Date.parse('2026-11-06T00:00:00+08:00'));
  });
});

describe('statements to hold', () => {
  it('T1, T2: RP climbs from 600', () => {
    const records = publishProfile(referenceProfile(12), 12);
    expect(records[0]?.target).toBe(622);
    expect(records[0]?.parts).toEqual(PARTS_OF_RP);
    expect(records[0]?.movement?.kind).toBe('opening');
    expect(scores(records)).toEqual(T1);
  });

  it('T3: SP comes to rest at 731 and is called stable', () => {
    const records = publishProfile(naive(profiles.stableProfile(36)), 36);
    const rest = Array.from({ length: 24 }, () => 731);
    expect(scores(records)).toEqual([...T1.slice(0, 12), 731, ...rest]);
    expect(records.slice(13).every((record) => codes(record)?.[0] === 'R01')).toBe(true);
    expect(records[0]?.parts).toEqual(PARTS_OF_SP);
  });

  it('T4: a new default lowers the score at the first cut that knows it, not before', () => {
    const facts = referenceProfile(4, { 'creditCard-4': 'never' });
    const records = publishProfile(facts, 4);
    expect(records[3]?.charged).toEqual({});
    expect(records[4]?.movement).toMatchObject({ kind: 'shock', from: 645, shock: -21 });
    expect(codes(records[4])?.slice(0, 2)).toEqual(['R11', 'R07']);
  });

  it('T5: 5 days late costs 25 points and is made good at cycle 18', () => {
    const facts = referenceProfile(18, { 'creditCard-13': { cycle: 13, day: 19 } });
    const records = publishProfile(facts, 18);
    expect(scores(records).slice(12)).toEqual([732, 707, 710, 716, 722, 728, 734]);
    expect(codes(records[13])?.slice(0, 2)).toEqual(['R07', 'R16']);
    expect(records[13]?.streak).toEqual({ current: 0, scoring: 6, longest: 12 });
  });

  it('T6: a default of four months bottoms at 581 and takes until cycle 27', () => {
    const facts = referenceProfile(27, { 'creditCard-13': { cycle: 17, day: 3 } });
    const records = publishProfile(facts, 27);
    const published = scores(records).map((score) => score ?? 0);
    expect(Math.min(...published)).toBe(581);
    expect(published.slice(16, 18)).toEqual([581, 588]);
    expect(published.findIndex((score, cycle) => cycle > 17 && score >= 650)).toBe(27);
    expect(records[16]?.charged?.['obligation:creditCard-13']?.bucket).toBe('90+');
    expect(records[13]?.movement).toMatchObject({ shock: -25, fall: -4 });
    const onProbation = records.map((record) => codes(record)?.includes('R16'));
    expect(onProbation.slice(16, 22)).toEqual([false, true, true, true, true, false]);
    expect(records[14]?.streak.scoring).toBe(3);
  });

  it('T7: the price of a point rises', () => {
    const after = (from: number, cycles: number) => {
      let score = from;
      for (let cycle = 0; cycle < cycles; cycle += 1) score = climb(score, 950, 30);
      return score;
    };
    expect([after(700, 8) < 750, after(700, 9) >= 750]).toEqual([true, true]);
    expect([after(700, 24) < 800, after(700, 25) >= 800]).toEqual([true, true]);
    expect([after(800, 24) < 850, after(800, 25)]).toEqual([true, 850]);
    expect([after(800, 124), after(800, 125)]).toEqual([949, 950]);
  });

  const targetOf = (facts: RefFact[]) =>
    assessOnce({ facts, cycle: cycleName(40), previous: null, peers: peersBefore([IN_40]) }).target;
  const targetWith = (...more: RefFact[]) => targetOf([...naive(profiles.grownProfile()), ...more]);
  const queries = (count: number, purpose = 'lending') =>
    Array.from({ length: count }, (_, n) =>
      fact('CreditQueried', { cycle: 40 }, { queryId: `q${n}`, requester: `lender ${n}`, purpose }),
    );
  const applications = (count: number) =>
    Array.from({ length: count }, (_, n) =>
      fact('CreditApplied', { cycle: 40 }, { applicationId: `a${n}`, product: 'p', lender: 'l' }),
    );

  it('T8: many hard queries lower the target', () => {
    // One query is there already.
    expect([2, 3, 8].map((count) => targetWith(...queries(count)))).toEqual([798, 790, 768]);
    expect(targetWith(...queries(9, 'postLoanReview'))).toBe(798);
  });

  it('T9: one change each', () => {
    // One application is there already.
    expect(targetWith(...applications(1))).toBe(798);
    expect(targetWith(...applications(2))).toBe(788);
    const in40 = (type: string, data: Record<string, unknown>) => fact(type, { cycle: 40 }, data);
    expect(targetWith(in40('DebtPositionReported', { ratioPct: 51 }))).toBe(783);
    const late = ['x', 'y'].map((orderId) => in40('ReceiptConfirmed', { orderId, auto: true }));
    expect(targetWith(...late)).toBe(792);
    expect(targetWith(in40('PhoneBound', { phoneRef: 'new' }))).toBe(778);
    const items = ['education', 'job', 'email', 'address'];
    const stripped = items.map((item) => in40('ProfileItemWithdrawn', { item }));
    expect(targetWith(...stripped)).toBe(762);
    expect(targetWith(in40('RiskyContactFlagged', { peerAccountId: 'x' }))).toBe(793);
    const all = naive(profiles.grownProfile());
    expect(targetOf(all.filter((each) => each.type !== 'IncomeReceived'))).toBe(768);
  });

  it('I6: everything at its most is 950', () => {
    const facts = naive(profiles.bestProfile());
    const peers = peersBefore([profiles.CYCLE_0]);
    const record = assessOnce({ facts, cycle: cycleName(0), previous: null, peers });
    expect(record).toMatchObject({ target: 950, reasons: [] });
  });

  it('T10: no rise while another default is open', () => {
    const facts = referenceProfile(10, { 'creditCard-2': 'never' });
    const records = publishProfile(facts, 10);
    expect(records.slice(2).every((record) => record.movement?.climb === 0)).toBe(true);
    // At 90+ nothing escalates any more and the target is above the score: it still holds.
    expect(records[10]?.movement?.kind).toBe('hold');
    expect(records[10]?.target).toBeGreaterThan(records[10]?.score ?? 950);
  });

  it('T11: nothing at all, and only a little evidence', () => {
    const quiet = naive(profiles.referencePerson(0));
    const idle = publishProfile(quiet, 1)[1];
    expect(idle).toMatchObject({ score: 600, movement: { kind: 'hold' } });
    expect(codes(idle)?.[0]).toBe('R15');
    const verified = [...quiet, fact('RealNameVerified', { cycle: 1 })];
    expect(publishProfile(verified, 1)[1]?.score).toBe(607);
  });

  it('T12: the amount of a purchase does not matter', () => {
    const rich = referenceProfile(3).map((each) =>
      each.type === 'PurchaseMade' ? { ...each, data: { ...each.data, amountMinor: 2e6 } } : each,
    );
    expect(publishProfile(rich, 3)).toEqual(publishProfile(referenceProfile(3), 3));
  });

  it('T13: the last second of the 5th is in time, the first of the 6th is not', () => {
    const paidAt = (instant: string) => [
      ...opened('2026-10-20'),
      at('2026-10-20T12:00:00+08:00', 'ObligationDue', {
        obligationId: 'o',
        lineId: 'card',
        amountDueMinor: 1000,
        dueOn: '2026-11-05',
      }),
      at(instant, 'RepaymentMade', { repaymentId: 'p', obligationId: 'o', amountMinor: 1000 }),
    ];
    const inTime = assessOnce({
      facts: paidAt('2026-11-05T23:59:59+08:00'),
      cycle: '2026-11',
      previous: { score: 680, charged: {} },
    });
    expect(inTime).toMatchObject({ defaults: [], streak: { current: 1 }, charged: {} });

    const late = assessOnce({
      facts: paidAt('2026-11-06T00:00:00+08:00'),
      cycle: '2026-11',
      previous: { score: 680, charged: {} },
    });
    expect(late.charged).toEqual({ 'obligation:o': { bucket: '1-29', points: 23 } });
    expect(late.streak.current).toBe(0);
    expect(late.defaults).toEqual([
      {
        key: 'obligation:o',
        worst: '1-29',
        openedOn: '2026-11-05',
        curedOn: null,
        interestMinor: 0,
        quarters: 4,
      },
    ]);
    const [, next] = publish(paidAt('2026-11-06T00:00:00+08:00'), ['2026-11', '2026-12']);
    expect(next?.defaults[0]).toMatchObject({ curedOn: '2026-11-06', interestMinor: 1 });
    expect(codes(next)?.[0]).toBe('R16');
  });

  it('T18: interest on what was left, each day, rounded once', () => {
    const interestOf = (due: number, ...payments: [date: string, amountMinor: number][]) => {
      const terms = { obligationId: 'o', lineId: 'card', amountDueMinor: due, dueOn: '2026-03-01' };
      const facts = [at('2026-02-20T12:00:00+08:00', 'ObligationDue', terms)];
      for (const [date, amountMinor] of payments) {
        const payment = { repaymentId: date, obligationId: 'o', amountMinor };
        facts.push(at(`${date}T23:00:00+08:00`, 'RepaymentMade', payment));
      }
      const record = assessOnce({ facts, cycle: '2026-06', previous: null });
      return record.defaults[0]?.interestMinor;
    };
    expect(interestOf(100_000, ['2026-03-31', 100_000])).toBe(1500);
    expect(interestOf(10_001, ['2026-03-02', 10_001])).toBe(5);
    expect(interestOf(100_000, ['2026-03-11', 60_000], ['2026-03-16', 40_000])).toBe(600);
  });

  it('T19: a default voided three cycles later gives its points back', () => {
    const statement = fact(
      'DelinquencyReported',
      { cycle: 3, day: 20, id: 'wrong' },
      { lineId: 'creditCard', daysPastDue: 30, asOf: dateIn(3, 20) },
    );
    const voiding = fact('BehaviourVoided', { cycle: 6 }, { targetId: 'wrong', reason: 'error' });
    const spared = publishProfile(referenceProfile(6), 6);
    const hit = publishProfile([...referenceProfile(6), statement, voiding], 6);
    const charged = { bucket: '30-59', points: 70 };
    expect(hit[3]?.charged).toEqual({ [`line:creditCard#${dateIn(3, 20)}`]: charged });
    expect(hit[6]?.movement).toMatchObject({ refund: 70, shock: 0 });
    expect(hit[6]?.streak).toEqual(spared[6]?.streak);
    expect(hit[6]?.charged).toEqual({});
  });

  it('I8: at the 60th cycle after the cure a record weighs nothing', () => {
    const facts = referenceProfile(4, { 'creditCard-4': { cycle: 4, day: 20 } });
    const quartersAfter = (cycles: number) =>
      assessOnce({ facts, cycle: cycleName(4 + cycles), previous: null }).defaults[0]?.quarters;
    expect([0, 5, 6, 11, 12, 23, 24, 59, 60].map(quartersAfter)).toEqual([
      4, 4, 3, 3, 2, 2, 1, 1, 0,
    ]);
  });
});

function at(instant: string, type: string, data: Record<string, unknown>): RefFact {
  return { id: `${type}-${instant}`, type, occurredAt: Date.parse(instant), data };
}

function opened(date: string): RefFact[] {
  const line = { lineId: 'card', kind: 'creditCard', limitMinor: 100_000 };
  return [
    at(`${date}T12:00:00+08:00`, 'RealNameVerified', {}),
    at(`${date}T12:00:00+08:00`, 'CreditLineOpened', line),
  ];
}
