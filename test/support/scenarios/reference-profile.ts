import { Diary } from '../../../src/cli/demo/diary.ts';
import type { ProfileItem, QueryPurpose } from '../../../src/domain/account/vocabulary.ts';
import { PROFILE_ITEMS, SCENES } from '../../../src/domain/account/vocabulary.ts';
import { cycleNamed, dateIn, range, timeIn } from './months.ts';

/** The two lines of the reference profile, and what is due on them each month. */
export const LINES = ['card', 'pay-later'] as const;
type Line = (typeof LINES)[number];
export const AMOUNT_DUE_MINOR = 1_000_00;
const DUE_AFTER = 14;
const PAID_BEFORE_DUE = 4;

/** What a profile is made of; left out, it is that of the reference profile (domain.md, 7). */
export interface Habits {
  /** The cycle in which the name is verified. */
  readonly openedIn?: number;
  readonly linesOpenedIn?: number;
  /** The cycles in which two repayments and a bill are due, all paid in time. */
  readonly pays?: readonly [first: number, last: number];
  /** The last cycle of everything else. */
  readonly through?: number;
  readonly hasIncome?: boolean;
  readonly purchasesACycle?: number;
  readonly scenes?: number;
}

/** The five friends of the reference profile who are published at 650 or above in cycle -1. */
export const GOOD_PEERS = range(1, 5).map((n) => `good-peer-${n}`);
/** Good peers are published from here on: five cycles bring them from 600 to 660. */
export const PEERS_OPEN_IN = -5;

const PROFILE: readonly ProfileItem[] = ['education', 'job', 'email', 'address'];

/**
 * RP of domain.md, section 7, as what producers would report. Whatever is counted in a window is
 * spread so that every window of that length holds the same: 10 of 12 months have income, every
 * sixth one has 8 receipts, a query and an application.
 */
export function referenceProfile(accountId: string, habits: Habits = {}): Diary {
  const { openedIn = 0, linesOpenedIn = openedIn, through = 0, pays } = habits;
  const diary = new Diary(accountId);
  identity(diary, openedIn);
  lines(diary, linesOpenedIn);
  for (const peerAccountId of [...GOOD_PEERS, 'no-good-peer']) {
    diary.note('ConnectionAdded', timeIn(openedIn - 14, 0), { peerAccountId, kind: 'friend' });
  }
  diary.note('AssetVerified', timeIn(openedIn, 0), { kind: 'financial', tier: 1 });
  for (const n of range(openedIn - 11, through)) capacity(diary, n, habits);
  for (const n of range(openedIn - 2, through)) activity(diary, n, habits);
  for (const n of range(openedIn - 5, through)) sixMonthly(diary, n, habits);
  if (pays) for (const n of range(...pays)) payments(diary, n);
  return diary;
}

/**
 * SP of domain.md, section 7, opened in cycle 0: ten years of credit and three of payments in
 * time; no income, insurance or assets.
 */
export function stableProfile(accountId: string, through: number): Diary {
  const diary = new Diary(accountId);
  identity(diary, 0);
  lines(diary, -120);
  for (const n of range(1, 3)) {
    diary.note('ConnectionAdded', timeIn(-14, 0), { peerAccountId: `friend-${n}` });
  }
  for (const n of range(-2, through)) activity(diary, n, { scenes: 5 });
  for (const n of range(-36, through)) payments(diary, n);
  return diary;
}

/** Owns, insures and pays enough to be published at 650 or above from cycle -1 on. */
export function goodPeer(accountId: string, through: number): Diary {
  const diary = new Diary(accountId);
  const since = PEERS_OPEN_IN - 24;
  diary.note('RealNameVerified', timeIn(since, 0), {});
  diary.note('PhoneBound', timeIn(since, 0), { phoneRef: `phone-of-${accountId}` });
  for (const item of PROFILE_ITEMS) diary.note('ProfileItemProvided', timeIn(since, 0), { item });
  for (const kind of ['vehicle', 'property'] as const) {
    diary.note('AssetVerified', timeIn(since, 0), { kind });
  }
  lines(diary, since);
  for (const n of range(since, through)) repay(diary, n, 'card');
  return diary;
}

export function goodPeers(through: number): readonly Diary[] {
  return GOOD_PEERS.map((accountId) => goodPeer(accountId, through));
}

/** Everything of RP and SP that says who they are: 20 + 12 + 12 + 6 + 6 and 20 for the phone. */
function identity(diary: Diary, openedIn: number): void {
  const { accountId } = diary;
  diary.note('PhoneBound', timeIn(openedIn - 24, 0), { phoneRef: `phone-of-${accountId}` });
  diary.note('AccountOpened', timeIn(openedIn, 0), { openedOn: dateIn(openedIn, 0) });
  diary.note('RealNameVerified', timeIn(openedIn, 0), {});
  for (const item of PROFILE) diary.note('ProfileItemProvided', timeIn(openedIn, 0), { item });
}

