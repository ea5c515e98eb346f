import type { Fact, FactData } from '../../../src/domain/account/account.events.ts';
import type { LineKind, ProfileItem } from '../../../src/domain/account/vocabulary.ts';
import { SCENES } from '../../../src/domain/account/vocabulary.ts';
import type { Cycle, Day } from '../../../src/kernel/business-calendar.ts';
import { dateOf } from '../../../src/kernel/business-calendar.ts';
import { cycleNamed, dayIn, on } from './facts.ts';

/**
 * The profiles of domain.md, section 7, as the facts that make them. Cycles are numbered: 0 is
 * the one in which RP is opened. What a window asks for repeats itself, so that it stays the same
 * from cycle to cycle.
 */
export const CYCLE_0: Cycle = cycleNamed('2026-01');

/** The n-th day, from 0, of a numbered cycle. */
export function dayOf(cycle: number, n: number): Day {
  return dayIn(CYCLE_0 + cycle, n);
}

/** Where the items that are not paid on their due day are paid: by obligation id. */
export type PaidElsewhere = Readonly<Record<string, Day | 'never'>>;

interface Span {
  readonly from: number;
  readonly until: number;
}

/** RP: opened in cycle 0, with everything paid in time from cycle 1 on unless said otherwise. */
export function referenceProfile(until: number, elsewhere: PaidElsewhere = {}): readonly Fact[] {
  return [...referencePerson(until), ...monthlyItems({ from: 1, until }, { elsewhere })];
}

/** RP grown, to be scored in cycle 40: 20 cycles of items, with lines that are 40 months old. */
export function grownProfile(): readonly Fact[] {
  return [...referencePerson(40), ...monthlyItems({ from: 21, until: 40 })];
}

/** All of RP but what is due. */
export function referencePerson(until: number): readonly Fact[] {
  const span = { from: -11, until };
  return [
    ...identity(0),
    ...opened(0, ['creditCard', 'cashLoan']),
    on(dayOf(0, 0), 'DebtPositionReported', { ratioPct: 40 }),
    ...means(span),
    ...activity(span, { scenes: 9, receipts: [2, 1, 1] }),
    ...seeking(span),
    ...peers([...good(5), 'weak']),
  ];
}

/** SP: known for ten years, first published in cycle 0. */
export function stableProfile(until: number): readonly Fact[] {
  return [
    ...identity(-120),
    ...opened(-120, ['creditCard', 'cashLoan']),
    on(dayOf(-120, 0), 'DebtPositionReported', { ratioPct: 40 }),
    ...activity({ from: -11, until }, { scenes: 5, receipts: [] }),
    ...monthlyItems({ from: -40, until }),
    ...peers(['weak', 'unscored', 'unheard-of']),
  ];
}

/** Everything that gives points at its most, from cycle 0 on. */
export function bestProfile(until = 0): readonly Fact[] {
  const year = { from: -11, until };
  const every = (facts: (cycle: number) => readonly Fact[]) => each(year, facts);
  const items = ['licence', 'taxResidency', 'investorCertificate'] as const;
  return [
    ...identity(-60, items),
    ...opened(-60, ['creditCard', 'cashLoan', 'payLater', 'microLoan']),
    on(dayOf(-1, 0), 'DebtPositionReported', { ratioPct: 30 }),
    ...monthlyItems({ from: -40, until }, { bills: ['water', 'gas'] }),
    ...means({ from: -13, until }),
    on(dayOf(-1, 0), 'AssetVerified', { kind: 'vehicle' }),
    on(dayOf(-1, 0), 'AssetVerified', { kind: 'property' }),
    on(dayOf(0, 0), 'AssetVerified', { kind: 'financial', tier: 4 }),
    ...every((cycle) => [
      on(dayOf(cycle, 3), 'ServiceContractFulfilled', {}),
      on(dayOf(cycle, 4), 'InvestmentContributed', {}),
      on(dayOf(cycle, 5), 'DonationMade', {}),
    ]),
    ...activity(year, { scenes: 10, receipts: [2] }),
    ...peers(good(10)),
  ];
}

export function good(peers: number): readonly string[] {
  return Array.from({ length: peers }, (_, n) => `good-${n + 1}`);
}

/** A real name, the four items that most provide, and a phone that is two years old. */
function identity(verifiedIn: number, more: readonly ProfileItem[] = []): readonly Fact[] {
  const items: readonly ProfileItem[] = ['education', 'job', 'email', 'address', ...more];
  return [
    on(dayOf(verifiedIn, 0), 'AccountOpened', { openedOn: dateOf(dayOf(verifiedIn, 0)) }),
    on(dayOf(verifiedIn, 0), 'RealNameVerified', {}),
    on(dayOf(-24, 0), 'PhoneBound', { phoneRef: 'phone' }),
    ...items.map((item) => on(dayOf(verifiedIn, 0), 'ProfileItemProvided', { item })),
  ];
}

