import pg from 'pg';
import { Books } from '../../src/bookkeeper/books.ts';
import { PostgresViewStore } from '../../src/view-store/postgres.view-store.ts';
import type { ViewStore } from '../../src/view-store/view-store.ts';
import { bookByBand, scoresByBand } from '../../src/views/book-by-band.ts';
import { allCycles, knownCycle } from '../../src/views/cycles.ts';
import { parkedAccounts } from '../../src/views/parked.ts';
import { defaultKeysOf, defaultsOf, defaultsOfAll } from '../../src/views/payment-defaults.ts';
import { exportedScores } from '../../src/views/score-export.ts';
import { scoreRow } from '../../src/views/scores.ts';
import { standingOf } from '../../src/views/standing.ts';
import { describeWithPostgres } from '../support/postgres.ts';

const ACCOUNTS = 20_000;
const CYCLES = 6;
const LIMIT = 100;
const ACCOUNT = 'account-12345';
const CYCLE = '2026-03';

type Db = ViewStore['db'];
type Asked = readonly [name: string, most: number, ask: (db: Db) => Promise<unknown>];

/** Every query of the API, and how many rows it may look at. */
const QUERIES: readonly Asked[] = [
  ['the standing of an account', 10 * CYCLES, (db) => standingOf(db, ACCOUNT)],
  ['a score', 10, (db) => scoreRow(db, { accountId: ACCOUNT, cycle: CYCLE })],
  ['the defaults of an account', 10, (db) => defaultsOf(db, ACCOUNT)],
  ['the keys of its defaults', 10, (db) => defaultKeysOf(db, ACCOUNT)],
  [
    'a page of all defaults',
    3 * LIMIT,
    (db) => {
      const after = { status: 'open', bucket: '1-29', accountId: ACCOUNT, key: 'bill:1' } as const;
      return defaultsOfAll(db, { status: 'open', bucket: '1-29', after, limit: LIMIT });
    },
  ],
  ['the cycles', 10 * CYCLES, (db) => allCycles(db)],
  ['a cycle', 10, (db) => knownCycle(db, CYCLE)],
  ['the book by band', 3 * ACCOUNTS, (db) => bookByBand(db, CYCLE)],
  [
    'a page of scores by band',
    3 * LIMIT,
    (db) => {
      const after = { score: 600, accountId: ACCOUNT };
      return scoresByBand(db, { cycle: CYCLE, band: null, after, limit: LIMIT });
    },
  ],
  ['a page of parked accounts', 3 * LIMIT, (db) => parkedAccounts(db, { after: '', limit: LIMIT })],
  ['an export', 2 * ACCOUNTS, async (db) => allOf(exportedScores(db, CYCLE))],
  [
    'the book of an account',
    10,
    (db) => new Books({ db } as ViewStore, new AbortController().signal).folded(ACCOUNT),
  ],
];

describeWithPostgres('a query of the API on PostgreSQL', (server) => {
  let url: string;
  let client: pg.Client;

  beforeAll(async () => {
    url = await server().url();
    await (await PostgresViewStore.open({ url })).close();
    client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(ROWS);
    await client.query('ANALYZE');
  });
  afterAll(() => client.end());

  /** As PostgreSQL counts them; a session tells what it has read when it ends. */
  const readSoFar = async (): Promise<number> => {
    const { rows } = await client.query<{ read: string }>(READ);
    return Number(rows[0]?.read);
  };

  const sessions = async (): Promise<number> => {
    const { rows } = await client.query<{ count: string }>(SESSIONS);
    return Number(rows[0]?.count);
  };

  it.each(QUERIES)('for %s looks at %d rows at most', async (_, most, ask) => {
    const before = await readSoFar();
    const store = await PostgresViewStore.open({ url, readOnly: true });
    expect(await ask(store.db)).toBeDefined();
    await store.close();
    while ((await sessions()) > 0);
    const read = (await readSoFar()) - before;
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThanOrEqual(most);
  });
});

async function allOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const READ = `
  SELECT (SELECT sum(seq_tup_read) FROM pg_stat_user_tables WHERE relname <> 'kysely_migration')
    + (SELECT sum(idx_tup_read) FROM pg_stat_user_indexes) AS read
  FROM pg_stat_clear_snapshot()`;
const SESSIONS = `
  SELECT count(*) FROM pg_stat_activity WHERE application_name = 'abt_views'`;

const ROWS = `
  SET search_path = abt_views;
  INSERT INTO scores
  SELECT 'account-' || a, '2026-' || to_char(c, 'FM00'), CASE WHEN a % 10 = 0 THEN NULL
    ELSE 350 + a % 600 END, NULL, NULL, 600, 1, 1, 1, 1, 1, '', 0, 0
  FROM generate_series(1, ${CYCLES}) AS c, generate_series(1, ${ACCOUNTS}) AS a;
  INSERT INTO books
  SELECT 'account-' || a, a, 1, '', NULL, '{}', '', '{}', ''
  FROM generate_series(1, ${ACCOUNTS}) AS a;
  INSERT INTO streaks
  SELECT 'account-' || a, 1, 1, 1, NULL, NULL, 1 FROM generate_series(1, ${ACCOUNTS}) AS a;
  INSERT INTO payment_defaults
  SELECT 'account-' || a, 'bill:1', CASE WHEN a % 3 = 0 THEN 'cured' ELSE 'open' END,
    CASE WHEN a % 2 = 0 THEN '1-29' ELSE '90+' END, 1, NULL, 1
  FROM generate_series(1, ${ACCOUNTS}) AS a;
  INSERT INTO parked
  SELECT 'account-' || a, 1, 'INVARIANT', '' FROM generate_series(1, ${ACCOUNTS}) AS a;
  INSERT INTO cycles
  SELECT '2026-' || to_char(c, 'FM00'), 'closed', 0, 0, 0, 1, '', 1, 1, '{}', '[]', '', '', NULL, 0
  FROM generate_series(1, ${CYCLES}) AS c`;
