import { closeSync, fsyncSync, openSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { copying, explainedWith } from '../database/sqlite-failures.ts';
import { findingsIn, withReader } from '../database/node-sqlite.files.ts';
import { EXPLANATIONS } from './sqlite-service.failures.ts';

/** The owner alone: keys are hashed, but the secrets that webhooks are signed with are not. */
const RIGHTS = 0o600;

/** Makes the file, if it is not there; SQLite gives those that it keeps beside it its rights. */
export function makeServiceFile(file: string): void {
  closeSync(openSync(file, 'a', RIGHTS));
}

/** SQLite's own check of the file, as it words it; [] if nothing is wrong. */
export function checkServiceFile(file: string): readonly string[] {
  return reading(file, findingsIn);
}

/**
 * Copies the file as it stands, while it is written to, into one file that is not in write-ahead
 * mode and opens on a read-only disk too. It is on the disk when this returns.
 *
 * @throws Failure BACKUP_FAILED; those of the service store
 */
export function backupServiceFile(file: string, target: string): void {
  reading(file, (db) => {
    db.exec('PRAGMA schema_version');
    makeServiceFile(target);
    copying(target, () => db.prepare('VACUUM INTO ?').run(target));
    const copy = openSync(target, 'r');
    try {
      fsyncSync(copy);
    } finally {
      closeSync(copy);
    }
  });
}

function reading<Result>(file: string, work: (db: DatabaseSync) => Result): Result {
  return explainedWith(EXPLANATIONS, file)(() => withReader(file, work));
}
