import type { ThrottlerStorage } from '@nestjs/throttler';
import type { Clock } from '../../kernel/clock.ts';

/** So many callers are told apart; a window takes about 200 bytes. */
const MOST_WINDOWS = 20_000;

interface Window {
  hits: number;
  readonly endsAt: number;
}

/**
 * Counts requests in windows that begin with a caller's first one. Two numbers a caller: what the
 * package brings keeps the time of every request, and goes through all of them with each.
 */
export class RateWindows implements ThrottlerStorage {
  readonly #clock: Clock;
  /** In the order in which they began, and so, being equally long, end. */
  readonly #windows = new Map<string, Window>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Times in are milliseconds, times out seconds. */
  async increment(caller: string, lengthMs: number, limit: number) {
    const now = this.#clock.now();
    const window = this.#windowOf(caller, lengthMs, now);
    window.hits += 1;
    const secondsLeft = Math.ceil((window.endsAt - now) / 1_000);
    const isBlocked = window.hits > limit;
    return {
      totalHits: window.hits,
      timeToExpire: secondsLeft,
      isBlocked,
      timeToBlockExpire: isBlocked ? secondsLeft : 0,
    };
  }

  #windowOf(caller: string, lengthMs: number, now: number): Window {
    const known = this.#windows.get(caller);
    // One that ends later than it could was begun before the clock was put back.
    if (known !== undefined && known.endsAt > now && known.endsAt <= now + lengthMs) return known;
    this.#windows.delete(caller);
    this.#makeRoom(now);
    const window = { hits: 0, endsAt: now + lengthMs };
    this.#windows.set(caller, window);
    return window;
  }

  /** Forgets what has ended, and where all go on, the one that ends first. */
  #makeRoom(now: number): void {
    for (const [caller, { endsAt }] of this.#windows) {
      if (endsAt > now && this.#windows.size < MOST_WINDOWS) return;
      this.#windows.delete(caller);
    }
  }
}