/** Two of different kinds, and 40 % of both in use. */
function lines(diary: Diary, openedIn: number): void {
  const [card, payLater] = LINES;
  const limitMinor = 20_000_00;
  const opened = timeIn(openedIn, 0);
  diary.note('CreditLineOpened', opened, { lineId: card, kind: 'creditCard', limitMinor });
  diary.note('CreditLineOpened', opened, { lineId: payLater, kind: 'payLater', limitMinor });
  diary.note('DebtPositionReported', opened, { usedMinor: 16_000_00, limitMinor: 40_000_00 });
}

function capacity(diary: Diary, n: number, { hasIncome = true }: Habits): void {
  if (modulo(n, 12) >= 10) return;
  const month = cycleNamed(n);
  if (hasIncome) diary.note('IncomeReceived', timeIn(n, 8), { month });
  diary.note('InsuranceContributed', timeIn(n, 8), { kind: 'social', month });
}

function activity(diary: Diary, n: number, { purchasesACycle = 20, scenes = 9 }: Habits): void {
  for (const day of range(0, purchasesACycle - 1)) {
    const orderId = `order-${cycleNamed(n)}-${day}`;
    const scene = SCENES[day % scenes] as (typeof SCENES)[number];
    diary.note('PurchaseMade', timeIn(n, day), { orderId, channel: 'app', scene });
  }
}

/** On days of purchases, so that they add no active day. */
function sixMonthly(diary: Diary, n: number, { purchasesACycle = 20 }: Habits): void {
  if (n % 6 !== 0) return;
  for (const receipt of range(0, 7)) {
    const day = receipt % purchasesACycle;
    const orderId = `parcel-${cycleNamed(n)}-${receipt}`;
    const confirmBy = dateIn(n, day);
    diary.note('ReceiptConfirmed', timeIn(n, day, '13:00:00'), { orderId, confirmBy });
  }
  query(diary, n, { lender: 'bank' });
  apply(diary, n, { lender: 'bank' });
  if (modulo(n, 12) === 0) diary.note('DonationMade', timeIn(n, 0, '14:00:00'), {});
}

export function query(diary: Diary, n: number, sought: Sought): void {
  const { lender, on = 5, purpose = 'lending' } = sought;
  const queryId = `query-${cycleNamed(n)}-${on}-${lender}`;
  diary.note('CreditQueried', timeIn(n, on, '15:00:00'), { queryId, requester: lender, purpose });
}

export function apply(diary: Diary, n: number, { lender, on = 5 }: Sought): void {
  const applicationId = `application-${cycleNamed(n)}-${on}-${lender}`;
  const application = { applicationId, product: 'loan', lender };
  diary.note('CreditApplied', timeIn(n, on, '15:01:00'), application);
}

interface Sought {
  readonly lender: string;
  /** Days after the 6th. */
  readonly on?: number;
  readonly purpose?: QueryPurpose;
}

/** Two repayments and a bill, due in the middle of the cycle. */
export function payments(diary: Diary, n: number): void {
  for (const lineId of LINES) repay(diary, n, lineId);
  payBill(diary, n);
}

/** What is due on a line in a cycle, paid in time or so many days after its due date. */
export function repay(diary: Diary, n: number, lineId: Line, daysLate = -PAID_BEFORE_DUE): void {
  owe(diary, n, lineId);
  pay(diary, n, lineId, timeIn(n, DUE_AFTER + daysLate));
}

export function owe(diary: Diary, n: number, lineId: Line): void {
  diary.note('ObligationDue', timeIn(n, 1), {
    obligationId: obligationOf(n, lineId),
    lineId,
    amountDueMinor: AMOUNT_DUE_MINOR,
    dueOn: dateIn(n, DUE_AFTER),
  });
}

export function pay(diary: Diary, n: number, lineId: Line, at: string): void {
  const obligationId = obligationOf(n, lineId);
  const repaymentId = `payment-of-${obligationId}`;
  const payment = { repaymentId, obligationId, amountMinor: AMOUNT_DUE_MINOR };
  diary.note('RepaymentMade', at, payment);
}

export function obligationOf(n: number, lineId: Line): string {
  return `${lineId}-${cycleNamed(n)}`;
}

/** By one behaviour, as where nobody announces bills. */
export function payBill(diary: Diary, n: number): void {
  diary.note('BillPaid', timeIn(n, DUE_AFTER - PAID_BEFORE_DUE), {
    billId: `electricity-${cycleNamed(n)}`,
    category: 'electricity',
    amountMinor: 180_00,
    amountDueMinor: 180_00,
    dueOn: dateIn(n, DUE_AFTER),
  });
}

function modulo(n: number, by: number): number {
  return ((n % by) + by) % by;
}
