import { setImmediate as pause } from 'node:timers/promises';
import { distinctUntilChanged, exhaustMap, filter, firstValueFrom, from, fromEvent } from 'rxjs';
import { map, merge, type Observable, shareReplay, timer } from 'rxjs';
import type { Position } from '../kernel/envelope.ts';
import { START } from '../kernel/envelope.ts';
import type { FeedItem, FeedType } from './feed-item.ts';
import { type FeedSource, type ItemPage, readPage } from './feed-pages.ts';
import { type Place, placeOf, positionText, unknownPosition } from './feed-position.ts';

/** Which items are meant; without either, all of them. */
export interface FeedFilter {
  /** Empty: all types. */
  readonly types?: ReadonlySet<FeedType>;
  readonly accountId?: string;
}

export interface FeedPage {
  readonly items: readonly FeedItem[];
  /** Where to go on, whether or not there were items. */
  readonly next: string;
  /** Whether there is more behind it by now. */
  readonly hasMore: boolean;
}

/** So many items come of one look at the log at most; some 100 KiB. */
const ITEMS_A_PAGE = 256;
/** A reader who is told little is let go after so many pages, to come again. */
const PAGES_A_READ = 16;
/** Those who follow at the head all ask for the same pages. */
const MOST_PAGES_KEPT = 16;
/** How often the views are asked how far they have come, while anybody waits. */
const POLL_MS = 25;

/** What others may follow, in the order of the log, from any position on. */
export class Feed {
  readonly #source: FeedSource;
  /** Pages never change, so those who come after the first are given the same. */
  readonly #pages = new Map<string, Promise<ItemPage>>();
  readonly #progress$: Observable<Position>;

  constructor(source: FeedSource) {
    this.#source = source;
    this.#progress$ = timer(0, POLL_MS).pipe(
      exhaustMap(() => from(source.through())),
      distinctUntilChanged(),
      shareReplay({ bufferSize: 1, refCount: true }),
    );
  }

  /** The position behind everything there is to tell now. */
  async now(): Promise<string> {
    return positionText({ log: await this.#source.through(), index: null });
  }

  /** @throws Failure FEED_POSITION_UNKNOWN unless it is a position in this log's feed */
  async check(position: string): Promise<void> {
    const { log } = placeOf(position);
    if (log === START) return;
    const event = await this.#source.log.eventAt(log);
    if (event?.position !== log) throw unknownPosition(position);
  }

  /**
   * The items behind a position, at most `limit`; fewer, or none, do not mean that it is the end.
   *
   * @param after as `check` has found it right
   */
  async read(after: string, limit: number, which: FeedFilter = {}): Promise<FeedPage> {
    const items: FeedItem[] = [];
    let place = placeOf(after);
    for (let pages = 0; pages < PAGES_A_READ && items.length < limit; pages++) {
      const page = await this.#page(place, Math.min(ITEMS_A_PAGE, limit - items.length));
      if (isSame(page.through, place)) break;
      items.push(...page.items.filter((item) => isMeant(item, which)));
      place = page.through;
      await pause();
    }
    const hasMore = place.index !== null || (await this.#source.through()) > place.log;
    return { items, next: positionText(place), hasMore };
  }

  /**
   * Page after page, for ever. One without items says how far the reader has come: while there is
   * much to pass over, and after every `idleMs` in which nothing has happened.
   */
  async *follow(
    after: string,
    { idleMs, signal }: { readonly idleMs: number; readonly signal: AbortSignal },
    which: FeedFilter = {},
  ): AsyncGenerator<FeedPage> {
    for (let at = after; !signal.aborted;) {
      const page = await this.read(at, ITEMS_A_PAGE, which);
      if (page.next !== at) yield page;
      else if (!(await this.movesBeyond(at, { timeoutMs: idleMs, signal }))) yield page;
      at = page.next;
    }
  }

  /** Waits until there may be something behind a position; false if there is not, in time. */
  async movesBeyond(
    position: string,
    { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal },
  ): Promise<boolean> {
    if (signal.aborted) return false;
    const { log } = placeOf(position);
    const moves$ = this.#progress$.pipe(
      filter((through) => through > log),
      map(() => true),
    );
    const ends$ = merge(timer(timeoutMs), fromEvent(signal, 'abort')).pipe(map(() => false));
    return firstValueFrom(merge(moves$, ends$));
  }

  #page(after: Place, limit: number): Promise<ItemPage> {
    const key = `${positionText(after)} ${limit}`;
    const kept = this.#pages.get(key);
    if (kept) return kept;
    const page = readPage(this.#source, after, limit);
    this.#pages.set(key, page);
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > MOST_PAGES_KEPT && oldest !== undefined) this.#pages.delete(oldest);
    // What has nothing behind it yet, or could not be read, is read anew.
    const forget = () => this.#pages.delete(key);
    page.then(({ through }) => isSame(through, after) && forget(), forget);
    return page;
  }
}

function isSame(a: Place, b: Place): boolean {
  return a.log === b.log && a.index === b.index;
}

function isMeant(item: FeedItem, { types, accountId }: FeedFilter): boolean {
  if (types && types.size > 0 && !types.has(item.type)) return false;
  return accountId === undefined || item.accountId === accountId;
}
