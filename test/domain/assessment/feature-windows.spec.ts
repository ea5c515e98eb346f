import type { Fact } from '../../../src/domain/account/account.events.ts';
import type { Features } from '../../../src/domain/assessment/features.ts';
import type { Day } from '../../../src/kernel/business-calendar.ts';
import { cutoffDayOf, dateOf, firstDayOf } from '../../../src/kernel/business-calendar.ts';
import { cycleNamed, fact, noon, on } from '../../support/domain/facts.ts';
import { NOTHING_KNOWN } from '../../support/domain/profiles.ts';
import { scoredIn } from '../../support/domain/publishing.ts';

const NOW = cycleNamed('2026-11');
const LONG_AGO = firstDayOf(NOW - 60);
const LAST_DAY = cutoffDayOf(NOW) - 1;

const known = [
  on(LONG_AGO, 'RealNameVerified', {}),
  on(LONG_AGO, 'DebtPositionReported', { ratioPct: 10 }),
  on(LONG_AGO, 'PhoneBound', { phoneRef: 'first' }),
];

const QUERY = { queryId: 'q', requester: 'lender', purpose: 'lending' } as const;
const APPLICATION = { applicationId: 'a', product: 'p', lender: 'lender' };
const LINE = { lineId: 'l', kind: 'payLater', limitMinor: 1 } as const;
const PEER = { peerAccountId: 'good-1' };

const WINDOWS: readonly [keyof Features, number, (day: Day) => readonly Fact[]][] = [
  ['repaymentsOnTime24', 24, repaid],
  ['billsOnTime12', 12, billPaid],
  ['incomeCycles12', 12, (day) => [on(day, 'IncomeReceived', { month: '2026-01' })]],
  ['insuranceCycles12', 12, (day) => [on(day, 'InsuranceContributed', { kind: 'provident' })]],
  ['contractsFulfilled12', 12, (day) => [on(day, 'ServiceContractFulfilled', {})]],
  ['investmentCycles12', 12, (day) => [on(day, 'InvestmentContributed', {})]],
  ['donationCycles12', 12, (day) => [on(day, 'DonationMade', {})]],
  ['phoneChanges12', 12, (day) => [on(day, 'PhoneBound', { phoneRef: 'second' })]],
  ['receiptsInTime6', 6, (day) => [on(day, 'ReceiptConfirmed', { orderId: 'o' })]],
  ['hardQueries6', 6, (day) => [on(day, 'CreditQueried', QUERY)]],
  ['applications6', 6, (day) => [on(day, 'CreditApplied', APPLICATION)]],
  ['disputesLost6', 6, (day) => [on(day, 'OrderDisputed', { orderId: 'o', fault: 'buyer' })]],
  ['lateReceipts3', 3, (day) => [on(day, 'ReceiptConfirmed', { orderId: 'o', auto: true })]],
  ['activeDays3', 3, (day) => [on(day, 'TransferMade', {})]],
  ['scenes3', 3, (day) => [on(day, 'RedPacketExchanged', { scene: 'games' })]],
];

describe('a window begins with the first day of its first cycle and ends with the cut', () => {
  it.each(WINDOWS)('%s', (feature, cycles, factsOf) => {
    const countOn = (day: Day) => scoredIn(NOW, [...known, ...factsOf(day)]).features[feature];
    const firstDay = firstDayOf(NOW - cycles + 1);
    const days = [firstDay - 1, firstDay, LAST_DAY, LAST_DAY + 1];
    expect(days.map(countOn)).toEqual([0, 1, 1, 0]);
  });

  it('for every feature that has one', () => {
    const named = Object.keys(NOTHING_KNOWN).filter((each) => /\d$/.test(each));
    expect(WINDOWS.map(([feature]) => feature).toSorted()).toEqual(named.toSorted());
  });

  it('and several facts of one cycle are one cycle, but so many contracts', () => {
    const days = [firstDayOf(NOW), LAST_DAY, firstDayOf(NOW - 1)];
    const { features } = scoredIn(NOW, [
      ...known,
      fact('ServiceContractFulfilled', noon(LAST_DAY) + 1, { data: {} }),
      ...days.flatMap((day) => [
        on(day, 'IncomeReceived', { month: '2026-01' }),
        on(day, 'InsuranceContributed', { kind: 'social' }),
        on(day, 'InsuranceContributed', { kind: 'provident' }),
        on(day, 'InvestmentContributed', {}),
        on(day, 'DonationMade', {}),
        on(day, 'ServiceContractFulfilled', {}),
        on(day, 'ServiceContractBreached', {}),
      ]),
    ]);
    expect(features).toMatchObject({
      incomeCycles12: 2,
      insuranceCycles12: 2,
      investmentCycles12: 2,
      donationCycles12: 2,
      contractsFulfilled12: 4,
      activeDays3: 3,
    });
  });
});

describe('what stands until something else is said', () => {
  it.each<[keyof Features, unknown, unknown, (day: Day) => Fact]>([
    ['hasVehicle', false, true, (day) => on(day, 'AssetVerified', { kind: 'garage' })],
    ['hasProperty', false, true, (day) => on(day, 'AssetVerified', { kind: 'property' })],
    ['financialTier', 0, 3, (day) => on(day, 'AssetVerified', { kind: 'financial', tier: 3 })],
    ['hasLicence', false, true, (day) => on(day, 'ProfileItemProvided', { item: 'licence' })],
    ['phoneMonths', 60, 0, (day) => on(day, 'PhoneBound', { phoneRef: 'second' })],
    ['goodPeers', 0, 1, (day) => on(day, 'ConnectionAdded', PEER)],
    ['riskyContacts', 0, 1, (day) => on(day, 'RiskyContactFlagged', PEER)],
    ['debtRatioPercent', 10, 40, (day) => on(day, 'DebtPositionReported', { ratioPct: 40 })],
    ['openLineKinds', 0, 1, (day) => on(day, 'CreditLineOpened', LINE)],
    ['monthsSinceFirstLine', null, 0, (day) => on(day, 'CreditLineOpened', LINE)],
  ])('%s is known from the last day of the cycle, not from the day after', (...of) => {
    const [feature, without, withIt, factOf] = of;
    const at = (day: Day) => scoredIn(NOW, [...known, factOf(day)]).features[feature];
    expect([LAST_DAY, LAST_DAY + 1].map(at)).toEqual([withIt, without]);
  });
});

/** Paid long before it is due: the due date decides. */
function repaid(dueDay: Day): readonly Fact[] {
  const terms = { lineId: 'l', amountDueMinor: 1, dueOn: dateOf(dueDay) };
  const payment = { repaymentId: 'r', obligationId: 'o', amountMinor: 1 };
  return [on(LONG_AGO, 'RepaymentMade', { ...payment, ...terms })];
}

function billPaid(dueDay: Day): readonly Fact[] {
  const terms = { category: 'rent', amountDueMinor: 1, dueOn: dateOf(dueDay) } as const;
  return [on(LONG_AGO, 'BillPaid', { billId: 'b', amountMinor: 1, ...terms })];
}
