import type { BusinessCalendar, Day } from '../kernel/business-calendar.ts';
import { dayFrom, parseCycle } from '../kernel/business-calendar.ts';
import { concurrently } from '../kernel/concurrently.ts';
import type { Position, RecordedEvent } from '../kernel/envelope.ts';
import { entityOf, isOf } from '../kernel/envelope.ts';
import type { CalendarEvent, CycleOpened } from '../domain/calendar/calendar.events.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { CATALOGUE, dataOf, streamOf } from '../domain/catalogue.ts';
import type { ScorecardByHash } from '../domain/scorecard/scorecard.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { PumpBatch } from '../event-log/pump.ts';
import type { BookRow, StandingRow } from '../view-store/tables.ts';
import type { Checkpoint, ViewStore } from '../view-store/view-store.ts';
import { NO_CHECKPOINT } from '../view-store/view-store.ts';
import type { AccountBook } from './account-book.ts';
import { toRow } from './account-book.ts';
import { Books } from './books.ts';
import { concludeAccount } from './conclude.ts';
import { foldFacts } from './fold-facts.ts';
import { KeptBooks } from './kept-books.ts';
import { Parked } from './parked.ts';
import { NEVER_OPENED, lastClosedOpening, publishOpened } from './cycle-opening.ts';
import { compactBook } from './publish.ts';
import type { BookkeeperState } from './state.ts';
import { NOTHING_YET } from './state.ts';
import { pagesIn, publishedIn, standingsAfter, standingsOf } from './standings.ts';
import { retryParked } from './retry-parked.ts';
import { settle, settleAhead } from './settle.ts';

/** Its name as a pump, and the tables that are its own. */
export const BOOKKEEPER = 'bookkeeper';
export const BOOKKEEPER_TABLES = ['books', 'standings', 'parked'] as const;

/** Accounts that wait for the log at the same time, so that their appends share commits. */
const MOST_AT_ONCE = 256;

/** Of batches with more facts of each account, books are not kept: a bulk goes on to others. */
const FEW_FACTS = 5;

export interface BookkeeperOptions {
  readonly log: EventLog;
  readonly store: ViewStore;
  readonly calendar: BusinessCalendar;
  /** By the hash that `CycleOpened` pins. */
  readonly scorecardOf: ScorecardByHash;
  readonly catalogue?: Catalogue;
  /** Once it is aborted, `apply` ends between two pages and throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * The one that keeps the books: it follows the log in order, folds facts, records what follows
 * from them, wakes accounts when days close, and publishes cycles from the books as they stand
 * at `CycleOpened`. It can be killed at any point: everything it does is done once.
 */
export class Bookkeeper {
  readonly #options: Required<BookkeeperOptions>;
  readonly #books: Books;
  readonly #kept = new KeptBooks();
  readonly #parked: Parked;
  /** As it was written last. */
  #checkpoint: Checkpoint = NO_CHECKPOINT;
  #state: BookkeeperState = { ...NOTHING_YET };
  /** Where the calendar opened the last cycle that is closed: before it, all is concluded. */
  #settledAt = NEVER_OPENED;

  constructor(options: BookkeeperOptions) {
    const { signal } = new AbortController();
    this.#options = { catalogue: CATALOGUE, signal, ...options };
    this.#books = new Books(options.store, this.#options.signal, this.#kept);
    this.#parked = new Parked(options.store);
  }

  /** Where to go on: what a pump asks for once, at its start. */
  async checkpoint(): Promise<Position> {
    this.#kept.clear();
    this.#checkpoint = await this.#options.store.checkpoint(BOOKKEEPER);
    const { position, state } = this.#checkpoint;
    if (state !== '') this.#state = { ...NOTHING_YET, ...(JSON.parse(state) as BookkeeperState) };
    const { log, calendar } = this.#options;
    this.#settledAt = await lastClosedOpening(log, streamOf.calendar(calendar.zone));
    return position;
  }

  /** Does what follows from a batch, up to its end. */
  async apply({ events }: Pick<PumpBatch, 'events'>): Promise<void> {
    let from = 0;
    for (const [at, event] of events.entries()) {
      if (!isOf('calendar', event.stream)) continue;
      // What the calendar says holds for everything before it and nothing after.
      await this.#takeIn(events.slice(from, at));
      await this.#followCalendar(event);
      await this.#save([], { through: event });
      from = at + 1;
    }
    await this.#takeIn(events.slice(from));
  }

  /** Takes facts, and what was published before these books were rebuilt, into the books. */
  async #takeIn(events: readonly RecordedEvent[]): Promise<void> {
    if (events.length === 0) return;
    const ofAccounts = events.filter(({ stream }) => isOf('account', stream));
    const facts = Map.groupBy(ofAccounts, ({ stream }) => entityOf(stream));
    const isKept = ofAccounts.length <= facts.size * FEW_FACTS;
    let folded: readonly AccountBook[] = [];
    for await (const accounts of this.#books.of([...facts.keys()])) {
      if (folded.length > 0) await this.#save(folded, { isKept });
      await concurrently(accounts, MOST_AT_ONCE, (account) =>
        this.#foldInto(account, facts.get(account.accountId) ?? []),
      );
      folded = accounts;
    }
    const { publishedThrough } = this.#state;
    const standings = await standingsAfter(pagesIn(events, publishedThrough), this.#books);
    const through = events.at(-1);
    await this.#save(folded, { through, standings, isKept: isKept && standings.length === 0 });
  }

