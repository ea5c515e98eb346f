import { once } from 'node:events';
import { extname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Failure } from './kernel/errors.ts';
import type { Position } from './kernel/envelope.ts';
import type { PumpOrder, PumpReport, PumpThreadData } from './pump-thread.protocol.ts';
import { REPORT_EVERY_MS } from './pump-thread.protocol.ts';
import type { Pumps, PumpsProgress } from './pumps.ts';

/** A batch under way is finished first; a cycle may be one batch. */
const LONGEST_STOP_MS = 600_000;

/**
 * What a batch leaves behind is garbage at once: a young generation any larger only takes memory,
 * some 200 MiB of it, and is no faster.
 */
const LIMITS = { maxYoungGenerationSizeMb: 12 };

/** Bookkeeper and views in a thread of their own. */
export class PumpThread implements Pumps {
  readonly #data: PumpThreadData;
  #worker: Worker | null = null;
  #progress: PumpsProgress;

  constructor(data: PumpThreadData) {
    this.#data = data;
    this.#progress = { bookkeeper: '', views: '', lastProgressAt: Date.now(), error: null };
  }

  start(): void {
    if (this.#worker !== null) return;
    const file = new URL(`./pumps.worker${extname(import.meta.url)}`, import.meta.url);
    const { port } = this.#data.log;
    const options = { workerData: this.#data, transferList: [port], resourceLimits: LIMITS };
    const worker = new Worker(file, options);
    worker.unref();
    worker.on('message', (report: PumpReport) => this.#take(report));
    worker.on('error', (error: Error) => this.#fail(error));
    worker.on('exit', () => this.#fail(new Failure('PUMP_STOPPED', 'the pumps have stopped')));
    this.#worker = worker;
  }

  get progress(): PumpsProgress {
    return this.#progress;
  }

  failure(): Error | null {
    return this.#progress.error;
  }

  lastProgressAt(): number {
    return this.#progress.lastProgressAt;
  }

  async caughtUp(position: Position, { timeoutMs = 60_000 } = {}): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    while (this.#progress.bookkeeper < position || this.#progress.views < position) {
      if (this.#progress.error) throw this.#progress.error;
      if (Date.now() > deadline) {
        throw new Failure('PUMP_BEHIND', `books and views are not caught up after ${timeoutMs} ms`);
      }
      await delay(REPORT_EVERY_MS);
    }
  }

  /** Lets the batches under way finish. */
  async stop(): Promise<void> {
    const worker = this.#worker;
    if (worker === null) this.#data.log.port.close();
    if (worker === null || worker.threadId < 0) return;
    worker.ref();
    const exit = once(worker, 'exit', { signal: AbortSignal.timeout(LONGEST_STOP_MS) });
    worker.postMessage('stop' satisfies PumpOrder);
    await exit;
  }

  #take({ error, ...progress }: PumpReport): void {
    this.#progress = { ...progress, error: this.#progress.error };
    if (error) this.#fail(new Failure(error.code, error.message));
  }

  #fail(error: Error): void {
    this.#progress = { ...this.#progress, error: this.#progress.error ?? error };
  }
}
