import type { Day } from '../kernel/business-calendar.ts';
import { cycleOf, dateOf, firstDayOf } from '../kernel/business-calendar.ts';
import { NO_STREAM } from '../kernel/envelope.ts';
import { execute, load } from '../commands/execute.ts';
import { possibleDefaultKeys } from '../domain/account/keys.ts';
import type { FactType } from '../domain/account/account.events.ts';
import { conclude } from '../domain/assessment/assess.ts';
import type { Conclusions } from '../domain/assessment/assess.ts';
import type { Cut } from '../domain/assessment/cut.ts';
import { cutWithin } from '../domain/assessment/cut.ts';
import { openedOn } from '../domain/assessment/defaults.ts';
import { nextWake } from '../domain/assessment/wake.ts';
import { streamOf } from '../domain/catalogue.ts';
import type { Basis } from '../domain/conclusion.ts';
import { negativeRecordDecider } from '../domain/negative-record/negative-record.decider.ts';
import { onTimeStreak } from '../domain/on-time-streak/on-time-streak.decider.ts';
import { coursesOf, withGone } from '../domain/payment-default/course.ts';
import type { DefaultRecord } from '../domain/payment-default/payment-default.events.ts';
import { paymentDefault } from '../domain/payment-default/payment-default.decider.ts';
import { uuidOf } from '../event-log/sha256.ts';
import type { AccountBook } from './account-book.ts';
import { recordedOf } from './account-book.ts';
import type { RefoldContext } from './refold.ts';
import { bookAt, factsThrough } from './refold.ts';

const negativeRecord = negativeRecordDecider(uuidOf);

/** Whether conclusions can depend on facts of a type. */
export const BEARS_ON_CONCLUSIONS: Readonly<Record<FactType, boolean>> = {
  AccountOpened: false,
  AccountClosed: false,
  RealNameVerified: false,
  ProfileItemProvided: false,
  ProfileItemWithdrawn: false,
  PhoneBound: false,
  CardBound: false,
  CreditLineOpened: false,
  CreditLineClosed: false,
  LoanDrawn: false,
  ObligationDue: true,
  StatementIssued: false,
  RepaymentMade: true,
  RepaymentReversed: true,
  DelinquencyReported: true,
  DebtPositionReported: false,
  BillIssued: true,
  BillPaid: true,
  PurchaseMade: false,
  GoodsDelivered: false,
  ReceiptConfirmed: false,
  OrderDisputed: false,
  CreditQueried: false,
  CreditApplied: false,
  AuthorisationRevoked: false,
  IncomeReceived: false,
  InsuranceContributed: false,
  AssetVerified: false,
  TransferMade: false,
  RedPacketExchanged: false,
  DonationMade: false,
  InvestmentContributed: false,
  ServiceContractFulfilled: false,
  ServiceContractBreached: false,
  ConnectionAdded: false,
  ConnectionRemoved: false,
  RiskyContactFlagged: false,
  RiskyContactCleared: false,
  GroupJoined: false,
  PartnerScoreReported: false,
  BehaviourVoided: true,
  DisputeOpened: false,
  DisputeResolved: false,
  ObligationRestructured: true,
  ObligationWrittenOff: true,
  DelinquencyPaused: true,
  DelinquencyResumed: true,
  CreditRepairGranted: false,
  SubjectErased: false,
};

/**
 * Records what now follows from an account's facts as of the last millisecond of the open day,
 * where that differs from what has been recorded, and sets the day on which to look again.
 */
export async function concludeAccount(
  account: AccountBook,
  openDay: Day,
  context: RefoldContext,
): Promise<void> {
  const drawn = await draw(account, openDay, context);
  if (drawn === null) return;
  const { conclusions, cut } = drawn;
  const basis = { accountRevision: account.revision, day: dateOf(openDay) };
  // The instant of the cut, so that the event is the same whenever it is concluded.
  const occurredAt = context.calendar.endOf(openDay);
  await recordStreak(account, { conclusions, basis, occurredAt }, context);
  for (const [key, course] of allCoursesOf(account, conclusions, cut)) {
    await recordDefault(account, { key, course, basis, occurredAt }, context);
    await recordNegative(account, { key, course, basis, occurredAt }, context);
  }
  account.wakeOn = drawn.wakeOn;
}

