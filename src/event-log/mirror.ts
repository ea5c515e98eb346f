import type { Clock } from '../kernel/clock.ts';
import { START } from '../kernel/envelope.ts';
import type { Position, RecordedEvent } from '../kernel/envelope.ts';
import type { EventLog } from './event-log.ts';
import { WrongExpectedRevision } from './event-log.ts';
import { MirrorReader, otherMirror, toMirrored } from './mirror-reader.ts';
import { SqliteEventLog } from './sqlite.event-log.ts';

/** A log that can be followed: everything after a position, in order, until it is told to stop. */
export interface FollowedLog extends EventLog {
  follow(after: Position, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]>;
}

export interface MirrorOptions {
  readonly directory: string;
  readonly origin: Pick<FollowedLog, 'follow' | 'eventAt'>;
  readonly clock: Clock;
}

export interface MirrorProgress {
  readonly state: 'idle' | 'running' | 'stopped';
  /** Position in the origin up to which it holds everything. */
  readonly position: Position;
  /** What stopped it, unless it was told to. */
  readonly error: unknown;
}

/** Events of one request to the writer: some 10 ms of its work. */
const EVENTS_A_REQUEST = 1_000;
/** Beyond this the origin has to wait. */
const MOST_WAITING = 4_000;

/**
 * Keeps an exact copy of another log in an embedded one, for readers that the network is too slow
 * for: the same events in the same order, each with its place in the origin. Hashes are verified
 * on the way in. It goes on from its own last event; one process owns its directory.
 */
export class Mirror {
  readonly #options: MirrorOptions;
  readonly #log: SqliteEventLog;
  readonly #stopping = new AbortController();
  /** Received, and not written yet. */
  readonly #waiting: RecordedEvent[] = [];
  #received: Position;
  #writing: Promise<void> | null = null;
  #failure: Error | null = null;
  #progress: MirrorProgress;
  #running: Promise<void> | null = null;

  private constructor(options: MirrorOptions, log: SqliteEventLog, position: Position) {
    this.#options = options;
    this.#log = log;
    this.#received = position;
    this.#progress = { state: 'idle', position, error: null };
  }

  /**
   * Makes the directory if need be, and takes its lock.
   *
   * @throws Failure MIRROR_OF_ANOTHER_LOG if its last event is not the origin's; DATA_DIR_LOCKED;
   *   those of the embedded log, and of the origin
   */
  static async open(options: MirrorOptions): Promise<Mirror> {
    const { directory, clock, origin } = options;
    const log = await SqliteEventLog.open({ directory, clock });
    try {
      const reader = new MirrorReader(directory, log);
      const position = await reader.end();
      const [here, there] = [await reader.eventAt(position), await origin.eventAt(position)];
      if (position !== START && here?.hash !== there?.hash) {
        throw otherMirror(directory, 'the event log does not hold the last event of this mirror');
      }
      return new Mirror(options, log, position);
    } catch (error) {
      await log.close();
      throw error;
    }
  }

  get progress(): MirrorProgress {
    return this.#progress;
  }

  /**
   * Follows the origin; ends when it is closed, rejects with what else stopped it. What it holds
   * by then stays readable.
   *
   * @throws Failure MIRROR_OF_ANOTHER_LOG, LOG_COPY_BROKEN, LOG_FULL, LOG_IO; those of the origin
   */
  run(): Promise<void> {
    return (this.#running ??= this.#run());
  }

  /** Lets what is under way finish. */
  async close(): Promise<void> {
    this.#stopping.abort();
    await this.#running?.catch(() => undefined);
    await this.#log.close();
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    this.#progress = { ...this.#progress, state: 'running' };
    try {
      for await (const events of this.#options.origin.follow(this.#received, signal)) {
        if (signal.aborted) break;
        this.#take(events);
        if (this.#waiting.length >= MOST_WAITING) await this.#writing;
      }
      await this.#writing;
      if (this.#failure !== null) throw this.#failure;
      this.#progress = { ...this.#progress, state: 'stopped' };
    } catch (error) {
      await this.#writing;
      this.#progress = { ...this.#progress, state: 'stopped', error };
      throw error;
    }
  }

  /** What arrives while it writes goes into the next transaction. */
  #take(events: readonly RecordedEvent[]): void {
    for (const event of events) {
      // Who follows may be told something twice; nothing is told late.
      if (event.position <= this.#received) continue;
      this.#waiting.push(event);
      this.#received = event.position;
    }
    if (this.#waiting.length > 0) this.#writing ??= this.#write();
  }

  /** Does not reject: what went wrong ends the following. */
  async #write(): Promise<void> {
    try {
      while (this.#waiting.length > 0) {
        const events = this.#waiting.splice(0, EVENTS_A_REQUEST);
        await this.#log.takeOver(events.map(toMirrored));
        const position = events.at(-1)?.position ?? START;
        this.#progress = { ...this.#progress, position };
      }
    } catch (error) {
      this.#failure = this.#explained(error);
      this.#stopping.abort();
    } finally {
      this.#writing = null;
    }
  }

  #explained(error: unknown): Error {
    if (!(error instanceof WrongExpectedRevision)) return error as Error;
    const what = `what the event log goes on with: ${error.message}`;
    return otherMirror(this.#options.directory, what);
  }
}
