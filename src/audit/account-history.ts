import type { BusinessCalendar } from '../kernel/business-calendar.ts';
import type { RecordedEvent } from '../kernel/envelope.ts';
import type { Fact } from '../domain/account/account.events.ts';
import type { Book } from '../domain/account/book.ts';
import { bookOf } from '../domain/account/book-of.ts';
import { covers } from '../domain/assessment/assess.ts';
import type { Cut } from '../domain/assessment/cut.ts';
import { factOf, streamOf } from '../domain/catalogue.ts';
import type { Audit } from './audit.ts';
import type { Differences } from './differences.ts';
import { messageOf } from './differences.ts';
import { lastRevisionOf, readVerified } from './verified-stream.ts';

/** An account's own stream, and the books of its prefixes: always folded from all their facts. */
export class AccountHistory {
  readonly accountId: string;
  readonly stream: string;
  readonly events: readonly RecordedEvent[];
  /** In order of revision, up to the first that cannot be read. */
  readonly facts: readonly Fact[];
  readonly unreadable: { readonly revision: number; readonly error: string } | null;
  readonly #calendar: BusinessCalendar;
  /** Mostly every cut is of the same prefix. */
  #latest: { readonly facts: number; readonly book: Book } | null = null;

  constructor(accountId: string, events: readonly RecordedEvent[], audit: Audit) {
    this.accountId = accountId;
    this.stream = streamOf.account(accountId);
    this.events = events;
    this.#calendar = audit.calendar;
    const facts: Fact[] = [];
    this.facts = facts;
    let unreadable: AccountHistory['unreadable'] = null;
    for (const event of events) {
      try {
        facts.push(factOf(event, audit.calendar, audit.catalogue));
      } catch (error) {
        unreadable = { revision: event.revision, error: messageOf(error) };
        break;
      }
    }
    this.unreadable = unreadable;
  }

  get revision(): number {
    return lastRevisionOf(this.events);
  }

  /** The last revision of what had been recorded by an instant; -1 if nothing had. */
  revisionKnownAt(instant = Number.POSITIVE_INFINITY): number {
    const later = this.events.findIndex(({ recordedAt }) => recordedAt > instant);
    return later < 0 ? this.revision : later - 1;
  }

  /** The chain hash at a revision; '' where the stream does not reach. */
  headAt(revision: number): string {
    const event = this.events[revision];
    return event?.revision === revision ? event.hash : '';
  }

  factsThrough(revision: number): readonly Fact[] {
    return revision >= this.revision ? this.facts : this.facts.slice(0, revision + 1);
  }

  /** The book of the facts up to a revision, good for a cut. */
  bookAt(revision: number, cut: Cut): Book {
    const facts = this.factsThrough(revision);
    if (this.#latest?.facts !== facts.length) {
      this.#latest = { facts: facts.length, book: bookOf(facts, this.#calendar) };
    }
    const { book } = this.#latest;
    return covers(book, cut) ? book : bookOf(facts, this.#calendar, cut.knownThrough);
  }
}

export async function readHistory(
  audit: Audit,
  accountId: string,
  differences: Differences,
): Promise<AccountHistory> {
  const events = await readVerified(audit.log, streamOf.account(accountId), differences);
  return new AccountHistory(accountId, events, audit);
}
