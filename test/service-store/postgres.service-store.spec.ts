import { setImmediate as pause } from 'node:timers/promises';
import pg from 'pg';
import { PostgresServiceStore } from '../../src/service-store/postgres.service-store.ts';
import { describeWithPostgres } from '../support/postgres.ts';
import { describeServiceStore } from './service-store.contract.ts';

describeWithPostgres('in PostgreSQL', (server) => {
  let url: string;
  let opened: PostgresServiceStore[] = [];

  beforeEach(async () => {
    url = await server().url();
    opened = [];
  });

  afterEach(async () => {
    for (const store of opened) await store.close();
  });

  const open = async () => {
    const store = await PostgresServiceStore.open(url);
    opened.push(store);
    return store;
  };

  const execute = async (text: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };

  describeServiceStore('the service store', () => ({ open: () => PostgresServiceStore.open(url) }));

  it('is brought to its schema by several nodes at once', async () => {
    const stores = await Promise.all([open(), open(), open(), open()]);
    expect(stores).toHaveLength(4);
  });

  it('tells of what somebody has changed by hand', async () => {
    const store = await open();
    const before = store.outsideChanges();
    await execute(`INSERT INTO abt_service.api_keys VALUES ('a', 'a', '00', 'admin', 1)`);
    while (store.outsideChanges() === before) await pause();
  });

  it('trusts nothing that it knows while PostgreSQL is away, and goes on afterwards', async () => {
    const store = await open();
    await server().halt();
    while (store.outsideChanges() === store.outsideChanges()) await pause();
    await server().start();
    while (store.outsideChanges() !== store.outsideChanges()) await pause();
    expect(await store.db.selectFrom('api_keys').selectAll().execute()).toEqual([]);
  });

  it('lets nobody read it but the owner', async () => {
    await open();
    await execute(`DROP ROLE IF EXISTS stranger; CREATE ROLE stranger LOGIN PASSWORD 'sesame'`);
    const strange = Object.assign(new URL(url), { username: 'stranger' }).href;
    await expect(PostgresServiceStore.open(strange)).rejects.toMatchObject({
      code: 'SERVICE_STORE_ACCESS_DENIED',
    });
  });

  it('is left to the newer program that has changed it', async () => {
    await open();
    await execute(`INSERT INTO abt_service.kysely_migration VALUES ('9999-later', '2030-01-01')`);
    await expect(open()).rejects.toMatchObject({ code: 'SERVICE_STORE_NEWER' });
  });

  it('says what to do where it is not there, or was closed', async () => {
    const nowhere = Object.assign(new URL(url), { pathname: '/nowhere' }).href;
    await expect(PostgresServiceStore.open(nowhere)).rejects.toMatchObject({
      code: 'SERVICE_STORE_CANNOT_OPEN',
    });
    const store = await open();
    await store.close();
    expect(() => store.outsideChanges()).toThrow(
      expect.objectContaining({ code: 'SERVICE_STORE_CLOSED' }),
    );
  });
});
