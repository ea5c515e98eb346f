import { setTimeout as delay } from 'node:timers/promises';
import { KurrentClient } from './kurrent-log.client.ts';
import type { KurrentTarget } from './kurrent-log.target.ts';
import { failureOf, isPassing, troubleOf } from './kurrent-log.troubles.ts';
import type { Trouble } from './kurrent-log.troubles.ts';

export interface Patience {
  /** One call, until its outcome counts as unknown. */
  readonly callMs: number;
  /** All tries of one call, until the caller is told. */
  readonly inAllMs: number;
}

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

/**
 * The one client of this thread, replaced where it may have gone bad: after a failed discovery it
 * never appends again (H1), and after a lost answer nobody knows. The old one is ended before the
 * next one begins, since the appends of all clients share one fate (H4).
 */
export class KurrentConnection {
  readonly target: KurrentTarget;
  readonly patience: Patience;
  #client: Promise<KurrentClient> | null = null;
  #leaving: Promise<void> = Promise.resolve();

  constructor(target: KurrentTarget, patience: Patience) {
    this.target = target;
    this.patience = patience;
  }

  /**
   * Does the work, and does it again where that may help, with pauses at random that grow. Work
   * that appends must be the same bytes each time.
   *
   * @throws Failure LOG_UNREACHABLE, LOG_TIMEOUT, LOG_BUSY after `inAllMs`; at once what no second
   *   try would help: LOG_TLS, LOG_ACCESS_DENIED, LOG_DAMAGED, EVENT_TOO_LARGE
   */
  async run<Result>(work: (client: KurrentClient) => Promise<Result>): Promise<Result> {
    const giveUpAt = performance.now() + this.patience.inAllMs;
    for (let tries = 1; ; tries++) {
      try {
        return await this.once(work);
      } catch (error) {
        const trouble = troubleOf(error);
        if (trouble === null) throw error;
        if (!isPassing(trouble) || performance.now() >= giveUpAt) {
          throw failureOf(trouble, error, this.target);
        }
        await delay(pauseAfter(tries));
      }
    }
  }

  /** Does the work on the present client, and gives that one up if it may have gone bad. */
  async once<Result>(work: (client: KurrentClient) => Promise<Result>): Promise<Result> {
    const present = (this.#client ??= this.#connect());
    try {
      return await work(await present);
    } catch (error) {
      if (spoilsClient(troubleOf(error))) this.#giveUp(present);
      throw error;
    }
  }

  /** The same for what goes on for long. That it was cut says little of the client (H12). */
  async *stream<Item>(
    work: (client: KurrentClient) => AsyncIterable<Item>,
  ): AsyncGenerator<Item, void> {
    const present = (this.#client ??= this.#connect());
    try {
      yield* work(await present);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble !== 'cut' && spoilsClient(trouble)) this.#giveUp(present);
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.#client !== null) this.#giveUp(this.#client);
    await this.#leaving;
  }

  async #connect(): Promise<KurrentClient> {
    await this.#leaving;
    try {
      return await KurrentClient.connect(this.target, this.patience.callMs);
    } catch (error) {
      this.#client = null;
      throw error;
    }
  }

  #giveUp(client: Promise<KurrentClient>): void {
    if (this.#client !== client) return;
    this.#client = null;
    this.#leaving = client.then(
      (each) => each.dispose(),
      () => undefined,
    );
  }
}

/** How long to wait after so many tries in vain: at random, and longer each time. */
export function pauseAfter(tries: number): number {
  return Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries);
}

/** A busy server is good, and a follower has told the client who leads. */
function spoilsClient(trouble: Trouble | null): boolean {
  switch (trouble) {
    case 'timeout':
    case 'cut':
    case 'unreachable':
    case 'unknown':
    case 'tls':
    case 'denied':
    case 'notLeader':
      return true;
    case 'busy':
    case 'redirected':
    case 'moved':
    case 'notFound':
    case 'deleted':
    case 'tooLarge':
    case null:
      return false;
  }
}
