import { textArray } from '../database/postgres-arrays.ts';
import type { PostgresSession } from '../database/postgres-session.ts';
import { invariant } from '../kernel/errors.ts';
import { type KeyedColumn, onConflict, quoted } from './row-statements.ts';
import type { Row } from './view-store.ts';

/** One statement carries no more rows, and ends with the row that reaches so many characters. */
const MOST_ROWS = 10_000;
const MOST_CHARACTERS = 32 * 1_024 * 1_024;

interface Column extends KeyedColumn {
  /** As PostgreSQL names it: text or bigint. */
  readonly type: string;
}

/** Writes one table's rows, all of a batch in one statement made from the table's definition. */
export class PostgresRowWriter {
  readonly #table: string;
  readonly #columns: ReadonlyMap<string, Column>;
  readonly #key: readonly string[];
  readonly #upsert: string;

  constructor(table: string, columns: readonly Column[]) {
    this.#table = quoted(table);
    this.#columns = new Map(columns.map((each) => [each.name, each]));
    this.#key = columns.filter((each) => each.isKey).map((each) => each.name);
    this.#upsert = upsertInto(this.#table, columns);
  }

  async upsert(session: PostgresSession, rows: readonly Row[]): Promise<void> {
    const columns = [...this.#columns.values()];
    for (const some of chunksOf(this.#lastOfEachKey(rows))) {
      await session.query(this.#upsert, arraysOf(some, columns));
    }
  }

  /** Every row that equals one of `rows` in all the columns that it names. */
  async remove(session: PostgresSession, rows: readonly Row[]): Promise<void> {
    const byColumns = Map.groupBy(rows, (row) => Object.keys(row).join());
    for (const alike of byColumns.values()) {
      const columns = this.#columnsOf(alike[0] as Row);
      const text = this.#removalBy(columns);
      for (const some of chunksOf(alike)) await session.query(text, arraysOf(some, columns));
    }
  }

  /** A statement may touch a row once only. */
  #lastOfEachKey(rows: readonly Row[]): readonly Row[] {
    const last = new Map<string, Row>();
    for (const row of rows) last.set(this.#key.map((each) => row[each]).join('\0'), row);
    return last.size === rows.length ? rows : [...last.values()];
  }

  #columnsOf(row: Row): readonly Column[] {
    const names = Object.keys(row);
    invariant(names.length > 0, `a removal from ${this.#table} names no column`);
    return names.map((name) => {
      const column = this.#columns.get(name);
      invariant(column, `${this.#table} has no column ${name}`);
      return column;
    });
  }

  #removalBy(columns: readonly Column[]): string {
    const names = columns.map(({ name }) => quoted(name));
    const same = names.map((name) => `t.${name} = gone.${name}`).join(' AND ');
    const gone = `${unnest(columns)} AS gone (${names.join()})`;
    return `DELETE FROM ${this.#table} AS t USING ${gone} WHERE ${same}`;
  }
}

/** Of all tables in the schema of the session; nobody else makes any there. */
export async function rowWriters(
  session: PostgresSession,
): Promise<ReadonlyMap<string, PostgresRowWriter>> {
  const { rows } = await session.query(DEFINITIONS);
  const columns = rows as unknown as readonly (Column & { table: string })[];
  const tables = Map.groupBy(columns, (each) => each.table);
  return new Map([...tables].map(([table, own]) => [table, new PostgresRowWriter(table, own)]));
}

const DEFINITIONS = `
  SELECT c.relname AS "table", a.attname AS name, format_type(a.atttypid, NULL) AS type,
    a.attnum = ANY (i.indkey) AS "isKey"
  FROM pg_class c
  JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
  ORDER BY c.relname, a.attnum`;

function upsertInto(table: string, columns: readonly Column[]): string {
  const names = columns.map((each) => quoted(each.name)).join();
  return `INSERT INTO ${table} (${names}) SELECT * FROM ${unnest(columns)} ${onConflict(columns)}`;
}

/** The columns as one parameter each: the same statement for any number of rows. */
function unnest(columns: readonly Column[]): string {
  return `unnest(${columns.map(({ type }, at) => `$${at + 1}::${type}[]`).join()})`;
}

/** One array a column; whole rows only: what a row leaves out would else be lost in silence. */
function arraysOf(rows: readonly Row[], columns: readonly Column[]): readonly unknown[] {
  return columns.map(({ name, type }) => {
    const cells = rows.map((row) => {
      const cell = row[name];
      invariant(cell !== undefined, `a row has no ${name}`);
      return cell;
    });
    return type === 'text' ? textArray(cells) : cells;
  });
}

function* chunksOf(rows: readonly Row[]): Generator<readonly Row[]> {
  let chunk: Row[] = [];
  let characters = 0;
  for (const row of rows) {
    chunk.push(row);
    for (const cell of Object.values(row)) if (typeof cell === 'string') characters += cell.length;
    if (chunk.length < MOST_ROWS && characters < MOST_CHARACTERS) continue;
    yield chunk;
    chunk = [];
    characters = 0;
  }
  if (chunk.length > 0) yield chunk;
}
