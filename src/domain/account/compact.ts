import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { cutoffDayOf } from '../../kernel/business-calendar.ts';
import { bucketOf } from '../assessment/buckets.ts';
import { firstsOfGroups } from '../assessment/queries.ts';
import type { Book, DelinquencyStatement } from './book.ts';
import { compactItems } from './compact-items.ts';
import { compactOrders } from './compact-orders.ts';
import { compactPerson, dropBefore, sinceLatest } from './compact-person.ts';
import { dropWhere } from './dropped.ts';
import { sumThrough } from './fact-sum.ts';
import { windowStart } from './windows.ts';

/** Active days and scenes. */
const ACTIVITY_CYCLES = 3;

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
  dropBefore(book.activity, through + 2 - ACTIVITY_CYCLES);
  book.debts = sinceLatest(book.debts, cutoffDayOf(through));
  compactPerson(book, through, dropped);
  sumThrough(book.factSums, through);
  book.compactedThrough = through;
  return dropped;
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
