import { overdueInterest } from '../../kernel/money.ts';
import type { Day } from '../../kernel/business-calendar.ts';
import type { Bucket } from './buckets.ts';
import type { Cut } from './cut.ts';
import { reachedBy } from './defaults.ts';
import type { ItemState } from './obligations.ts';
import { unpausedDays } from './pauses.ts';

/** How far an item is past due at a cut, and what that costs in minor units. */
export interface Overdue {
  /** At the end of the last day that is over; days of a pause do not count. */
  readonly daysPastDue: number;
  readonly bucket: Bucket;
  /** Of all full days up to the cut. */
  readonly interestMinor: bigint;
  /** What the day that is not over yet adds, whatever is paid on it. */
  readonly nextDayMinor: bigint;
}

/** Null for an item that is not overdue: paid, restructured, or not late yet. */
export function overdueAt(item: ItemState, cut: Cut): Overdue | null {
  if (!item.isLate || item.settledOn !== null || item.restructuredOn !== null) return null;
  const last = reachedBy(item, cut).at(-1);
  if (!last) return null;
  const interestMinor = interestOf(item, cut);
  const tomorrow = { ...cut, endedThrough: cut.endedThrough + 1 };
  return {
    daysPastDue: unpausedDays(item.pauses, item.dueOn, cut.endedThrough + 1),
    bucket: last.bucket,
    interestMinor,
    nextDayMinor: interestOf(item, tomorrow) - interestMinor,
  };
}

/** Overdue interest in minor units, of all full days up to the cut; 0 if it was never late. */
export function interestOf(item: ItemState, cut: Cut): bigint {
  return item.isLate ? overdueInterest(balanceDays(item, cut)) : 0n;
}

/**
 * What the overdue interest is computed from: the sum over the full days after the due date, up
 * to the day on which nothing was owed any more, of the balance left by the payments of earlier
 * days. Days of a pause bear nothing, nor do those from a write-off on.
 */
export function balanceDays(item: ItemState, cut: Cut): bigint {
  const { dueOn, pauses, payments } = item;
  const lastDay = lastDayOfInterest(item, cut);
  let sum = 0n;
  let balance = item.amountDueMinor;
  let from = dueOn;
  for (const payment of payments) {
    if (payment.day > lastDay) break;
    // The day of a payment still bears the balance from before it.
    const day = Math.max(payment.day, dueOn);
    sum += BigInt(balance) * BigInt(unpausedDays(pauses, from, day));
    from = day;
    balance = Math.max(0, balance - payment.amountMinor);
  }
  return sum + BigInt(balance) * BigInt(unpausedDays(pauses, from, lastDay));
}

function lastDayOfInterest(item: ItemState, cut: Cut): Day {
  const lastDay = item.settledOn ?? item.restructuredOn ?? cut.endedThrough;
  return item.writtenOffOn === null ? lastDay : Math.min(lastDay, item.writtenOffOn - 1);
}
