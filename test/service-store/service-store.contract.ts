import { setImmediate as pause } from 'node:timers/promises';
import type { ServiceStore } from '../../src/service-store/service-store.ts';
import type { ApiKeyRow, WebhookDeliveryRow } from '../../src/service-store/tables.ts';

/** A place that several stores can be opened on, as several processes would. */
export interface StorePlace {
  open(): Promise<ServiceStore>;
}

/** What every engine of the port keeps to. */
export function describeServiceStore(name: string, place: () => StorePlace): void {
  describe(name, () => {
    const opened: ServiceStore[] = [];
    const open = async () => {
      const store = await place().open();
      opened.push(store);
      return store;
    };

    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
    });

    it('keeps what was written after it was closed', async () => {
      const first = await open();
      await insert(first, 'a');
      await first.close();
      expect(await idsIn(await open())).toEqual(['a']);
    });

    it('tells of what another one has committed, and not of its own', async () => {
      const [store, other] = [await open(), await open()];
      const before = store.outsideChanges();
      await insert(store, 'own');
      await idsIn(other);
      expect(store.outsideChanges()).toBe(before);
      await insert(other, 'other');
      while (store.outsideChanges() === before) await pause();
      expect(store.outsideChanges()).toBe(store.outsideChanges());
    });

    it('gives a transaction the store to itself', async () => {
      const store = await open();
      const addNext = () =>
        store.db.transaction().execute(async (transaction) => {
          const ids = await transaction.selectFrom('api_keys').select('id').execute();
          await transaction
            .insertInto('api_keys')
            .values(row(`key-${ids.length}`))
            .execute();
        });
      await Promise.all([addNext(), addNext(), addNext(), addNext()]);
      expect(await idsIn(store)).toEqual(['key-0', 'key-1', 'key-2', 'key-3']);
    });

    it('keeps texts in byte order, and any number that can be calculated with', async () => {
      const store = await open();
      const ids = ['a', 'B', 'é', '安', 'ab', 'a-b', 'Z', '_'];
      for (const id of ids) await insert(store, id);
      expect(await idsIn(store)).toEqual(ids.toSorted(byBytes));
      const last = Number.MAX_SAFE_INTEGER;
      const update = store.db.updateTable('api_keys').set({ expires_at: last });
      expect((await update.where('id', '=', 'a').executeTakeFirst()).numUpdatedRows).toBe(1n);
      const all = store.db.selectFrom('api_keys').select(['id', 'expires_at']);
      expect(await all.where('expires_at', '=', last).execute()).toEqual([
        { id: 'a', expires_at: last },
      ]);
    });

    it('counts deliveries up in the order in which they were made', async () => {
      const store = await open();
      for (const item of ['c', 'a', 'b']) {
        const values = delivery(item) as WebhookDeliveryRow;
        await store.db.insertInto('webhook_deliveries').values(values).execute();
      }
      const query = store.db.selectFrom('webhook_deliveries').select(['item_id', 'sequence']);
      const rows = await query.orderBy('sequence').execute();
      expect(rows).toEqual(['c', 'a', 'b'].map((item_id, at) => ({ item_id, sequence: at + 1 })));
    });

    it('takes back a transaction that fails, and has the others wait for it', async () => {
      const store = await open();
      const failing = store.db.transaction().execute(async (transaction) => {
        await transaction.insertInto('api_keys').values(row('lost')).execute();
        throw new Error('on purpose');
      });
      const after = insert(store, 'kept');
      await expect(failing).rejects.toThrow('on purpose');
      await after;
      expect(await idsIn(store)).toEqual(['kept']);
    });
  });
}

function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

function delivery(item_id: string): Omit<WebhookDeliveryRow, 'sequence'> {
  return {
    webhook_id: 'wh_1',
    item_id,
    account_id: '',
    type: 'CycleClosed',
    body: '{}',
    state: 'waiting',
    attempts: 0,
    next_attempt_at: 1,
    last_attempt_at: null,
    last_error: null,
    created_at: 1,
  };
}

function row(id: string): ApiKeyRow {
  const times = { created_at: 1, expires_at: null, revoked_at: null };
  return { id, name: id, secret_hash: '00', scopes: 'admin', ...times };
}

async function insert(store: ServiceStore, id: string): Promise<void> {
  await store.db.insertInto('api_keys').values(row(id)).execute();
}

async function idsIn(store: ServiceStore): Promise<readonly string[]> {
  const rows = await store.db.selectFrom('api_keys').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}
