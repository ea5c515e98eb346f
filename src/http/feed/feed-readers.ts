import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { OnModuleDestroy } from '@nestjs/common';
import { HttpProblem } from '../problems/problem.ts';

/** What bounds those who follow the feed. */
export interface FeedLimits {
  /** So many at once. */
  readonly feedReaders: number;
  /** How often there is word although nothing has happened. */
  readonly feedHeartbeatMs: number;
  /** How long the next chunk waits for a slow reader before he is sent away. */
  readonly feedPatienceMs: number;
}

/** How long those who do not take even the farewell keep the service from ending. */
const FAREWELL_MS = 500;
const RETRY_AFTER_S = '5';

/** Those who follow the feed now. */
export class FeedReaders implements OnModuleDestroy {
  readonly #limits: FeedLimits;
  readonly #readers = new Map<ServerResponse, AbortController>();
  #isEnding = false;

  constructor(limits: FeedLimits) {
    this.#limits = limits;
  }

  get limits(): FeedLimits {
    return this.#limits;
  }

  get count(): number {
    return this.#readers.size;
  }

  /**
   * Counts a reader in until his connection is closed.
   *
   * @returns a signal for him to come to an end
   * @throws HttpProblem TOO_MANY_READERS
   */
  admit(response: ServerResponse): AbortSignal {
    if (this.#isEnding || this.#readers.size >= this.#limits.feedReaders) {
      const headers = { 'retry-after': RETRY_AFTER_S };
      const most = this.#limits.feedReaders;
      const detail = `as many follow the feed as may (${most}), or the service is ending`;
      throw new HttpProblem({ status: 503, code: 'TOO_MANY_READERS', headers }, detail);
    }
    const reader = new AbortController();
    this.#readers.set(response, reader);
    response.once('close', () => {
      this.#readers.delete(response);
      reader.abort();
    });
    return reader.signal;
  }

  /**
   * A stream that is asked for the next chunk once the one before has been taken, and closes the
   * connection of a reader who does not take it in time: he comes back with what he had last.
   */
  patiently(chunks: AsyncIterable<string>, response: ServerResponse): Readable {
    const { feedPatienceMs: patienceMs } = this.#limits;
    async function* watched() {
      for await (const chunk of chunks) {
        const timer = setTimeout(() => response.destroy(), patienceMs);
        try {
          yield chunk;
        } finally {
          clearTimeout(timer);
        }
      }
    }
    return Readable.from(watched());
  }

  /** Everybody is told to come back, and is let go. */
  onModuleDestroy(): void {
    this.#isEnding = true;
    for (const [response, reader] of this.#readers) {
      reader.abort();
      setTimeout(() => response.destroy(), FAREWELL_MS).unref();
    }
  }
}
