import type { Cycle } from '../../kernel/business-calendar.ts';
import { cutoffDayOf, dayFrom, firstDayOf } from '../../kernel/business-calendar.ts';
import type { Fact, FactOf, FactType } from './account.events.ts';
import type { Book } from './book.ts';
import type { ItemFact } from './keys.ts';
import { applicationKey, disputeKey, itemKey, orderKey, queryKey } from './keys.ts';
import { windowStart } from './windows.ts';

export interface DroppedKeys {
  /** Whether something with this key has been dropped from the book (see compact.ts). */
  isDropped(key: string): boolean;
}

/** Whether a fact needs something that has been dropped from the book to be folded right. */
export function touchesDropped(book: Book, fact: Fact, dropped: DroppedKeys): boolean {
  if (book.compactedThrough === null) return false;
  const touches = TOUCHES[fact.type] as Touches<FactType> | undefined;
  return touches?.(fact, { book, dropped, compactedThrough: book.compactedThrough }) ?? false;
}

interface Compacted {
  readonly book: Book;
  readonly dropped: DroppedKeys;
  readonly compactedThrough: Cycle;
}

type Touches<Type extends FactType> = (fact: FactOf<Type>, compacted: Compacted) => boolean;

const item = (fact: ItemFact, { book, dropped }: Compacted) =>
  isGone(book.items, itemKey(fact), dropped);

const change: Touches<'ObligationRestructured' | 'ObligationWrittenOff'> = (
  { data },
  { book, dropped },
) => isGone(book.items, data.targetId, dropped);

const order: Touches<'PurchaseMade' | 'GoodsDelivered' | 'ReceiptConfirmed'> = (
  { data },
  { book, dropped },
) => isGone(book.orders, orderKey(data.orderId), dropped);

/** Since when something stands is told by the first of a run of which the rest is gone. */
const run = ({ day }: Fact, { compactedThrough }: Compacted) => day < cutoffDayOf(compactedThrough);

/** Those that can; no other fact needs what has been dropped. */
const TOUCHES: { readonly [Type in FactType]?: Touches<Type> } = {
  ObligationDue: item,
  RepaymentMade: item,
  BillIssued: item,
  BillPaid: item,
  ObligationRestructured: change,
  ObligationWrittenOff: change,
  PurchaseMade: order,
  GoodsDelivered: order,
  ReceiptConfirmed: order,
  OrderDisputed: ({ data }, { book, dropped }) =>
    isGone(book.disputesLost ?? {}, disputeKey(data.orderId), dropped),
  CreditApplied: ({ data }, { book, dropped }) =>
    isGone(book.applications, applicationKey(data.applicationId), dropped),
  // An earlier query may take the lead of a group whose members are gone.
  CreditQueried: ({ day, data }, { book, dropped, compactedThrough }) =>
    day < windowStart(compactedThrough) || isGone(book.queries, queryKey(data.queryId), dropped),
  DelinquencyReported: ({ data }, { compactedThrough }) =>
    dayFrom(data.asOf) < firstDayOf(compactedThrough + 1),
  // Of what was dropped as paid in time, some may have been so for a pause only.
  DelinquencyPaused: run,
  DelinquencyResumed: run,
  PhoneBound: run,
  ConnectionAdded: run,
  ConnectionRemoved: run,
  RiskyContactFlagged: run,
  RiskyContactCleared: run,
};

function isGone(kept: Record<string, unknown>, key: string, dropped: DroppedKeys): boolean {
  return !Object.hasOwn(kept, key) && dropped.isDropped(key);
}
