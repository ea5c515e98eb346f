import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { BehaviorSubject, filter, firstValueFrom, timeout } from 'rxjs';
import { Failure } from './kernel/errors.ts';
import { START } from './kernel/envelope.ts';
import type { Position } from './kernel/envelope.ts';
import type { PumpOrder, PumpReport, PumpThreadData } from './pump-thread.protocol.ts';
import type { Pumps, PumpsProgress } from './pumps.ts';
import { latestOf } from './pumps.ts';

/** A batch under way is finished first, but for the publication of a cycle. */
const LONGEST_STOP_MS = 60_000;

/**
 * What a batch leaves behind is garbage at once. V8 collects the sooner the less it may have: up
 * to 1 GiB it lets garbage grow to twice of what lives, beyond to four times. A rebuild of 20,000
 * accounts with two years of history takes 150 MiB less for some 8 % more of processor time.
 */
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1_024 };

/** Bookkeeper and views in a thread of their own. */
export class PumpThread implements Pumps {
  readonly #data: PumpThreadData;
  #worker: Worker | null = null;
  readonly #progress$: BehaviorSubject<PumpsProgress>;

  constructor(data: PumpThreadData) {
    this.#data = data;
    const now = Date.now();
    const lastProgressAt = { bookkeeper: now, views: now };
    const nowhere = { bookkeeper: START, views: START, publishedAt: START };
    const nothing = { ...nowhere, lastProgressAt, error: null };
    this.#progress$ = new BehaviorSubject<PumpsProgress>(nothing);
  }

  start(): void {
    if (this.#worker !== null) return;
    const file = new URL(`./pumps.worker${extname(import.meta.url)}`, import.meta.url);
    const { log } = this.#data;
    const transferList = log.engine === 'sqlite' ? [log.handle.port] : [];
    const options = { workerData: this.#data, transferList, resourceLimits: LIMITS };
    const worker = new Worker(file, options);
    worker.unref();
    worker.on('message', (report: PumpReport) => this.#take(report));
    worker.on('error', (error: Error) => this.#fail(error));
    worker.on('exit', () => this.#fail(new Failure('PUMP_STOPPED', 'the pumps have stopped')));
    this.#worker = worker;
  }

  get progress(): PumpsProgress {
    return this.#progress$.value;
  }

  failure(): Error | null {
    return this.progress.error;
  }

  lastProgressAt(): number {
    return latestOf(this.progress);
  }

  publishedAt(): Position {
    return this.progress.publishedAt;
  }

  async caughtUp(position: Position, { timeoutMs = 60_000 } = {}): Promise<void> {
    const hasReached = ({ bookkeeper, views }: PumpsProgress) =>
      bookkeeper >= position && views >= position;
    const arrived = this.#progress$.pipe(
      filter((now) => hasReached(now) || now.error !== null),
      timeout({ first: timeoutMs }),
    );
    const { error } = await firstValueFrom(arrived).catch(() => this.progress);
    if (hasReached(this.progress)) return;
    if (error !== null) throw error;
    throw new Failure('PUMP_BEHIND', `books and views are not caught up after ${timeoutMs} ms`);
  }

  async stop(): Promise<void> {
    const worker = this.#worker;
    const { log } = this.#data;
    if (worker === null && log.engine === 'sqlite') log.handle.port.close();
    if (worker === null || worker.threadId < 0) return;
    worker.ref();
    const exit = once(worker, 'exit', { signal: AbortSignal.timeout(LONGEST_STOP_MS) });
    worker.postMessage('stop' satisfies PumpOrder);
    await exit;
  }

  /** Ends it in the midst of whatever it does: of a batch all is written or nothing. */
  async drop(): Promise<void> {
    await this.#worker?.terminate();
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

  #take({ error, ...progress }: PumpReport): void {
    this.#progress$.next({ ...this.progress, ...progress, error: this.progress.error });
    if (error) this.#fail(new Failure(error.code, error.message));
  }

  #fail(error: Error): void {
    this.#progress$.next({ ...this.progress, error: this.progress.error ?? error });
  }
}
