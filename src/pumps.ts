import type { Following, PumpStatus } from './commands/pump-status.ts';
import { KnownScorecards } from './commands/scorecards/known-scorecards.ts';
import { BOOKKEEPER, BOOKKEEPER_TABLES, Bookkeeper } from './bookkeeper/bookkeeper.ts';
import { BUILT_IN_SCORECARDS } from './domain/scorecard/built-in.ts';
import { scorecardHash } from './domain/scorecard/hash.ts';
import type { Scorecard } from './domain/scorecard/scorecard.ts';
import type { EventLog } from './event-log/event-log.ts';
import { Pump } from './event-log/pump.ts';
import { sha256 } from './event-log/sha256.ts';
import type { BusinessCalendar } from './kernel/business-calendar.ts';
import type { Clock } from './kernel/clock.ts';
import type { Position } from './kernel/envelope.ts';
import { Failure } from './kernel/errors.ts';
import type { ViewStore } from './view-store/view-store.ts';
import type { Publications } from './views/latest-scores.ts';
import { VIEWS, VIEW_TABLES, Views, viewPump } from './views/view-pump.ts';

/** The scorecards that the program brings with it, by their hashes; the log has the others. */
export const SCORECARDS: ReadonlyMap<string, Scorecard> = new Map(
  BUILT_IN_SCORECARDS.map((scorecard) => [scorecardHash(scorecard, sha256), scorecard]),
);

/** Larger ones are no faster, and each account of a batch has its book in memory. */
const BOOKKEEPER_BATCH = { maxEvents: 2_500, maxBytes: 2 * 1024 * 1024 };

export interface PumpsOptions {
  readonly log: EventLog;
  readonly store: ViewStore;
  readonly calendar: BusinessCalendar;
  readonly clock: Clock;
}

/** How far each pump has come. */
export interface PumpsProgress {
  readonly bookkeeper: Position;
  readonly views: Position;
  /** See Views.publishedAt. */
  readonly publishedAt: Position;
  /** When each last got on: milliseconds of their clock; 0 before it has started. */
  readonly lastProgressAt: { readonly bookkeeper: number; readonly views: number };
  readonly error: Error | null;
}

/** The bookkeeper and the views, each following the log. */
export interface Pumps extends PumpStatus, Following, Publications {
  readonly progress: PumpsProgress;
  /** Sets them to work; again changes nothing. */
  start(): void;
  /** Whether they run in this process: of several nodes one at a time runs them. */
  isLeading(): boolean;
  /** What keeps them for now from getting on; they will, without anybody's doing. */
  interruption(): Error | null;
  /** Waits until both have reached a position. Throws what stopped them, Failure PUMP_BEHIND. */
  caughtUp(position: Position, options?: { timeoutMs?: number }): Promise<void>;
  /** Lets the page under way finish; the publication of a cycle goes on at the next start. */
  stop(): Promise<void>;
}

/** Pumps in this thread; `PumpThread` runs them in one of their own. */
export class LocalPumps implements Pumps {
  readonly #bookkeeper: Pump;
  readonly #views: Pump;
  readonly #applied: Views;
  readonly #stopping = new AbortController();

  constructor(options: PumpsOptions) {
    const { log, store, clock } = options;
    const { signal } = this.#stopping;
    const known = new KnownScorecards(log);
    const scorecardOf = (hash: string) => known.byHash(hash);
    const bookkeeper = new Bookkeeper({ ...options, scorecardOf, signal });
    this.#bookkeeper = new Pump({
      name: BOOKKEEPER,
      log,
      clock,
      checkpoint: () => bookkeeper.checkpoint(),
      apply: (batch) => bookkeeper.apply(batch),
      ...BOOKKEEPER_BATCH,
    });
    this.#applied = new Views(store);
    this.#views = viewPump({ log, views: this.#applied, clock });
  }

  start(): void {
    // Whoever waits, or asks for `failure`, is told; nobody awaits the runs themselves.
    for (const pump of [this.#bookkeeper, this.#views]) pump.run().catch(() => undefined);
  }

  get progress(): PumpsProgress {
    const [bookkeeper, views] = [this.#bookkeeper.progress, this.#views.progress];
    return {
      bookkeeper: bookkeeper.position,
      views: views.position,
      publishedAt: this.publishedAt(),
      lastProgressAt: { bookkeeper: bookkeeper.lastProgressAt, views: views.lastProgressAt },
      error: errorOf(bookkeeper.error) ?? errorOf(views.error),
    };
  }

  failure(): Error | null {
    return this.progress.error;
  }

  lastProgressAt(): number {
    return latestOf(this.progress);
  }

  publishedAt(): Position {
    return this.#applied.publishedAt;
  }

  isLeading(): boolean {
    return true;
  }

  interruption(): null {
    return null;
  }

  /** They are forgotten before they are opened only. */
  isSetBack(): boolean {
    return false;
  }

  lookAnew(): Promise<void> {
    return Promise.resolve();
  }

  drop(): Promise<void> {
    return this.stop();
  }

  async caughtUp(position: Position, options?: { timeoutMs?: number }): Promise<void> {
    await this.#bookkeeper.caughtUp(position, options);
    await this.#views.caughtUp(position, options);
  }

  async stop(): Promise<void> {
    this.#stopping.abort(new Failure('PUMP_STOPPED', 'the pumps have been told to stop'));
    await Promise.all([this.#bookkeeper.stop(), this.#views.stop()]);
  }
}

/** When one of them last got on. */
export function latestOf({ lastProgressAt }: PumpsProgress): number {
  return Math.max(lastProgressAt.bookkeeper, lastProgressAt.views);
}

/** Forgets books and views, so that pumps build them anew from the beginning of the log. */
export async function resetViews(store: ViewStore): Promise<void> {
  await store.reset(BOOKKEEPER, BOOKKEEPER_TABLES);
  await store.reset(VIEWS, VIEW_TABLES);
}

function errorOf(reason: unknown): Error | null {
  if (reason === null || reason === undefined) return null;
  return reason instanceof Error ? reason : new Error('a pump was stopped', { cause: reason });
}
