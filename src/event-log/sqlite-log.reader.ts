import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { NO_STREAM } from '../kernel/envelope.ts';
import type { Position, RecordedEvent } from '../kernel/envelope.ts';
import { invariant } from '../kernel/errors.ts';
import { MAX_PAGE, MAX_PAGE_BYTES } from './event-log.ts';
import type { Found, SparsePage, StreamRange, WrongEnd } from './event-log.ts';
import { wrongEnds } from './sqlite-log.ends.ts';
import { StreamPositions } from './sqlite-log.positions.ts';
import type { StreamRow } from './sqlite-log.positions.ts';
import { positionOf } from './sqlite-log.protocol.ts';
import { EVENTS, eventOf, locating } from './sqlite-log.rows.ts';
import type { EventRow } from './sqlite-log.rows.ts';

/** Rows come in runs this long, so that a page of the largest events stays within its bytes. */
const ROWS_A_RUN = 256;
/** So many positions are looked at for a page that leaves out a category: some 8 ms. */
const MOST_PASSED_OVER = 25_000;

/**
 * Reads the tables on a connection of its own. No read transaction outlives a run of rows, or for
 * `find` the code that runs without a pause.
 */
export class LogReader {
  readonly #db: DatabaseSync;
  readonly #snapshot: Snapshot;
  readonly #stream: StatementSync;
  readonly #known: StatementSync;
  readonly #positions: StreamPositions;
  readonly #rowsAt: StatementSync;
  readonly #rowsAfter: StatementSync;
  readonly #otherRowsAfter: StatementSync;
  readonly #head: StatementSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#snapshot = new Snapshot(db);
    this.#stream = db.prepare('SELECT id, revision FROM streams WHERE name = ?');
    this.#known = db.prepare(
      `SELECT revision, lower(hex(content_hash)) AS contentHash
       FROM events WHERE stream = ? AND id = ?`,
    );
    this.#positions = new StreamPositions(db);
    this.#rowsAt = db.prepare(
      `${EVENTS} WHERE e.position IN (SELECT value FROM json_each(?)) ORDER BY e.position`,
    );
    this.#rowsAfter = db.prepare(`${EVENTS} WHERE e.position > ? ORDER BY e.position LIMIT ?`);
    // A stream without a name is of no category: the row has to come to light.
    this.#otherRowsAfter = db.prepare(
      `${EVENTS} WHERE e.position > ? AND e.position <= ? AND coalesce(s.name NOT GLOB ?, true)
       ORDER BY e.position LIMIT ?`,
    );
    this.#head = db.prepare('SELECT max(position) AS head FROM events');
    for (const statement of [this.#rowsAt, this.#rowsAfter, this.#otherRowsAfter]) {
      statement.setReturnArrays(true);
    }
  }

  find(name: string, ids: readonly string[]): Found {
    return locating(this.#db, () => {
      this.#snapshot.hold();
      const stream = this.#streamOf(name);
      const known = new Map<string, { revision: number; contentHash: string }>();
      if (stream === null) return { revision: NO_STREAM, known };
      for (const id of ids) {
        const row = this.#known.get(stream.id, id);
        if (row) known.set(id, { ...(row as { revision: number; contentHash: string }) });
      }
      return { revision: stream.revision, known };
    });
  }

  readStream(name: string, { from, backwards = false, limit }: StreamRange): RecordedEvent[] {
    checkLimit(limit);
    invariant(from === undefined || isCount(from), `${from} is no revision to read from`);
    return locating(this.#db, () => {
      const stream = this.#streamOf(name);
      if (stream === null) return [];
      if (!backwards) return this.#eventsAt(this.#positions.of(stream, from ?? 0, limit));
      const last = Math.min(from ?? stream.revision, stream.revision);
      const first = Math.max(0, last - limit + 1);
      const positions = this.#positions.of(stream, first, last - first + 1);
      return this.#eventsAt(positions.reverse());
    });
  }

  readAll(after: Position, limit: number): RecordedEvent[] {
    checkLimit(limit);
    return locating(this.#db, () => {
      let last = Number(after);
      return gather(limit, (_, most) => {
        const rows = this.#rowsAfter.all(last, most) as unknown as EventRow[];
        last = rows.at(-1)?.[0] ?? last;
        return rows;
      });
    });
  }

  readAllExcept(category: string, after: Position, limit: number): SparsePage {
    checkLimit(limit);
    return locating(this.#db, () => {
      // The end first: what is recorded in between belongs to the next page.
      const through = Math.min(Number(this.head()), Number(after) + MOST_PASSED_OVER);
      let last = Number(after);
      const events = gather(limit, (_, most) => {
        const rows = this.#otherRowsAfter.all(last, through, `${category}-*`, most);
        last = (rows as unknown as EventRow[]).at(-1)?.[0] ?? last;
        return rows as unknown as EventRow[];
      });
      const end = events.at(-1)?.position ?? after;
      const isWhole = events.length < limit && bytesOf(events) < MAX_PAGE_BYTES;
      return { events, through: isWhole ? positionOf(Math.max(through, Number(end))) : end };
    });
  }

  eventAt(position: Position): RecordedEvent | null {
    return locating(this.#db, () => this.#eventsAt([Number(position)])[0] ?? null);
  }

  /** The name of some stream of a category; null if there is none. */
  someStreamOf(category: string): string | null {
    const select = 'SELECT name FROM streams WHERE name > ? AND name < ? LIMIT 1';
    return locating(this.#db, () => {
      // All that begins with the category and a dash is before the category and a dot.
      const row = this.#db.prepare(select).get(`${category}-`, `${category}.`);
      return row ? String(row.name) : null;
    });
  }

  wrongEnds(stream?: string): readonly WrongEnd[] {
    return locating(this.#db, () => [...wrongEnds(this.#db, stream)]);
  }

  head(): Position {
    return locating(this.#db, () => positionOf(Number(this.#head.get()?.head ?? 0)));
  }

  close(): void {
    this.#snapshot.release();
    this.#db.close();
  }

  #streamOf(name: string): StreamRow | null {
    const row = this.#stream.get(name);
    return row ? { id: Number(row.id), revision: Number(row.revision) } : null;
  }

  /** In the order of the positions, whichever that is. */
  #eventsAt(positions: readonly number[]): RecordedEvent[] {
    return gather(positions.length, (start, most) => {
      const wanted = positions.slice(start, start + most);
      const rows = this.#rowsAt.all(JSON.stringify(wanted)) as unknown as EventRow[];
      return rows[0]?.[0] === wanted[0] ? rows : rows.reverse();
    });
  }
}

