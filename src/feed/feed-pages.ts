import type { EventLog } from '../event-log/event-log.ts';
import { uuidOf } from '../event-log/sha256.ts';
import type { Position, RecordedEvent } from '../kernel/envelope.ts';
import { categoryOf } from '../kernel/envelope.ts';
import { invariant } from '../kernel/errors.ts';
import { draftsOf } from './drafts.ts';
import type { Draft, FeedItem } from './feed-item.ts';
import { type Place, positionText } from './feed-position.ts';
import { restrictionChange } from './restriction.ts';

/** What the feed is read from. */
export interface FeedSource {
  readonly log: Pick<EventLog, 'readAllExcept' | 'readStream' | 'eventAt'>;
  /**
   * How far the views have come. The feed follows them and not the log's head, so that whoever is
   * told of something is also answered so when he asks.
   */
  through(): Promise<Position>;
  /** The keys of an account's defaults, as far as the views have come. */
  defaultKeysOf(accountId: string): Promise<readonly string[]>;
}

export interface ItemPage {
  readonly items: readonly FeedItem[];
  /** Everything up to here is among the items, or was before. */
  readonly through: Place;
}

/** A page of the register is an event of up to 48 KiB: more of them are not read at once. */
const EVENTS_A_READ = 16;

/**
 * The next items behind a place, in the order of the log. A page may be short, or empty, and yet
 * not be the end: that is where `through` is the place that was asked for.
 *
 * The same place gives the same items, however the pages before were cut.
 */
export async function readPage(source: FeedSource, after: Place, limit: number): Promise<ItemPage> {
  const end = await source.through();
  const page = new PageOfItems(limit, after);
  if (after.index !== null) {
    const event = await source.log.eventAt(after.log);
    invariant(event, `there is no event at ${after.log}`);
    page.add(event, await itemsOf(event, source), after.index + 1);
  }
  while (page.hasRoom() && page.through.log < end) {
    const { log: at } = page.through;
    const { events, through } = await source.log.readAllExcept('account', at, EVENTS_A_READ);
    for (const event of events) {
      if (!page.hasRoom() || event.position > end) break;
      page.add(event, await itemsOf(event, source));
    }
    if (!page.hasRoom()) break;
    page.passTo(through < end ? through : end);
    // A stretch of facts has nothing to tell, and there may be more of them: time for others.
    if (events.length < EVENTS_A_READ) break;
  }
  return page;
}

/** Everything that an event gives to tell, in its order. */
async function itemsOf(event: RecordedEvent, source: FeedSource): Promise<readonly Unplaced[]> {
  const drafts: Draft[] = [...draftsOf(event)];
  if (categoryOf(event.stream) === 'paymentDefault') {
    const change = await restrictionChange(event, source);
    if (change) drafts.push(change);
  }
  const occurredAt = new Date(event.occurredAt).toISOString();
  const recordedAt = new Date(event.recordedAt).toISOString();
  return drafts.map((draft, index) => {
    const id = uuidOf(`feed ${event.stream}@${event.revision}.${index}`);
    const { type, accountId, data } = draft;
    return { id, type, accountId, occurredAt, recordedAt, data };
  });
}

type Unplaced = Omit<FeedItem, 'position'>;

class PageOfItems implements ItemPage {
  readonly items: FeedItem[] = [];
  readonly #limit: number;
  #through: Place;

  constructor(limit: number, through: Place) {
    this.#limit = limit;
    this.#through = through;
  }

  get through(): Place {
    return this.#through;
  }

  hasRoom(): boolean {
    return this.items.length < this.#limit;
  }

  add({ position: log }: RecordedEvent, items: readonly Unplaced[], first = 0): void {
    const last = Math.min(items.length, first + this.#limit - this.items.length);
    for (let index = first; index < last; index++) {
      const position = positionText({ log, index: index === items.length - 1 ? null : index });
      this.items.push({ ...items[index], position } as FeedItem);
    }
    this.#through = { log, index: last === items.length ? null : last - 1 };
  }

  passTo(log: Position): void {
    this.#through = { log, index: null };
  }
}
