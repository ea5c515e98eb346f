import type { Observable } from 'rxjs';
import type { NewEvent, Position, RecordedEvent } from '../kernel/envelope.ts';

/** The most that one append may carry, and one event of it, in UTF-8 bytes of data. */
export const MAX_APPEND_BYTES = 512 * 1024;
export const MAX_EVENT_BYTES = 64 * 1024;
/** The most events that one read may ask for, and the bytes of data after which a page ends. */
export const MAX_PAGE = 10_000;
export const MAX_PAGE_BYTES = 1024 * 1024;

/** The dependency injection's name of the port. */
export const EVENT_LOG = Symbol('EventLog');

/**
 * The append-only truth: streams of events with gapless revisions 0, 1, 2 ..., in one total order.
 *
 * Every engine passes `test/event-log/event-log.contract.ts`.
 */
export interface EventLog {
  /**
   * Appends all events or none; acknowledged means durable.
   *
   * @param expected the revision of the stream's last event, or NO_STREAM
   * @returns the stream's revision and a position at or after the events. If exactly these ids
   *   already stand at `expected + 1 ...`, it answers as the first time and appends nothing.
   * @throws WrongExpectedRevision if the stream has moved
   * @throws Failure EVENT_TOO_LARGE, DUPLICATE_ID (an id twice in the append or already in the
   *   stream elsewhere), LOG_FULL, LOG_READ_ONLY, LOG_CLOSED, LOG_DAMAGED (the stream has lost
   *   events)
   */
  append(stream: string, expected: number, events: readonly NewEvent[]): Promise<Appended>;

  /** Which of these ids the stream holds, and its revision (NO_STREAM if there is none). */
  find(stream: string, ids: readonly string[]): Promise<Found>;

  /**
   * One page of a stream, in order of revision, or against it. An unknown stream is empty. A page
   * may be shorter than its limit (see MAX_PAGE_BYTES); only an empty one means the end.
   */
  readStream(stream: string, range: StreamRange): Promise<readonly RecordedEvent[]>;

  /** One page of everything after a position, in order; only an empty one means the end. */
  readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]>;

  /**
   * One page as `readAll` gives it, without the streams of a category: for a reader who does not
   * care about facts. `through` is how far it has looked; where that is `after`, it is the end.
   */
  readAllExcept(category: string, after: Position, limit: number): Promise<SparsePage>;

  /** The event at a position; null if there is none there: in another log it is another. */
  eventAt(position: Position): Promise<RecordedEvent | null>;

  /** The position of the last event, or START. */
  head(): Promise<Position>;

  /** The name of some stream of a category; null if there is none. */
  someStreamOf(category: string): Promise<string | null>;

  /**
   * How many events lie between two positions: for telling progress, and nothing else. Null where
   * the engine cannot tell without reading them; 0 in any case where there can be none.
   */
  eventsBetween(after: Position, through: Position): number | null;

  /** Fires after commits, with a position at or after what was committed; may skip some. */
  readonly appended$: Observable<Position>;

  /** Refuses new work, finishes what is under way, lets go of the files. */
  close(): Promise<void>;
}

/** What only those engines can tell that note a stream's end apart from its events. */
export interface NotedEnds {
  /**
   * The streams whose note is not their last event, as where a tail was cut off: what is left of
   * such a stream is sound by itself. Of all streams, or of one.
   */
  wrongEnds(stream?: string): Promise<readonly WrongEnd[]>;
}

export interface WrongEnd {
  readonly stream: string;
  /** Revision of the last event by the note; and as it is, NO_STREAM if there is none. */
  readonly noted: number;
  readonly last: number;
  readonly detail: string;
}

export interface Appended {
  readonly revision: number;
  readonly position: Position;
  /** True if the events were there already and this append changed nothing. */
  readonly alreadyThere: boolean;
}

export interface SparsePage {
  readonly events: readonly RecordedEvent[];
  /** Everything up to here that is not of the category is among the events, or was before. */
  readonly through: Position;
}

export interface Found {
  readonly revision: number;
  readonly known: ReadonlyMap<string, { readonly revision: number; readonly contentHash: string }>;
}

export interface StreamRange {
  /** First revision of the page; backwards, the default is the end of the stream. */
  readonly from?: number;
  readonly backwards?: boolean;
  readonly limit: number;
}

/** The stream is not where the caller believed: read again, decide again. */
export class WrongExpectedRevision extends Error {
  override readonly name = 'WrongExpectedRevision';
  readonly code = 'WRONG_EXPECTED_REVISION';
  readonly stream: string;
  readonly expected: number;
  readonly actual: number;

  constructor(stream: string, expected: number, actual: number) {
    super(`stream ${stream} is at revision ${actual}, not at ${expected}`);
    this.stream = stream;
    this.expected = expected;
    this.actual = actual;
  }
}

/** Every event of a stream from a revision on, page by page. */
export async function* eventsOf(
  log: Pick<EventLog, 'readStream'>,
  stream: string,
  { from = 0, limit = MAX_PAGE }: { readonly from?: number; readonly limit?: number } = {},
): AsyncGenerator<RecordedEvent> {
  let next = from;
  for (;;) {
    const page = await log.readStream(stream, { from: next, limit });
    if (page.length === 0) return;
    yield* page;
    next += page.length;
  }
}
