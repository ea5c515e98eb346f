import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { cutoffDayOf, cycleOf } from '../../kernel/business-calendar.ts';
import { isLateReceipt } from '../assessment/features.ts';
import type { Book, Order } from './book.ts';
import { allBefore, dropBefore } from './compact-person.ts';
import { dropWhere } from './dropped.ts';
import { cycleKey } from './keys.ts';
import { danglingEnd, halfYearStart } from './windows.ts';

/**
 * Drops the orders whose receipt has been confirmed, which from then on is but a count, and those
 * for which nobody will confirm it any more.
 */
export function compactOrders(book: Book, through: Cycle, dropped: string[]): void {
  const before = cutoffDayOf(through);
  const danglingBefore = danglingEnd(through);
  dropWhere(book.orders, dropped, (order) => {
    if (order.receipt === null) return isComplete(order, danglingBefore);
    if (!isComplete(order, before)) return false;
    const key = cycleKey(cycleOf(order.receipt.day));
    const { inTime, late } = book.receipts[key] ?? { inTime: 0, late: 0 };
    const isLate = isLateReceipt(order, before);
    book.receipts[key] = { inTime: inTime + Number(!isLate), late: late + Number(isLate) };
    return true;
  });
  dropBefore(book.receipts, halfYearStart(through));
}

/** Whether all that is known of an order occurred before a day. */
function isComplete({ receipt, confirmBys }: Order, before: Day): boolean {
  return allBefore([receipt, ...confirmBys], before);
}
