import { DatabaseSync } from 'node:sqlite';
import { copying } from '../database/sqlite-failures.ts';
import { explained } from './sqlite-failures.ts';

/** The most findings that one check reports. */
const MAX_FINDINGS = 100;

/** SQLite's own check of the file, as it words it; [] if nothing is wrong. */
export function checkViewsFile(file: string): readonly string[] {
  return reading(file, (db) =>
    db
      .prepare(`PRAGMA integrity_check(${MAX_FINDINGS})`)
      .all()
      .map((row) => String(row.integrity_check))
      .filter((finding) => finding !== 'ok'),
  );
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
  return explained(file, () => {
    const db = new DatabaseSync(file, { readOnly: true });
    try {
      return work(db);
    } finally {
      db.close();
    }
  });
}
