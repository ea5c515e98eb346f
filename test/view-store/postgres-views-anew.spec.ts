import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { newAccountBook, toRow } from '../../src/bookkeeper/account-book.ts';
import { START } from '../../src/kernel/envelope.ts';
import { PostgresViewStore } from '../../src/view-store/postgres.view-store.ts';
import { describeWithPostgres } from '../support/postgres.ts';

const POSITION = { position: '1', hash: 'a', state: '' };

describeWithPostgres('views that are made anew while an old node writes them', (server) => {
  let url: string;
  let old: PostgresViewStore;
  let writer: pg.Client;
  beforeEach(async () => {
    url = await server().url();
    old = await PostgresViewStore.open({ url });
    const books = [toRow(newAccountBook('known'))];
    await old.write({ pump: 'bookkeeper', from: START, to: POSITION, upserts: { books } });
    await old.write({ pump: 'views', from: START, to: POSITION, upserts: {} });
    writer = new pg.Client({ connectionString: url });
    await writer.connect();
    await writer.query('SET search_path = abt_views');
    await writer.query(`DELETE FROM kysely_migration WHERE name = '0002-views-anew'`);
  });
  afterEach(async () => {
    await writer.end();
    await old.close();
  });

  it.each(['known', 'new'])('hold nothing of it afterwards: an account that is %s', async (id) => {
    await writer.query('BEGIN');
    await writer.query(`UPDATE checkpoints SET position = '2' WHERE pump = 'bookkeeper'`);
    const opening = PostgresViewStore.open({ url });
    await delay(300);
    await writer.query(
      `INSERT INTO books SELECT $1, partition_hash, 6, head, wake_on, book_json, seen,
         concluded_json, leaf FROM books
       ON CONFLICT (account_id) DO UPDATE SET revision = excluded.revision`,
      [id],
    );
    await writer.query('COMMIT');
    const store = await opening;
    expect((await writer.query('SELECT * FROM books')).rows).toEqual([]);
    expect((await writer.query('SELECT * FROM checkpoints')).rows).toEqual([]);
    await store.close();
  });
});
