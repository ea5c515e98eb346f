import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { cycleOf } from '../../kernel/business-calendar.ts';
import type { Book, Item, Payment } from '../account/book.ts';
import type { Cut } from './cut.ts';

/** An obligation or a bill as it stands at a cut. */
export interface ItemState {
  readonly key: string;
  readonly isBill: boolean;
  /** `line:{lineId}`, or the category of a bill. */
  readonly owner: string;
  readonly amountDueMinor: number;
  readonly dueOn: Day;
  /** The cycle it belongs to, paid early, late or never. */
  readonly cycle: Cycle;
  /** The day on which payments reached the amount due. */
  readonly settledOn: Day | null;
  readonly isOnTime: boolean;
  /** Not on time, and its due date is over. */
  readonly isLate: boolean;
  readonly payments: readonly Payment[];
}

/** Everything that is or will be due, as known at the cut. */
export function itemsAt(book: Book, cut: Cut): readonly ItemState[] {
  const states: ItemState[] = [];
  for (const [key, item] of Object.entries(book.items)) {
    const state = itemAt(key, item, cut);
    if (state) states.push(state);
  }
  return states;
}

/** Null without terms, or if nothing is due: then it is no item. */
export function itemAt(key: string, item: Item, cut: Cut): ItemState | null {
  const terms = [item.announced, item.claimed].find((each) => each && each.day <= cut.knownThrough);
  if (!terms || terms.amountDueMinor <= 0) return null;
  const { owner, amountDueMinor, dueOn } = terms;
  const settledOn = dayOfSettlement(item.payments, amountDueMinor, cut);
  const isOnTime = settledOn !== null && settledOn <= dueOn;
  return {
    key,
    isBill: key.startsWith('bill:'),
    owner,
    amountDueMinor,
    dueOn,
    cycle: cycleOf(dueOn),
    settledOn,
    isOnTime,
    isLate: !isOnTime && dueOn <= cut.endedThrough,
    payments: item.payments,
  };
}

function dayOfSettlement(payments: readonly Payment[], dueMinor: number, cut: Cut): Day | null {
  let paidMinor = 0;
  for (const payment of payments) {
    if (payment.day > cut.knownThrough) return null;
    paidMinor += payment.amountMinor;
    if (paidMinor >= dueMinor) return payment.day;
  }
  return null;
}

/**
 * What the overdue interest is computed from: the sum over the full days after the due date, up
 * to the day of settlement, of the balance left by the payments of earlier days.
 */
export function balanceDays(item: ItemState, cut: Cut): bigint {
  const lastDay = item.settledOn ?? cut.endedThrough;
  let sum = 0n;
  let balance = item.amountDueMinor;
  let from = item.dueOn;
  for (const payment of item.payments) {
    if (payment.day > lastDay) break;
    // The day of a payment still bears the balance from before it.
    const day = Math.max(payment.day, item.dueOn);
    sum += BigInt(balance) * BigInt(day - from);
    from = day;
    balance = Math.max(0, balance - payment.amountMinor);
  }
  return lastDay > from ? sum + BigInt(balance) * BigInt(lastDay - from) : sum;
}
