import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { NO_STREAM } from '../kernel/envelope.ts';
import type { Metadata, Position, RecordedEvent } from '../kernel/envelope.ts';
import { Failure, invariant } from '../kernel/errors.ts';
import { MAX_PAGE, MAX_PAGE_BYTES } from './event-log.ts';
import type { Found, SparsePage, StreamRange } from './event-log.ts';
import { positionOf } from './sqlite-log.protocol.ts';
import { guarded } from './sqlite-log.schema.ts';

/** Rows come in runs this long, so that a page of the largest events stays within its bytes. */
const ROWS_A_RUN = 256;
/** So many positions are looked at for a page that leaves out a category: some 30 ms. */
const MOST_PASSED_OVER = 100_000;

/** LEFT JOIN: a row whose stream or type was removed must come to light, not vanish. */
const EVENTS = `
  SELECT e.position, s.name, e.revision, e.id, t.name, e.schema_version, e.occurred_at,
    e.recorded_at, e.data, e.metadata, lower(hex(e.content_hash)), lower(hex(e.hash))
  FROM events e
  LEFT JOIN streams s ON s.id = e.stream
  LEFT JOIN types t ON t.id = e.type`;

type EventRow = readonly [
  position: number,
  stream: string | null,
  revision: number,
  id: string,
  type: string | null,
  schemaVersion: number,
  occurredAt: number,
  recordedAt: number,
  data: string,
  metadata: string | null,
  contentHash: string,
  hash: string,
];

/** Reads the tables on a connection of its own. No read transaction outlives a run of rows. */
export class LogReader {
  readonly #db: DatabaseSync;
  readonly #stream: StatementSync;
  readonly #known: StatementSync;
  readonly #positions: StatementSync;
  readonly #rowsAt: StatementSync;
  readonly #rowsAfter: StatementSync;
  readonly #otherRowsAfter: StatementSync;
  readonly #head: StatementSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#stream = db.prepare('SELECT id, revision FROM streams WHERE name = ?');
    this.#known = db.prepare(
      `SELECT revision, lower(hex(content_hash)) AS contentHash
       FROM events WHERE stream = ? AND id = ?`,
    );
    // The index alone answers this. Revisions are gapless, so the nth position has revision n.
    this.#positions = db.prepare(
      'SELECT position FROM events WHERE stream = ? ORDER BY position LIMIT ? OFFSET ?',
    );
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
    for (const statement of [
      this.#positions,
      this.#rowsAt,
      this.#rowsAfter,
      this.#otherRowsAfter,
    ]) {
      statement.setReturnArrays(true);
    }
  }

  find(name: string, ids: readonly string[]): Found {
    return guarded(() => {
      // The revision first: what is recorded in between is then known too early, not too late.
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
    return guarded(() => {
      const stream = this.#streamOf(name);
      if (stream === null) return [];
      if (!backwards) return this.#eventsAt(this.#positionsOf(stream.id, from ?? 0, limit));
      const last = Math.min(from ?? stream.revision, stream.revision);
      const first = Math.max(0, last - limit + 1);
      const positions = this.#positionsOf(stream.id, first, last - first + 1);
      return this.#eventsAt(positions.reverse());
    });
  }

  readAll(after: Position, limit: number): RecordedEvent[] {
    checkLimit(limit);
    return guarded(() => {
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
    return guarded(() => {
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

  head(): Position {
    return guarded(() => positionOf(Number(this.#head.get()?.head ?? 0)));
  }

  close(): void {
    this.#db.close();
  }

  #streamOf(name: string): { readonly id: number; readonly revision: number } | null {
    const row = this.#stream.get(name);
    return row ? { id: Number(row.id), revision: Number(row.revision) } : null;
  }

  #positionsOf(stream: number, from: number, count: number): number[] {
    const rows = this.#positions.all(stream, count, from) as unknown as [number][];
    return rows.map(([position]) => position);
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

function eventOf(row: EventRow): RecordedEvent {
  const [position, stream, revision, id, type, schemaVersion, occurredAt, recordedAt] = row;
  if (stream === null || type === null) throw withoutName(row);
  const [, , , , , , , , data, metadata, contentHash, hash] = row;
  const event = {
    position: positionOf(position),
    stream,
    revision,
    id,
    type,
    schemaVersion,
    occurredAt,
    recordedAt,
    data,
    contentHash,
    hash,
  };
  return metadata === null ? event : Object.assign(event, { metadata: metadataOf(metadata) });
}

/** Events that follow one another mostly come from one source. */
let latest: { readonly text: string; readonly metadata: Metadata } = { text: '{}', metadata: {} };

function metadataOf(text: string): Metadata {
  if (text !== latest.text) latest = { text, metadata: JSON.parse(text) as Metadata };
  return latest.metadata;
}

function withoutName([position]: EventRow): Failure {
  const message = `the event at ${position} has lost its stream or type: restore a backup`;
  return new Failure('LOG_DAMAGED', message);
}

function checkLimit(limit: number): void {
  const holds = isCount(limit) && limit > 0 && limit <= MAX_PAGE;
  invariant(holds, `a page has 1 to ${MAX_PAGE} events, not ${limit}`);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
