import type { MessagePort } from 'node:worker_threads';
import { Subject } from 'rxjs';
import type { Observable } from 'rxjs';
import type { NewEvent, Position, RecordedEvent } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import { WrongExpectedRevision } from './event-log.ts';
import type { Appended } from './event-log.ts';
import type { Answer, AppendRequest, Refusal, TakeOver } from './sqlite-log.protocol.ts';
import { Packer, positionOf } from './sqlite-log.protocol.ts';

/** Beyond this an append waits here: some 50 ms of the writer's work is on its way at most. */
const MAX_IN_FLIGHT_BYTES = 2 * 1024 * 1024;
/** A message goes out once it is this large, so that the writer starts while we go on. */
const MESSAGE_BYTES = 64 * 1024;
/** About what an event takes beside its data, in bytes. */
const EVENT_OVERHEAD = 128;
/** However small they are. */
const MOST_IN_FLIGHT = MAX_IN_FLIGHT_BYTES / EVENT_OVERHEAD;

type Request = AppendRequest<NewEvent> | TakeOver;

interface Pending {
  readonly request: Request;
  readonly bytes: number;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A client's end of the line to the writer thread. Appends of one turn of the event loop travel
 * in one message. While any is under way it keeps the process alive, otherwise it does not.
 */
export class WriterClient {
  readonly #port: MessagePort;
  readonly #appended = new Subject<Position>();
  readonly #inFlight = new InFlight();
  readonly #waiting: Pending[] = [];
  #inFlightBytes = 0;
  readonly #outbox = new Packer();
  #outboxBytes = 0;
  #tickets = 0;
  #isClosed = false;
  #onDrained: (() => void) | null = null;

  constructor(port: MessagePort) {
    this.#port = port;
    port.on('message', (answer: Answer) => this.#settle(answer));
    port.on('close', () => this.#lose());
    port.unref();
  }

  get appended$(): Observable<Position> {
    return this.#appended;
  }

  /** Errors as those of the port's `append`. */
  async append(target: AppendTarget, events: readonly NewEvent[]): Promise<Appended> {
    return this.#enqueue({ ...target, ticket: this.#tickets++, events }, events);
  }

  /** Events of another log in their order there, all or none; see `LogWriter.takeOver`. */
  async takeOver(recorded: readonly RecordedEvent[]): Promise<Appended> {
    return this.#enqueue({ ticket: this.#tickets++, recorded }, recorded);
  }

  /** Refuses new appends; ends when all earlier ones are settled. */
  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#inFlight.size > 0) {
      await new Promise<void>((resolve) => (this.#onDrained = resolve));
    }
    this.#port.close();
    this.#appended.complete();
  }

  #enqueue(request: Request, events: readonly NewEvent[]): Promise<Appended> {
    if (this.#isClosed) throw new Failure('LOG_CLOSED', 'the log has been closed');
    return new Promise((resolve, reject) => {
      const pending = { request, bytes: sizeOf(events), resolve, reject };
      if (this.#waiting.length === 0 && this.#hasRoomFor(pending)) this.#send(pending);
      else this.#waiting.push(pending);
    });
  }

  #sendWaiting(): void {
    let sent = 0;
    for (const pending of this.#waiting) {
      if (!this.#hasRoomFor(pending)) break;
      this.#send(pending);
      sent += 1;
    }
    if (sent > 0) this.#waiting.splice(0, sent);
  }

  /** One alone goes out however large it is. */
  #hasRoomFor({ bytes }: Pending): boolean {
    return this.#inFlight.size === 0 || this.#inFlightBytes + bytes <= MAX_IN_FLIGHT_BYTES;
  }

  #send(pending: Pending): void {
    this.#inFlight.add(pending);
    this.#inFlightBytes += pending.bytes;
    if (this.#inFlight.size === 1) this.#port.ref();
    if ('recorded' in pending.request) {
      this.#flush();
      this.#port.postMessage(pending.request);
      return;
    }
    // Once nobody goes on any more who can without waiting.
    if (this.#outbox.isEmpty) process.nextTick(() => this.#flush());
    this.#outbox.add(pending.request);
    this.#outboxBytes += pending.bytes;
    if (this.#outboxBytes >= MESSAGE_BYTES) this.#flush();
  }

  #flush(): void {
    if (this.#outbox.isEmpty) return;
    this.#port.postMessage(this.#outbox.take());
    this.#outboxBytes = 0;
  }

  #settle({ head, done, refused }: Answer): void {
    for (let at = 0; at < done.length; at += 4) {
      const [ticket, revision, row, alreadyThere] = done.slice(at, at + 4) as Quadruple;
      const position = positionOf(row);
      this.#take(ticket)?.resolve({ revision, position, alreadyThere: alreadyThere === 1 });
    }
    for (const { ticket, refusal } of refused) {
      this.#take(ticket)?.reject(errorOf(refusal));
    }
    this.#sendWaiting();
    if (this.#inFlight.size === 0) {
      this.#port.unref();
      this.#onDrained?.();
    }
    this.#appended.next(positionOf(head));
  }

  #take(ticket: number): Pending | undefined {
    const pending = this.#inFlight.take(ticket);
    if (pending !== undefined) this.#inFlightBytes -= pending.bytes;
    return pending;
  }

  /** The writer is gone: nobody is left waiting for it. */
  #lose(): void {
    this.#isClosed = true;
    const message =
      'the log was closed before it answered, the append may have been recorded or not: ' +
      'open it again and retry with the same ids and the same expected revision';
    for (const pending of [...this.#inFlight.takeAll(), ...this.#waiting.splice(0)]) {
      pending.reject(new Failure('LOG_CLOSED', message));
    }
    this.#onDrained?.();
    this.#appended.complete();
  }
}

/**
 * What has been sent, by its ticket; tickets that are in flight follow one another. A Map would
 * do, but the tables that it grows out of keep what they held, and one another, until V8 collects
 * its old generation: with thousands of appends a second nearly all of them end up there.
 */
class InFlight {
  readonly #places: (Pending | undefined)[] = new Array<undefined>(MOST_IN_FLIGHT).fill(undefined);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(pending: Pending): void {
    this.#places[pending.request.ticket % MOST_IN_FLIGHT] = pending;
    this.#size += 1;
  }

  take(ticket: number): Pending | undefined {
    const place = ticket % MOST_IN_FLIGHT;
    const pending = this.#places[place];
    if (pending?.request.ticket !== ticket) return undefined;
    this.#places[place] = undefined;
    this.#size -= 1;
    return pending;
  }

  takeAll(): readonly Pending[] {
    const all = this.#places.filter((pending) => pending !== undefined);
    this.#places.fill(undefined);
    this.#size = 0;
    return all;
  }
}

export type AppendTarget = Pick<AppendRequest, 'stream' | 'expected' | 'recordedAt'>;

type Quadruple = [ticket: number, revision: number, row: number, alreadyThere: number];

function sizeOf(events: readonly NewEvent[]): number {
  let bytes = 0;
  for (const { data } of events) bytes += data.length + EVENT_OVERHEAD;
  return bytes;
}

function errorOf({ code, message, moved }: Refusal): Error {
  if (moved === undefined) return new Failure(code, message);
  return new WrongExpectedRevision(moved.stream, moved.expected, moved.actual);
}
