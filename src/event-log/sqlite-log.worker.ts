import type { DatabaseSync } from 'node:sqlite';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { Failure, invariant } from '../kernel/errors.ts';
import type { Answer, AppendRequest, Control, Parcel } from './sqlite-log.protocol.ts';
import type { Refusal, TakeOver } from './sqlite-log.protocol.ts';
import { unpack } from './sqlite-log.protocol.ts';
import { asFailure, openForWriting } from './sqlite-log.schema.ts';
import type { WritableOptions } from './sqlite-log.schema.ts';
import { LogWriter } from './sqlite-log.writer.ts';
import type { Written } from './sqlite-log.writer.ts';

/** A transaction takes up no further append after this long, so that single ones interleave. */
const CHUNK_MS = 5;

type Request = AppendRequest | TakeOver;
type Message = Parcel | TakeOver;

interface Client {
  readonly port: MessagePort;
  readonly queue: Request[];
}

interface Taken {
  readonly client: Client;
  readonly request: Request;
}

type Result = Written | Refusal;

function take(message: Message, { queue }: Client): void {
  if ('recorded' in message) queue.push(message);
  else for (const request of unpack(message)) queue.push(request);
}

/**
 * The thread that writes the log. Appends that arrive while a transaction is filled share it;
 * clients take turns, so that one client's bulk does not keep another's single append waiting.
 */
class GroupCommit {
  readonly #db: DatabaseSync;
  readonly #writer: LogWriter;
  readonly #clients = new Set<Client>();
  #isScheduled = false;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#writer = new LogWriter(db);
  }

  connect(port: MessagePort): void {
    const client: Client = { port, queue: [] };
    this.#clients.add(client);
    port.on('message', (message: Message) => {
      take(message, client);
      this.#schedule();
    });
    port.on('close', () => this.#clients.delete(client));
  }

  /** Finishes what has arrived and empties the write-ahead log into the file, if it can. */
  stop(): void {
    while (this.#findWork()) this.#writeChunk();
    for (const { port } of this.#clients) port.close();
    try {
      this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // As on a full disk, of which the appends were told. What is durable stays in the
      // write-ahead log and is found there by whoever opens the log next.
    }
    this.#db.close();
  }

  /** After the messages that are waiting already, so that they share the transaction. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      if (!this.#findWork()) return;
      this.#writeChunk();
      this.#schedule();
    });
  }

  /** Takes also what has arrived while we were at work, and would be told of only after it. */
  #findWork(): boolean {
    for (const { queue } of this.#clients) if (queue.length > 0) return true;
    let hasFound = false;
    for (const client of this.#clients) {
      const arrived = receiveMessageOnPort(client.port) as { message: Message } | undefined;
      if (arrived === undefined) continue;
      take(arrived.message, client);
      hasFound = true;
    }
    return hasFound;
  }

  #writeChunk(): void {
    const before = this.#writer.head;
    const taken: Taken[] = [];
    let results: Result[] = [];
    try {
      for (const each of this.#inTurns(performance.now() + CHUNK_MS)) {
        if (taken.push(each) === 1) this.#writer.begin();
        results.push(this.#write(each.request));
      }
      this.#writer.commit();
    } catch {
      this.#writer.rollback();
      // One append may have spoilt it: by itself it spoils nobody else's.
      results = taken.map(({ request }) => this.#writeAlone(request));
    }
    this.#answer(taken, results, before);
  }

  /** One append of each client in turn, until the time is up. */
  *#inTurns(until: number): Generator<Taken> {
    while (this.#findWork()) {
      for (const client of this.#clients) {
        const request = client.queue.shift();
        if (request !== undefined) yield { client, request };
        if (performance.now() > until) return;
      }
    }
  }

  #write(request: Request): Result {
    return 'recorded' in request ? this.#writer.takeOver(request) : this.#writer.append(request);
  }

  #writeAlone(request: Request): Result {
    try {
      this.#writer.begin();
      const result = this.#write(request);
      this.#writer.commit();
      return result;
    } catch (error) {
      this.#writer.rollback();
      return refusalOf(error);
    }
  }

  /** Tells each client what became of its appends, and all of them how far the log has come. */
  #answer(taken: readonly Taken[], results: readonly Result[], before: number): void {
    const { head } = this.#writer;
    const answers = new Map<Client, { head: number; done: number[]; refused: Refused[] }>();
    for (const client of this.#clients) answers.set(client, { head, done: [], refused: [] });
    taken.forEach(({ client, request: { ticket } }, index) => {
      const answer = answers.get(client);
      const result = results[index];
      if (answer === undefined || result === undefined) return;
      if ('code' in result) answer.refused.push({ ticket, refusal: result });
      else answer.done.push(ticket, result.revision, result.position, +result.alreadyThere);
    });
    for (const [{ port }, answer] of answers) {
      if (head === before && answer.done.length + answer.refused.length === 0) continue;
      port.postMessage(answer);
    }
  }
}

type Refused = Answer['refused'][number];

function refusalOf(error: unknown): Refusal {
  const failure = asFailure(error);
  const code = failure instanceof Failure ? failure.code : 'LOG_IO';
  return { code, message: failure instanceof Error ? failure.message : String(failure) };
}

function serve(owner: MessagePort): void {
  try {
    const group = new GroupCommit(openForWriting(workerData as WritableOptions));
    owner.on('message', (message: Control) => {
      switch (message.kind) {
        case 'connect':
          group.connect(message.port);
          break;
        case 'stop':
          group.stop();
          owner.close();
          break;
      }
    });
    owner.postMessage('ready');
  } catch (error) {
    owner.postMessage(refusalOf(error));
  }
}

invariant(parentPort, 'the writer runs in a thread of its own');
serve(parentPort);
