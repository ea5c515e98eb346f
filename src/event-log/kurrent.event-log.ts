import { ReplaySubject, Subject, merge, share, takeUntil } from 'rxjs';
import type { Observable } from 'rxjs';
import type { Clock } from '../kernel/clock.ts';
import type { NewEvent, Position, RecordedEvent } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import { checkAppend } from './append-rules.ts';
import type { Appended, EventLog, Found, SparsePage, StreamRange } from './event-log.ts';
import { verifyChain } from './hash-chain.ts';
import type { Intent } from './kurrent-log.appender.ts';
import { Appender } from './kurrent-log.appender.ts';
import { KurrentConnection } from './kurrent-log.connection.ts';
import type { Patience } from './kurrent-log.connection.ts';
import { endsOf, follow } from './kurrent-log.follower.ts';
import { KnownStreams } from './kurrent-log.known-streams.ts';
import { Lane } from './kurrent-log.lane.ts';
import { StreamReader } from './kurrent-log.reader.ts';
import { linked } from './kurrent-log.records.ts';
import { LogScanner } from './kurrent-log.scanner.ts';
import { kurrentTargetOf } from './kurrent-log.target.ts';
import { brokenCopy, checkRecorded } from './recorded-event-sink.ts';
import type { RecordedEventSink } from './recorded-event-sink.ts';

export interface KurrentLogOptions {
  /** `esdb://user:password@host:2113?...` or `esdb+discover://...`; never shown as it is. */
  readonly url: string;
  /** Stamps `recordedAt`. */
  readonly clock: Clock;
  readonly patience?: Patience;
}

/** An append or read counts as lost after 4 s, and is given up after about 10 s. */
const PATIENCE: Patience = { callMs: 4_000, inAllMs: 10_000 };
const MOST_APPENDS_UNDER_WAY = 256;
const MOST_BYTES_UNDER_WAY = 8 * 1024 * 1024;
const MOST_READS_UNDER_WAY = 64;

/**
 * The event log in EventStoreDB or KurrentDB. Any number of processes and threads may have it
 * open, each with a client of its own; what they append meets in the server.
 */
export class KurrentEventLog implements EventLog, RecordedEventSink {
  readonly appended$: Observable<Position>;
  readonly #clock: Clock;
  readonly #connection: KurrentConnection;
  readonly #reader: StreamReader;
  readonly #scanner: LogScanner;
  readonly #appender: Appender;
  readonly #ownEnds = new Subject<Position>();
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #stopping = new AbortController();
  readonly #stopped = new ReplaySubject<void>(1);
  #closing: Promise<void> | null = null;

  private constructor({ url, clock, patience = PATIENCE }: KurrentLogOptions) {
    const known = new KnownStreams();
    const connection = new KurrentConnection(kurrentTargetOf(url), patience);
    const reads = new Lane({ connection, mostCalls: MOST_READS_UNDER_WAY });
    const mostBytes = MOST_BYTES_UNDER_WAY;
    const appends = new Lane({ connection, mostCalls: MOST_APPENDS_UNDER_WAY, mostBytes });
    this.#clock = clock;
    this.#connection = connection;
    this.#reader = new StreamReader(reads, known);
    this.#scanner = new LogScanner(reads);
    this.#appender = new Appender(appends, this.#reader, known);
    this.appended$ = merge(this.#ownEnds, endsOf(this)).pipe(share(), takeUntil(this.#stopped));
  }

  /**
   * A log whose server has answered.
   *
   * @throws Failure LOG_URL_INVALID, LOG_UNREACHABLE, LOG_TIMEOUT, LOG_BUSY, LOG_TLS,
   *   LOG_ACCESS_DENIED, LOG_FOREIGN, LOG_DAMAGED
   */
  static async open(options: KurrentLogOptions): Promise<KurrentEventLog> {
    const log = new KurrentEventLog(options);
    try {
      await log.head();
      return log;
    } catch (error) {
      await log.close();
      throw error;
    }
  }

  append(stream: string, expected: number, events: readonly NewEvent[]): Promise<Appended> {
    return this.#do(async () => {
      checkAppend(stream, expected, events);
      const at = { stream, revision: expected, recordedAt: this.#clock.now() };
      return this.#append({
        stream,
        expected,
        ids: idsOf(events),
        isThere: (found, index) => found.id === events[index]?.id,
        link: (hash) => linked(events, { ...at, hash }),
      });
    });
  }

  appendRecorded(
    stream: string,
    expected: number,
    events: readonly RecordedEvent[],
  ): Promise<Appended> {
    return this.#do(async () => {
      checkRecorded(stream, expected, events);
      return this.#append({
        stream,
        expected,
        ids: idsOf(events),
        isThere: (found, index) => found.hash === events[index]?.hash,
        link: (hash) => {
          const { broken } = verifyChain(events, { revision: expected, hash });
          if (broken !== null) throw brokenCopy(broken, broken.detail);
          return events;
        },
      });
    });
  }

  find(stream: string, ids: readonly string[]): Promise<Found> {
    return this.#do(() => this.#reader.find(stream, ids));
  }

  readStream(stream: string, range: StreamRange): Promise<readonly RecordedEvent[]> {
    return this.#do(() => this.#reader.readStream(stream, range));
  }

  readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    return this.#do(() => this.#scanner.readAll(after, limit));
  }

  readAllExcept(category: string, after: Position, limit: number): Promise<SparsePage> {
    return this.#do(() => this.#scanner.readAllExcept(category, after, limit));
  }

  eventAt(position: Position): Promise<RecordedEvent | null> {
    return this.#do(() => this.#scanner.eventAt(position));
  }

  head(): Promise<Position> {
    return this.#do(() => this.#scanner.head());
  }

  someStreamOf(category: string): Promise<string | null> {
    return this.#do(() => this.#scanner.someStreamOf(category));
  }

  /** Positions are byte offsets here: nobody can tell how many events lie between them. */
  eventsBetween(after: Position, through: Position): number | null {
    return through <= after ? 0 : null;
  }

  /**
   * Everything after a position, in order, for ever: ends with the signal, or with the log. What
   * is not taken yet is held back by the server.
   *
   * @throws Failure LOG_CLOSED, LOG_DAMAGED, LOG_FOREIGN, LOG_ACCESS_DENIED, LOG_TLS
   */
  async *follow(
    after: Position,
    signal: AbortSignal,
  ): AsyncGenerator<readonly RecordedEvent[], void> {
    this.#refuseIfClosed();
    yield* follow(this.#connection, after, AbortSignal.any([signal, this.#stopping.signal]));
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  /** Appends under way are waited for: a client that is disposed of rejects them (H13). */
  async #close(): Promise<void> {
    this.#stopping.abort();
    this.#stopped.next();
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
    await this.#connection.close();
  }

  async #append(intent: Intent): Promise<Appended> {
    const appended = await this.#appender.append(intent);
    this.#scanner.appended(appended.position);
    this.#ownEnds.next(appended.position);
    return appended;
  }

  /** Counts what is under way, and lets nothing begin once the log is closed. */
  async #do<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#refuseIfClosed();
    const working = work();
    this.#underWay.add(working);
    try {
      return await working;
    } finally {
      this.#underWay.delete(working);
    }
  }

  #refuseIfClosed(): void {
    if (this.#closing !== null) throw new Failure('LOG_CLOSED', 'the log has been closed');
  }
}

function idsOf(events: readonly NewEvent[]): readonly string[] {
  return events.map(({ id }) => id);
}
