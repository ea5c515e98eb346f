import type { DatabaseSync } from 'node:sqlite';
import { copying } from '../database/sqlite-failures.ts';
import { findingsIn, withReader } from '../database/node-sqlite.files.ts';
import { explained } from './sqlite-failures.ts';

/** SQLite's own check of the file, as it words it; [] if nothing is wrong. */
export function checkViewsFile(file: string): readonly string[] {
  return reading(file, findingsIn);
}

/**
 * Copies books and views as they stand, while they are written to, into a file of its own.
 *
 * @throws Failure BACKUP_FAILED; those of the view store
 */
export function backupViews(file: string, target: string): void {
  reading(file, (db) => {
    db.exec('PRAGMA schema_version');
    copying(target, () => db.prepare('VACUUM INTO ?').run(target));
  });
}

function reading<Result>(file: string, work: (db: DatabaseSync) => Result): Result {
  return explained(file, () => withReader(file, work));
}
