import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import {
  type DialectAdapter,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
} from 'kysely';
import { InvariantViolation } from '../kernel/errors.ts';
import { explained } from './sqlite-failures.ts';

/** Queries are few and fixed; lists of varying length (`in (?, ?, ...)`) are what adds to them. */
const MAX_CACHED_STATEMENTS = 256;

/** Kysely over `node:sqlite`. The database stays its owner's: Kysely never closes it. */
export class NodeSqliteDialect extends SqliteDialect {
  /** @param file names the database in messages */
  constructor(database: DatabaseSync, file: string) {
    super({ database: databaseFor(database, file) });
  }

  /** SQLite can roll a change of schema back; Kysely leaves that unused unless told. */
  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function databaseFor(database: DatabaseSync, file: string): SqliteDatabase {
  const cached = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = cached.get(sql);
      if (known !== undefined) return known;
      const statement = explained(file, () => statementFor(database, file, sql));
      if (cached.size >= MAX_CACHED_STATEMENTS) cached.clear();
      cached.set(sql, statement);
      return statement;
    },
    close() {
      cached.clear();
    },
  };
}

function statementFor(database: DatabaseSync, file: string, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => explained(file, () => statement.all(...cells(parameters))),
    run: (parameters) => explained(file, () => statement.run(...cells(parameters))),
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
