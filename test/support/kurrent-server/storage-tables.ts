import type { DatabaseSync, StatementSync } from 'node:sqlite';

export const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA wal_autocheckpoint = 20000;
  PRAGMA cache_size = -65536;
  CREATE TABLE IF NOT EXISTS streams (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL,
    start INTEGER NOT NULL, state TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS events (
    position INTEGER PRIMARY KEY, stream INTEGER NOT NULL, revision INTEGER NOT NULL,
    id TEXT NOT NULL, type TEXT NOT NULL, content_type TEXT NOT NULL, data BLOB NOT NULL,
    metadata BLOB NOT NULL, created INTEGER NOT NULL, UNIQUE (stream, revision));
`;
const EVENTS = `SELECT e.position, s.name AS stream, e.revision, e.id, e.type,
  e.content_type AS contentType, e.data, e.metadata, e.created
  FROM events e JOIN streams s ON s.id = e.stream`;

export function prepareStatements(db: DatabaseSync) {
  const sql = (text: string): StatementSync => db.prepare(text);
  const ofStream = `${EVENTS} WHERE e.stream = ? AND e.revision BETWEEN ? AND ?`;
  return {
    begin: sql('BEGIN IMMEDIATE'),
    commit: sql('COMMIT'),
    head: sql('SELECT max(position) AS head FROM events'),
    lastStream: sql('SELECT max(id) AS last FROM streams'),
    stream: sql('SELECT id, revision, start, state FROM streams WHERE name = ?'),
    save: sql(`INSERT INTO streams (id, name, revision, start, state) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET
        revision = excluded.revision, start = excluded.start, state = excluded.state`),
    insert: sql('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    byId: sql('SELECT revision FROM events WHERE stream = ? AND id = ? ORDER BY revision LIMIT 1'),
    forwards: sql(`${ofStream} ORDER BY e.revision LIMIT ?`),
    backwards: sql(`${ofStream} ORDER BY e.revision DESC LIMIT ?`),
    allForwards: sql(`${EVENTS} WHERE e.position > ? ORDER BY e.position LIMIT ?`),
    allBackwards: sql(`${EVENTS} WHERE e.position < ? ORDER BY e.position DESC LIMIT ?`),
  };
}
