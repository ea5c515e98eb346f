import type { BusinessCalendar } from '../kernel/business-calendar.ts';
import { cycleOf } from '../kernel/business-calendar.ts';
import type { JsonObject, RecordedEvent } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import type { Fact, FactType } from './account/account.events.ts';
import type { CalendarEvent } from './calendar/calendar.events.ts';
import type { NegativeRecordEvent } from './negative-record/negative-record.events.ts';
import type { OnTimeStreakEvent } from './on-time-streak/on-time-streak.events.ts';
import type { PaymentDefaultEvent } from './payment-default/payment-default.events.ts';
import type { ScorecardEvent } from './scorecard/scorecard.events.ts';

/** Streams are named `{category}-{id}`, and `.{part}` where an id has several. */
export const streamOf = {
  account: (accountId: string) => `account-${accountId}`,
  onTimeStreak: (accountId: string) => `onTimeStreak-${accountId}`,
  paymentDefault: (accountId: string, key: string) =>
    `paymentDefault-${accountId}.${encodeURIComponent(key)}`,
  negativeRecord: (accountId: string, key: string) =>
    `negativeRecord-${accountId}.${encodeURIComponent(key)}`,
  calendar: (zone: string) => `calendar-${encodeURIComponent(zone)}`,
  register: (cycle: string, partition: number) => `register-${cycle}.${partition}`,
  /** One for all versions: nothing else would tell which there are. */
  scorecard: () => 'scorecard-versions',
} as const;

export type Category = keyof typeof streamOf;

/** Brings data of an older schema version to the next one. */
export type Upcaster = (data: JsonObject) => JsonObject;

export interface StoredType {
  readonly category: Category;
  /** The schema version that is written today. */
  readonly version: number;
  /** From version 1 to 2, from 2 to 3 ...: one fewer than `version`. */
  readonly upcasters: readonly Upcaster[];
}

type StoredTypeName =
  | FactType
  | OnTimeStreakEvent['type']
  | PaymentDefaultEvent['type']
  | NegativeRecordEvent['type']
  | CalendarEvent['type']
  | ScorecardEvent['type']
  | 'ScoresPublished';

const FACT: StoredType = { category: 'account', version: 1, upcasters: [] };
const STREAK: StoredType = { category: 'onTimeStreak', version: 1, upcasters: [] };
const DEFAULT: StoredType = { category: 'paymentDefault', version: 1, upcasters: [] };
const NEGATIVE: StoredType = { category: 'negativeRecord', version: 1, upcasters: [] };
const CALENDAR: StoredType = { category: 'calendar', version: 1, upcasters: [] };
const SCORECARD: StoredType = { category: 'scorecard', version: 1, upcasters: [] };

/** Every type that is stored, where, and how its older forms are read. */
export const CATALOGUE: Readonly<Record<StoredTypeName, StoredType>> = {
  AccountOpened: FACT,
  AccountClosed: FACT,
  RealNameVerified: FACT,
  ProfileItemProvided: FACT,
  ProfileItemWithdrawn: FACT,
  PhoneBound: FACT,
  CardBound: FACT,
  CreditLineOpened: FACT,
  CreditLineClosed: FACT,
  LoanDrawn: FACT,
  ObligationDue: FACT,
  StatementIssued: FACT,
  RepaymentMade: FACT,
  RepaymentReversed: FACT,
  DelinquencyReported: FACT,
  DebtPositionReported: FACT,
  BillIssued: FACT,
  BillPaid: FACT,
  PurchaseMade: FACT,
  GoodsDelivered: FACT,
  ReceiptConfirmed: FACT,
  OrderDisputed: FACT,
  CreditQueried: FACT,
  CreditApplied: FACT,
  AuthorisationRevoked: FACT,
  IncomeReceived: FACT,
  InsuranceContributed: FACT,
  AssetVerified: FACT,
  TransferMade: FACT,
  RedPacketExchanged: FACT,
  DonationMade: FACT,
  InvestmentContributed: FACT,
  ServiceContractFulfilled: FACT,
  ServiceContractBreached: FACT,
  ConnectionAdded: FACT,
  ConnectionRemoved: FACT,
  RiskyContactFlagged: FACT,
  RiskyContactCleared: FACT,
  GroupJoined: FACT,
  PartnerScoreReported: FACT,
  BehaviourVoided: FACT,
  DisputeOpened: FACT,
  DisputeResolved: FACT,
  ObligationRestructured: FACT,
  ObligationWrittenOff: FACT,
  DelinquencyPaused: FACT,
  DelinquencyResumed: FACT,
  CreditRepairGranted: FACT,
  SubjectErased: FACT,
  OnTimeStreakStarted: STREAK,
  OnTimeStreakMilestoneReached: STREAK,
  OnTimeStreakBroken: STREAK,
  OnTimeStreakRestored: STREAK,
  PaymentDefaultOpened: DEFAULT,
  PaymentDefaultEscalated: DEFAULT,
  PaymentDefaultWrittenOff: DEFAULT,
  PaymentDefaultCured: DEFAULT,
  PaymentDefaultExpired: DEFAULT,
  PaymentDefaultVoided: DEFAULT,
  NegativeRecordReported: NEGATIVE,
  NegativeRecordWithdrawn: NEGATIVE,
  DayClosed: CALENDAR,
  CycleOpened: CALENDAR,
  CycleClosed: CALENDAR,
  CycleAmended: CALENDAR,
  ParkedRetryRequested: CALENDAR,
  ScorecardActivated: CALENDAR,
  ScoresPublished: { category: 'register', version: 1, upcasters: [] },
  ScorecardDrafted: SCORECARD,
  ScorecardCommitted: SCORECARD,
};

export type Catalogue = Readonly<Record<string, StoredType>>;

/**
 * The data of a stored event in its newest form.
 *
 * @throws Failure UNKNOWN_TYPE, NEWER_SCHEMA: the event was written by a newer program; LOG_DAMAGED
 */
export function dataOf(event: RecordedEvent, catalogue: Catalogue = CATALOGUE): JsonObject {
  const { type, schemaVersion } = event;
  const stored = Object.hasOwn(catalogue, type) ? catalogue[type] : undefined;
  if (!stored) throw new Failure('UNKNOWN_TYPE', `${type} is unknown to this program`);
  if (schemaVersion > stored.version) {
    throw new Failure(
      'NEWER_SCHEMA',
      `${type} of version ${schemaVersion} is newer than this program`,
    );
  }
  const data = parsed(event);
  return stored.upcasters.slice(schemaVersion - 1).reduce((older, up) => up(older), data);
}

function parsed({ data: text, stream, revision }: RecordedEvent): JsonObject {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === 'object' && data !== null) return data as JsonObject;
    throw new TypeError('no object');
  } catch (cause) {
    const message = `${stream}@${revision} has data that cannot be read: run abt check`;
    throw new Failure('LOG_DAMAGED', message, { cause });
  }
}

/** A stored fact as the domain sees it. Throws as `dataOf` does. */
export function factOf(
  event: RecordedEvent,
  calendar: BusinessCalendar,
  catalogue: Catalogue = CATALOGUE,
): Fact {
  const { id, type, occurredAt, revision, contentHash } = event;
  const day = calendar.dayOf(occurredAt);
  const data = dataOf(event, catalogue);
  const dated = { id, type, occurredAt, day, cycle: cycleOf(day), data, revision, contentHash };
  return dated as unknown as Fact;
}
