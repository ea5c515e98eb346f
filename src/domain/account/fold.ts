import { firstDayOf, parseDay, dayFrom } from '../../kernel/business-calendar.ts';
import type { BusinessCalendar, Day } from '../../kernel/business-calendar.ts';
import type { Fact, FactOf } from './account.events.ts';
import type { Book, Stamp, Terms } from './book.ts';
import { earlier } from './book.ts';
import { insertConfirmBy, insertDebt, insertPayment, insertStatement } from './insert.ts';
import { windowStart } from './compact.ts';
import type { ItemFact } from './keys.ts';
import { applicationKey, itemKey, lineKey, orderKey, queryKey } from './keys.ts';
import { addHash } from './fact-sum.ts';
import { traitsOf } from './traits.ts';

/** What folding needs to know beside the book. */
export interface FoldContext {
  readonly calendar: BusinessCalendar;
  /** Whether something with this key has been dropped from the book (see compact.ts). */
  isDropped(key: string): boolean;
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
  switch (fact.type) {
    case 'AccountClosed':
      book.closedOn = earliestDay(book.closedOn, fact.day);
      break;
    case 'RealNameVerified':
      book.verifiedOn = earliestDay(book.verifiedOn, fact.day);
      break;
    case 'CreditLineOpened':
    case 'CreditLineClosed':
      applyToLine(book, fact);
      break;
    case 'ObligationDue':
    case 'RepaymentMade':
    case 'BillIssued':
    case 'BillPaid':
      applyToItem(book, fact);
      break;
    case 'DelinquencyReported':
      applyStatement(book, fact);
      break;
    case 'DebtPositionReported':
      insertDebt(book.debts, { ...stampOf(fact), percent: debtPercent(fact.data) });
      break;
    case 'PurchaseMade':
    case 'GoodsDelivered':
    case 'ReceiptConfirmed':
      applyToOrder(book, fact, calendar);
      break;
    case 'CreditQueried':
    case 'CreditApplied':
      applySeeking(book, fact);
      break;
    case 'AccountOpened':
    case 'StatementIssued': // No points in scorecard v1.
    case 'RepaymentReversed': // Both withdraw another fact; bookOf sees to it.
    case 'BehaviourVoided':
  }
}

function recordTraits(book: Book, fact: Fact): void {
  const traits = traitsOf(fact);
  if (traits.qualifies) book.qualifyingOn = earliestDay(book.qualifyingOn, fact.day);
  if (!traits.evidence) return;
  const before = book.activity[fact.cycle] ?? { days: 0, scenes: {}, evidenceOn: null };
  const scene = traits.activity && 'scene' in fact.data ? fact.data.scene : undefined;
  book.activity[fact.cycle] = {
    days: traits.activity ? before.days | (1 << (fact.day - firstDayOf(fact.cycle))) : before.days,
    scenes: scene
      ? { ...before.scenes, [scene]: earliestDay(before.scenes[scene] ?? null, fact.day) }
      : before.scenes,
    evidenceOn: earliestDay(before.evidenceOn, fact.day),
  };
}

function applyStatement(book: Book, fact: FactOf<'DelinquencyReported'>): void {
  const { lineId, asOf, daysPastDue } = fact.data;
  const statements = (book.statements[lineKey(lineId)] ??= []);
  insertStatement(statements, { ...stampOf(fact), asOf: dayFrom(asOf), daysPastDue });
}

function applyToLine(book: Book, fact: FactOf<'CreditLineOpened'> | FactOf<'CreditLineClosed'>) {
  const key = lineKey(fact.data.lineId);
  const line = book.lines[key] ?? { opened: null, closedOn: null };
  book.lines[key] =
    fact.type === 'CreditLineOpened'
      ? { ...line, opened: earlier(line.opened, { ...stampOf(fact), kind: fact.data.kind }) }
      : { ...line, closedOn: earliestDay(line.closedOn, fact.day) };
}

function applyToItem(book: Book, fact: ItemFact): void {
  const key = itemKey(fact);
  const item = book.items[key] ?? { announced: null, claimed: null, payments: [] };
  const terms = termsOf(fact);
  if (fact.type === 'ObligationDue' || fact.type === 'BillIssued') {
    if (terms) book.items[key] = { ...item, announced: earlier(item.announced, terms) };
    return;
  }
  const paymentId = fact.type === 'RepaymentMade' ? fact.data.repaymentId : fact.id;
  const payment = { ...stampOf(fact), paymentId, amountMinor: fact.data.amountMinor };
  book.items[key] = {
    announced: item.announced,
    claimed: terms ? earlier(item.claimed, terms) : item.claimed,
    payments: insertPayment(item.payments, payment),
  };
}

