import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { cutoffDayOf } from '../../kernel/business-calendar.ts';
import { cutOfCycle } from '../assessment/cut.ts';
import { statesOf } from '../assessment/obligations.ts';
import type { Book, Item } from './book.ts';
import { allBefore } from './compact-person.ts';
import { addPaid, countedFrom } from './paid-runs.ts';
import { danglingEnd, twoYearsStart } from './windows.ts';

/**
 * Drops the items that were paid in time, which from then on are but a count, and those that
 * never became complete. What is late, restructured or written off is kept: it tells for years.
 */
export function compactItems(book: Book, through: Cycle, dropped: string[]): void {
  const cut = cutOfCycle(through);
  for (const [key, item] of Object.entries(book.items)) {
    if (!isComplete(item, cutoffDayOf(through))) continue;
    const [state] = statesOf(key, { item, book, cut });
    if (state === undefined) {
      if (!isComplete(item, danglingEnd(through))) continue;
    } else {
      if (!state.isOnTime || state.dueOn > cut.endedThrough || item.changes) continue;
      const { owner, cycle } = state;
      book.paidInTime[owner] = addPaid(book.paidInTime[owner] ?? [], cycle);
    }
    Reflect.deleteProperty(book.items, key);
    dropped.push(key);
  }
  // Points go by counts of two years at most, streaks by whether there was anything.
  for (const [owner, runs] of Object.entries(book.paidInTime)) {
    book.paidInTime[owner] = countedFrom(runs, twoYearsStart(through));
  }
}

/** Whether all that is known of an item occurred before a day. */
function isComplete({ announced, claimed, payments, changes = [] }: Item, before: Day): boolean {
  return allBefore([announced, claimed, ...payments, ...changes], before);
}
