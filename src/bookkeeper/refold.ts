import type { BusinessCalendar, Day } from '../kernel/business-calendar.ts';
import type { Fact } from '../domain/account/account.events.ts';
import type { Book } from '../domain/account/book.ts';
import { bookOf } from '../domain/account/book-of.ts';
import type { Cut } from '../domain/assessment/cut.ts';
import { covers } from '../domain/assessment/assess.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { factOf, streamOf } from '../domain/catalogue.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { eventsOf } from '../event-log/event-log.ts';
import type { AccountBook, FoldedBook } from './account-book.ts';

export interface RefoldContext {
  readonly log: EventLog;
  readonly calendar: BusinessCalendar;
  readonly catalogue: Catalogue;
}

/** The facts of an account up to and including a revision of its stream. */
export async function factsThrough(
  accountId: string,
  revision: number,
  { log, calendar, catalogue }: RefoldContext,
): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  for await (const event of eventsOf(log, streamOf.account(accountId))) {
    if (event.revision > revision) break;
    facts.push(factOf(event, calendar, catalogue));
  }
  return facts;
}

/** Folds an account's book anew from its stream, up to the revision it stands at. */
export async function refold(account: AccountBook, context: RefoldContext): Promise<void> {
  const { accountId, revision } = account;
  const facts = await factsThrough(accountId, revision, context);
  account.book = bookOf(facts, context.calendar);
  account.bookJson = null;
  account.dropped = '';
}

/** The account's book if it covers the cut, otherwise one folded as of the cut. */
export async function bookAt(
  account: FoldedBook,
  cut: Cut,
  context: RefoldContext,
): Promise<Book | null> {
  const { book } = account;
  if (book === null || covers(book, cut)) return book;
  return bookAsOf(account, cut.knownThrough, context);
}

/** The book of an account's facts up to the revision it stands at, as of the end of a day. */
export async function bookAsOf(
  { accountId, revision }: { accountId: string; revision: number },
  day: Day,
  context: RefoldContext,
): Promise<Book> {
  return bookOf(await factsThrough(accountId, revision, context), context.calendar, day);
}
