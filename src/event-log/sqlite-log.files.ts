import { existsSync, mkdirSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync, backup } from 'node:sqlite';
import { Failure } from '../kernel/errors.ts';
import { wrongEnds } from './sqlite-log.ends.ts';
import { LOG_FILE, asFailure, guarded, openForReading } from './sqlite-log.schema.ts';

/** The most findings that one check reports. */
const MAX_FINDINGS = 1_000;

/** Something that is wrong with the files, with the stream that it concerns if it is one's. */
export interface FileFinding {
  readonly code: 'FILE_DAMAGED' | 'STREAM_DISAGREES' | 'STREAM_MISSING' | 'TYPE_MISSING';
  readonly stream: string | null;
  readonly detail: string;
}

/**
 * Copies the log as it stands, while it is written to: all pages in one step, which holds off
 * no writer. The copy gets its name only once it is whole and on the disk.
 */
export async function backupLog(source: string, target: string): Promise<void> {
  const file = join(target, LOG_FILE);
  const partial = `${file}.partial`;
  guarded(() => mkdirSync(target, { recursive: true }));
  if (existsSync(file)) {
    throw new Failure('BACKUP_EXISTS', `${file} exists already: name another directory`);
  }
  const db = openForReading(source);
  try {
    await rm(partial, { force: true });
    await backup(db, partial, { rate: ALL_PAGES });
    settle(partial);
    await sync(partial);
    await rename(partial, file);
    await sync(target);
  } catch (error) {
    const { errcode } = error as { readonly errcode?: number };
    if (errcode !== NO_ROOM && errcode !== FAILED_WRITE) throw asFailure(error);
    const advice = 'free some space there, or name another directory';
    const message = `cannot write ${file} (${(error as Error).message}): ${advice}`;
    throw new Failure('BACKUP_FAILED', message, { cause: error });
  } finally {
    db.close();
  }
}

/** SQLITE_FULL and SQLITE_IOERR_WRITE: the source is only read, so it is the copy's disk. */
const NO_ROOM = 13;
const FAILED_WRITE = 778;

/** In steps, a copy would start again with every commit that comes between two of them. */
const ALL_PAGES = 2 ** 31 - 1;

/** Out of write-ahead mode, so that the copy is one file and opens on a read-only disk too. */
function settle(file: string): void {
  const db = new DatabaseSync(file);
  try {
    db.exec('PRAGMA journal_mode = DELETE');
  } finally {
    db.close();
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** SQLite's own check, then whether `streams` says the same as `events`. */
export function checkLogFiles(directory: string): readonly FileFinding[] {
  const db = openForReading(directory);
  try {
    return guarded(() => [...damage(db), ...disagreements(db)].slice(0, MAX_FINDINGS));
  } finally {
    db.close();
  }
}

function damage(db: DatabaseSync): FileFinding[] {
  return db
    .prepare(`PRAGMA integrity_check(${MAX_FINDINGS})`)
    .all()
    .map((row) => String(row.integrity_check))
    .filter((detail) => detail !== 'ok')
    .map((detail) => ({ code: 'FILE_DAMAGED', stream: null, detail }));
}

function disagreements(db: DatabaseSync): FileFinding[] {
  const findings: FileFinding[] = [];
  for (const { stream, detail } of wrongEnds(db)) {
    findings.push({ code: 'STREAM_DISAGREES', stream, detail });
    if (findings.length === MAX_FINDINGS) break;
  }
  for (const row of db.prepare(ORPHANS).iterate()) {
    const { code, detail } = row as { code: 'STREAM_MISSING' | 'TYPE_MISSING'; detail: string };
    findings.push({ code, stream: null, detail });
  }
  return findings;
}

const ORPHANS = `
  SELECT 'STREAM_MISSING' AS code, 'the event at position ' || position ||
    ' belongs to no stream' AS detail
  FROM events WHERE stream NOT IN (SELECT id FROM streams)
  UNION ALL
  SELECT 'TYPE_MISSING', 'the event at position ' || position || ' has no type'
  FROM events WHERE type NOT IN (SELECT id FROM types)
  LIMIT ${MAX_FINDINGS}`;
