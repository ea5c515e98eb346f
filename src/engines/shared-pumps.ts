import type { Clock } from '../kernel/clock.ts';
import type { Position } from '../kernel/envelope.ts';
import { START } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import type { Pumps, PumpsProgress } from '../pumps.ts';
import { latestOf } from '../pumps.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import { CheckpointWatch } from './checkpoint-watch.ts';
import type { EnginesObserver } from './engines.ts';
import type { LeadershipOptions } from './leadership.ts';
import { Leadership } from './leadership.ts';

export interface SharedPumpsOptions {
  readonly store: ViewStore;
  readonly clock: Clock;
  /** Null: this node only watches. */
  readonly lead: Pick<LeadershipOptions, 'tryTake' | 'startTerm'> | null;
  readonly observer: EnginesObserver;
}

/**
 * The pumps of several nodes, of which one at a time runs them. How far they have come, every node
 * sees by the checkpoints in the store that they share.
 */
export class SharedPumps implements Pumps {
  readonly #watch: CheckpointWatch;
  readonly #leadership: Leadership | null;

  constructor({ store, clock, lead, observer }: SharedPumpsOptions) {
    this.#watch = new CheckpointWatch(store, clock);
    this.#leadership =
      lead && new Leadership({ ...lead, store, observer, onFailure: () => this.#watch.giveUp() });
  }

  start(): void {
    this.#watch.start();
    this.#leadership?.start();
  }

  isLeading(): boolean {
    return this.#leadership?.isLeading ?? false;
  }

  get progress(): PumpsProgress {
    const { bookkeeper, views, lastProgressAt } = this.#watch.seen;
    const error = this.failure();
    return { bookkeeper, views, lastProgressAt, publishedAt: START, error };
  }

  /** Of this node: another one may lead all the same. */
  failure(): Error | null {
    return this.#leadership?.failure ?? null;
  }

  interruption(): Error | null {
    return this.#leadership?.interruption ?? this.#watch.seen.error;
  }

  lastProgressAt(): number {
    return latestOf(this.progress);
  }

  /** Nobody knows at once what another node has published: nothing is kept until then. */
  publishedAt(): null {
    return null;
  }

  isSetBack(): boolean {
    return this.#watch.seen.isSetBack;
  }

  lookAnew(): Promise<void> {
    return this.#watch.lookAnew();
  }

  async caughtUp(position: Position, { timeoutMs = 60_000 } = {}): Promise<void> {
    if (await this.#watch.reached(position, timeoutMs)) return;
    const failure = this.failure();
    if (failure !== null) throw failure;
    throw new Failure('PUMP_BEHIND', `books and views are not caught up after ${timeoutMs} ms`);
  }

  async stop(): Promise<void> {
    await this.#leadership?.stop();
    await this.#watch.stop();
  }
}
