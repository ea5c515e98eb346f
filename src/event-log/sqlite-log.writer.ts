import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { NO_STREAM } from '../kernel/envelope.ts';
import type { RecordedEvent } from '../kernel/envelope.ts';
import { chainText, contentText, frameOf } from '../kernel/hash.ts';
import { brokenCopy } from './recorded-event-sink.ts';
import { sha256 } from './sha256.ts';
import { OldStreams } from './sqlite-log.old-streams.ts';
import type { AppendRequest, PackedEvent, Refusal, TakeOver } from './sqlite-log.protocol.ts';

/** SQLITE_CONSTRAINT_UNIQUE, sqlite.org/rescode.html */
const NOT_UNIQUE = 2067;

export interface Written {
  readonly revision: number;
  readonly position: number;
  readonly alreadyThere: boolean;
}

interface StreamRow {
  readonly id: number;
  revision: number;
  head: string;
}

/** Appends to the tables, within transactions that the caller begins and ends. */
export class LogWriter {
  readonly #db: DatabaseSync;
  readonly #findStream: StatementSync;
  readonly #saveStream: StatementSync;
  readonly #insert: StatementSync;
  readonly #findEvent: StatementSync;
  readonly #dropFrom: StatementSync;
  readonly #oldStreams: OldStreams;
  readonly #begin: StatementSync;
  readonly #commit: StatementSync;
  /** What is known of the tables; read again after a rollback. */
  #head = 0;
  #lastStream = 0;
  readonly #types = new Map<string, number>();

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#findStream = db.prepare(
      'SELECT id, revision, lower(hex(head)) AS head FROM streams WHERE name = ?',
    );
    this.#saveStream = db.prepare(
      `INSERT INTO streams (id, name, revision, head) VALUES (?, ?, ?, unhex(?))
       ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, head = excluded.head`,
    );
    this.#insert = db.prepare(
      `INSERT INTO events (position, stream, revision, id, type, schema_version, occurred_at,
         recorded_at, data, metadata, content_hash, hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, unhex(?), unhex(?))`,
    );
    this.#findEvent = db.prepare(
      `SELECT revision, position, lower(hex(hash)) AS hash
       FROM events WHERE stream = ? AND id = ?`,
    );
    this.#oldStreams = new OldStreams(db);
    this.#dropFrom = db.prepare('DELETE FROM events WHERE position >= ?');
    this.#begin = db.prepare('BEGIN IMMEDIATE');
    this.#commit = db.prepare('COMMIT');
    this.#readCounters();
  }

  /** The position of the last event; 0 if there is none. */
  get head(): number {
    return this.#head;
  }

  begin(): void {
    this.#begin.run();
  }

  commit(): void {
    this.#commit.run();
  }

  /** After any error; SQLite may have rolled back by itself already. */
  rollback(): void {
    if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
    this.#readCounters();
  }

  /**
   * Appends all events or none. A refusal leaves the transaction as it was.
   *
   * @throws SQLite's errors, after which the transaction must be rolled back
   */
  append(request: AppendRequest): Written | Refusal {
    const stream = this.#streamOf(request.stream, this.#lastStream + 1);
    const refusal = this.#oldStreams.refusalFor(request.stream, stream);
    if (refusal !== null) return refusal;
    if (stream.revision !== request.expected) return this.#again(request, stream);
    const first = this.#head + 1;
    try {
      return this.#record(request, stream);
    } catch (error) {
      if (!isNotUnique(error)) throw error;
      this.#undoFrom(first);
      return duplicateIn(request.stream);
    }
  }

  /**
   * Takes over all events or none; those that are here already stay as they are. A refusal leaves
   * the transaction as it was. Throws as `append` does.
   */
  takeOver({ recorded }: TakeOver): Written | Refusal {
    const first = this.#head + 1;
    const streams = new Map<string, StreamRow>();
    let lastStream = this.#lastStream;
    for (const event of recorded) {
      const row = streams.get(event.stream) ?? this.#streamOf(event.stream, lastStream + 1);
      if (row.id > lastStream) lastStream = row.id;
      streams.set(event.stream, row);
      const refusal =
        this.#oldStreams.refusalFor(event.stream, row) ?? this.#takeOverOne(event, row);
      if (refusal === null) continue;
      this.#undoFrom(first);
      return refusal;
    }
    for (const [name, row] of streams) this.#saveStream.run(row.id, name, row.revision, row.head);
    this.#lastStream = lastStream;
    const revision = recorded.at(-1)?.revision ?? NO_STREAM;
    return { revision, position: this.#head, alreadyThere: this.#head < first };
  }

  #takeOverOne(event: RecordedEvent, row: StreamRow): Refusal | null {
    const { stream, id, revision, recordedAt, metadata } = event;
    if (revision !== row.revision + 1) {
      const there = revision <= row.revision && this.#findEvent.get(row.id, id);
      const isSame = there && there.revision === revision && there.hash === event.hash;
      return isSame ? null : movedFrom(stream, revision - 1, row.revision);
    }
    const metadataText = metadata ? JSON.stringify(metadata) : null;
    const link = { stream, revision, previous: row.head, recordedAt };
    try {
      row.head = this.#insertEvent({ ...event, metadataText }, row.id, link);
    } catch (error) {
      if (isNotUnique(error)) return duplicateIn(stream);
      throw error;
    }
    row.revision = revision;
    if (row.head === event.hash) return null;
    const { code, message } = brokenCopy(event, 'it does not follow what stands before it');
    return { code, message };
  }

  #streamOf(name: string, next: number): StreamRow {
    const row = this.#findStream.get(name) as StreamRow | undefined;
    return row ?? { id: next, revision: NO_STREAM, head: '' };
  }

  /** Takes back what was inserted since, within the transaction. */
  #undoFrom(first: number): void {
    this.#dropFrom.run(first);
    this.#head = first - 1;
  }

  #record(request: AppendRequest, stream: StreamRow): Written {
    let { revision, head: previous } = stream;
    for (const event of request.events) {
      revision += 1;
      previous = this.#insertEvent(event, stream.id, {
        stream: request.stream,
        revision,
        previous,
        recordedAt: request.recordedAt,
      });
    }
    this.#saveStream.run(stream.id, request.stream, revision, previous);
    if (stream.id > this.#lastStream) this.#lastStream = stream.id;
    return { revision, position: this.#head, alreadyThere: false };
  }

  #insertEvent(event: PackedEvent, stream: number, link: Parameters<typeof chainText>[1]): string {
    const frame = frameOf(event);
    const hash = sha256(chainText(event, link, frame));
    // As `run` does, without its answer, which takes a seventh of the time to make.
    this.#insert.get(
      this.#head + 1,
      stream,
      link.revision,
      event.id,
      this.#typeId(event.type),
      event.schemaVersion,
      event.occurredAt,
      link.recordedAt,
      event.data,
      event.metadataText,
      sha256(contentText(event, frame)),
      hash,
    );
    this.#head += 1;
    return hash;
  }

  /** A retry finds exactly its ids where it would have put them; anything else has moved. */
  #again({ stream: name, expected, events }: AppendRequest, stream: StreamRow): Written | Refusal {
    const moved = movedFrom(name, expected, stream.revision);
    let revision = expected;
    let position = 0;
    if (stream.revision < expected + events.length) return moved;
    for (const { id } of events) {
      const there = this.#findEvent.get(stream.id, id);
      revision += 1;
      if (there?.revision !== revision) return moved;
      position = Number(there.position);
    }
    return { revision, position, alreadyThere: true };
  }

  #typeId(name: string): number {
    const known = this.#types.get(name);
    if (known !== undefined) return known;
    const insert = 'INSERT INTO types (name) VALUES (?) ON CONFLICT (name) DO NOTHING';
    this.#db.prepare(insert).run(name);
    const row = this.#db.prepare('SELECT id FROM types WHERE name = ?').get(name);
    const id = Number(row?.id);
    this.#types.set(name, id);
    return id;
  }

  #readCounters(): void {
    const last = (table: string, column: string): number =>
      Number(this.#db.prepare(`SELECT max(${column}) AS last FROM ${table}`).get()?.last ?? 0);
    this.#head = last('events', 'position');
    this.#lastStream = last('streams', 'id');
    this.#types.clear();
  }
}

function duplicateIn(stream: string): Refusal {
  const message = `an id is twice in an append to ${stream}, or in it already elsewhere`;
  return { code: 'DUPLICATE_ID', message };
}

function movedFrom(stream: string, expected: number, actual: number): Refusal {
  return { code: 'WRONG_EXPECTED_REVISION', message: '', moved: { stream, expected, actual } };
}

function isNotUnique(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === NOT_UNIQUE;
}