/** What follows now, and when to look again; null for an account that is parked. */
export async function draw(account: AccountBook, openDay: Day, context: RefoldContext) {
  const cut = cutWithin(openDay);
  const book = await bookAt(account, cut, context);
  if (book === null) return null;
  const conclusions = conclude(book, cut);
  const wakeOn = nextWake(account.book ?? book, conclusions, openDay);
  return { cut, conclusions, wakeOn: isNewsTomorrow(conclusions, openDay) ? openDay + 1 : wakeOn };
}

/** What opens on the day of a cutoff may be news once that cycle has been published. */
function isNewsTomorrow({ defaults }: Conclusions, openDay: Day): boolean {
  const isCutoff = firstDayOf(cycleOf(openDay)) === openDay;
  return isCutoff && defaults.some((each) => openedOn(each) === openDay);
}

/** Reads what stands in all streams of conclusions that the account can have. */
export async function believeRecorded(account: AccountBook, context: RefoldContext): Promise<void> {
  const { accountId, revision } = account;
  const concluded = recordedOf(account);
  const facts = await factsThrough(accountId, revision, context);
  const { log } = context;
  concluded.streak = await load(log, onTimeStreak, streamOf.onTimeStreak(accountId));
  for (const key of possibleDefaultKeys(facts)) {
    const recorded = await load(log, paymentDefault, streamOf.paymentDefault(accountId, key));
    if (recorded.revision !== NO_STREAM) concluded.defaults[key] = recorded;
    const told = await load(log, negativeRecord, streamOf.negativeRecord(accountId, key));
    if (told.revision !== NO_STREAM) concluded.negativeRecords[key] = told;
  }
}

async function recordStreak(
  account: AccountBook,
  now: { conclusions: Conclusions; basis: Basis; occurredAt: number },
  { log }: RefoldContext,
): Promise<void> {
  const recorded = recordedOf(account);
  const believed = recorded.streak ?? initially(onTimeStreak);
  const command = { basis: now.basis, streak: now.conclusions.streak };
  if (onTimeStreak.decide(command, believed.state).length === 0) return;
  const stream = streamOf.onTimeStreak(account.accountId);
  const { occurredAt } = now;
  const execution = { decider: onTimeStreak, stream, command, occurredAt, believed };
  const { state, revision } = await execute(log, execution);
  recorded.streak = { state, revision };
}

interface CourseNow {
  readonly key: string;
  readonly course: readonly DefaultRecord[];
  readonly basis: Basis;
  readonly occurredAt: number;
}

async function recordDefault(
  account: AccountBook,
  now: CourseNow,
  { log }: RefoldContext,
): Promise<void> {
  const { key, course, basis, occurredAt } = now;
  const recorded = recordedOf(account);
  const believed = recorded.defaults[key] ?? initially(paymentDefault);
  const command = { basis, course };
  if (paymentDefault.decide(command, believed.state).length === 0) return;
  const stream = streamOf.paymentDefault(account.accountId, key);
  const execution = { decider: paymentDefault, stream, command, occurredAt, believed };
  const { state, revision } = await execute(log, execution);
  recorded.defaults[key] = { state, revision };
}

/** What bureaus are told of a default, where that differs from what they have been told. */
async function recordNegative(
  account: AccountBook,
  { key, course, basis, occurredAt }: CourseNow,
  { log }: RefoldContext,
): Promise<void> {
  const { accountId, scoredFrom } = account;
  const recorded = recordedOf(account);
  const believed = recorded.negativeRecords[key] ?? initially(negativeRecord);
  const command = { basis, accountId, key, course, scoredFrom };
  if (negativeRecord.decide(command, believed.state).length === 0) return;
  const stream = streamOf.negativeRecord(accountId, key);
  const execution = { decider: negativeRecord, stream, command, occurredAt, believed };
  const { state, revision } = await execute(log, execution);
  recorded.negativeRecords[key] = { state, revision };
}

/** The courses of all defaults that are or have been recorded; empty where the facts give none. */
export function allCoursesOf(
  account: AccountBook,
  conclusions: Conclusions,
  cut: Cut,
): ReadonlyMap<string, readonly DefaultRecord[]> {
  const courses = coursesOf(account.accountId, conclusions, cut);
  return withGone(courses, Object.keys(recordedOf(account).defaults));
}

function initially<State>({ initial }: { initial: State }): { state: State; revision: number } {
  return { state: initial, revision: NO_STREAM };
}
