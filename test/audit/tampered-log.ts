import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ScoresPublished } from '../../src/domain/register/register.events.ts';
import { canonicalJson } from '../../src/kernel/canonical-json.ts';
import type { JsonObject, NewEvent } from '../../src/kernel/envelope.ts';
import { chainText, contentText } from '../../src/kernel/hash.ts';
import { sha256 } from '../../src/event-log/sha256.ts';

interface Row extends NewEvent {
  readonly position: number;
  readonly revision: number;
  readonly recordedAt: number;
}

const COLUMNS = `e.position, e.revision, e.id, t.name AS type, e.schema_version AS schemaVersion,
  e.occurred_at AS occurredAt, e.recorded_at AS recordedAt, e.data`;

/** The hands of somebody who can write to the log's file, and knows how it is made. */
export class TamperedLog {
  readonly #db: DatabaseSync;

  constructor(directory: string) {
    this.#db = new DatabaseSync(join(directory, 'log.sqlite'));
  }

  close(): void {
    this.#db.close();
  }

  /** Data of an event, after a change. */
  change(stream: string, revision: number, change: (data: JsonObject) => JsonObject): void {
    const { position, data } = this.#row(stream, revision);
    this.#setData(position, canonicalJson(change(JSON.parse(data) as JsonObject)));
  }

  /** One character of an event's data becomes another. */
  changeByte(stream: string, revision: number): void {
    const { position, data } = this.#row(stream, revision);
    const changed = data.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
    this.#setData(position, changed);
  }

  /** Takes an event out; those behind it move up. */
  drop(stream: string, revision: number): void {
    const { position } = this.#row(stream, revision);
    this.#run('DELETE FROM events WHERE position = ?', position);
    const behind = 'UPDATE events SET revision = revision - 1 WHERE stream = ? AND revision > ?';
    this.#run(behind, this.#id(stream), revision);
    this.#noteEnd(stream);
  }

  /** Two neighbours change places. */
  swap(stream: string, revision: number): void {
    const [first, second] = [this.#row(stream, revision), this.#row(stream, revision + 1)];
    const move = 'UPDATE events SET position = ?, revision = ? WHERE position = ?';
    this.#run(move, -1, revision, first.position);
    this.#run(move, first.position, first.revision, second.position);
    this.#run(move, second.position, second.revision, -1);
  }

  /** Takes away a stream's end, from a revision on. */
  cut(stream: string, from: number): void {
    this.lose(stream, from);
    this.#noteEnd(stream);
  }

  /** The same, but what the log notes of the stream stays as it was. */
  lose(stream: string, from: number): void {
    const end = 'DELETE FROM events WHERE stream = ? AND revision >= ?';
    this.#run(end, this.#id(stream), from);
  }

  /** Notes another head of a stream than its last event has. */
  misnote(stream: string): void {
    this.#run('UPDATE streams SET head = zeroblob(32) WHERE name = ?', stream);
  }

  /** Gives a stream another name, and so to another owner. */
  rename(stream: string, to: string): void {
    this.#run('UPDATE streams SET name = ? WHERE name = ?', to, stream);
  }

  /** Takes all hashes of a stream anew: its chain tells nothing any more. */
  rehash(stream: string): void {
    let previous = '';
    const update = 'UPDATE events SET content_hash = unhex(?), hash = unhex(?) WHERE position = ?';
    for (const row of this.#rows(stream)) {
      const { revision, recordedAt, position } = row;
      const hash = sha256(chainText(row, { stream, revision, previous, recordedAt }));
      this.#run(update, sha256(contentText(row)), hash, position);
      previous = hash;
    }
    this.#noteEnd(stream);
  }

  #id(stream: string): number {
    return Number(this.#db.prepare('SELECT id FROM streams WHERE name = ?').get(stream)?.id);
  }

  #rows(stream: string): readonly Row[] {
    const sql = `SELECT ${COLUMNS} FROM events e JOIN types t ON t.id = e.type
      WHERE e.stream = ? ORDER BY e.revision`;
    return this.#db.prepare(sql).all(this.#id(stream)) as unknown as readonly Row[];
  }

  #row(stream: string, revision: number): Row {
    const row = this.#rows(stream).find((each) => each.revision === revision);
    if (!row) throw new Error(`${stream} has no revision ${revision}`);
    return row;
  }

  #setData(position: number, data: string): void {
    this.#run('UPDATE events SET data = ? WHERE position = ?', data, position);
  }

  #noteEnd(stream: string): void {
    const last = this.#rows(stream).at(-1);
    if (!last) {
      this.#run('DELETE FROM streams WHERE name = ?', stream);
      return;
    }
    const end = `UPDATE streams SET (revision, head) =
      (SELECT revision, hash FROM events WHERE position = ?) WHERE name = ?`;
    this.#run(end, last.position, stream);
  }

  #run(sql: string, ...values: (string | number)[]): void {
    this.#db.prepare(sql).run(...values);
  }
}

/** Changes the record of an account on the one page of its partition. */
export function changingRecord(accountId: string, change: (record: JsonObject) => JsonObject) {
  return (data: JsonObject): JsonObject => {
    const { records, ...place } = data as unknown as ScoresPublished;
    const changed = records.map((entry) =>
      entry.record.accountId === accountId
        ? { ...entry, record: change(entry.record as unknown as JsonObject) }
        : entry,
    );
    return { ...place, records: changed as unknown as JsonObject[] };
  };
}

/** Puts a copy of a page's first record under another account's name, in its place. */
export function forging(accountId: string) {
  return (data: JsonObject): JsonObject => {
    const { records, ...place } = data as unknown as ScoresPublished;
    const [first] = records;
    if (!first) throw new Error('the page is empty');
    const forged = { revision: 0, record: { ...first.record, accountId } };
    const all = [...records, forged].sort((a, b) =>
      a.record.accountId < b.record.accountId ? -1 : 1,
    );
    return { ...place, records: all as unknown as JsonObject[] };
  };
}
