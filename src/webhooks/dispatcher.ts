import { setTimeout as delay } from 'node:timers/promises';
import type { Feed } from '../feed/feed.ts';
import type { FeedType } from '../feed/feed-item.ts';
import { Failure } from '../kernel/errors.ts';
import type { WebhookRow } from '../service-store/tables.ts';
import type { SenderParts } from './sender.ts';
import { Sender } from './sender.ts';
import { MOST_DELIVERIES } from './webhook.ts';

const ITEMS_AT_ONCE = 256;
/** Where nobody wants to be told: another node may have made a webhook, or left this to us. */
const IDLE_MS = 1_000;
/** How often attempts are looked for whose time has come. */
const TICK_MS = 250;
/** Items that nobody is told of move a position on, too, but that is noted this seldom. */
const NOTE_EVERY_MS = 5_000;

export interface DispatcherParts extends SenderParts {
  readonly feed: Feed;
  /** Whether this node is to tell them: of several, one does. */
  readonly isOurTurn: () => boolean;
}

/** How far a webhook has been read in the feed, in memory. */
interface Reading {
  position: string;
  /** The one in the store. */
  noted: string;
  notedAt: number;
}

/**
 * Tells webhooks what is in the feed: at least once each, and of one account in order. What it has
 * to remember is in the store, so that it goes on after a restart where it was.
 */
export class Dispatcher {
  readonly #parts: DispatcherParts;
  readonly #sender: Sender;
  readonly #readings = new Map<string, Reading>();
  readonly #stopping = new AbortController();
  #nudge = new AbortController();
  #running: Promise<void> | null = null;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.#sender = new Sender(parts, () => this.nudge());
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Cuts short what is under way: it is sent again after the next start. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.nudge();
    await this.#running;
    await this.#sender.stop();
  }

  /** Something may be due before it would be looked for. */
  nudge(): void {
    this.#nudge.abort();
  }

  async #run(): Promise<void> {
    while (!this.#isStopping()) {
      this.#nudge = new AbortController();
      const { feed, onFailure } = this.#parts;
      try {
        const head = await feed.now();
        const state = await this.#round(head);
        if (state !== 'busy' && !this.#isStopping()) await this.#pause(head, state);
      } catch (error) {
        if (this.#isStopping()) return;
        onFailure(error);
        const { signal } = this.#stopping;
        await delay(TICK_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** Until the feed goes on, something may be due, or somebody nudges. */
  async #pause(head: string, state: 'idle' | 'done'): Promise<void> {
    const { signal } = this.#nudge;
    const wait = { timeoutMs: TICK_MS, signal };
    if (state === 'done') await this.#parts.feed.movesBeyond(head, wait);
    else await delay(IDLE_MS, undefined, { signal }).catch(() => undefined);
  }

  /** @returns `busy` if there is more to read at once, `idle` if nobody wants to be told */
  async #round(head: string): Promise<'busy' | 'done' | 'idle'> {
    const rows = this.#parts.isOurTurn() ? await this.#parts.webhooks.rows() : [];
    this.#forgetAllBut(rows);
    const active = rows.filter((row) => row.paused_because === null);
    this.#sender.keepTo(active);
    let hasMore = false;
    for (const webhook of active) {
      if (this.#isStopping()) break;
      if (await this.#readOn(webhook, head)) hasMore = true;
      await this.#sender.sendDue(webhook);
    }
    if (active.length === 0) return 'idle';
    return hasMore ? 'busy' : 'done';
  }

  #forgetAllBut(rows: readonly WebhookRow[]): void {
    const ids = new Set(rows.map(({ id }) => id));
    for (const id of this.#readings.keys()) if (!ids.has(id)) this.#readings.delete(id);
  }

  /** Makes deliveries of what is next in the feed, as far as there is room. */
  async #readOn(webhook: WebhookRow, head: string): Promise<boolean> {
    const { feed, deliveries, clock } = this.#parts;
    const reading = await this.#readingOf(webhook);
    if (reading === null || reading.position === head) return false;
    const room = MOST_DELIVERIES - (await deliveries.count(webhook.id));
    if (room <= 0) return false;
    const types = new Set(typesOf(webhook));
    const page = await feed.read(reading.position, Math.min(room, ITEMS_AT_ONCE), { types });
    if (page.next === reading.position) return false;
    const now = clock.now();
    if (page.items.length > 0 || now - reading.notedAt >= NOTE_EVERY_MS) {
      const taking = { items: page.items, from: reading.noted, position: page.next, now };
      if (!(await deliveries.take(webhook.id, taking))) {
        this.#readings.delete(webhook.id);
        return true;
      }
      Object.assign(reading, { noted: page.next, notedAt: now });
    }
    reading.position = page.next;
    return page.hasMore;
  }

  /** Null: its position is none in this log's feed, and it has been paused. */
  async #readingOf({ id, position }: WebhookRow): Promise<Reading | null> {
    const known = this.#readings.get(id);
    if (known) return known;
    const { feed, webhooks, clock } = this.#parts;
    try {
      await feed.check(position);
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'FEED_POSITION_UNKNOWN') throw error;
      await webhooks.change(id, { paused_because: `${error.message}; make a new webhook` });
      return null;
    }
    const reading = { position, noted: position, notedAt: clock.now() };
    this.#readings.set(id, reading);
    return reading;
  }
}

function typesOf({ types }: WebhookRow): readonly FeedType[] {
  return types === '' ? [] : (types.split(' ') as FeedType[]);
}
