import { SqliteServiceStore } from '../../src/service-store/sqlite.service-store.ts';

/** A process of its own that opens the file named first and makes the key named second. */
const [, , file = '', id = ''] = process.argv;
const store = await SqliteServiceStore.open(file);
const times = { created_at: 1, expires_at: null, revoked_at: null };
const row = { id, name: id, secret_hash: '00', scopes: 'admin', ...times };
await store.db.insertInto('api_keys').values(row).execute();
await store.close();
