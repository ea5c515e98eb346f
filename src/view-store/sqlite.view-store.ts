import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { NodeSqliteDialect } from '../database/node-sqlite.dialect.ts';
import { SQLITE } from '../database/schema-dialect.ts';
import { migrateViews } from './migrations/migrate.ts';
import { RowWriter } from './sqlite-row-writer.ts';
import { asViewsFailure, explained } from './sqlite-failures.ts';
import type { CheckpointRow, Tables } from './tables.ts';
import {
  type Batch,
  type Checkpoint,
  CheckpointMoved,
  NO_CHECKPOINT,
  type Row,
  storedCheckpoint,
  type ViewStore,
} from './view-store.ts';

/** How long one connection waits for another one's transaction before it gives up. */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * `synchronous = NORMAL` is enough here: a power cut may take the last transactions, but each one
 * whole, its rows and its checkpoint together, and the pump writes them again from the log.
 * 32 MiB of cache keep the upper levels of every tree in memory; the write-ahead log goes back
 * into the file every 40 MiB, so that pages which change often are written once for many changes.
 */
const WRITER_PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA cache_size = -32768;
  PRAGMA wal_autocheckpoint = 10000;
  PRAGMA journal_size_limit = 67108864;
`;

/** 16 MiB: the way to any row of a large table is in memory. */
const READER_PRAGMAS = 'PRAGMA cache_size = -16384';

export interface SqliteViewStoreOptions {
  /** Its folder exists; the file is created, unless it is only to be read. */
  readonly file: string;
  /** Sees what a writer in this or another process has committed. */
  readonly readOnly?: boolean;
  /** In pages of 4 KiB; a batch that needs more is VIEWS_FULL. */
  readonly maxPageCount?: number;
}

/**
 * Books and views in one SQLite file.
 *
 * Everything throws Failure VIEWS_FULL, VIEWS_READ_ONLY, VIEWS_IO, VIEWS_BUSY, VIEWS_DAMAGED or
 * VIEWS_CLOSED where the world around it is at fault; what was under way is rolled back.
 */
export class SqliteViewStore implements ViewStore {
  readonly db: Kysely<Tables>;
  readonly #database: DatabaseSync;
  readonly #file: string;
  readonly #writers = new Map<string, RowWriter>();

  private constructor(database: DatabaseSync, file: string) {
    this.#database = database;
    this.#file = file;
    const dialect = new NodeSqliteDialect(database, (work) => explained(file, work));
    this.db = new Kysely<Tables>({ dialect });
  }

  /** @throws Failure VIEWS_CANNOT_OPEN; VIEWS_NEWER, VIEWS_OLDER (see `migrate`) */
  static async open(options: SqliteViewStoreOptions): Promise<SqliteViewStore> {
    const { file, readOnly = false } = options;
    const database = connect(options);
    try {
      const store = new SqliteViewStore(database, file);
      await migrateViews(store.db, { dialect: SQLITE, name: file, readOnly });
      return store;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  checkpoint(pump: string): Promise<Checkpoint> {
    return storedCheckpoint(this.db, pump);
  }

  async write({ pump, from, fromState, to, removals = {}, upserts }: Batch): Promise<void> {
    this.#inTransaction(() => {
      const { position, state } = this.#writtenBy(pump);
      const isElsewhere = fromState !== undefined && state !== fromState;
      if (position !== from || isElsewhere) throw new CheckpointMoved(pump, from, position);
      for (const [table, rows] of Object.entries(removals)) this.#writerOf(table).remove(rows);
      for (const [table, rows] of Object.entries(upserts)) {
        this.#writerOf(table).upsert(rows as unknown as readonly Row[]);
      }
      this.#writerOf('checkpoints').upsert([{ pump, ...to }]);
    });
  }

  async reset(pump: string, tables: readonly (keyof Tables)[]): Promise<void> {
    this.#inTransaction(() => {
      for (const table of tables) this.#writerOf(table).clear();
      this.#writerOf('checkpoints').remove([{ pump }]);
    });
  }

  async close(): Promise<void> {
    if (this.#database.isOpen) this.#database.close();
  }

  /** Synchronous from BEGIN to COMMIT: no query of `db` can come in between. */
  #inTransaction(work: () => void): void {
    explained(this.#file, () => {
      // At once with the write lock: what the checkpoint is compared with cannot move any more.
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        work();
        this.#database.exec('COMMIT');
      } catch (error) {
        // Where nothing else is possible, on a full disk for one, SQLite has done so already.
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  #writtenBy(pump: string): Pick<CheckpointRow, 'position' | 'state'> {
    const select = this.#database.prepare('SELECT position, state FROM checkpoints WHERE pump = ?');
    const row = select.get(pump) as Pick<CheckpointRow, 'position' | 'state'> | undefined;
    return row ?? NO_CHECKPOINT;
  }

  #writerOf(table: string): RowWriter {
    const known = this.#writers.get(table);
    if (known !== undefined) return known;
    const writer = new RowWriter(this.#database, table);
    this.#writers.set(table, writer);
    return writer;
  }
}

function connect({ file, readOnly = false, maxPageCount }: SqliteViewStoreOptions): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly, timeout: BUSY_TIMEOUT_MS });
    database.exec(readOnly ? READER_PRAGMAS : WRITER_PRAGMAS);
    if (maxPageCount !== undefined) database.exec(`PRAGMA max_page_count = ${maxPageCount}`);
    return database;
  } catch (error) {
    database?.close();
    throw asViewsFailure(error, file);
  }
}
