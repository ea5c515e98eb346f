import pg from 'pg';
import { START } from '../../src/kernel/envelope.ts';
import { PostgresViewStore } from '../../src/view-store/postgres.view-store.ts';
import { SqliteViewStore } from '../../src/view-store/sqlite.view-store.ts';
import type { BookRow, ScoreRow } from '../../src/view-store/tables.ts';
import { StopWatch } from '../measured.ts';

/** Rows of one transaction: about what a batch of the views, and of the bookkeeper, changes. */
const SCORES_AT_ONCE = 2_500;
const BOOKS_AT_ONCE = 500;

interface Rows {
  readonly scores: readonly (readonly ScoreRow[])[];
  readonly books: readonly (readonly BookRow[])[];
}

/** Rows as a run over the embedded engines has left them, in batches. */
async function rowsIn(file: string): Promise<Rows> {
  const store = await SqliteViewStore.open({ file, readOnly: true });
  const scores = await store.db.selectFrom('scores').selectAll().execute();
  const books = await store.db.selectFrom('books').selectAll().execute();
  await store.close();
  return { scores: batchesOf(scores, SCORES_AT_ONCE), books: batchesOf(books, BOOKS_AT_ONCE) };
}

/** Seconds that the view store takes for the rows of a file of views, in an empty database. */
export async function writeRows(file: string, url: string): Promise<Record<string, number>> {
  const { scores, books } = await rowsIn(file);
  const store = await PostgresViewStore.open({ url });
  let from = START;
  const write = async (upserts: { scores?: ScoreRow[]; books?: BookRow[] }) => {
    const position = String(Number(from) + 1);
    const to = { position, hash: '', state: '' };
    await store.write({ pump: 'bench', from, to, upserts });
    from = position;
  };
  const seconds = {
    scores: await timed(scores, (rows) => write({ scores: [...rows] })),
    books: await timed(books, (rows) => write({ books: [...rows] })),
  };
  await store.close();
  return seconds;
}

/** The same by a multi-row insert for each transaction, into the same tables. */
export async function insertRows(file: string, url: string): Promise<Record<string, number>> {
  const { scores, books } = await rowsIn(file);
  await (await PostgresViewStore.open({ url })).close();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('SET synchronous_commit = off; SET search_path = abt_views');
  const into = (table: string) => async (rows: readonly object[]) => {
    const columns = Object.keys(rows[0] ?? {});
    const values = rows.flatMap((row) => Object.values(row) as unknown[]);
    const places = rows.map(
      (_, n) => `(${columns.map((_, at) => `$${n * columns.length + at + 1}`).join()})`,
    );
    await client.query('BEGIN');
    await client.query(
      `INSERT INTO ${table} (${columns.map((each) => `"${each}"`).join()}) VALUES ${places.join()}`,
      values,
    );
    await client.query('COMMIT');
  };
  const seconds = {
    scores: await timed(scores, into('scores')),
    books: await timed(books, into('books')),
  };
  await client.end();
  return seconds;
}

async function timed<Rows>(
  batches: readonly Rows[],
  write: (rows: Rows) => Promise<void>,
): Promise<number> {
  const watch = new StopWatch();
  for (const rows of batches) await write(rows);
  return watch.seconds();
}

function batchesOf<Row>(rows: readonly Row[], atOnce: number): readonly (readonly Row[])[] {
  const batches = [];
  for (let at = 0; at < rows.length; at += atOnce) batches.push(rows.slice(at, at + atOnce));
  return batches;
}
