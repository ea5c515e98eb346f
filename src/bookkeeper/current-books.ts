import type { Book } from '../domain/account/book.ts';
import type { Cut } from '../domain/assessment/cut.ts';
import { cutWithin } from '../domain/assessment/cut.ts';
import { CATALOGUE } from '../domain/catalogue.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { BusinessCalendar, Day } from '../kernel/business-calendar.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import { Books } from './books.ts';
import { OpenDay } from './open-day.ts';
import type { RefoldContext } from './refold.ts';
import { bookAt } from './refold.ts';

/** An account's book as it is read at the end of the open day. */
export interface CurrentBook {
  /** Of the account's stream, up to which its facts are in the book; -1 if there is none yet. */
  readonly revision: number;
  /** Null while the account is parked. */
  readonly book: Book | null;
  /** Null before the first day is closed. */
  readonly openDay: Day | null;
  readonly cut: Cut;
}

/** Books for whoever asks how an account stands as of the open day. */
export class CurrentBooks {
  readonly #openDay: OpenDay;
  readonly #books: Books;
  readonly #context: RefoldContext;

  constructor(parts: {
    readonly store: ViewStore;
    readonly log: EventLog;
    readonly calendar: BusinessCalendar;
  }) {
    const { store, log, calendar } = parts;
    this.#openDay = new OpenDay(log, calendar);
    this.#books = new Books(store, new AbortController().signal);
    this.#context = { log, calendar, catalogue: CATALOGUE };
  }

  async of(accountId: string): Promise<CurrentBook> {
    const account = await this.#books.folded(accountId);
    const openDay = await this.#openDay.now();
    const cut = openDay === null ? NOTHING_IS_OVER : cutWithin(openDay);
    const book = await bookAt(account, cut, this.#context);
    return { revision: account.revision, book, openDay, cut };
  }
}

/** Before the first day is closed nothing is late, and everything that was reported is known. */
const NOTHING_IS_OVER: Cut = {
  knownThrough: Number.POSITIVE_INFINITY,
  endedThrough: Number.NEGATIVE_INFINITY,
};
