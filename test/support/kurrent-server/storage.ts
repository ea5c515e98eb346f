import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Subject } from 'rxjs';
import { prepareStatements, SCHEMA } from './storage-tables.ts';

/** An event as a client proposes it; the bytes are kept as they came. */
export interface ProposedEvent {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export interface StoredEvent extends ProposedEvent {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly created: number;
}

export type Expected = number | 'any' | 'noStream' | 'streamExists';

/** What became of an append; `current` is null where there is no stream. */
export type Outcome =
  | { readonly kind: 'written'; readonly revision: number; readonly position: number }
  | { readonly kind: 'wrongExpected'; readonly current: number | null }
  | { readonly kind: 'deleted' };

export type StreamState = 'there' | 'notFound' | 'deleted';

interface Stream {
  readonly id: number;
  /** -1: without events. */
  revision: number;
  /** The first revision that a read gives: a deleted stream goes on behind its old events. */
  start: number;
  state: StreamState;
}

interface Task {
  readonly run: () => void;
  readonly settle: (error: Error | null) => void;
}

/** Positions are offsets into a log of bytes: this is what a record takes beside what it holds. */
const RECORD_BYTES = 144;
const NEW_STREAM = { revision: -1, start: 0, state: 'notFound' } as const;

/**
 * What the server keeps, in one SQLite file; an append that was answered survives SIGKILL, if not
 * a power cut: tests need no more, and a measurement should be of the client, not of the disk.
 *
 * Not on the embedded log: that refuses what this database accepts (1 MiB an append, any size of
 * an event within it, an id twice in a stream), and a bug of it would be in both of the engines
 * that the contract suite compares.
 */
export class Storage {
  readonly committed$ = new Subject<number>();
  readonly #db: DatabaseSync;
  readonly #statements: ReturnType<typeof prepareStatements>;
  #tasks: Task[] = [];
  #head: number;
  #isClosed = false;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.#db = new DatabaseSync(join(directory, 'kurrent.sqlite'));
    this.#db.exec(SCHEMA);
    this.#statements = prepareStatements(this.#db);
    this.#head = Number(this.#statements.head.get()?.head ?? 0);
  }

  /** The position of the last event; 0 if there is none. */
  get head(): number {
    return this.#head;
  }

  /** Answers after the commit, which appends of one turn of the event loop share. */
  append(name: string, expected: Expected, events: readonly ProposedEvent[]): Promise<Outcome> {
    return this.#commit(() => this.#append(name, expected, events));
  }

