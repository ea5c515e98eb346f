import { DatabaseSync } from 'node:sqlite';

/** The most findings that one check reports. */
const MAX_FINDINGS = 100;

/** Opens a file for `work` alone, which only reads it. */
export function withReader<Result>(file: string, work: (db: DatabaseSync) => Result): Result {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** SQLite's own check of a database, as it words it; [] if nothing is wrong. */
export function findingsIn(db: DatabaseSync): readonly string[] {
  return db
    .prepare(`PRAGMA integrity_check(${MAX_FINDINGS})`)
    .all()
    .map((row) => String(row.integrity_check))
    .filter((finding) => finding !== 'ok');
}
