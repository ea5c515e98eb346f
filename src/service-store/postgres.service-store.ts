import { randomUUID } from 'node:crypto';
import { Kysely } from 'kysely';
import { migrate } from '../database/migrate.ts';
import { Postgres } from '../database/postgres.ts';
import { PoolDialect } from '../database/postgres.dialect.ts';
import { POSTGRES } from '../database/schema-dialect.ts';
import { Failure } from '../kernel/errors.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { OutsideChanges } from './outside-changes.ts';
import { EXPLANATIONS } from './postgres-service.failures.ts';
import type { ServiceStore } from './service-store.ts';
import type { ServiceTables } from './tables.ts';

/** Apart from the views, which are dropped and rebuilt: nothing gives this back. */
const SCHEMA = 'abt_service';

/** A transaction has the store to itself from its beginning, as in SQLite. */
const BEGIN = ['BEGIN', `SELECT pg_advisory_xact_lock(hashtextextended('${SCHEMA}', 0))`];

/**
 * What the service remembers, in PostgreSQL, for any number of nodes. Who may read the secrets in
 * it is the database's to say: nobody but the owner of the schema, unless somebody grants it.
 *
 * Everything throws Failure SERVICE_STORE_UNREACHABLE, SERVICE_STORE_ACCESS_DENIED,
 * SERVICE_STORE_TLS, SERVICE_STORE_READ_ONLY, SERVICE_STORE_FULL, SERVICE_STORE_BUSY,
 * SERVICE_STORE_IO, SERVICE_STORE_DAMAGED or SERVICE_STORE_CLOSED where the world around it is at
 * fault. Reads outlast a short restart; of a write that fails so, nobody knows.
 */
export class PostgresServiceStore implements ServiceStore {
  readonly db: Kysely<ServiceTables>;
  readonly #postgres: Postgres;
  readonly #changes: OutsideChanges;
  #isClosed = false;

  private constructor(url: string) {
    const self = randomUUID();
    const settings = { 'abt.store': self };
    this.#postgres = new Postgres({ url, schema: SCHEMA, settings, explanations: EXPLANATIONS });
    this.#changes = new OutsideChanges(this.#postgres, { channel: SCHEMA, self });
    this.db = new Kysely<ServiceTables>({ dialect: new PoolDialect(this.#postgres, BEGIN) });
  }

  /**
   * @param url postgres://user:password@host:port/database
   * @throws Failure SERVICE_STORE_CANNOT_OPEN; SERVICE_STORE_NEWER if a newer program has
   *   changed it
   */
  static async open(url: string): Promise<PostgresServiceStore> {
    const store = new PostgresServiceStore(url);
    const { name } = store.#postgres.naming;
    try {
      await migrate(store.db, {
        migrations: MIGRATIONS,
        dialect: POSTGRES,
        schema: SCHEMA,
        newer: (unknown) => newer(name, unknown),
      });
      await store.#postgres.explained(() => store.#changes.start());
      return store;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  outsideChanges(): number {
    const { name, explanations } = this.#postgres.naming;
    const { code, message } = explanations.closed;
    if (this.#isClosed) throw new Failure(code, message(name, ''));
    return this.#changes.count;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#changes.close();
    await this.#postgres.close();
  }
}

function newer(name: string, unknown: readonly string[]): Failure {
  const by = unknown.join(', ');
  const message = `${name} was written by a newer program (${by}): run that version.`;
  return new Failure('SERVICE_STORE_NEWER', message);
}