  async #foldInto(account: AccountBook, events: readonly RecordedEvent[]): Promise<void> {
    const { openDay, closedCycle } = this.#state;
    const state = { openDay, isSettled: this.#isSettled, parked: this.#parked };
    await foldFacts(account, events, { ...this.#options, ...state });
    if (closedCycle !== null) compactBook(account, closedCycle);
    if (!this.#isSettled) await settleAhead(account, { events, ...this.#settledAt }, this.#options);
  }

  /** Whether conclusions are due: up to the last closed cycle they have all been recorded. */
  get #isSettled(): boolean {
    return this.#state.calendarRevision >= this.#settledAt.revision;
  }

  async #followCalendar(event: RecordedEvent): Promise<void> {
    const { type, data } = { type: event.type, data: dataOf(event) } as unknown as CalendarEvent;
    switch (type) {
      case 'DayClosed':
        this.#state.openDay = dayFrom(data.date) + 1;
        if (this.#isSettled) await this.#wake(this.#state.openDay);
        break;
      case 'CycleOpened':
        if (event.revision > this.#settledAt.revision) await this.#publish(event, data);
        if (event.revision === this.#settledAt.revision) await this.#settle(data);
        this.#state.closedCycle = parseCycle(data.cycle);
        break;
      case 'ParkedRetryRequested':
        await this.#retry(event, data.accountId);
        break;
      case 'CycleClosed':
        await this.#save(await this.#parked.parkListed(data, this.#books));
        break;
      case 'CycleAmended':
      case 'ScorecardActivated':
        break;
    }
    this.#state.calendarRevision = event.revision;
  }

  async #wake(openDay: Day): Promise<void> {
    for await (const accounts of this.#books.due(openDay)) {
      await this.#eachOrPark(accounts, (account) =>
        concludeAccount(account, openDay, this.#options),
      );
    }
  }

  /** Books that were rebuilt have nothing to conclude, but have to know when to wake. */
  async #settle(opened: CycleOpened): Promise<void> {
    const { openDay } = this.#state;
    if (openDay === null) return;
    // Days may have been closed before its pages came into the log.
    for await (const records of publishedIn(opened, this.#options.log)) {
      await this.#save([], { standings: await standingsAfter([records], this.#books) });
    }
    for await (const accounts of this.#books.due(openDay))
      await this.#eachOrPark(accounts, (account) => settle(account, openDay, this.#options));
  }

  async #eachOrPark(
    accounts: readonly AccountBook[],
    task: (account: AccountBook) => Promise<void>,
  ): Promise<void> {
    await concurrently(accounts, MOST_AT_ONCE, async (account) => {
      try {
        await task(account);
      } catch (error) {
        this.#parked.park(account, error);
      }
    });
    await this.#save(accounts);
  }

  /** What publishing needs, in time or late. */
  get #means() {
    return {
      ...this.#options,
      books: this.#books,
      parked: this.#parked,
      save: (accounts: readonly AccountBook[]) =>
        this.#save(accounts, { standings: standingsOf(accounts) }),
    };
  }

  async #publish(event: RecordedEvent, opened: CycleOpened): Promise<void> {
    const isPublished = await publishOpened(event, opened, this.#means);
    if (isPublished) this.#state.publishedThrough = parseCycle(opened.cycle);
  }

  async #retry(event: RecordedEvent, accountId: string | null): Promise<void> {
    const request = { calendarStream: event.stream, requestedAt: event.revision };
    const means = { ...this.#means, ...request, openDay: this.#state.openDay };
    await retryParked(await this.#books.parked(accountId), means);
  }

  /** Writes books back; with an event, everything up to it is done. */
  async #save(
    accounts: readonly AccountBook[],
    { through, standings = [], isKept = false }: Saving = {},
  ) {
    const { removals, upserts } = this.#parked.takeChanges();
    const { position, hash } = through ?? this.#checkpoint;
    this.#state.saves += 1;
    const to = { position, hash, state: JSON.stringify(this.#state) };
    const books = accounts.map(toRow);
    await this.#options.store.write({
      pump: BOOKKEEPER,
      from: this.#checkpoint.position,
      fromState: this.#checkpoint.state,
      to,
      removals: { parked: removals },
      upserts: { books, standings, parked: upserts },
    });
    this.#checkpoint = to;
    if (!isKept) this.#kept.clear();
    else accounts.forEach((account, n) => this.#kept.keep(account, sizeOf(books[n])));
  }
}

function sizeOf(row: BookRow | undefined): number {
  return row?.book_json.length ?? 0;
}

interface Saving {
  readonly through?: RecordedEvent | undefined;
  readonly standings?: readonly StandingRow[];
  /** Whether the books are kept at hand; otherwise none is any more. */
  readonly isKept?: boolean;
}
