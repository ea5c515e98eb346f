import type { NewKey } from '../../access/key-keeper.ts';
import { KeyKeeper } from '../../access/key-keeper.ts';
import type { StoredKey } from '../../access/stored-key.ts';
import type { Config } from '../../config.ts';
import { enginesOf } from '../../engines/engines.ts';
import { BusinessCalendar, dateOf } from '../../kernel/business-calendar.ts';
import type { ServiceStore } from '../../service-store/service-store.ts';
import { SYSTEM_CLOCK } from '../../system-clock.ts';
import type { Io } from '../io.ts';

/** Its secret is told this once. */
export async function createKey(io: Io, config: Config, asked: NewKey): Promise<void> {
  // The first key is made before there is anything to serve.
  const store = await (await enginesOf(config)).openService();
  const created = await withKeys(store, (keys) => keys.create(asked));
  await io.answer(created, () => {
    io.line(created.key);
    io.note(`abt: keep it: it is shown this once. Its id is ${created.id}`);
  });
}

export async function listKeys(io: Io, config: Config): Promise<void> {
  const store = await (await enginesOf(config)).serviceIfThere();
  const keys = store === null ? [] : await withKeys(store, (all) => all.list());
  await io.answer({ keys }, () => showKeys(io, keys, new BusinessCalendar(config.zone)));
}

export async function revokeKey(io: Io, config: Config, id: string): Promise<void> {
  const store = await (await enginesOf(config)).openService();
  const key = await withKeys(store, (keys) => keys.revoke(id));
  await io.answer(key, () => io.line(`revoked: ${key.id} (${key.name})`));
}

async function withKeys<Result>(
  store: ServiceStore,
  work: (keys: KeyKeeper) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(new KeyKeeper(store, SYSTEM_CLOCK));
  } finally {
    await store.close();
  }
}

function showKeys(io: Io, keys: readonly StoredKey[], calendar: BusinessCalendar): void {
  if (keys.length === 0) {
    io.line('no key was made yet');
    return;
  }
  const dateAt = (at: Date | null) => (at === null ? '' : dateOf(calendar.dayOf(at.getTime())));
  io.table(
    ['id', 'name', 'scopes', 'created', 'expires', 'revoked'].map((title) => ({ title })),
    keys.map(({ id, name, scopes, createdAt, expiresAt, revokedAt }) => [
      ...[id, name, scopes.join(' ')],
      ...[createdAt, expiresAt, revokedAt].map(dateAt),
    ]),
  );
}