  /** Soft: the stream is not found until it is written to again. For ever: a tombstone. */
  remove(name: string, expected: Expected, forEver: boolean): Promise<Outcome> {
    return this.#commit(() => {
      const stream = this.#stream(name);
      if (stream?.state === 'deleted') return { kind: 'deleted' };
      const isThere = stream?.state === 'there';
      const current = isThere ? stream.revision : null;
      const holds =
        expected === 'any' ||
        (expected === 'streamExists' && isThere) ||
        (expected === 'noStream' && !isThere) ||
        expected === current;
      if (stream === null || !holds) return { kind: 'wrongExpected', current };
      stream.state = forEver ? 'deleted' : 'notFound';
      stream.start = stream.revision + 1;
      this.#save(stream, name);
      return { kind: 'written', revision: stream.revision, position: this.#head };
    });
  }

  stateOf(name: string): StreamState {
    return this.#stream(name)?.state ?? 'notFound';
  }

  /** Forwards from a revision on, or backwards from it; backwards, null is the end. */
  readStream(name: string, from: number | null, range: { backwards: boolean; limit: number }) {
    const stream = this.#stream(name);
    if (stream === null) return [];
    const { backwards, limit } = range;
    const first = backwards ? stream.start : Math.max(stream.start, from ?? 0);
    const last = backwards ? Math.min(from ?? stream.revision, stream.revision) : stream.revision;
    const statement = backwards ? this.#statements.backwards : this.#statements.forwards;
    return statement.all(stream.id, first, last, limit) as unknown as StoredEvent[];
  }

  /** Forwards: positions above `from`; backwards: positions below it. */
  readAll(from: number, { backwards, limit }: { backwards: boolean; limit: number }) {
    const statement = backwards ? this.#statements.allBackwards : this.#statements.allForwards;
    return statement.all(from, limit) as unknown as StoredEvent[];
  }

  close(): void {
    this.#flush();
    this.#isClosed = true;
    this.committed$.complete();
    this.#db.close();
  }

  #commit<Result>(work: () => Result): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) throw new Error('the test server has stopped');
      let result: Result;
      if (this.#tasks.length === 0) void nextTurn().then(() => this.#flush());
      this.#tasks.push({
        run: () => (result = work()),
        settle: (error) => (error === null ? resolve(result) : reject(error)),
      });
    });
  }

  #flush(): void {
    const tasks = this.#tasks;
    if (tasks.length === 0) return;
    this.#tasks = [];
    const before = this.#head;
    let failure: Error | null = null;
    try {
      this.#statements.begin.run();
      for (const { run } of tasks) run();
      this.#statements.commit.run();
    } catch (error) {
      failure = error as Error;
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      this.#head = before;
    }
    for (const { settle } of tasks) settle(failure);
    if (this.#head > before) this.committed$.next(this.#head);
  }

  #append(name: string, expected: Expected, events: readonly ProposedEvent[]): Outcome {
    const stream = this.#stream(name) ?? { id: this.#nextStream(), ...NEW_STREAM };
    if (stream.state === 'deleted') return { kind: 'deleted' };
    const current = stream.state === 'there' ? stream.revision : null;
    const judged = this.#judge(stream, expected, events);
    if (judged === 'wrong') return { kind: 'wrongExpected', current };
    if (judged !== 'append') return { kind: 'written', ...judged };
    stream.state = 'there';
    for (const { id, type, contentType, data, metadata } of events) {
      stream.revision += 1;
      this.#head += RECORD_BYTES + name.length + 2 * type.length + data.length + metadata.length;
      const place = [this.#head, stream.id, stream.revision] as const;
      this.#statements.insert.run(...place, id, type, contentType, data, metadata, Date.now());
    }
    this.#save(stream, name);
    return { kind: 'written', revision: stream.revision, position: this.#head };
  }

  /**
   * As the real server does: ids are examined only where the expected revision is an exact earlier
   * one, or where any will do. Where it is the current one, the events are written again.
   */
  #judge(stream: Stream, expected: Expected, events: readonly ProposedEvent[]) {
    const isThere = stream.state === 'there';
    if (expected === 'streamExists' && !isThere) return 'wrong';
    if (expected === 'any' || expected === 'streamExists') {
      const first = this.#statements.byId.get(stream.id, events[0]?.id ?? '');
      return first === undefined ? 'append' : this.#again(stream, Number(first.revision), events);
    }
    const after = expected === 'noStream' ? -1 : expected;
    if (expected === 'noStream' && !isThere) return 'append';
    if (after > stream.revision || !isThere) return 'wrong';
    if (after === stream.revision || events.length === 0) return 'append';
    return this.#again(stream, after + 1, events);
  }

  /** Where exactly these ids stand from a revision on: their place. */
  #again(stream: Stream, from: number, events: readonly ProposedEvent[]) {
    const range = [stream.id, from, from + events.length - 1, events.length] as const;
    const there = this.#statements.forwards.all(...range) as unknown as StoredEvent[];
    const last = there.at(-1);
    const isSame = events.every(({ id }, index) => there[index]?.id === id);
    return isSame && last ? { revision: last.revision, position: last.position } : 'wrong';
  }

  #stream(name: string): Stream | null {
    return (this.#statements.stream.get(name) as Stream | undefined) ?? null;
  }

  #nextStream(): number {
    return Number(this.#statements.lastStream.get()?.last ?? 0) + 1;
  }

  #save({ id, revision, start, state }: Stream, name: string): void {
    this.#statements.save.run(id, name, revision, start, state);
  }
}