function opened(cycle: number, kinds: readonly LineKind[]): readonly Fact[] {
  return kinds.map((kind) =>
    on(dayOf(cycle, 0), 'CreditLineOpened', { lineId: kind, kind, limitMinor: 100_000 }),
  );
}

/** Income and insurance in 5 of 6 cycles, one donation a year, and the tier of the assets. */
function means(span: Span): readonly Fact[] {
  return [
    on(dayOf(-1, 0), 'AssetVerified', { kind: 'financial', tier: 1 }),
    ...each(span, (cycle) => [
      ...(mod(cycle, 6) === 1
        ? []
        : [
            on(dayOf(cycle, 9), 'IncomeReceived', { month: '2026-01' }),
            on(dayOf(cycle, 9), 'InsuranceContributed', { kind: 'social' }),
          ]),
      ...(mod(cycle, 12) === 6 ? [on(dayOf(cycle, 9), 'DonationMade', {})] : []),
    ]),
  ];
}

/**
 * 20 active days a cycle in so many scenes. Receipts are confirmed on the day of the purchase, so
 * many in one cycle after the other, over and over.
 */
function activity(
  span: Span,
  { scenes, receipts }: { scenes: number; receipts: readonly number[] },
): readonly Fact[] {
  return each(span, (cycle) => {
    const order = (n: number) => ({
      orderId: `${cycle} ${n}`,
      scene: SCENES[n % scenes] ?? 'fuel',
    });
    const confirmed = receipts[mod(cycle, receipts.length)] ?? 0;
    return [
      ...days(20).map((n) =>
        on(dayOf(cycle, n), 'PurchaseMade', { ...order(n), amountMinor: 2_000 }),
      ),
      ...days(confirmed).map((n) => on(dayOf(cycle, n), 'ReceiptConfirmed', order(n))),
    ];
  });
}

/** One query and one application in any six cycles. */
function seeking(span: Span): readonly Fact[] {
  return each(span, (cycle) =>
    mod(cycle, 6) === 0 ? [queried(cycle, 'own'), applied(cycle, 'own')] : [],
  );
}

export function queried(cycle: number, requester: string): Fact {
  const queryId = `${cycle} ${requester}`;
  return on(dayOf(cycle, 2), 'CreditQueried', { queryId, requester, purpose: 'lending' });
}

export function applied(cycle: number, lender: string): Fact {
  const applicationId = `${cycle} ${lender}`;
  return on(dayOf(cycle, 2), 'CreditApplied', { applicationId, product: 'loan', lender });
}

function peers(accountIds: readonly string[]): readonly Fact[] {
  return accountIds.map((peerAccountId) => on(dayOf(-13, 0), 'ConnectionAdded', { peerAccountId }));
}

/** `{line}-{cycle}`, due on the 15th day of the cycle. */
export function obligationDue(cycle: number, lineId: string): FactData['ObligationDue'] {
  const dueOn = dateOf(dayOf(cycle, 14));
  return { obligationId: `${lineId}-${cycle}`, lineId, amountDueMinor: 1_000, dueOn };
}

export function repaid(obligationId: string, day: Day): Fact {
  return on(day, 'RepaymentMade', { repaymentId: obligationId, obligationId, amountMinor: 1_000 });
}

/** Two repayments and one bill, or more of them, each month. */
function monthlyItems(
  span: Span,
  {
    elsewhere = {},
    bills = ['water'],
  }: { elsewhere?: PaidElsewhere; bills?: readonly ('water' | 'gas')[] } = {},
): readonly Fact[] {
  return each(span, (cycle) => [
    ...['creditCard', 'cashLoan'].flatMap((lineId) => {
      const due = obligationDue(cycle, lineId);
      const paidOn = elsewhere[due.obligationId] ?? dayOf(cycle, 14);
      const announced = on(dayOf(cycle, 0), 'ObligationDue', due);
      return paidOn === 'never' ? [announced] : [announced, repaid(due.obligationId, paidOn)];
    }),
    ...bills.flatMap((category) => {
      const billId = `${category}-${cycle}`;
      const due = { amountMinor: 500, dueOn: dateOf(dayOf(cycle, 19)) };
      return [
        on(dayOf(cycle, 0), 'BillIssued', { billId, category, ...due }),
        on(dayOf(cycle, 19), 'BillPaid', { billId, amountMinor: 500 }),
      ];
    }),
  ]);
}

function each({ from, until }: Span, facts: (cycle: number) => readonly Fact[]): readonly Fact[] {
  return days(until - from + 1).flatMap((n) => facts(from + n));
}

function days(count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count) }, (_, n) => n);
}

function mod(cycle: number, n: number): number {
  return ((cycle % n) + n) % n;
}
