import type { ServiceStore } from '../../src/service-store/service-store.ts';
import type { ApiKeyRow } from '../../src/service-store/tables.ts';

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
      expect(store.outsideChanges()).not.toBe(before);
      expect(store.outsideChanges()).toBe(store.outsideChanges());
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
