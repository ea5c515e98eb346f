import type { DatabaseSync } from 'node:sqlite';
import type { Metadata, RecordedEvent } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import { positionOf } from './sqlite-log.protocol.ts';
import { guarded } from './sqlite-log.schema.ts';

/** LEFT JOIN: a row whose stream or type was removed must come to light, not vanish. */
export const EVENTS = `
  SELECT e.position, s.name, e.revision, e.id, t.name, e.schema_version, e.occurred_at,
    e.recorded_at, e.data, e.metadata, lower(hex(e.content_hash)), lower(hex(e.hash))
  FROM events e
  LEFT JOIN streams s ON s.id = e.stream
  LEFT JOIN types t ON t.id = e.type`;

export type EventRow = readonly [
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

/** @throws Failure LOG_DAMAGED, naming the place */
export function eventOf(row: EventRow): RecordedEvent {
  const [position, stream, revision, id, type, schemaVersion, occurredAt, recordedAt] = row;
  if (stream === null || type === null) throw damaged(placeOf(row), 'has lost its stream or type');
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
  return metadata === null ? event : Object.assign(event, { metadata: metadataOf(metadata, row) });
}

/** Events that follow one another mostly come from one source. */
let latest: { readonly text: string; readonly metadata: Metadata } = { text: '{}', metadata: {} };

function metadataOf(text: string, row: EventRow): Metadata {
  if (text !== latest.text) latest = { text, metadata: parsedMetadata(text, row) };
  return latest.metadata;
}

function parsedMetadata(text: string, row: EventRow): Metadata {
  try {
    const metadata: unknown = JSON.parse(text);
    if (typeof metadata === 'object' && metadata !== null) return metadata;
    throw new TypeError('no object');
  } catch (error) {
    throw damaged(placeOf(row), 'has metadata that cannot be read', error);
  }
}

function placeOf([position, stream, revision]: EventRow): string {
  return stream === null ? `the event at ${position}` : `${stream}@${revision} at ${position}`;
}

function damaged(place: string, what: string, cause?: unknown): Failure {
  const message = `${place} ${what}: run abt check, then restore a backup`;
  return new Failure('LOG_DAMAGED', message, { cause });
}

/** Reads as `guarded` does, and of a number that cannot be read it says where it stands. */
export function locating<Result>(db: DatabaseSync, read: () => Result): Result {
  return guarded(() => {
    try {
      return read();
    } catch (error) {
      if (!isNumberTooLarge(error)) throw error;
      const place = db.prepare(NUMBERS_TOO_LARGE).get()?.place ?? 'some event';
      throw damaged(String(place), 'holds a number that cannot be one', error);
    }
  });
}

/** What node:sqlite says of an integer beyond 2^53; nothing that we write is. */
function isNumberTooLarge(error: unknown): boolean {
  return (error as Partial<NodeJS.ErrnoException>).code === 'ERR_OUT_OF_RANGE';
}

const SAFE = `BETWEEN ${Number.MIN_SAFE_INTEGER} AND ${Number.MAX_SAFE_INTEGER}`;

/** Looks at every event, once something is known to be wrong. */
const NUMBERS_TOO_LARGE = `
  SELECT name || ' as a stream' AS place FROM streams WHERE NOT (id ${SAFE} AND revision ${SAFE})
  UNION ALL
  SELECT coalesce(s.name, 'the event') || '@' || e.revision || ' at ' || e.position
  FROM events e LEFT JOIN streams s ON s.id = e.stream
  WHERE NOT (e.position ${SAFE} AND e.revision ${SAFE} AND e.schema_version ${SAFE}
    AND e.occurred_at ${SAFE} AND e.recorded_at ${SAFE})
  LIMIT 1`;
