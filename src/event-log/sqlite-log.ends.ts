import type { DatabaseSync } from 'node:sqlite';
import { NO_STREAM } from '../kernel/envelope.ts';
import type { WrongEnd } from './event-log.ts';

/**
 * Where `streams` does not say the same as `events`; of all streams, or of one by its name. The
 * index alone counts the events of each stream; only the last of each is looked at.
 */
export function* wrongEnds(db: DatabaseSync, stream?: string): Generator<WrongEnd> {
  const rows =
    stream === undefined
      ? db.prepare(WRONG_ENDS).iterate()
      : db.prepare(`${WRONG_ENDS} AND s.name = ?`).iterate(stream);
  for (const { name, noted, last, detail } of rows) {
    const found = last === null ? NO_STREAM : Number(last);
    yield { stream: String(name), noted: Number(noted), last: found, detail: String(detail) };
  }
}

/** One statement, so that it sees both tables at one moment while they are written to. */
const WRONG_ENDS = `
  SELECT s.name, s.revision AS noted, e.revision AS last,
    'the stream is noted at revision ' || s.revision || ' with head ' || lower(hex(s.head)) ||
    ', its ' || s.count || ' events end at revision ' || coalesce(e.revision, 'none') ||
    ' with hash ' || coalesce(lower(hex(e.hash)), 'none') AS detail
  FROM (
    SELECT name, revision, head,
      (SELECT count(*) FROM events WHERE stream = streams.id) AS count,
      (SELECT max(position) FROM events WHERE stream = streams.id) AS position
    FROM streams
  ) s
  LEFT JOIN events e ON e.position = s.position
  WHERE (e.revision IS NOT s.revision OR e.hash IS NOT s.head OR s.count IS NOT s.revision + 1)`;