/** The terms that a fact states: all announcements do, and payments that are self-contained. */
function termsOf(fact: ItemFact): Terms | null {
  const { dueOn } = fact.data;
  if (dueOn === undefined) return null;
  const [owner, amountDueMinor] =
    fact.type === 'BillIssued'
      ? [fact.data.category, fact.data.amountMinor]
      : fact.type === 'BillPaid'
        ? [fact.data.category, fact.data.amountDueMinor]
        : [lineKey(fact.data.lineId ?? ''), fact.data.amountDueMinor];
  if (owner === undefined || amountDueMinor === undefined) return null;
  return { ...stampOf(fact), dueOn: dayFrom(dueOn), amountDueMinor, owner };
}

type OrderFact = FactOf<'PurchaseMade'> | FactOf<'GoodsDelivered'> | FactOf<'ReceiptConfirmed'>;

function applyToOrder(book: Book, fact: OrderFact, calendar: BusinessCalendar): void {
  const until =
    fact.data.confirmBy === undefined ? null : lastInstant(fact.data.confirmBy, calendar);
  const isReceipt = fact.type === 'ReceiptConfirmed';
  if (!isReceipt && until === null) return;
  const key = orderKey(fact.data.orderId);
  const order = book.orders[key] ?? { confirmBys: [], receipt: null };
  const stamp = stampOf(fact);
  book.orders[key] = {
    confirmBys:
      until === null ? order.confirmBys : insertConfirmBy(order.confirmBys, { ...stamp, until }),
    receipt: isReceipt
      ? earlier(order.receipt, { ...stamp, auto: fact.data.auto === true, until })
      : order.receipt,
  };
}

function applySeeking(book: Book, fact: FactOf<'CreditQueried'> | FactOf<'CreditApplied'>): void {
  const stamp = stampOf(fact);
  if (fact.type === 'CreditApplied') {
    const key = applicationKey(fact.data.applicationId);
    book.applications[key] = earlier(book.applications[key] ?? null, stamp);
    return;
  }
  const { queryId, requester, purpose } = fact.data;
  const key = queryKey(queryId);
  book.queries[key] = earlier(book.queries[key] ?? null, { ...stamp, requester, purpose });
}

/** The debt ratio in whole percent, rounded up; 101 stands for "above" without a limit. */
function debtPercent(data: FactOf<'DebtPositionReported'>['data']): number {
  if (data.ratioPct !== undefined) return data.ratioPct;
  const used = Math.max(0, data.usedMinor ?? 0);
  const limit = data.limitMinor ?? 0;
  if (limit === 0) return used === 0 ? 0 : 101;
  return Number((BigInt(used) * 100n + BigInt(limit) - 1n) / BigInt(limit));
}

/** A date is good up to its end, an instant up to and including itself. */
function lastInstant(confirmBy: string, calendar: BusinessCalendar): number {
  const day = parseDay(confirmBy);
  return day === null ? Date.parse(confirmBy) : calendar.endOf(day);
}

/** Whether a fact needs something that has been dropped from the book to be folded right. */
function touchesDropped(book: Book, fact: Fact, context: FoldContext): boolean {
  if (book.compactedThrough === null) return false;
  switch (fact.type) {
    case 'ObligationDue':
    case 'RepaymentMade':
    case 'BillIssued':
    case 'BillPaid':
      return isDropped(book.items, itemKey(fact), context);
    case 'PurchaseMade':
    case 'GoodsDelivered':
    case 'ReceiptConfirmed':
      return isDropped(book.orders, orderKey(fact.data.orderId), context);
    case 'CreditApplied':
      return isDropped(book.applications, applicationKey(fact.data.applicationId), context);
    case 'CreditQueried':
      // An earlier query may take the lead of a group whose members are gone.
      return (
        fact.day < windowStart(book.compactedThrough) ||
        isDropped(book.queries, queryKey(fact.data.queryId), context)
      );
    case 'DelinquencyReported':
      return dayFrom(fact.data.asOf) < firstDayOf(book.compactedThrough + 1);
    case 'AccountOpened':
    case 'AccountClosed':
    case 'RealNameVerified':
    case 'CreditLineOpened':
    case 'CreditLineClosed':
    case 'StatementIssued':
    case 'DebtPositionReported':
    case 'RepaymentReversed':
    case 'BehaviourVoided':
      return false;
  }
}

function isDropped(kept: Record<string, unknown>, key: string, context: FoldContext): boolean {
  return !Object.hasOwn(kept, key) && context.isDropped(key);
}

function stampOf(fact: Fact): Stamp {
  return { at: fact.occurredAt, id: fact.id, day: fact.day };
}

function earliestDay(a: Day | null, b: Day): Day {
  return a === null ? b : Math.min(a, b);
}
