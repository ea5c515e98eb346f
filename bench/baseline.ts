import { DatabaseSync } from 'node:sqlite';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A row as the log would store it: the same bytes, hashes of the same size. */
interface PlainRow {
  readonly stream: number;
  readonly revision: number;
  readonly id: string;
  readonly type: number;
  readonly occurredAt: number;
  readonly data: string;
  readonly metadata: string;
}

/** About what a transaction of the log holds in an import: as often as it does, rows are safe. */
export const ROWS_OF_THE_LOG = 1_000;
/** Shown besides: larger transactions are faster, and more is lost with one. */
export const MANY_ROWS = 5_000;

/**
 * Plain prepared inserts of a workload into a table like the log's, with its one index and the
 * same durability. Parsing is done before: only the inserts are timed.
 *
 * @returns seconds
 */
export async function insertPlainly(
  workload: string,
  file: string,
  rowsATransaction: number,
): Promise<number> {
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA page_size = 8192; PRAGMA cache_size = -131072; PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 2000;
    CREATE TABLE events (position INTEGER PRIMARY KEY, stream INTEGER NOT NULL,
      revision INTEGER NOT NULL, id TEXT NOT NULL, type INTEGER NOT NULL,
      schema_version INTEGER NOT NULL, occurred_at INTEGER NOT NULL, recorded_at INTEGER NOT NULL,
      data TEXT NOT NULL, metadata TEXT, content_hash BLOB NOT NULL, hash BLOB NOT NULL) STRICT;
    CREATE UNIQUE INDEX events_by_stream_and_id ON events (stream, id);`);
  const insert = db.prepare(`INSERT INTO events (stream, revision, id, type, schema_version,
    occurred_at, recorded_at, data, metadata, content_hash, hash)
    VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)`);
  const hash = new Uint8Array(32).fill(7);
  let seconds = 0;
  for await (const rows of chunksOf(workload, rowsATransaction)) {
    const from = performance.now();
    db.exec('BEGIN IMMEDIATE');
    for (const { stream, revision, id, type, occurredAt, data, metadata } of rows) {
      insert.run(stream, revision, id, type, occurredAt, occurredAt, data, metadata, hash, hash);
    }
    db.exec('COMMIT');
    seconds += (performance.now() - from) / 1_000;
  }
  db.close();
  return seconds;
}

/** @returns seconds that a scan of a log takes which parses every event's data */
export function scanAndParse(logFile: string): number {
  const db = new DatabaseSync(logFile, { readOnly: true });
  const page = db.prepare(
    'SELECT position, data FROM events WHERE position > ? ORDER BY position LIMIT 10000',
  );
  const from = performance.now();
  let after = 0;
  for (;;) {
    const rows = page.all(after) as { position: number; data: string }[];
    const last = rows.at(-1);
    if (!last) break;
    for (const row of rows) JSON.parse(row.data);
    after = last.position;
  }
  db.close();
  return (performance.now() - from) / 1_000;
}

async function* chunksOf(workload: string, size: number): AsyncGenerator<readonly PlainRow[]> {
  const streams = new Map<string, { id: number; revision: number }>();
  const types = new Map<string, number>();
  let rows: PlainRow[] = [];
  for await (const line of createInterface(createReadStream(workload))) {
    const { id, accountId, type, occurredAt, source, data } = JSON.parse(line) as {
      id: string;
      accountId: string;
      type: string;
      occurredAt: string;
      source: string;
      data: object;
    };
    const stream = streams.get(accountId) ?? { id: streams.size + 1, revision: -1 };
    streams.set(accountId, stream);
    if (!types.has(type)) types.set(type, types.size + 1);
    rows.push({
      stream: stream.id,
      revision: ++stream.revision,
      id,
      type: types.get(type) ?? 0,
      occurredAt: Date.parse(occurredAt),
      data: JSON.stringify(data),
      metadata: JSON.stringify({ source }),
    });
    if (rows.length < size) continue;
    yield rows;
    rows = [];
  }
  yield rows;
}
