import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Failure } from '../kernel/errors.ts';
import type {
  AuditOrder,
  AuditProgress,
  AuditReport,
  AuditTask,
  AuditTasks,
  AuditThreadData,
} from './audit-thread.protocol.ts';

/** Beyond so many that wait, callers are sent away. */
const MOST_WAITING = 32;

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Failure) => void;
  readonly onProgress: (progress: AuditProgress) => void;
}

/** Audits in a thread of its own, which is started when there is something to do. */
export class AuditThread {
  readonly #data: AuditThreadData;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #ticket = 0;
  #isClosed = false;

  constructor(data: AuditThreadData) {
    this.#data = data;
  }

  /**
   * @throws Failure OVERLOADED; LOG_CLOSED if it is closed meanwhile; AUDIT_FAILED; what the task
   *   itself ends with
   */
  ask<Task extends AuditTask>(
    task: Task,
    input: AuditTasks[Task]['input'],
    onProgress: Waiting['onProgress'] = () => undefined,
  ): Promise<AuditTasks[Task]['result']> {
    if (this.#isClosed) return Promise.reject(closed());
    if (this.#waiting.size >= MOST_WAITING) {
      return Promise.reject(new Failure('OVERLOADED', 'too many audits wait: try again later'));
    }
    const worker = (this.#worker ??= this.#start());
    const ticket = ++this.#ticket;
    const { promise, resolve, reject } = Promise.withResolvers<AuditTasks[Task]['result']>();
    this.#waiting.set(ticket, { resolve, reject, onProgress });
    worker.postMessage({ ticket, task, input } satisfies AuditOrder);
    return promise;
  }

  /** Whatever it does, it is gone afterwards: it only reads. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker?.terminate();
    this.#end(closed());
  }

  #start(): Worker {
    const file = new URL(`./audit.worker${extname(import.meta.url)}`, import.meta.url);
    const worker = new Worker(file, { workerData: this.#data });
    worker.unref();
    worker.on('message', (report: AuditReport) => this.#take(report));
    worker.on('error', (cause: Error) => {
      this.#end(new Failure('AUDIT_FAILED', `the audit has failed: ${cause.message}`, { cause }));
    });
    return worker;
  }

  #take(report: AuditReport): void {
    const waiting = this.#waiting.get(report.ticket);
    if (waiting === undefined) return;
    if (report.kind === 'progress') {
      waiting.onProgress(report.progress);
      return;
    }
    this.#waiting.delete(report.ticket);
    if (report.kind === 'result') waiting.resolve(report.result as never);
    else waiting.reject(new Failure(report.code, report.message));
  }

  /** The next one who asks starts another thread. */
  #end(error: Failure): void {
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

function closed(): Failure {
  return new Failure('LOG_CLOSED', 'the service is ending');
}
