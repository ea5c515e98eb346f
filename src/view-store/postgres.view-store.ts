import { Kysely } from 'kysely';
import { Postgres } from '../database/postgres.ts';
import { PoolDialect } from '../database/postgres.dialect.ts';
import { isLost, persistently } from '../database/postgres-failures.ts';
import type { PostgresSession } from '../database/postgres-session.ts';
import { POSTGRES } from '../database/schema-dialect.ts';
import { invariant } from '../kernel/errors.ts';
import { type Position, START } from '../kernel/envelope.ts';
import { migrateViews } from './migrations/migrate.ts';
import { EXPLANATIONS } from './postgres-failures.ts';
import { type PostgresRowWriter, rowWriters } from './postgres-row-writer.ts';
import type { Tables } from './tables.ts';
import {
  type Batch,
  type Checkpoint,
  CheckpointMoved,
  type Row,
  storedCheckpoint,
  type ViewStore,
} from './view-store.ts';

/** Apart from whatever else is in the database: dropped as one, and rebuilt from the log. */
const SCHEMA = 'abt_views';

/** How long a batch is tried again while PostgreSQL restarts or a standby takes over. */
const WRITE_PATIENCE_MS = 15_000;

/**
 * A commit need not wait for the disk: a crash may take the last transactions, but each one
 * whole, its rows and its checkpoint together, and the pump writes them again from the log.
 */
const WRITER_SETTINGS = { synchronous_commit: 'off' };
const READER_SETTINGS = { default_transaction_read_only: 'on' };

export interface PostgresViewStoreOptions {
  /** postgres://user:password@host:port/database, with `sslmode` and others behind a `?`. */
  readonly url: string;
  /** The tables have to be there already, and every change is refused. */
  readonly readOnly?: boolean;
}

/**
 * Books and views in PostgreSQL, for any number of nodes.
 *
 * Everything throws Failure VIEWS_UNREACHABLE, VIEWS_ACCESS_DENIED, VIEWS_TLS, VIEWS_FULL,
 * VIEWS_READ_ONLY, VIEWS_BUSY, VIEWS_IO, VIEWS_DAMAGED or VIEWS_CLOSED where the world around it
 * is at fault; what was under way is rolled back. Reads and batches outlast a short restart.
 */
export class PostgresViewStore implements ViewStore {
  readonly db: Kysely<Tables>;
  readonly #postgres: Postgres;
  #writers: ReadonlyMap<string, PostgresRowWriter> = new Map();

  private constructor(postgres: Postgres) {
    this.#postgres = postgres;
    this.db = new Kysely<Tables>({ dialect: new PoolDialect(postgres) });
  }

  /** @throws Failure VIEWS_CANNOT_OPEN; VIEWS_NEWER, VIEWS_OLDER (see `migrateViews`) */
  static async open(options: PostgresViewStoreOptions): Promise<PostgresViewStore> {
    const { url, readOnly = false } = options;
    const settings = readOnly ? READER_SETTINGS : WRITER_SETTINGS;
    const postgres = new Postgres({ url, schema: SCHEMA, settings, explanations: EXPLANATIONS });
    const store = new PostgresViewStore(postgres);
    try {
      const { name } = postgres.naming;
      await migrateViews(store.db, { dialect: POSTGRES, schema: SCHEMA, name, readOnly });
      await store.#learnTables();
      return store;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  checkpoint(pump: string): Promise<Checkpoint> {
    return storedCheckpoint(this.db, pump);
  }

  /**
   * Tried again as a whole where the connection was lost, since the checkpoint tells: found at the
   * end of this very batch, its commit had come through and only the answer was lost.
   */
  async write(batch: Batch): Promise<void> {
    let isRepeated = false;
    const once = async () => {
      try {
        await this.#postgres.inTransaction((session) => this.#write(session, batch));
      } catch (error) {
        const isMoved = isRepeated && error instanceof CheckpointMoved;
        if (isMoved && (await this.#isAt(batch.pump, batch.to))) return;
        isRepeated ||= isLost(error);
        throw error;
      }
    };
    await this.#postgres.explained(() => persistently(once, WRITE_PATIENCE_MS), true);
  }

  async reset(pump: string, tables: readonly (keyof Tables)[]): Promise<void> {
    const work = async (session: PostgresSession) => {
      // In the order of `#write`: each could else hold what the other one waits for.
      await session.query('LOCK TABLE checkpoints IN SHARE ROW EXCLUSIVE MODE');
      const names = tables.map((each) => `"${each}"`).join();
      if (names !== '') await session.query(`TRUNCATE ${names}`);
      await session.query('DELETE FROM checkpoints WHERE pump = $1', [pump]);
    };
    const reset = () => this.#postgres.inTransaction(work);
    await this.#postgres.explained(() => persistently(reset), true);
  }

  async close(): Promise<void> {
    await this.#postgres.close();
  }

  async #write(session: PostgresSession, batch: Batch): Promise<void> {
    const { removals = {}, upserts } = batch;
    await this.#advance(session, batch);
    for (const [table, rows] of Object.entries(removals)) {
      await this.#writerOf(table).remove(session, rows);
    }
    for (const [table, rows] of Object.entries(upserts)) {
      await this.#writerOf(table).upsert(session, rows as unknown as readonly Row[]);
    }
  }

  /** Locks the checkpoint first: of two writers the other one waits, and finds that it moved. */
  async #advance(session: PostgresSession, { pump, from, fromState, to }: Batch): Promise<void> {
    const { position, hash, state } = to;
    const isFirst = from === START && (fromState ?? '') === '';
    const statement = isFirst ? BEGIN_OR_ADVANCE : ADVANCE;
    const values = [pump, position, hash, state, from, fromState ?? null];
    const { rowCount } = await session.query(statement, values);
    if (rowCount === 1) return;
    const { rows } = await session.query(POSITION, [pump]);
    throw new CheckpointMoved(pump, from, (rows[0]?.position as Position | undefined) ?? START);
  }

  async #isAt(pump: string, expected: Checkpoint): Promise<boolean> {
    const { position, hash, state } = await this.checkpoint(pump);
    return position === expected.position && hash === expected.hash && state === expected.state;
  }

  async #learnTables(): Promise<void> {
    await this.#postgres.explained(async () => {
      this.#writers = await this.#postgres.inTransaction(rowWriters);
    });
  }

  #writerOf(table: string): PostgresRowWriter {
    const writer = this.#writers.get(table);
    invariant(writer, `the views have no table ${table}`);
    return writer;
  }
}

const ADVANCE = `
  UPDATE checkpoints SET position = $2, hash = $3, state = $4
  WHERE pump = $1 AND position = $5 AND ($6::text IS NULL OR state = $6)`;

/** A pump that has never written has no row: of two, one makes it and the other one waits. */
const BEGIN_OR_ADVANCE = `
  INSERT INTO checkpoints AS c (pump, position, hash, state) VALUES ($1, $2, $3, $4)
  ON CONFLICT (pump) DO UPDATE
  SET position = excluded.position, hash = excluded.hash, state = excluded.state
  WHERE c.position = $5 AND ($6::text IS NULL OR c.state = $6)`;

const POSITION = 'SELECT position FROM checkpoints WHERE pump = $1';
