import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { cutoffDayOf, cycleOf, firstDayOf } from '../../kernel/business-calendar.ts';
import { bucketOf } from '../assessment/buckets.ts';
import { cutOfCycle } from '../assessment/cut.ts';
import { itemAt } from '../assessment/obligations.ts';
import { firstsOfGroups } from '../assessment/queries.ts';
import type { Book, DelinquencyStatement, Item } from './book.ts';
import { sumThrough } from './fact-sum.ts';

/** The longest window of a feature that is not counted by cycle (domain.md, section 5). */
const WINDOW_CYCLES = 6;
/** Active days and scenes. */
const ACTIVITY_CYCLES = 3;
/** What never became complete is dropped after as many cycles. */
const DANGLING_CYCLES = 12;

/**
 * Drops from a book what no cut after the given cycle's can need, so that a book stays small and
 * a cycle does not cost more for a longer history.
 *
 * Every id that leaves the book is returned: a later fact that touches one of them must refold
 * (`FoldContext.isDropped`). Exactness never depends on what is dropped here.
 */
export function compact(book: Book, through: Cycle): readonly string[] {
  const dropped: string[] = [];
  compactItems(book, through, dropped);
  compactOrders(book, through, dropped);
  compactQueries(book, through, dropped);
  dropWhere(book.applications, dropped, (each) => each.day < windowStart(through));
  for (const key of Object.keys(book.statements)) {
    book.statements[key] = compactStatements(book.statements[key] ?? [], cutoffDayOf(through));
  }
  for (const cycle of Object.keys(book.activity).map(Number)) {
    if (cycle <= through + 1 - ACTIVITY_CYCLES) Reflect.deleteProperty(book.activity, cycle);
  }
  const current = book.debts.findLastIndex((debt) => debt.day < cutoffDayOf(through));
  if (current > 0) book.debts.splice(0, current);
  sumThrough(book.factSums, through);
  book.compactedThrough = through;
  return dropped;
}

/** The first day that a six-cycle window can reach from any cycle after the compacted one. */
export function windowStart(compactedThrough: Cycle): Day {
  return firstDayOf(compactedThrough + 2 - WINDOW_CYCLES);
}

function compactItems(book: Book, through: Cycle, dropped: string[]): void {
  const cut = cutOfCycle(through);
  const danglingBefore = firstDayOf(through + 2 - DANGLING_CYCLES);
  for (const [key, item] of Object.entries(book.items)) {
    const state = itemAt(key, item, cut);
    const isPaidInTime = state !== null && state.isOnTime && state.dueOn <= cut.endedThrough;
    if (!isComplete(item, cutoffDayOf(through))) continue;
    if (isPaidInTime) {
      const cycle = cycleOf(state.dueOn);
      const { credit, bills } = book.paidInTime[cycle] ?? { credit: 0, bills: 0 };
      book.paidInTime[cycle] = state.isBill
        ? { credit, bills: bills + 1 }
        : { credit: credit + 1, bills };
    } else if (state !== null || !isComplete(item, danglingBefore)) {
      continue;
    }
    Reflect.deleteProperty(book.items, key);
    dropped.push(key);
  }
}

/** Whether all that is known of an item occurred before a day. */
function isComplete(item: Item, before: Day): boolean {
  const { announced, claimed, payments } = item;
  return [announced, claimed, ...payments].every((stamp) => stamp === null || stamp.day < before);
}

function compactOrders(book: Book, through: Cycle, dropped: string[]): void {
  const danglingBefore = firstDayOf(through + 2 - DANGLING_CYCLES);
  dropWhere(book.orders, dropped, ({ receipt, confirmBys }) =>
    receipt
      ? receipt.day < windowStart(through)
      : confirmBys.every((each) => each.day < danglingBefore),
  );
}

function compactQueries(book: Book, through: Cycle, dropped: string[]): void {
  const start = windowStart(through);
  for (const { group, day } of firstsOfGroups(book)) {
    if (day < start) book.queryGroups[group] = day;
  }
  dropWhere(book.queries, dropped, (each) => each.day < start);
}

/** Keeps the statements that open a default, raise its bucket or end it, and the very first. */
function compactStatements(
  statements: readonly DelinquencyStatement[],
  before: Day,
): DelinquencyStatement[] {
  if (statements.some((each) => each.asOf >= before || each.day >= before)) return [...statements];
  let worst = '';
  return statements.filter((each, index) => {
    const bucket = each.daysPastDue === 0 ? '' : bucketOf(each.daysPastDue);
    const tells = bucket === '' ? worst !== '' : worst === '' || daysOf(bucket) > daysOf(worst);
    if (tells) worst = bucket;
    return tells || index === 0;
  });
}

function daysOf(bucket: string): number {
  return Number.parseInt(bucket, 10);
}

function dropWhere<T>(
  kept: Record<string, T>,
  dropped: string[],
  isOver: (entry: T) => boolean,
): void {
  for (const [key, entry] of Object.entries(kept)) {
    if (!isOver(entry)) continue;
    Reflect.deleteProperty(kept, key);
    dropped.push(key);
  }
}
