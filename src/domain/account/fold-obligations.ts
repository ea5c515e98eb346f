import { dayFrom } from '../../kernel/business-calendar.ts';
import type { FactOf } from './account.events.ts';
import type { Book, GovernanceBook, Item, ItemChange, Terms } from './book.ts';
import { earlier, stampOf } from './book.ts';
import { insertPayment, insertStamped, insertStatement } from './insert.ts';
import type { ItemFact } from './keys.ts';
import { itemKey, lineKey } from './keys.ts';

export function applyToItem(book: Book, fact: ItemFact): void {
  const key = itemKey(fact);
  const item = book.items[key] ?? NO_ITEM;
  const terms = termsOf(fact);
  if (fact.type === 'ObligationDue' || fact.type === 'BillIssued') {
    if (terms) book.items[key] = { ...item, announced: earlier(item.announced, terms) };
    return;
  }
  const paymentId = fact.type === 'RepaymentMade' ? fact.data.repaymentId : fact.id;
  const payment = { ...stampOf(fact), paymentId, amountMinor: fact.data.amountMinor };
  book.items[key] = {
    ...item,
    claimed: terms ? earlier(item.claimed, terms) : item.claimed,
    payments: insertPayment(item.payments, payment),
  };
}

const NO_ITEM: Item = { announced: null, claimed: null, payments: [] };

/** What an agreement or the creditor made of an item. */
export function applyItemChange(
  book: Book,
  fact: FactOf<'ObligationRestructured'> | FactOf<'ObligationWrittenOff'>,
): void {
  const item = book.items[fact.data.targetId] ?? NO_ITEM;
  const changes = insertStamped(item.changes ?? [], changeOf(fact));
  book.items[fact.data.targetId] = { ...item, changes };
}

function changeOf(
  fact: FactOf<'ObligationRestructured'> | FactOf<'ObligationWrittenOff'>,
): ItemChange {
  if (fact.type === 'ObligationWrittenOff') return { ...stampOf(fact), kind: 'writtenOff' };
  const { dueOn, amountDueMinor = null } = fact.data;
  const due = dueOn === undefined ? null : dayFrom(dueOn);
  return { ...stampOf(fact), kind: 'restructured', dueOn: due, amountDueMinor };
}

export function applyStatement(book: Book, fact: FactOf<'DelinquencyReported'>): void {
  const { lineId, asOf, daysPastDue } = fact.data;
  const statements = (book.statements[lineKey(lineId)] ??= []);
  insertStatement(statements, { ...stampOf(fact), asOf: dayFrom(asOf), daysPastDue });
}

export function applyPause(
  book: Book,
  fact: FactOf<'DelinquencyPaused'> | FactOf<'DelinquencyResumed'>,
): void {
  const { pauses } = governanceOf(book);
  const { targetId } = fact.data;
  const isOn = fact.type === 'DelinquencyPaused';
  pauses[targetId] = insertStamped(pauses[targetId] ?? [], { ...stampOf(fact), isOn });
}

export function applyRepair(book: Book, fact: FactOf<'CreditRepairGranted'>): void {
  const governance = governanceOf(book);
  const repair = { ...stampOf(fact), key: fact.data.targetId ?? null };
  governance.repairs = insertStamped(governance.repairs, repair);
}

function governanceOf(book: Book): GovernanceBook {
  return (book.governance ??= { pauses: {}, repairs: [] });
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
