import type { BusinessCalendar, Day } from '../../kernel/business-calendar.ts';
import { firstDayOf } from '../../kernel/business-calendar.ts';
import type { Fact, FactOf, FactType } from './account.events.ts';
import type { Activity, Book } from './book.ts';
import { earliestDay } from './book.ts';
import { addHash } from './fact-sum.ts';
import { applyDebt, applySeeking, applyToLine } from './fold-credit.ts';
import {
  applyItemChange,
  applyPause,
  applyRepair,
  applyStatement,
  applyToItem,
} from './fold-obligations.ts';
import { applyDispute, applyToOrder } from './fold-orders.ts';
import {
  applyConnection,
  applyGiving,
  applyPhone,
  applyRisk,
  applyToCapacity,
  applyToProfile,
} from './fold-person.ts';
import { cycleKey } from './keys.ts';
import type { DroppedKeys } from './touches-dropped.ts';
import { touchesDropped } from './touches-dropped.ts';
import { traitsOf } from './traits.ts';
import type { Scene } from './vocabulary.ts';

/** What folding needs to know beside the book. */
export interface FoldContext extends DroppedKeys {
  readonly calendar: BusinessCalendar;
}

/**
 * Folds one fact into the book, which belongs to the caller and is changed.
 *
 * @returns false, and the book unusable, if only all facts together can tell what follows: the
 *   fact withdraws another one, or touches what has been dropped. Then `bookOf` is the answer.
 */
export function fold(book: Book, fact: Fact, context: FoldContext): boolean {
  if (fact.type === 'BehaviourVoided' || fact.type === 'RepaymentReversed') return false;
  if (touchesDropped(book, fact, context)) return false;
  addHash(book.factSums, fact);
  if (!isWithdrawn(book, fact)) apply(book, fact, context.calendar);
  return true;
}

function isWithdrawn(book: Book, fact: Fact): boolean {
  // Few accounts ever withdraw anything, and looking up an id nobody has seen is not cheap.
  if (book.withdrawnOn === null) return false;
  if (!Object.hasOwn(book.withdrawn, fact.id)) return false;
  const isPayment = fact.type === 'RepaymentMade' || fact.type === 'BillPaid';
  return book.withdrawn[fact.id] === 'void' || isPayment;
}

/** The effect of a fact that counts. */
export function apply(book: Book, fact: Fact, calendar: BusinessCalendar): void {
  recordTraits(book, fact);
  const effect = EFFECTS[fact.type] as Effect<FactType> | null;
  effect?.(book, fact, calendar);
}

type Effect<Type extends FactType> = (
  book: Book,
  fact: FactOf<Type>,
  calendar: BusinessCalendar,
) => void;

/** Null: nothing that scores and conclusions go by, apart from traits. */
const EFFECTS: { readonly [Type in FactType]: Effect<Type> | null } = {
  AccountOpened: null,
  AccountClosed: (book, { day }) => void (book.closedOn = earliestDay(book.closedOn, day)),
  RealNameVerified: (book, { day }) => void (book.verifiedOn = earliestDay(book.verifiedOn, day)),
  ProfileItemProvided: applyToProfile,
  ProfileItemWithdrawn: applyToProfile,
  PhoneBound: applyPhone,
  CardBound: null,
  CreditLineOpened: applyToLine,
  CreditLineClosed: applyToLine,
  LoanDrawn: null,
  ObligationDue: applyToItem,
  StatementIssued: null,
  RepaymentMade: applyToItem,
  RepaymentReversed: null, // It withdraws another fact: bookOf sees to it.
  DelinquencyReported: applyStatement,
  DebtPositionReported: applyDebt,
  BillIssued: applyToItem,
  BillPaid: applyToItem,
  PurchaseMade: applyToOrder,
  GoodsDelivered: applyToOrder,
  ReceiptConfirmed: applyToOrder,
  OrderDisputed: applyDispute,
  CreditQueried: applySeeking,
  CreditApplied: applySeeking,
  AuthorisationRevoked: null,
  IncomeReceived: applyToCapacity,
  InsuranceContributed: applyToCapacity,
  AssetVerified: applyToCapacity,
  TransferMade: null,
  RedPacketExchanged: null,
  DonationMade: applyGiving,
  InvestmentContributed: applyGiving,
  ServiceContractFulfilled: applyToCapacity,
  ServiceContractBreached: null,
  ConnectionAdded: applyConnection,
  ConnectionRemoved: applyConnection,
  RiskyContactFlagged: applyRisk,
  RiskyContactCleared: applyRisk,
  GroupJoined: null,
  PartnerScoreReported: null,
  BehaviourVoided: null, // It withdraws another fact: bookOf sees to it.
  DisputeOpened: null,
  DisputeResolved: null,
  ObligationRestructured: applyItemChange,
  ObligationWrittenOff: applyItemChange,
  DelinquencyPaused: applyPause,
  DelinquencyResumed: applyPause,
  CreditRepairGranted: applyRepair,
  SubjectErased: (book, { day }) => void (book.erasedOn = earliestDay(book.erasedOn, day)),
};

function recordTraits(book: Book, fact: Fact): void {
  const traits = traitsOf(fact);
  const { cycle, day } = fact;
  if (traits.qualifies) book.qualifyingOn = earliestDay(book.qualifyingOn, day);
  if (!traits.evidence) return;
  const key = cycleKey(cycle);
  const { days, scenes, evidenceOn } = book.activity[key] ?? NO_ACTIVITY;
  book.activity[key] = {
    days: traits.activity ? days | (1 << (day - firstDayOf(cycle))) : days,
    scenes:
      traits.activity && 'scene' in fact.data ? visited(scenes, fact.data.scene, day) : scenes,
    evidenceOn: earliestDay(evidenceOn, day),
  };
}

const NO_ACTIVITY: Activity = { days: 0, scenes: {}, evidenceOn: null };

function visited(
  scenes: Activity['scenes'],
  scene: Scene | undefined,
  day: Day,
): Activity['scenes'] {
  if (scene === undefined || (scenes[scene] ?? Number.POSITIVE_INFINITY) <= day) return scenes;
  return { ...scenes, [scene]: day };
}
