import { setTimeout as delay } from 'node:timers/promises';
import { checkpointOf, slowest } from '../checkpoints.ts';
import type { PumpsProgress } from '../pumps.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import type { EnginesObserver } from './engines.ts';
import type { TermEnd } from './term-end.ts';
import { termEndOf } from './term-end.ts';

/** How often whoever does not lead tries to, and whoever leads looks after the pumps. */
const TRY_EVERY_MS = 1_000;
const LOOK_EVERY_MS = 100;
const CHECK_EVERY_MS = 1_000;
/** Whoever was overtaken leaves it to the other one for a while. */
const PAUSE_MS = 3_000;
/** After an interruption: from here, twice as long each time, up to there. */
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 30_000;
/** Pumps that ran for so long were all right: what interrupts them then is another matter. */
const SOUND_AFTER_MS = 60_000;

/** A lock that one node at a time has. */
export interface Lock {
  /** Settles once it is lost, by a broken connection for one. */
  readonly lost: Promise<unknown>;
  release(): Promise<void>;
}

/** Pumps at work as long as the lock is held. */
export interface Term {
  readonly progress: PumpsProgress;
  /** Lets the batch under way finish. */
  stop(): Promise<void>;
  /** Does not. */
  drop(): Promise<void>;
}

export interface LeadershipOptions {
  /** Null: another node has the lock. */
  readonly tryTake: () => Promise<Lock | null>;
  readonly startTerm: () => Promise<Term>;
  readonly store: ViewStore;
  readonly observer: EnginesObserver;
  /** Told of what has ended it for good. */
  readonly onFailure: (error: Error) => void;
}

/**
 * Tries for the lock, and has pumps run while it holds it. The lock only saves work: two leaders
 * would stumble over each other's checkpoints and revisions, and harm nothing.
 */
export class Leadership {
  readonly #options: LeadershipOptions;
  readonly #stopping = new AbortController();
  #running: Promise<void> | null = null;
  #isLeading = false;
  #failure: Error | null = null;
  #interruption: Error | null = null;
  /** Why the lock could not be asked for, the last time. */
  #refusal = '';

  constructor(options: LeadershipOptions) {
    this.#options = options;
  }

  get isLeading(): boolean {
    return this.#isLeading;
  }

  /** What has ended it for good. */
  get failure(): Error | null {
    return this.#failure;
  }

  /** What ended the last term, until another one is under way, here or on another node. */
  get interruption(): Error | null {
    return this.#interruption;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    let retryMs = FIRST_RETRY_MS;
    while (!this.#isStopping) {
      const lock = await this.#tryTake();
      if (lock === null) {
        await this.#pause(TRY_EVERY_MS);
        continue;
      }
      const startedAt = performance.now();
      const end = await this.#lead(lock);
      if (performance.now() - startedAt > SOUND_AFTER_MS) retryMs = FIRST_RETRY_MS;
      switch (end.kind) {
        case 'stopped':
          return;
        case 'overtaken':
          await this.#pause(PAUSE_MS);
          break;
        case 'interrupted':
          this.#interruption = end.error;
          this.#options.observer.onInterruption(end.error);
          await this.#pause(retryMs);
          retryMs = Math.min(2 * retryMs, LAST_RETRY_MS);
          break;
        case 'fatal':
          this.#failure = end.error;
          this.#options.onFailure(end.error);
          return;
      }
    }
  }

  async #tryTake(): Promise<Lock | null> {
    try {
      const lock = await this.#options.tryTake();
      // What kept this node from getting on keeps nobody any more: another one leads.
      if (lock === null) this.#interruption = null;
      this.#refusal = '';
      return lock;
    } catch (error) {
      const { message } = error as Error;
      // It is tried each second, and told once.
      if (message !== this.#refusal) this.#options.observer.onInterruption(error as Error);
      this.#refusal = message;
      return null;
    }
  }

  async #lead(lock: Lock): Promise<TermEnd> {
    const lost = lock.lost.then(() => true as const);
    let term: Term | null = null;
    let end: TermEnd;
    try {
      term = await this.#options.startTerm();
      this.#tellLeading(true);
      end = await this.#lookAfter(term, lost);
    } catch (error) {
      end = termEndOf(error as Error);
    }
    this.#tellLeading(false);
    try {
      await (end.kind === 'stopped' ? term?.stop() : term?.drop());
    } finally {
      await lock.release().catch(() => undefined);
    }
    return end;
  }

  /** Until there is a reason to end the term. */
  async #lookAfter(term: Term, lost: Promise<true>): Promise<TermEnd> {
    const lock = { isHeld: true };
    void lost.then(() => (lock.isHeld = false));
    let checkAt = performance.now() + CHECK_EVERY_MS;
    for (;;) {
      if (this.#isStopping) return { kind: 'stopped' };
      // Before the error: who has lost the lock may stumble over whatever the other one does.
      if (!lock.isHeld) return { kind: 'overtaken' };
      const { error } = term.progress;
      if (error !== null) return termEndOf(error);
      if (performance.now() > checkAt) {
        // The store may take long to answer whoever is cut off from it.
        if (await Promise.race([this.#isForgotten(term), lost])) return { kind: 'overtaken' };
        this.#interruption = null;
        checkAt = performance.now() + CHECK_EVERY_MS;
      }
      await this.#pause(LOOK_EVERY_MS, { isExact: true });
    }
  }

  /** Whether the books have been reset: pumps that have nothing to write would never notice. */
  async #isForgotten({ progress: { bookkeeper, views } }: Term): Promise<boolean> {
    const reported = slowest([bookkeeper, views]);
    return (await checkpointOf(this.#options.store)) < reported;
  }

  #tellLeading(isLeading: boolean): void {
    if (this.#isLeading === isLeading) return;
    this.#isLeading = isLeading;
    this.#options.observer.onLeading(isLeading);
  }

  get #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** Nodes that were started together do not go on trying together. */
  async #pause(ms: number, { isExact = false } = {}): Promise<void> {
    const jitter = isExact ? 1 : 0.75 + Math.random() / 2;
    const { signal } = this.#stopping;
    await delay(ms * jitter, undefined, { signal }).catch(() => undefined);
  }
}
