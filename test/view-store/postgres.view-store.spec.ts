import pg from 'pg';
import { START } from '../../src/kernel/envelope.ts';
import {
  PostgresViewStore,
  type PostgresViewStoreOptions,
} from '../../src/view-store/postgres.view-store.ts';
import { CheckpointMoved, type Checkpoint } from '../../src/view-store/view-store.ts';
import { CuttingProxy } from '../support/cutting-proxy.ts';
import { describeWithPostgres } from '../support/postgres.ts';
import { FIRST, parkedIn, parking } from './parking.ts';
import { describeViewStore } from './view-store.contract.ts';

const SECOND: Checkpoint = { position: '2', hash: 'facade', state: '' };
/** A look is a question to the server: so many take some seconds. */
const MOST_LOOKS = 20_000;

describeWithPostgres('PostgreSQL', (server) => {
  let url: string;
  let opened: { close(): Promise<void> }[] = [];

  beforeEach(async () => {
    url = await server().url();
    opened = [];
  });

  afterEach(async () => {
    for (const each of opened) await each.close();
  });

  const open = async (options: Partial<PostgresViewStoreOptions> = {}) => {
    const store = await PostgresViewStore.open({ url, ...options });
    opened.push(store);
    return store;
  };

  const execute = async (text: string, as = url) => {
    const client = new pg.Client({ connectionString: as });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };

  const proxied = async () => {
    const proxy = await CuttingProxy.before(url);
    const store = await open({ url: proxy.through(url) });
    opened.push(proxy);
    return { proxy, store };
  };

  describe('the view store', () => {
    describeViewStore(open);
  });

  describe('a text with a NUL in it', () => {
    it('is found by nobody, and stops no batch', async () => {
      const store = await open();
      await store.write(parking('a\0b'));
      const found = store.db.selectFrom('parked').selectAll().where('account_id', '=', 'a\0c');
      expect(await found.execute()).toEqual([]);
      expect(await parkedIn(store)).toEqual(['a\uFFFDb']);
    });
  });

  describe('the schema', () => {
    it('is made once by nodes that start at the same time', async () => {
      const [first, ...others] = await Promise.all([open(), open(), open(), open()]);
      await first.write(parking('ann'));
      for (const store of others) expect(await parkedIn(store)).toEqual(['ann']);
    });

    it('can be dropped alone, and is made again', async () => {
      await (await open()).write(parking('ann'));
      await execute('CREATE TABLE public.parked (another TEXT)');
      await execute('DROP SCHEMA abt_views CASCADE');
      expect(await parkedIn(await open())).toEqual([]);
    });

    it('is refused when a newer program has changed it', async () => {
      await open();
      await execute(`INSERT INTO abt_views.kysely_migration VALUES ('0002-later', '2027-01-01')`);
      const refused = { code: 'VIEWS_NEWER', message: expect.stringMatching(/0002-later/) };
      await expect(open()).rejects.toMatchObject(refused);
      await expect(open({ readOnly: true })).rejects.toMatchObject(refused);
    });

    it('is refused for reading while it is not there', async () => {
      await expect(open({ readOnly: true })).rejects.toMatchObject({ code: 'VIEWS_OLDER' });
    });
  });

  describe('two nodes', () => {
    it('let the pump go on that is ahead, and stop the other one', async () => {
      const [one, other] = [await open(), await open()];
      const both = await Promise.allSettled([
        one.write(parking('ann')),
        other.write(parking('bob')),
      ]);
      expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await parkedIn(one)).toHaveLength(1);
      await other.write({ ...parking('cyd'), from: '1', to: SECOND });
      await expect(one.write({ ...parking('dan'), from: '1' })).rejects.toThrow(CheckpointMoved);
    });

    it('do not block each other when one resets what the other one is writing', async () => {
      const store = await open();
      await store.write(parking('ann'));
      const other = new pg.Client({ connectionString: url });
      await other.connect();
      try {
        await other.query(`BEGIN; UPDATE abt_views.checkpoints SET position = '2'`);
        const resetting = store.reset('books', ['parked']);
        const waiting = 'SELECT FROM pg_locks WHERE NOT granted';
        for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
          if ((await other.query(waiting)).rowCount !== 0) break;
        }
        await other.query(`DELETE FROM abt_views.parked; COMMIT`);
        await resetting;
      } finally {
        await other.end();
      }
      expect(await parkedIn(store)).toEqual([]);
      expect((await store.checkpoint('books')).position).toBe(START);
    });
  });

  describe('a connection that is cut', () => {
    it('after the commit: the batch is found done', async () => {
      const { proxy, store } = await proxied();
      proxy.cutOnce({ at: 'COMMIT', when: 'after' });
      await store.write(parking('ann'));
      expect(proxy.hasCut).toBe(true);
      expect(await parkedIn(store)).toEqual(['ann']);
      expect(await store.checkpoint('books')).toEqual(FIRST);
    });

    it.each(['BEGIN', 'INSERT INTO checkpoints', 'INSERT INTO "parked"', 'COMMIT'])(
      'before %s: the batch is done again',
      async (at) => {
        const { proxy, store } = await proxied();
        proxy.cutOnce({ at, when: 'before' });
        await store.write(parking('ann'));
        expect(proxy.hasCut).toBe(true);
        expect(await parkedIn(store)).toEqual(['ann']);
      },
    );

    it('does not pass off as done what another one did', async () => {
      const { proxy, store } = await proxied();
      await store.write(parking('ann'));
      const other = await open();
      await other.write({ ...parking('bob'), from: '1', to: SECOND });
      proxy.cutOnce({ at: 'UPDATE checkpoints', when: 'after' });
      const to = { ...SECOND, hash: 'decaf' };
      const refused = store.write({ ...parking('cyd'), from: '1', to });
      await expect(refused).rejects.toThrow(CheckpointMoved);
      expect(proxy.hasCut).toBe(true);
      expect(await parkedIn(store)).toEqual(['ann', 'bob']);
    });

    it('within a query: it is asked again', async () => {
      const { proxy, store } = await proxied();
      await store.write(parking('ann'));
      proxy.cutOnce({ at: 'from "parked"', when: 'after' });
      expect(await parkedIn(store)).toEqual(['ann']);
      expect(proxy.hasCut).toBe(true);
    });

    it('while it is idle: nobody notices', async () => {
      const { proxy, store } = await proxied();
      await Promise.all([parkedIn(store), parkedIn(store), parkedIn(store)]);
      proxy.cutAll();
      await store.write(parking('ann'));
      expect(await parkedIn(store)).toEqual(['ann']);
    });
  });

  describe('the server', () => {
    it('may restart or crash: what was under way goes on afterwards', async () => {
      const store = await open();
      await store.write(parking('ann'));
      await server().restart();
      expect(await parkedIn(store)).toEqual(['ann']);
      await server().kill();
      const write = store.write({ ...parking('bob'), from: '1', to: SECOND });
      await server().start();
      await write;
      expect(await parkedIn(store)).toEqual(['ann', 'bob']);
    });

    it('that is not there, or lets nobody in, is told by what to do', async () => {
      const at = (changes: Partial<URL>) => Object.assign(new URL(url), changes).href;
      const missing = open({ url: at({ port: '1' }) });
      await expect(missing).rejects.toMatchObject({ code: 'VIEWS_UNREACHABLE' });
      const wrong = open({ url: at({ password: 'hush-hush' }) });
      const denied = { code: 'VIEWS_ACCESS_DENIED', message: expect.not.stringMatching('hush') };
      await expect(wrong).rejects.toMatchObject(denied);
      const nowhere = open({ url: at({ pathname: '/nowhere' }) });
      await expect(nowhere).rejects.toMatchObject({ code: 'VIEWS_CANNOT_OPEN' });
      const encrypted = open({ url: at({ search: '?sslmode=verify-full' }) });
      await expect(encrypted).rejects.toMatchObject({ code: 'VIEWS_TLS' });
      const other = open({ url: 'mysql://ann:hush-hush@somewhere/abt' });
      const unknown = { code: 'VIEWS_CANNOT_OPEN', message: expect.not.stringMatching('hush') };
      await expect(other).rejects.toMatchObject(unknown);
    });
  });

  describe('a user who may only read', () => {
    let readers: string;

    beforeEach(async () => {
      await (await open()).write(parking('ann'));
      await execute(`
        DROP ROLE IF EXISTS reader;
        CREATE ROLE reader LOGIN PASSWORD 'sesame';
        GRANT USAGE ON SCHEMA abt_views TO reader;
        GRANT SELECT ON ALL TABLES IN SCHEMA abt_views TO reader`);
      readers = Object.assign(new URL(url), { username: 'reader' }).href;
    });

    afterEach(() => execute('DROP OWNED BY reader'));

    it.each([{ readOnly: true }, {}])('reads, and is refused every change: %j', async (options) => {
      const store = await open({ url: readers, ...options });
      expect(await parkedIn(store)).toEqual(['ann']);
      const refused = { code: 'VIEWS_READ_ONLY' };
      const write = store.write({ ...parking('bob'), from: '1', to: SECOND });
      await expect(write).rejects.toMatchObject(refused);
      await expect(store.reset('books', ['parked'])).rejects.toMatchObject(refused);
      await expect(store.db.deleteFrom('parked').execute()).rejects.toMatchObject(refused);
      expect(await parkedIn(store)).toEqual(['ann']);
    });

    it('cannot make the schema', async () => {
      await execute('DROP SCHEMA abt_views CASCADE');
      await expect(open({ url: readers })).rejects.toMatchObject({ code: 'VIEWS_ACCESS_DENIED' });
    });
  });

  it('says so once it is closed', async () => {
    const store = await open();
    await store.close();
    const refused = { code: 'VIEWS_CLOSED' };
    await expect(store.write(parking('ann'))).rejects.toMatchObject(refused);
    await expect(store.checkpoint('books')).rejects.toMatchObject(refused);
  });

  it('refuses a stream, which would hold a transaction open', async () => {
    const rows = (await open()).db.selectFrom('parked').selectAll().stream();
    await expect(rows.next()).rejects.toThrow('page by page');
  });
});
