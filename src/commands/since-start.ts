import type { Position } from '../kernel/envelope.ts';
import { START } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import type { Following } from './pump-status.ts';

/**
 * Whether books and views have come as far as the log was when it was opened, and where they were
 * since. Before that they may lack anything, after a restart what was recorded last, and all of it
 * where they are built anew: an account without a score may have one, and a draw would be judged
 * by an old one.
 */
export class SinceStart {
  readonly #following: Following;
  readonly #startedAt: Position;
  #isReached: boolean;
  /** Whoever comes while others wait, waits with them. */
  #waiting: Promise<void> | null = null;

  constructor(following: Following, startedAt: Position) {
    this.#following = following;
    this.#startedAt = startedAt;
    this.#isReached = startedAt === START;
  }

  get isReached(): boolean {
    return this.#isReached && !this.#following.isSetBack();
  }

  /** Whether they are there now, also where nobody has asked for it yet. */
  async look(): Promise<boolean> {
    if (this.isReached) return true;
    try {
      await this.#following.caughtUp(this.#startedAt, { timeoutMs: 0 });
      this.#isReached = true;
    } catch {
      // What stopped them is told by others.
    }
    return this.isReached;
  }

  /** As `reach`, by how it is now: for what is recorded for good. */
  async reachNow(mostMs: number): Promise<void> {
    await this.#following.lookAnew();
    await this.reach(mostMs);
  }

  /** @throws Failure VIEWS_BEHIND: not within the time */
  reach(mostMs: number): Promise<void> {
    if (this.isReached) return Promise.resolve();
    return (this.#waiting ??= this.#wait(mostMs).finally(() => (this.#waiting = null)));
  }

  async #wait(timeoutMs: number): Promise<void> {
    try {
      await this.#following.caughtUp(this.#startedAt, { timeoutMs });
      this.#isReached = true;
    } catch (cause) {
      const message =
        'books and views are still on their way to where the event log was when the service was ' +
        'started, or to where they were before they were built anew: try again later';
      throw new Failure('VIEWS_BEHIND', message, { cause });
    }
  }
}
