import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import { InvariantViolation } from '../kernel/errors.ts';
import type { Explained } from './sqlite-failures.ts';

/** Queries are few and fixed; lists of varying length (`in (?, ?, ...)`) are what adds to them. */
const MAX_CACHED_STATEMENTS = 256;

/** Kysely over `node:sqlite`. The database stays its owner's: Kysely never closes it. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(database: DatabaseSync, explained: Explained) {
    const wrapped = databaseFor(database, explained);
    super({ database: wrapped });
    this.#database = wrapped;
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database });
  }

  /** SQLite can roll a change of schema back; Kysely leaves that unused unless told. */
  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }
}

/**
 * Transactions take the write lock at once: of two processes, two that bring the same file to
 * its schema for example, one waits. Begun for reading, it could not go on to write what the
 * other one has changed meanwhile.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function databaseFor(database: DatabaseSync, explained: Explained): SqliteDatabase {
  const cached = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = cached.get(sql);
      if (known !== undefined) return known;
      const statement = explained(() => statementFor(database, explained, sql));
      if (cached.size >= MAX_CACHED_STATEMENTS) cached.clear();
      cached.set(sql, statement);
      return statement;
    },
    close() {
      cached.clear();
    },
  };
}

function statementFor(database: DatabaseSync, explained: Explained, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => explained(() => statement.all(...cells(parameters))),
    run: (parameters) => explained(() => statement.run(...cells(parameters))),
    iterate() {
      throw new InvariantViolation(
        'a stream would keep all other queries waiting, for ever if its reader asks one: ' +
          'read page by page instead, each page from behind the last key',
      );
    },
  };
}

/** What else a query may be given, node:sqlite refuses itself. */
function cells(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[];
}
