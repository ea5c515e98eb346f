import type { BusinessCalendar } from '../../kernel/business-calendar.ts';
import { parseDay } from '../../kernel/business-calendar.ts';
import type { FactOf } from './account.events.ts';
import type { Book } from './book.ts';
import { earlier, stampOf } from './book.ts';
import { insertStamped } from './insert.ts';
import { disputeKey, orderKey } from './keys.ts';

type OrderFact = FactOf<'PurchaseMade'> | FactOf<'GoodsDelivered'> | FactOf<'ReceiptConfirmed'>;

export function applyToOrder(book: Book, fact: OrderFact, calendar: BusinessCalendar): void {
  const until =
    fact.data.confirmBy === undefined ? null : lastInstant(fact.data.confirmBy, calendar);
  const isReceipt = fact.type === 'ReceiptConfirmed';
  if (!isReceipt && until === null) return;
  const key = orderKey(fact.data.orderId);
  const order = book.orders[key] ?? { confirmBys: [], receipt: null };
  const stamp = stampOf(fact);
  book.orders[key] = {
    confirmBys:
      until === null ? order.confirmBys : insertStamped(order.confirmBys, { ...stamp, until }),
    receipt: isReceipt
      ? earlier(order.receipt, { ...stamp, auto: fact.data.auto === true, until })
      : order.receipt,
  };
}

/** A date is good up to its end, an instant up to and including itself. */
function lastInstant(confirmBy: string, calendar: BusinessCalendar): number {
  const day = parseDay(confirmBy);
  return day === null ? Date.parse(confirmBy) : calendar.endOf(day);
}

/** Only a dispute that the buyer has lost tells of the account. */
export function applyDispute(book: Book, fact: FactOf<'OrderDisputed'>): void {
  if (fact.data.fault !== 'buyer') return;
  const disputes = (book.disputesLost ??= {});
  const key = disputeKey(fact.data.orderId);
  disputes[key] = earlier(disputes[key] ?? null, stampOf(fact));
}
