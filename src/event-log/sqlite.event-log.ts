import type { Observable } from 'rxjs';
import { EMPTY } from 'rxjs';
import type { Clock } from '../kernel/clock.ts';
import type { NewEvent, Position, RecordedEvent } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import { checkAppend } from './append-rules.ts';
import type { Appended, EventLog, Found, NotedEnds } from './event-log.ts';
import type { SparsePage, StreamRange, WrongEnd } from './event-log.ts';
import { lockDirectory } from './lock-file.ts';
import { checkContent, checkRecorded } from './recorded-event-sink.ts';
import type { RecordedEventSink } from './recorded-event-sink.ts';
import { WriterClient } from './sqlite-log.client.ts';
import { backupLog, checkLogFiles } from './sqlite-log.files.ts';
import type { FileFinding } from './sqlite-log.files.ts';
import { LogReader } from './sqlite-log.reader.ts';
import { openForReading } from './sqlite-log.schema.ts';
import type { WritableOptions } from './sqlite-log.schema.ts';
import { WriterThread } from './sqlite-log.thread.ts';
import type { LogHandle } from './sqlite-log.thread.ts';

export interface SqliteLogOptions extends WritableOptions {
  /** Stamps `recordedAt`. */
  readonly clock: Clock;
}

interface Parts {
  readonly directory: string;
  readonly clock: Clock;
  /** Null: the log is open for reading only. */
  readonly writer: WriterClient | null;
  /** Null: another thread, or nobody, owns the writer. */
  readonly owned: { readonly thread: WriterThread; release(): void } | null;
}

/**
 * The event log in an SQLite file, `log.sqlite` in a directory of its own. One process owns the
 * directory; its thread that writes is shared by all its threads, each of which reads for itself.
 */
export class SqliteEventLog implements EventLog, NotedEnds, RecordedEventSink {
  readonly #parts: Parts;
  readonly #reader: LogReader;
  #closing: Promise<void> | null = null;

  private constructor(parts: Parts) {
    this.#parts = parts;
    this.#reader = new LogReader(openForReading(parts.directory));
  }

  /**
   * Takes the directory's lock and starts the writer; makes directory and log if need be.
   *
   * @throws Failure DATA_DIR_LOCKED, LOG_CANNOT_OPEN, LOG_NEWER, LOG_FOREIGN, LOG_DAMAGED, LOG_IO,
   *   LOG_READ_ONLY
   */
  static async open({ clock, ...options }: SqliteLogOptions): Promise<SqliteEventLog> {
    const lock = lockDirectory(options.directory, clock.now());
    try {
      const thread = await WriterThread.start(options);
      const owned = { thread, release: () => lock.release() };
      const { directory, port } = thread.connect();
      return new SqliteEventLog({ directory, clock, writer: new WriterClient(port), owned });
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /** The same log in another thread of the process that opened it; see `connect`. */
  static attach({ directory, port }: LogHandle, clock: Clock): SqliteEventLog {
    return new SqliteEventLog({ directory, clock, writer: new WriterClient(port), owned: null });
  }

  /**
   * For checks and audits, also while another process owns the directory. It takes no lock; an
   * append is refused with LOG_READ_ONLY.
   *
   * @throws Failure LOG_NOT_FOUND, LOG_CANNOT_OPEN, LOG_NEWER, LOG_FOREIGN, LOG_DAMAGED, LOG_IO
   */
  static openReadOnly(directory: string): SqliteEventLog {
    return new SqliteEventLog({ directory, clock: NO_CLOCK, writer: null, owned: null });
  }

  /**
   * A handle for one further thread: give it in `workerData` with `transferList: [handle.port]`.
   * That thread closes its log before this one is closed.
   */
  connect(): LogHandle {
    this.#refuseIfClosed();
    const owned = this.#parts.owned;
    if (owned === null) throw new Failure('LOG_READ_ONLY', 'only the owner of a log shares it');
    return owned.thread.connect();
  }

  async append(stream: string, expected: number, events: readonly NewEvent[]): Promise<Appended> {
    const writer = this.#writer();
    checkAppend(stream, expected, events);
    const recordedAt = this.#parts.clock.now();
    return writer.append({ stream, expected, recordedAt }, events);
  }

  async appendRecorded(
    stream: string,
    expected: number,
    events: readonly RecordedEvent[],
  ): Promise<Appended> {
    const writer = this.#writer();
    checkRecorded(stream, expected, events);
    return writer.takeOver(events);
  }

  /**
   * Takes over a piece of another log, of any number of streams, in its order: all of it or
   * nothing. What is here already is passed over. So one copy can hold exactly what another held
   * up to some point, whatever happens.
   *
   * @throws as `appendRecorded`
   */
  async takeOver(events: readonly RecordedEvent[]): Promise<Appended> {
    const writer = this.#writer();
    for (const event of events) checkContent(event);
    return writer.takeOver(events);
  }

  async find(stream: string, ids: readonly string[]): Promise<Found> {
    return this.#open().find(stream, ids);
  }

  async readStream(stream: string, range: StreamRange): Promise<readonly RecordedEvent[]> {
    return this.#open().readStream(stream, range);
  }

  async readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    return this.#open().readAll(after, limit);
  }

  async readAllExcept(category: string, after: Position, limit: number): Promise<SparsePage> {
    return this.#open().readAllExcept(category, after, limit);
  }

  async eventAt(position: Position): Promise<RecordedEvent | null> {
    return this.#open().eventAt(position);
  }

  async head(): Promise<Position> {
    return this.#open().head();
  }

  async someStreamOf(category: string): Promise<string | null> {
    return this.#open().someStreamOf(category);
  }

  async wrongEnds(stream?: string): Promise<readonly WrongEnd[]> {
    return this.#open().wrongEnds(stream);
  }

  eventsBetween(after: Position, through: Position): number {
    return Math.max(0, Number(through) - Number(after));
  }

  get appended$(): Observable<Position> {
    return this.#parts.writer?.appended$ ?? EMPTY;
  }

  /**
   * A consistent copy as it stands now, while writing goes on; itself a log to be opened.
   *
   * @throws Failure BACKUP_EXISTS, BACKUP_FAILED (no room for it), LOG_IO
   */
  async backup(directory: string): Promise<void> {
    this.#refuseIfClosed();
    await backupLog(this.#parts.directory, directory);
  }

  /** What is wrong with the files, seen without knowing what the events mean; [] if nothing. */
  async checkFiles(): Promise<readonly FileFinding[]> {
    this.#refuseIfClosed();
    return checkLogFiles(this.#parts.directory);
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    const { writer, owned } = this.#parts;
    try {
      await writer?.close();
      this.#reader.close();
      await owned?.thread.stop();
    } finally {
      owned?.release();
    }
  }

  #writer(): WriterClient {
    this.#refuseIfClosed();
    const { writer } = this.#parts;
    if (writer === null) throw new Failure('LOG_READ_ONLY', 'the log is open for reading only');
    return writer;
  }

  #open(): LogReader {
    this.#refuseIfClosed();
    return this.#reader;
  }

  #refuseIfClosed(): void {
    if (this.#closing !== null) throw new Failure('LOG_CLOSED', 'the log has been closed');
  }
}

/** Nothing is ever stamped by a log that is open for reading only. */
const NO_CLOCK: Clock = { now: () => 0 };