/**
 * One read transaction for all that is asked without a pause: to begin and end one takes several
 * times as long as to look up an id.
 */
class Snapshot {
  readonly #db: DatabaseSync;
  readonly #begin: StatementSync;
  readonly #end: StatementSync;
  #isHeld = false;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#begin = db.prepare('BEGIN');
    this.#end = db.prepare('COMMIT');
  }

  /** Until whoever asks waits for something. */
  hold(): void {
    if (this.#isHeld) return;
    this.#begin.run();
    this.#isHeld = true;
    queueMicrotask(() => this.release());
  }

  release(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    // An error may have ended it already.
    if (this.#db.isTransaction) this.#end.run();
  }
}

/** Fetches run by run until there are no more, or the page has its rows or its bytes. */
function gather(
  limit: number,
  fetch: (start: number, most: number) => readonly EventRow[],
): RecordedEvent[] {
  const events: RecordedEvent[] = [];
  let bytes = 0;
  while (events.length < limit && bytes < MAX_PAGE_BYTES) {
    const rows = fetch(events.length, Math.min(ROWS_A_RUN, limit - events.length));
    for (const row of rows) {
      events.push(eventOf(row));
      bytes += row[8].length;
    }
    if (rows.length < ROWS_A_RUN) break;
  }
  return events;
}

function bytesOf(events: readonly RecordedEvent[]): number {
  return events.reduce((bytes, event) => bytes + event.data.length, 0);
}

function checkLimit(limit: number): void {
  const holds = isCount(limit) && limit > 0 && limit <= MAX_PAGE;
  invariant(holds, `a page has 1 to ${MAX_PAGE} events, not ${limit}`);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
