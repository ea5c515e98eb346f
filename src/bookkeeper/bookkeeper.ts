import type { BusinessCalendar, Cycle, Day } from '../kernel/business-calendar.ts';
import { dayFrom, parseCycle } from '../kernel/business-calendar.ts';
import { concurrently } from '../kernel/concurrently.ts';
import type { Position, RecordedEvent } from '../kernel/envelope.ts';
import { categoryOf, entityOf } from '../kernel/envelope.ts';
import { Failure, invariant } from '../kernel/errors.ts';
import { execute } from '../commands/execute.ts';
import { fold } from '../domain/account/fold.ts';
import { isDropped } from '../domain/account/dropped.ts';
import { calendar as calendarDecider } from '../domain/calendar/calendar.decider.ts';
import type { CalendarEvent, CycleOpened } from '../domain/calendar/calendar.events.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { CATALOGUE, dataOf, factOf } from '../domain/catalogue.ts';
import type { ScoresPublished } from '../domain/register/register.events.ts';
import type { Scorecard } from '../domain/scorecard/scorecard.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { PumpBatch } from '../event-log/pump.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import type { AccountBook } from './account-book.ts';
import { toRow } from './account-book.ts';
import { Books } from './books.ts';
import { BEARS_ON_CONCLUSIONS, concludeAccount } from './conclude.ts';
import { Parked } from './parked.ts';
import type { Published } from './publish.ts';
import { isClosed, moveOn, publishCycle } from './publish.ts';
import { refold } from './refold.ts';
import { retryParked } from './retry-parked.ts';

/** Its name as a pump, and the tables that are its own. */
export const BOOKKEEPER = 'bookkeeper';
export const BOOKKEEPER_TABLES = ['books', 'parked'] as const;

/** Accounts that wait for the log at the same time, so that their appends share commits. */
const MOST_AT_ONCE = 256;

export interface BookkeeperOptions {
  readonly log: EventLog;
  readonly store: ViewStore;
  readonly calendar: BusinessCalendar;
  /** By the hash that `CycleOpened` pins. */
  readonly scorecards: ReadonlyMap<string, Scorecard>;
  readonly catalogue?: Catalogue;
}

/** What the bookkeeper must remember beside the books. */
interface BookkeeperState {
  /** The day after the last closed one; null before the first: nothing is concluded yet. */
  openDay: Day | null;
  /** Pages up to this cycle were published from these books and are in them. */
  publishedThrough: Cycle | null;
}

/**
 * The one that keeps the books: it follows the log in order, folds facts, records what follows
 * from them, wakes accounts when days close, and publishes cycles from the books as they stand
 * at `CycleOpened`. It can be killed at any point: everything it does is done once.
 */
export class Bookkeeper {
  readonly #options: Required<BookkeeperOptions>;
  readonly #books: Books;
  readonly #parked: Parked;
  #position: Position = '';
  #state: BookkeeperState = { openDay: null, publishedThrough: null };

  constructor(options: BookkeeperOptions) {
    this.#options = { catalogue: CATALOGUE, ...options };
    this.#books = new Books(options.store);
    this.#parked = new Parked(options.store);
  }

  /** Where to go on: what a pump asks for once, at its start. */
  async checkpoint(): Promise<Position> {
    const { position, state } = await this.#options.store.checkpoint(BOOKKEEPER);
    this.#position = position;
    if (state !== '') this.#state = JSON.parse(state) as BookkeeperState;
    return position;
  }

  /** Does what follows from a batch, up to its end. */
  async apply({ events }: Pick<PumpBatch, 'events'>): Promise<void> {
    let from = 0;
    for (const [at, event] of events.entries()) {
      if (categoryOf(event.stream) !== 'calendar') continue;
      // What the calendar says holds for everything before it and nothing after.
      await this.#takeIn(events.slice(from, at));
      await this.#followCalendar(event);
      await this.#save([], event.position);
      from = at + 1;
    }
    await this.#takeIn(events.slice(from));
  }

