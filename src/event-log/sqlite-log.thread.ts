import { once } from 'node:events';
import { extname } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { Failure } from '../kernel/errors.ts';
import type { Control, Refusal } from './sqlite-log.protocol.ts';
import type { WritableOptions } from './sqlite-log.schema.ts';

/** Opening replays at most a write-ahead log of 256 MiB, closing empties one. */
const START_MS = 60_000;
const STOP_MS = 60_000;

/**
 * What another thread needs to use the log: hand it over in `workerData` with
 * `transferList: [handle.port]`, and there `SqliteEventLog.attach(handle, clock)`.
 */
export interface LogHandle {
  readonly directory: string;
  readonly port: MessagePort;
}

/** The writer thread, as its owner sees it. Keeps no process alive by itself. */
export class WriterThread {
  readonly #directory: string;
  readonly #worker: Worker;
  #death: Error | null = null;

  private constructor(directory: string, worker: Worker) {
    this.#directory = directory;
    this.#worker = worker;
    worker.on('error', (error: Error) => (this.#death = error));
    worker.unref();
  }

  /** @throws Failure as `openForWriting` */
  static async start(options: WritableOptions): Promise<WriterThread> {
    const file = `./sqlite-log.worker${extname(import.meta.url)}`;
    const worker = new Worker(new URL(file, import.meta.url), { workerData: options });
    const signal = AbortSignal.timeout(START_MS);
    try {
      const [reply] = (await once(worker, 'message', { signal })) as ['ready' | Refusal];
      if (reply !== 'ready') throw new Failure(reply.code, reply.message);
    } catch (error) {
      await worker.terminate();
      throw error;
    }
    return new WriterThread(options.directory, worker);
  }

  /** A further client, here or in another thread of this process. */
  connect(): LogHandle {
    const { port1, port2 } = new MessageChannel();
    this.#tell({ kind: 'connect', port: port1 });
    return { directory: this.#directory, port: port2 };
  }

  /**
   * Lets the writer finish; whatever it does, it is gone afterwards.
   *
   * @throws Failure LOG_IO if it failed, now or earlier
   */
  async stop(): Promise<void> {
    try {
      if (this.#death !== null) throw this.#death;
      if (this.#worker.threadId < 0) return;
      this.#worker.ref();
      this.#tell({ kind: 'stop' });
      await once(this.#worker, 'exit', { signal: AbortSignal.timeout(STOP_MS) });
    } catch (cause) {
      const message = `the log's writer failed (${String(cause)}): check the disk, then restart`;
      throw new Failure('LOG_IO', message, { cause });
    } finally {
      await this.#worker.terminate();
    }
  }

  /** Ends the thread at once; what it had not committed is lost and its clients are told so. */
  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }

  #tell(message: Control): void {
    this.#worker.postMessage(message, message.kind === 'connect' ? [message.port] : []);
  }
}
