import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ServerWritableStream } from '@grpc/grpc-js';
import { caughtUp, checkpoint, confirmation, eventOf, LOST, notFound } from './messages.ts';
import { READ_FAULTS } from './nastiness.ts';
import type { ReadFault } from './nastiness.ts';
import { readRequestOf } from './read-request.ts';
import type { ReadRequest } from './read-request.ts';
import { CallFailure, callFailures } from './refusals.ts';
import type { Serving } from './serving.ts';
import type { StoredEvent } from './storage.ts';

type Call = ServerWritableStream<streams.ReadReq, streams.ReadResp>;

/** Rows are fetched in pages, so that a client that reads slowly holds up nobody's memory. */
const PAGE = 500;
const END = Number.MAX_SAFE_INTEGER;

/** One client's read or subscription. Nothing is fetched before the client has taken the last. */
export class ReadCall {
  readonly #call: Call;
  readonly #serving: Serving;
  readonly #request: ReadRequest;
  readonly #over = new AbortController();
  #cutsAfterPage = false;
  /** Of a subscription: events since the last checkpoint, and where that was. */
  #sinceCheckpoint = 0;
  #lastCheckpoint = 0;

  constructor(call: Call, serving: Serving) {
    this.#call = call;
    this.#serving = serving;
    this.#request = readRequestOf(call.request);
    for (const over of ['cancelled', 'close', 'error']) call.on(over, () => this.#over.abort());
  }

  get isSubscription(): boolean {
    return this.#request.limit === null;
  }

  async run(): Promise<void> {
    try {
      const { manners, access } = this.#serving;
      if (manners.isSilent(this.isSubscription ? 'subscribe' : 'read')) return;
      const refusal = access.refusesReading(this.#call.metadata);
      if (refusal !== null) throw refusal;
      this.#meet(manners.take(...READ_FAULTS));
      if (this.isSubscription) await this.#subscribe();
      else await this.#read(this.#request.limit ?? 0);
    } catch (error) {
      if (this.#over.signal.aborted) return;
      this.fail(error instanceof CallFailure ? error : callFailures.failed(error));
    }
  }

  /** Ends with OK, as a server that is shut down. */
  end(): void {
    this.#over.abort();
    this.#call.end();
  }

  fail(failure: CallFailure): void {
    this.#over.abort();
    this.#call.emit('error', failure);
  }

  #meet(fault: ReadFault | null): void {
    switch (fault) {
      case null:
        return;
      case 'readBusy':
        throw callFailures.busy();
      case 'readNotReady':
        throw callFailures.notReady();
      case 'readNotLeader':
        throw callFailures.notLeader(this.#serving.leader());
      case 'readUnavailable':
        throw callFailures.unavailable();
      case 'readCut':
        this.#cutsAfterPage = true;
    }
  }

  async #read(limit: number): Promise<void> {
    if (!(await this.#standsForReading())) return;
    let left = limit;
    let cursor = this.#firstCursor();
    while (left > 0) {
      const page = await this.#page(cursor, Math.min(PAGE, left));
      for (const event of page) {
        cursor = this.#cursorAfter(event);
        if (this.#request.filter?.matches(event) === false) continue;
        left -= 1;
        await this.#sendEvent(event);
      }
      if (page.length === 0) break;
    }
    this.end();
  }

  async #subscribe(): Promise<void> {
    const { storage } = this.#serving;
    if (this.#isDeleted()) throw callFailures.streamDeleted(this.#request.stream ?? '');
    await this.#send(confirmation(randomUUID()));
    let cursor = this.#firstCursor();
    this.#lastCheckpoint = cursor;
    let isLive = false;
    while (!this.#over.signal.aborted) {
      const seen = storage.head;
      const page = await this.#page(cursor, PAGE);
      for (const event of page) {
        cursor = this.#cursorAfter(event);
        if (this.#request.filter?.matches(event) !== false) await this.#sendEvent(event);
        await this.#sendCheckpoint(event.position);
      }
      if (page.length > 0) continue;
      if (!isLive) await this.#send(caughtUp());
      isLive = true;
      await this.#commitAfter(seen);
    }
  }

  /** True if there is something to read; otherwise the client has been told. */
  async #standsForReading(): Promise<boolean> {
    const { stream } = this.#request;
    if (this.#isDeleted()) throw callFailures.streamDeleted(stream ?? '');
    if (stream === null || this.#serving.storage.stateOf(stream) === 'there') return true;
    await this.#send(notFound(stream));
    this.end();
    return false;
  }

  #isDeleted(): boolean {
    const { stream } = this.#request;
    return stream !== null && this.#serving.storage.stateOf(stream) === 'deleted';
  }

  /**
   * What the next page is after: of a stream the next revision, of the log the last position.
   * The client's place is exclusive for subscriptions and for reads backwards over the log.
   */
  #firstCursor(): number {
    const { stream, from, backwards } = this.#request;
    if (from === 'end') return backwards ? END : this.#end();
    if (from === 'start') return backwards && stream === null ? 0 : stream === null ? -1 : 0;
    if (stream !== null) return this.isSubscription ? from + 1 : from;
    return this.isSubscription || backwards ? from : from - 1;
  }

  #end(): number {
    const { storage } = this.#serving;
    const { stream } = this.#request;
    if (stream === null) return storage.head;
    const [last] = storage.readStream(stream, null, { backwards: true, limit: 1 });
    return last === undefined ? 0 : last.revision + 1;
  }

  #cursorAfter({ revision, position }: StoredEvent): number {
    const { stream, backwards } = this.#request;
    if (stream === null) return position;
    return backwards ? revision - 1 : revision + 1;
  }

  async #page(cursor: number, limit: number): Promise<StoredEvent[]> {
    const { storage, manners } = this.#serving;
    const { stream, backwards } = this.#request;
    const { page: wait } = manners.now.delays;
    if (wait !== undefined) await delay(wait, null, { signal: this.#over.signal });
    const range = { backwards, limit };
    if (stream === null) return storage.readAll(cursor, range);
    return backwards && cursor < 0 ? [] : storage.readStream(stream, cursor, range);
  }

  async #sendEvent(event: StoredEvent): Promise<void> {
    const { manners, connections } = this.#serving;
    const { event: wait } = manners.now.delays;
    if (wait !== undefined) await delay(wait, null, { signal: this.#over.signal });
    await this.#send(eventOf(event, manners.take('lostPosition') === null));
    if (this.#cutsAfterPage) connections.cut(this.#call);
  }

  async #sendCheckpoint(position: number): Promise<void> {
    const { manners, storage } = this.#serving;
    const { filter } = this.#request;
    const every = manners.now.checkpointEvery ?? filter?.checkpointEvery ?? Infinity;
    this.#sinceCheckpoint += 1;
    if (filter === null || this.#sinceCheckpoint < every) return;
    this.#sinceCheckpoint = 0;
    switch (manners.now.checkpoints) {
      case 'none':
        return;
      case 'right':
        await this.#send(checkpoint(String(position)));
        break;
      case 'behind':
        await this.#send(checkpoint(String(Math.max(0, this.#lastCheckpoint))));
        break;
      case 'ahead':
        await this.#send(checkpoint(String(storage.head)));
        break;
      case 'backwards':
        await this.#send(checkpoint(String(Math.floor(position / 2))));
        break;
      case 'lost':
        await this.#send(checkpoint(LOST));
    }
    this.#lastCheckpoint = position;
  }

  async #send(message: streams.ReadResp): Promise<void> {
    this.#over.signal.throwIfAborted();
    if (this.#call.write(message)) return;
    await once(this.#call, 'drain', { signal: this.#over.signal });
  }

  async #commitAfter(seen: number): Promise<void> {
    const { storage } = this.#serving;
    if (storage.head > seen) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        subscription.unsubscribe();
        this.#over.signal.removeEventListener('abort', done);
        resolve();
      };
      const subscription = storage.committed$.subscribe(done);
      this.#over.signal.addEventListener('abort', done);
    });
  }
}
