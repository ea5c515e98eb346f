import { setTimeout as delay } from 'node:timers/promises';
import type { Postgres, WatchedSession } from '../database/postgres.ts';

/** How often a connection that was lost is tried again. */
const AGAIN_MS = 1_000;

/** Counts what others change, as PostgreSQL tells it on a connection of its own. */
export class OutsideChanges {
  readonly #postgres: Postgres;
  readonly #channel: string;
  readonly #self: string;
  readonly #closing = new AbortController();
  #session: WatchedSession | null = null;
  #count = 0;

  /** @param self what is told of the changes that are one's own */
  constructor(postgres: Postgres, { channel, self }: { channel: string; self: string }) {
    this.#postgres = postgres;
    this.#channel = channel;
    this.#self = self;
  }

  /** Throws what `pg` throws, if not even the first connection can be had. */
  async start(): Promise<void> {
    const session = await this.#listen();
    void this.#follow(session);
  }

  /** While nobody tells, anything may have changed: another number each time. */
  get count(): number {
    if (this.#session === null) this.#count += 1;
    return this.#count;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#session?.close();
    this.#session = null;
  }

  async #listen(): Promise<WatchedSession> {
    const session = await this.#postgres.watched();
    session.onNotification((changedBy) => {
      if (changedBy !== this.#self) this.#count += 1;
    });
    try {
      await session.query(`LISTEN ${this.#channel}`);
    } catch (error) {
      await session.close();
      throw error;
    }
    // Closed meanwhile, it would never be ended.
    if (this.#closing.signal.aborted) await session.close();
    this.#count += 1;
    this.#session = session;
    return session;
  }

  async #follow(first: WatchedSession): Promise<void> {
    const { signal } = this.#closing;
    let session: WatchedSession | null = first;
    for (;;) {
      await session?.lost;
      this.#session = null;
      await delay(AGAIN_MS, null, { ref: false });
      if (signal.aborted) return;
      session = await this.#listen().catch(() => null);
    }
  }
}
