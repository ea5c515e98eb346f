import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Failure } from '../kernel/errors.ts';
import { asFailure, guarded } from './sqlite-log.schema.ts';

const LOCK_FILE = 'log.lock';
const OWNER_FILE = 'log.owner.json';

/** Who holds a data directory. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly startedAt: number;
}

export interface DirectoryLock {
  release(): void;
}

/**
 * One writing process a directory. What decides is the operating system's lock on `log.lock`,
 * which ends with its process however that ends: nothing is ever stale, nobody has to judge by a
 * pid whether it is (in a container every process is pid 1), and of two that race one wins.
 * `log.owner.json` beside it only tells the other one whom to ask.
 *
 * @throws Failure DATA_DIR_LOCKED, LOG_IO
 */
export function lockDirectory(directory: string, startedAt: number): DirectoryLock {
  const ownerFile = join(directory, OWNER_FILE);
  const db = guarded(() => {
    mkdirSync(directory, { recursive: true });
    return new DatabaseSync(join(directory, LOCK_FILE), { timeout: 0 });
  });
  try {
    // An open transaction is SQLite's portable way to hold the operating system's lock.
    db.exec('BEGIN EXCLUSIVE');
    const owner: Owner = { pid: process.pid, host: hostname(), startedAt };
    guarded(() => writeFileSync(ownerFile, JSON.stringify(owner)));
  } catch (error) {
    db.close();
    const failure = asFailure(error);
    if (!(failure instanceof Failure) || failure.code !== 'LOG_BUSY') throw failure;
    throw new Failure('DATA_DIR_LOCKED', `${directory} is in use by ${described(ownerFile)}`, {
      cause: error,
    });
  }
  return {
    release() {
      rmSync(ownerFile, { force: true });
      db.close();
    },
  };
}

const WHAT_TO_DO =
  'end it, or use another data directory; if it is a service, import and cycles run go through ' +
  'it with --url';

function described(ownerFile: string): string {
  const owner = readOwner(ownerFile);
  if (owner === null) return `another process: ${WHAT_TO_DO}`;
  const since = new Date(owner.startedAt).toISOString();
  return `process ${owner.pid} on ${owner.host} since ${since}: ${WHAT_TO_DO}`;
}

function readOwner(ownerFile: string): Owner | null {
  try {
    const owner = JSON.parse(readFileSync(ownerFile, 'utf8')) as Owner;
    return Number.isInteger(owner.startedAt) ? owner : null;
  } catch {
    // The holder may be writing it, or may have been killed before it did.
    return null;
  }
}
