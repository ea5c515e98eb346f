import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Failure } from '../kernel/errors.ts';

export const LOG_FILE = 'log.sqlite';

/** Raised with every change of the tables; a program refuses a log newer than itself. */
const SCHEMA_VERSION = 1;
/** "ABTE" in ASCII, so that `file` and we can tell a log from another database. */
const APPLICATION_ID = 0x41425445;

/**
 * Two b-trees grow with the events: the rows by position, and one index that deduplicates ids
 * and finds a stream's events. A second index halves the rate of appends.
 */
const SCHEMA = `
  CREATE TABLE streams (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    head BLOB NOT NULL
  ) STRICT;
  CREATE TABLE types (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    id TEXT NOT NULL,
    type INTEGER NOT NULL,
    schema_version INTEGER NOT NULL,
    occurred_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    data TEXT NOT NULL,
    metadata TEXT,
    content_hash BLOB NOT NULL,
    hash BLOB NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX events_by_stream_and_id ON events (stream, id);
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** What the schema makes, by name: nothing can be read or recorded without one of them. */
const PARTS = ['streams', 'types', 'events', 'events_by_stream_and_id'];

/** The file may wait this long for another program that holds it, a shell on it for example. */
const BUSY_TIMEOUT_MS = 5_000;

export interface WritableOptions {
  readonly directory: string;
  /** The file's size limit in pages of 8 KiB; only tests set it, to have a full disk. */
  readonly maxPageCount?: number;
}

/**
 * The log's one writing connection; creates what is missing.
 *
 * @throws Failure LOG_CANNOT_OPEN, LOG_NEWER, LOG_FOREIGN, LOG_IO, LOG_READ_ONLY, LOG_DAMAGED
 */
export function openForWriting({ directory, maxPageCount }: WritableOptions): DatabaseSync {
  guarded(() => mkdirSync(directory, { recursive: true }));
  return opened(directory, false, (db) => {
    // 8 KiB a page: bulk writes half as many of them, a single append still only four.
    db.exec('PRAGMA page_size = 8192; PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY');
    if (isEmpty(db)) db.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT`);
    refuseUnknown(db);
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
      PRAGMA wal_autocheckpoint = 2000; PRAGMA journal_size_limit = 268435456`);
    if (maxPageCount !== undefined) db.exec(`PRAGMA max_page_count = ${maxPageCount}`);
  });
}

/**
 * A connection that only reads; any number of them live beside the writer.
 *
 * @throws Failure LOG_NOT_FOUND, LOG_CANNOT_OPEN, LOG_NEWER, LOG_FOREIGN, LOG_IO, LOG_DAMAGED
 */
export function openForReading(directory: string): DatabaseSync {
  guarded(() => mustBeThere(directory));
  try {
    return opened(directory, true, (db) => {
      db.exec('PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY');
      // Whoever was making it was stopped before there was anything in it.
      if (isEmpty(db)) throw notFound(directory);
      refuseUnknown(db);
    });
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'LOG_READ_ONLY')) throw error;
    throw new Failure(
      'LOG_CANNOT_OPEN',
      'to read the log, SQLite has to make files beside it, which it may not: give this user the ' +
        `right to write its directory, or read a copy made with \`abt backup\` (${error.message})`,
      { cause: error },
    );
  }
}

/** What may not be looked at is not missing. */
function mustBeThere(directory: string): void {
  const file = join(directory, LOG_FILE);
  try {
    accessSync(file, constants.R_OK);
    if (statSync(file).isFile()) return;
  } catch (error) {
    const { code } = error as NodeError;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    throw notFound(directory);
  }
  throw new Failure('LOG_CANNOT_OPEN', `${file} is no file: move it away, restore a backup`);
}

function notFound(directory: string): Failure {
  return new Failure('LOG_NOT_FOUND', `there is no event log in ${directory}; name its directory`);
}

function opened(
  directory: string,
  readOnly: boolean,
  setUp: (db: DatabaseSync) => void,
): DatabaseSync {
  return guarded(() => {
    const options = { readOnly, timeout: BUSY_TIMEOUT_MS };
    const db = new DatabaseSync(join(directory, LOG_FILE), options);
    try {
      setUp(db);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/** Runs `work` with SQLite's and the file system's errors told as failures. */
export function guarded<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw asFailure(error);
  }
}

/** SQLite's primary result codes (sqlite.org/rescode.html) as failures a user can act on. */
export function asFailure(error: unknown): unknown {
  // Asked by their fields: SQLite's errors have no class of their own.
  const { errcode, syscall, code, message } = Object(error) as Partial<NodeError>;
  if (errcode !== undefined) {
    const [name, advice] = FAILURES[errcode & 0xff] ?? UNNAMED;
    return new Failure(name, `${advice} (${message})`, { cause: error });
  }
  if (code === 'ERR_OUT_OF_RANGE') {
    const advice = 'the log holds a number that cannot be one: run abt check, restore a backup';
    return new Failure('LOG_DAMAGED', `${advice} (${message})`, { cause: error });
  }
  if (syscall === undefined) return error;
  const name = SYSTEM_FAILURES[code ?? ''] ?? 'LOG_IO';
  return new Failure(name, `the log's directory cannot be used (${message})`, { cause: error });
}

/** What SQLite's and the file system's errors carry, the former `errcode`. */
interface NodeError {
  readonly errcode: number;
  readonly syscall: string;
  readonly code: string;
  readonly message: string;
}

const SYSTEM_FAILURES: Readonly<Record<string, string>> = {
  ENOSPC: 'LOG_FULL',
  EACCES: 'LOG_CANNOT_OPEN',
  EPERM: 'LOG_CANNOT_OPEN',
  EROFS: 'LOG_CANNOT_OPEN',
};

type Advice = readonly [code: string, message: string];

const UNNAMED: Advice = ['LOG_IO', 'the log could not be read or written: check its disk'];

const FAILURES: Readonly<Record<number, Advice>> = {
  5: ['LOG_BUSY', 'another program holds the log file: close it and try again'],
  8: ['LOG_READ_ONLY', 'the log cannot be written: check the rights of its file and directory'],
  10: ['LOG_IO', 'the disk failed on reading or writing the log: check the disk, then restart'],
  11: ['LOG_DAMAGED', 'the log file is damaged: restore it from a backup'],
  13: ['LOG_FULL', 'no room for the log: free space on its disk and try again'],
  14: ['LOG_CANNOT_OPEN', 'the log file cannot be opened: check its directory and the rights'],
  26: ['LOG_DAMAGED', 'the log file is no database: restore it from a backup'],
};

function isEmpty(db: DatabaseSync): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}

function refuseUnknown(db: DatabaseSync): void {
  if (pragma(db, 'application_id') !== APPLICATION_ID) {
    throw new Failure('LOG_FOREIGN', 'the file is a database, but no event log: move it away');
  }
  const version = pragma(db, 'user_version');
  if (version > SCHEMA_VERSION) {
    const message = `the log has schema ${version}, this program knows ${SCHEMA_VERSION} at most`;
    throw new Failure('LOG_NEWER', `${message}: use a newer program`);
  }
  const there = db.prepare('SELECT name FROM sqlite_schema').all();
  const missing = PARTS.filter((part) => !there.some(({ name }) => name === part));
  if (missing.length === 0) return;
  const message = `the log has lost ${missing.join(', ')}: restore it from a backup`;
  throw new Failure('LOG_DAMAGED', message);
}

function pragma(db: DatabaseSync, name: string): number {
  return Number(db.prepare(`PRAGMA ${name}`).get()?.[name]);
}
