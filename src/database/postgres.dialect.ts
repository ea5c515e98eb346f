import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Dialect,
  type Kysely,
  type QueryResult,
  type RootOperationNode,
} from 'kysely';
import { InvariantViolation, invariant } from '../kernel/errors.ts';
import type { Postgres } from './postgres.ts';
import { isLost, persistently } from './postgres-failures.ts';
import type { Answer, PostgresSession } from './postgres-session.ts';
import { givable } from './postgres-text.ts';

/** Kysely over our pool. The pool stays its owner's: Kysely never closes it. */
export class PoolDialect implements Dialect {
  readonly #postgres: Postgres;
  readonly #begin: readonly string[];

  /** @param begin what every transaction starts with */
  constructor(postgres: Postgres, begin: readonly string[] = ['BEGIN']) {
    this.#postgres = postgres;
    this.#begin = begin;
  }

  createDriver(): Driver {
    return new PoolDriver(this.#postgres, this.#begin);
  }

  createQueryCompiler(): PostgresQueryCompiler {
    return new PostgresQueryCompiler();
  }

  createAdapter(): PostgresAdapter {
    return new PostgresAdapter();
  }

  createIntrospector(db: Kysely<unknown>): PostgresIntrospector {
    return new PostgresIntrospector(db);
  }
}

class PoolDriver implements Driver {
  readonly #postgres: Postgres;
  readonly #begin: readonly string[];

  constructor(postgres: Postgres, begin: readonly string[]) {
    this.#postgres = postgres;
    this.#begin = begin;
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  async acquireConnection(): Promise<PoolConnection> {
    return new PoolConnection(this.#postgres);
  }

  async beginTransaction(connection: PoolConnection): Promise<void> {
    await connection.begin(this.#begin);
  }

  async commitTransaction(connection: PoolConnection): Promise<void> {
    await connection.end('COMMIT');
  }

  async rollbackTransaction(connection: PoolConnection): Promise<void> {
    await connection.end('ROLLBACK');
  }

  async releaseConnection(connection: PoolConnection): Promise<void> {
    connection.release();
  }

  destroy(): Promise<void> {
    return Promise.resolve();
  }
}

/**
 * What Kysely takes for a connection. A read outside of a transaction that is lost with its
 * connection is asked again on another one; nothing else is, since it may have happened.
 */
class PoolConnection implements DatabaseConnection {
  readonly #postgres: Postgres;
  #session: PostgresSession | null = null;
  #isInTransaction = false;

  constructor(postgres: Postgres) {
    this.#postgres = postgres;
  }

  executeQuery<Row>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<Row>> {
    const ask = async () => resultOf<Row>(await this.#ask(sql, parameters));
    const mayRepeat = query.kind === 'SelectQueryNode' && !this.#isInTransaction;
    return this.#postgres.explained(() => (mayRepeat ? persistently(ask) : ask()), isWrite(query));
  }

  async begin(statements: readonly string[]): Promise<void> {
    await this.#postgres.explained(async () => {
      this.#session ??= await this.#postgres.connect();
      this.#isInTransaction = true;
      for (const each of statements) await this.#ask(each, []);
    }, true);
  }

  async end(statement: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    // Lost with its connection, it is rolled back already.
    if (statement === 'ROLLBACK' && this.#session === null) return;
    const { command } = await this.#postgres.explained(() => this.#ask(statement, []), true);
    this.#isInTransaction = false;
    invariant(command === statement, 'a statement failed in a transaction that was committed');
  }

  release(): void {
    this.#session?.release(this.#isInTransaction);
    this.#session = null;
  }

  // eslint-disable-next-line require-yield
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new InvariantViolation(
      'a stream would hold a transaction open for as long as its reader takes: read page by ' +
        'page instead, each page from behind the last key',
    );
  }

  async #ask(text: string, values: readonly unknown[]): Promise<Answer> {
    if (this.#session === null && this.#isInTransaction) throw new Error(LOST_IN_TRANSACTION);
    this.#session ??= await this.#postgres.connect();
    try {
      const given = values.map((each) => (typeof each === 'string' ? givable(each) : each));
      return await this.#session.query(text, given);
    } catch (error) {
      if (isLost(error)) {
        this.#session.release(true);
        this.#session = null;
      }
      throw error;
    }
  }
}

/** Worded as the client words a lost connection. */
const LOST_IN_TRANSACTION = 'Connection terminated within a transaction';

const WRITES: ReadonlySet<RootOperationNode['kind']> = new Set([
  'InsertQueryNode',
  'UpdateQueryNode',
  'DeleteQueryNode',
  'MergeQueryNode',
] as const);

function isWrite({ kind }: RootOperationNode): boolean {
  return WRITES.has(kind);
}

function resultOf<Row>({ rows, rowCount, command }: Answer): QueryResult<Row> {
  const isChange = /^(INSERT|UPDATE|DELETE|MERGE)$/.test(command);
  const change = isChange && { numAffectedRows: BigInt(rowCount ?? 0) };
  return { rows: rows as unknown as Row[], ...change };
}