  /** Takes facts, and what was published before these books were rebuilt, into the books. */
  async #takeIn(events: readonly RecordedEvent[]): Promise<void> {
    const facts = new Map<string, RecordedEvent[]>();
    const records = new Map<string, Published[]>();
    for (const event of events) {
      const category = categoryOf(event.stream);
      if (category === 'account') append(facts, entityOf(event.stream), event);
      if (category !== 'register') continue;
      for (const published of this.#recordsOf(event)) {
        append(records, published.record.accountId, published);
      }
    }
    const accounts = await this.#books.load([...new Set([...facts.keys(), ...records.keys()])]);
    await concurrently(accounts.values(), MOST_AT_ONCE, async (account) => {
      await this.#foldInto(account, facts.get(account.accountId) ?? []);
      for (const published of records.get(account.accountId) ?? []) {
        if ((account.publishedCycle ?? -1) < published.cycle) moveOn(account, published);
      }
    });
    await this.#save([...accounts.values()], events.at(-1)?.position);
  }

  /** The records of a page, unless they were published from these books. */
  #recordsOf(event: RecordedEvent): readonly Published[] {
    const cycle = parseCycle(entityOf(event.stream));
    invariant(cycle !== null, `${event.stream} is of no cycle`);
    if (cycle <= (this.#state.publishedThrough ?? -1)) return [];
    const page = dataOf(event) as unknown as ScoresPublished;
    return page.records.map(({ record }) => ({ cycle, record }));
  }

  async #foldInto(account: AccountBook, events: readonly RecordedEvent[]): Promise<void> {
    for (const event of events) {
      if (event.revision <= account.revision) continue;
      invariant(
        event.revision === account.revision + 1,
        `${event.stream} goes from revision ${account.revision} to ${event.revision}`,
      );
      account.revision = event.revision;
      account.head = event.hash;
      if (account.book === null) continue;
      try {
        await this.#foldFact(account, event);
      } catch (error) {
        this.#parked.park(account, error);
      }
    }
  }

  async #foldFact(account: AccountBook, event: RecordedEvent): Promise<void> {
    const { calendar, catalogue } = this.#options;
    const { openDay } = this.#state;
    const fact = factOf(event, calendar, catalogue);
    const context = { calendar, isDropped: (key: string) => isDropped(account.dropped, key) };
    const isFolded = account.book !== null && fold(account.book, fact, context);
    if (!isFolded) await refold(account, this.#options);
    if (!BEARS_ON_CONCLUSIONS[fact.type]) return;
    if (openDay === null || fact.day > openDay) {
      account.wakeOn = Math.min(account.wakeOn ?? fact.day, fact.day);
    } else {
      await concludeAccount(account, openDay, this.#options);
    }
  }

  async #followCalendar(event: RecordedEvent): Promise<void> {
    const { type, data } = { type: event.type, data: dataOf(event) } as unknown as CalendarEvent;
    switch (type) {
      case 'DayClosed':
        this.#state.openDay = dayFrom(data.date) + 1;
        await this.#wake(this.#state.openDay);
        break;
      case 'CycleOpened':
        await this.#publish(event, data);
        break;
      case 'ParkedRetryRequested':
        await this.#retry(event, data.accountId);
        break;
      case 'CycleClosed':
      case 'CycleAmended':
        break;
    }
  }

  async #wake(openDay: Day): Promise<void> {
    for await (const accounts of this.#books.due(openDay)) {
      await concurrently(accounts, MOST_AT_ONCE, async (account) => {
        try {
          await concludeAccount(account, openDay, this.#options);
        } catch (error) {
          this.#parked.park(account, error);
        }
      });
      await this.#save(accounts);
    }
  }

  async #publish(event: RecordedEvent, opened: CycleOpened): Promise<void> {
    if (await isClosed(this.#options.log, event, opened.cycle)) return;
    const scorecard = this.#options.scorecards.get(opened.scorecardHash);
    if (!scorecard) {
      const { cycle, scorecardHash } = opened;
      const message = `cycle ${cycle} is to be published with scorecard ${scorecardHash}`;
      throw new Failure('UNKNOWN_SCORECARD', `${message}, which this program does not have`);
    }
    const cycle = parseCycle(opened.cycle);
    invariant(cycle !== null, `${event.stream} opens a cycle named "${opened.cycle}"`);
    const closed = await publishCycle({
      ...this.#options,
      books: this.#books,
      opened,
      cycle,
      scorecard,
      parked: this.#parked,
      save: (accounts) => this.#save(accounts),
    });
    this.#state.publishedThrough = cycle;
    await execute(this.#options.log, {
      decider: calendarDecider,
      stream: event.stream,
      command: { type: 'CloseCycle', ...closed },
      occurredAt: opened.cutoffAt,
    });
  }

  async #retry(event: RecordedEvent, accountId: string | null): Promise<void> {
    for (const id of await this.#books.parked(accountId)) {
      const account = (await this.#books.load([id])).get(id);
      if (!account) continue;
      await retryParked(account, {
        ...this.#options,
        calendarStream: event.stream,
        openDay: this.#state.openDay,
        parked: this.#parked,
      });
      await this.#save([account]);
    }
  }

  /** Writes books back; with a position, everything up to it is done. */
  async #save(accounts: readonly AccountBook[], through?: Position): Promise<void> {
    const { removals, upserts } = this.#parked.takeChanges();
    const to = through ?? this.#position;
    await this.#options.store.write({
      pump: BOOKKEEPER,
      from: this.#position,
      to: { position: to, state: JSON.stringify(this.#state) },
      removals: { parked: removals },
      upserts: { books: accounts.map(toRow), parked: upserts },
    });
    this.#position = to;
  }
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
