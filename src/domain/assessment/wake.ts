import type { Day } from '../../kernel/business-calendar.ts';
import { cutoffDayOf, cycleOf } from '../../kernel/business-calendar.ts';
import type { Book } from '../account/book.ts';
import { EXPIRES_AFTER_CYCLES } from '../payment-default/course.ts';
import type { Conclusions } from './assess.ts';
import { BUCKETS, BUCKET_STARTS } from './buckets.ts';
import type { ItemState } from './obligations.ts';
import { unpausedDay } from './pauses.ts';
import { MILESTONES } from './streak.ts';

/**
 * The next open day on which conclusions may differ by time alone; null for never. It may be
 * too early, which costs a look, but never too late.
 */
export function nextWake(book: Book, { items, defaults, streak }: Conclusions, openDay: Day) {
  let next = Number.POSITIVE_INFINITY;
  const consider = (day: Day) => {
    if (day > openDay && day < next) next = day;
  };
  // What is withdrawn later stands until then, but the book no longer tells of it.
  if (book.withdrawnOn !== null && book.withdrawnOn > openDay) consider(openDay + 1);
  for (const item of items) considerItem(item, { openDay, current: streak.current, consider });
  for (const { announced, claimed, payments, changes = [] } of Object.values(book.items)) {
    for (const each of [announced, claimed, ...payments, ...changes]) if (each) consider(each.day);
  }
  for (const switches of Object.values(book.governance?.pauses ?? {})) {
    for (const each of switches) consider(each.day);
  }
  for (const statements of Object.values(book.statements)) {
    for (const each of statements) consider(Math.max(each.day, each.asOf));
  }
  for (const { curedOn } of defaults) {
    if (curedOn !== null) consider(cutoffDayOf(cycleOf(curedOn) + EXPIRES_AFTER_CYCLES));
  }
  return Number.isFinite(next) ? next : null;
}

interface Considering {
  readonly openDay: Day;
  readonly current: number;
  readonly consider: (day: Day) => void;
}

function considerItem(item: ItemState, { openDay, current, consider }: Considering): void {
  // A cycle that ends changes a streak only where the length is worth telling.
  const isCurrentCycle = item.cycle === cycleOf(openDay);
  if (!isCurrentCycle || current === 0 || MILESTONES.includes(current + 1)) {
    consider(cutoffDayOf(item.cycle));
  }
  if (item.settledOn !== null || item.restructuredOn !== null) return;
  // Reached at the end of a day, so known from the next one on: the n-th day past due.
  for (const bucket of BUCKETS) {
    consider(unpausedDay(item.pauses, item.dueOn, BUCKET_STARTS[bucket]));
  }
}
