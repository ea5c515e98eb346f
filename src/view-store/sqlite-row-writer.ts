import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { invariant } from '../kernel/errors.ts';
import { type KeyedColumn, onConflict, quoted } from './row-statements.ts';
import type { Cell, Row } from './view-store.ts';

/** Writes one table's rows through prepared statements made from the table's own definition. */
export class RowWriter {
  readonly #database: DatabaseSync;
  readonly #table: string;
  readonly #columns: readonly string[];
  readonly #upsert: StatementSync;
  /** By the columns that they look at: the whole key, or its beginning. */
  readonly #removals = new Map<string, StatementSync>();

  /** @throws InvariantViolation if there is no such table */
  constructor(database: DatabaseSync, table: string) {
    const definition = database.prepare('SELECT name, pk FROM pragma_table_info(?) ORDER BY cid');
    const described = definition.all(table) as unknown as { name: string; pk: number }[];
    invariant(described.length > 0, `the views have no table ${table}`);
    const columns = described.map(({ name, pk }) => ({ name, isKey: pk > 0 }));
    this.#database = database;
    this.#table = quoted(table);
    this.#columns = columns.map((each) => each.name);
    this.#upsert = database.prepare(upsertInto(this.#table, columns));
  }

  upsert(rows: readonly Row[]): void {
    for (const row of rows) this.#upsert.run(...cellsOf(row, this.#columns));
  }

  /** Every row that equals one of `rows` in all the columns that it names. */
  remove(rows: readonly Row[]): void {
    for (const row of rows) {
      const columns = Object.keys(row);
      this.#removalBy(columns).run(...cellsOf(row, columns));
    }
  }

  clear(): void {
    this.#database.exec(`DELETE FROM ${this.#table}`);
  }

  #removalBy(columns: readonly string[]): StatementSync {
    const name = columns.join();
    const known = this.#removals.get(name);
    if (known !== undefined) return known;
    invariant(columns.length > 0, `a removal from ${this.#table} names no column`);
    const conditions = columns.map((each) => `${quoted(each)} = ?`).join(' AND ');
    const removal = this.#database.prepare(`DELETE FROM ${this.#table} WHERE ${conditions}`);
    this.#removals.set(name, removal);
    return removal;
  }
}

function upsertInto(table: string, columns: readonly KeyedColumn[]): string {
  const names = columns.map((each) => quoted(each.name));
  return (
    `INSERT INTO ${table} (${names.join()}) VALUES (${names.map(() => '?').join()}) ` +
    onConflict(columns)
  );
}

/** Whole rows only: what a row leaves out would otherwise be lost in silence. */
function cellsOf(row: Row, columns: readonly string[]): Cell[] {
  const cells: Cell[] = [];
  for (const column of columns) {
    const cell = row[column];
    invariant(cell !== undefined, `a row has no ${column}`);
    cells.push(cell);
  }
  return cells;
}
