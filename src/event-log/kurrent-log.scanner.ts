import { START, categoryOf } from '../kernel/envelope.ts';
import type { Position, RecordedEvent } from '../kernel/envelope.ts';
import { invariant } from '../kernel/errors.ts';
import { MAX_PAGE, MAX_PAGE_BYTES } from './event-log.ts';
import type { SparsePage } from './event-log.ts';
import type { Lane } from './kurrent-log.lane.ts';
import type { ServerEvent } from './kurrent-log.protocol.ts';
import { checkLimit } from './kurrent-log.reader.ts';
import { isSystemEvent, placeOf, positionIn, recordedOf } from './kurrent-log.records.ts';

/** So many are fetched at once where those that are wanted may be few. */
const FEW = 512;
/** Backwards from the end; more if the system alone has written of late. */
const LAST_FEW = 8;
const MOST_AT_ONCE = 4_096;
/** Positions behind which only the system has written so far, and up to where. */
const MOST_IDLE_ENDS = 16;

interface Scan {
  readonly after: Position;
  readonly limit: number;
  readonly isWanted: (event: RecordedEvent) => boolean;
  /** At least so many are fetched in one read. */
  readonly fetch: number;
}

/** Reads everything, in the one order of the log. The system's own events are passed over. */
export class LogScanner {
  readonly #lane: Lane;
  readonly #idleEnds = new Map<Position, Position>();
  #head: Position = START;

  constructor(lane: Lane) {
    this.#lane = lane;
  }

  async readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    const isWanted = () => true;
    return (await this.#scan({ after, limit, isWanted, fetch: limit })).events;
  }

  readAllExcept(category: string, after: Position, limit: number): Promise<SparsePage> {
    const isWanted = ({ stream }: RecordedEvent) => categoryOf(stream) !== category;
    return this.#scan({ after, limit, isWanted, fetch: Math.max(limit, FEW) });
  }

  async eventAt(position: Position): Promise<RecordedEvent | null> {
    const place = placeOf(position);
    if (place === undefined || place === null) return null;
    let found: ServerEvent | null = null;
    await this.#lane.run(async (client) => {
      try {
        await client.readAll({ from: place, count: 1 }, (event) => {
          found = event;
          return false;
        });
      } catch (error) {
        // In a log of another server there may be the midst of an event.
        if (!/ReadAllResult|position/i.test((error as Error).message)) throw error;
      }
    });
    const event = found as ServerEvent | null;
    if (event === null || isSystemEvent(event)) return null;
    const recorded = recordedOf(event);
    return recorded.position === position ? recorded : null;
  }

  /** Backwards from the end, as far as the last head that is known. */
  async head(): Promise<Position> {
    let before = null as Position | null;
    for (let count = LAST_FEW; ; count = Math.min(count * 8, MOST_AT_ONCE)) {
      const start = before;
      const from = start === null ? undefined : (placeOf(start) ?? undefined);
      const found = { isEnd: false };
      await this.#lane.run((client) =>
        client.readAll({ from, isBackwards: true, count }, (event) => {
          const position = positionIn(event);
          if (start !== null && position >= start) return true;
          before = position;
          found.isEnd = position <= this.#head || !isSystemEvent(event);
          if (position > this.#head && found.isEnd) this.#head = recordedOf(event).position;
          return !found.isEnd;
        }),
      );
      if (found.isEnd || before === start) return this.#head;
    }
  }

  async someStreamOf(category: string): Promise<string | null> {
    const first = await this.#lane.run((client) => client.firstOf(`${category}-`));
    return first === null ? null : first.streamId;
  }

  /** Told of what was appended: the end is not before it. */
  appended(position: Position): void {
    if (position > this.#head) this.#head = position;
  }

  async #scan({ after, limit, isWanted, fetch }: Scan): Promise<SparsePage> {
    checkLimit(limit);
    invariant(placeOf(after) !== null, `"${after}" is no position of this log`);
    const events: RecordedEvent[] = [];
    let [through, cursor] = [after, this.#idleEnds.get(after) ?? after];
    let [bytes, looked] = [0, 0];
    const take = (each: ServerEvent): boolean => {
      const position = positionIn(each);
      // A read begins with the event at its position, and after a cut where the last one ended.
      if (position <= cursor) return true;
      cursor = position;
      if (isSystemEvent(each)) return true;
      const event = recordedOf(each);
      through = position;
      looked += 1;
      if (!isWanted(event)) return true;
      events.push(event);
      bytes += event.data.length;
      return events.length < limit && bytes < MAX_PAGE_BYTES;
    };
    for (let count = fetch + 1; ; count = Math.max(count, FEW)) {
      const start = cursor;
      const from = () => placeOf(cursor) ?? undefined;
      await this.#lane.run((client) => client.readAll({ from: from(), count }, take));
      if (cursor === start || events.length > 0 || looked >= MAX_PAGE) break;
    }
    if (through === after) this.#isIdleAfter(after, cursor);
    return { events, through };
  }

  /** What the system alone has written is not read again and again while nobody else writes. */
  #isIdleAfter(after: Position, cursor: Position): void {
    this.#idleEnds.delete(after);
    if (cursor !== after) this.#idleEnds.set(after, cursor);
    const [oldest] = this.#idleEnds.keys();
    if (this.#idleEnds.size > MOST_IDLE_ENDS && oldest !== undefined) this.#idleEnds.delete(oldest);
  }
}
