import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { migrate } from '../database/migrate.ts';
import { NodeSqliteDialect } from '../database/node-sqlite.dialect.ts';
import { SQLITE } from '../database/schema-dialect.ts';
import { type Explained, explainedWith } from '../database/sqlite-failures.ts';
import { Failure } from '../kernel/errors.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import type { ServiceStore } from './service-store.ts';
import { EXPLANATIONS } from './sqlite-service.failures.ts';
import { makeServiceFile } from './sqlite-service.files.ts';
import type { ServiceTables } from './tables.ts';

/** How long one connection waits for another one's transaction before it gives up. */
const BUSY_TIMEOUT_MS = 2_000;

/**
 * `synchronous = FULL`: a revocation that was acknowledged holds after a power cut, and so does a
 * delivery that was noted.
 */
const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
`;

/**
 * What the service remembers, in one SQLite file that several processes may have open: one store
 * each, since whoever waits for another connection's transaction holds up its whole thread.
 *
 * Everything throws Failure SERVICE_STORE_BUSY, SERVICE_STORE_READ_ONLY, SERVICE_STORE_IO,
 * SERVICE_STORE_FULL, SERVICE_STORE_DAMAGED or SERVICE_STORE_CLOSED where the world around it is
 * at fault; what was under way is rolled back.
 */
export class SqliteServiceStore implements ServiceStore {
  readonly db: Kysely<ServiceTables>;
  readonly #database: DatabaseSync;
  readonly #explained: Explained;
  readonly #version: StatementSync;

  private constructor(database: DatabaseSync, explained: Explained) {
    this.#database = database;
    this.#explained = explained;
    this.#version = database.prepare('PRAGMA data_version');
    this.db = new Kysely({ dialect: new NodeSqliteDialect(database, explained) });
  }

  /**
   * @param file is made if it is not there; its folder is there
   * @throws Failure SERVICE_STORE_CANNOT_OPEN; SERVICE_STORE_NEWER if a newer program has
   *   changed it
   */
  static async open(file: string): Promise<SqliteServiceStore> {
    const explained = explainedWith(EXPLANATIONS, file);
    const database = explained(() => connect(file));
    try {
      const store = new SqliteServiceStore(database, explained);
      await migrate(store.db, {
        migrations: MIGRATIONS,
        dialect: SQLITE,
        newer: (unknown) => newer(file, unknown),
      });
      return store;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  outsideChanges(): number {
    const row = this.#explained(() => this.#version.get());
    return row?.data_version as number;
  }

  async close(): Promise<void> {
    if (this.#database.isOpen) this.#database.close();
  }
}

function connect(file: string): DatabaseSync {
  tryToMake(file);
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    database.exec(PRAGMAS);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** What is wrong with the place, SQLite tells in its own way right afterwards. */
function tryToMake(file: string): void {
  try {
    makeServiceFile(file);
  } catch {
    return;
  }
}

function newer(file: string, unknown: readonly string[]): Failure {
  const by = unknown.join(', ');
  const message = `${file} was written by a newer program (${by}): run that version.`;
  return new Failure('SERVICE_STORE_NEWER', message);
}
