import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf, parseKey } from '../../src/access/api-key.ts';
import { KeyKeeper, MOST_KEYS } from '../../src/access/key-keeper.ts';
import { KeyRing } from '../../src/access/key-ring.ts';
import { CalendarClock } from '../../src/kernel/clock.ts';
import { SqliteServiceStore } from '../../src/service-store/sqlite.service-store.ts';

const NOW = Date.parse('2026-11-06T04:00:00Z');
const SHOP = { name: 'shop', scopes: ['behaviours:write'], expiresAt: null };

describe('keys', () => {
  let folder: string;
  let clock: CalendarClock;
  let service: SqliteServiceStore;
  let beside: SqliteServiceStore;
  let ring: KeyRing;
  let keeper: KeyKeeper;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'abt-keys-'));
    const file = join(folder, 'service.sqlite');
    clock = new CalendarClock(NOW);
    service = await SqliteServiceStore.open(file);
    beside = await SqliteServiceStore.open(file);
    ring = new KeyRing(service, clock);
    keeper = new KeyKeeper(beside, clock);
  });

  afterEach(async () => {
    await service.close();
    await beside.close();
    rmSync(folder, { recursive: true });
  });

  it('are nobody’s while none was made', async () => {
    expect(await ring.verdictOn(null)).toEqual({ kind: 'keyless' });
    expect(await ring.hasKeys()).toBe(false);
  });

  it('hold from the moment on that another process has made them', async () => {
    await ring.verdictOn(null);
    const { key, ...stored } = await keeper.create(SHOP);
    expect(await ring.verdictOn(key)).toEqual({ kind: 'valid', key: stored });
    expect(await ring.verdictOn(null)).toEqual({ kind: 'missing' });
    expect(stored).toMatchObject({ name: 'shop', createdAt: new Date(NOW), revokedAt: null });
  });

  it('are refused from the moment on that another process has revoked them', async () => {
    const { key, id } = await keeper.create(SHOP);
    expect(await ring.verdictOn(key)).toMatchObject({ kind: 'valid' });
    expect(await keeper.revoke(id)).toMatchObject({ id, revokedAt: new Date(NOW) });
    expect(await ring.verdictOn(key)).toEqual({ kind: 'revoked' });
    clock.moveTo(NOW + 1);
    expect(await keeper.revoke(id)).toMatchObject({ revokedAt: new Date(NOW) });
  });

  it('still close the service after the last one was revoked', async () => {
    const { id } = await keeper.create(SHOP);
    await keeper.revoke(id);
    expect(await ring.hasKeys()).toBe(true);
    expect(await ring.verdictOn(null)).toEqual({ kind: 'missing' });
  });

  it('expire at their instant', async () => {
    const { key } = await keeper.create({ ...SHOP, expiresAt: new Date(NOW + 1_000) });
    clock.moveTo(NOW + 999);
    expect(await ring.verdictOn(key)).toMatchObject({ kind: 'valid' });
    clock.moveTo(NOW + 1_000);
    expect(await ring.verdictOn(key)).toEqual({ kind: 'expired' });
  });

  it.each([
    ['another secret', (key: string) => `${key.slice(0, -1)}${key.endsWith('A') ? 'E' : 'A'}`],
    ['another id', (key: string) => key.replace(/abt_.{12}/, 'abt_000000000000')],
    ['something behind it', (key: string) => `${key}A`],
    ['no secret', (key: string) => key.slice(0, 17)],
    ['nothing at all', () => ''],
  ])('with %s are wrong, revoked or not', async (_, changed) => {
    const { key, id } = await keeper.create(SHOP);
    expect(await ring.verdictOn(changed(key))).toEqual({ kind: 'wrong' });
    await keeper.revoke(id);
    expect(await ring.verdictOn(changed(key))).toEqual({ kind: 'wrong' });
  });

  it('are kept as the hash of their secret alone', async () => {
    const { key, id } = await keeper.create(SHOP);
    const secret = parseKey(key)?.secret ?? '';
    const rows = await service.db.selectFrom('api_keys').selectAll().execute();
    expect(rows).toEqual([
      expect.objectContaining({ id, secret_hash: hashOf(secret).toString('hex') }),
    ]);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  });

  it('are listed in the order in which they were made, without secrets', async () => {
    const { key: first, ...one } = await keeper.create(SHOP);
    clock.moveTo(NOW + 1);
    const scopes = ['audit:read', 'scores:read', 'audit:read'];
    const { key: second, ...other } = await keeper.create({ ...SHOP, name: 'auditor', scopes });
    expect(await keeper.list()).toEqual([one, other]);
    expect(other.scopes).toEqual(['scores:read', 'audit:read']);
    expect(first).not.toBe(second);
  });

  it.each([
    ['no name', { ...SHOP, name: '' }, '/name'],
    ['a name that turns a line', { ...SHOP, name: 'a\u202eb' }, '/name'],
    ['a name of 101 characters', { ...SHOP, name: 'a'.repeat(101) }, '/name'],
    ['no scope', { ...SHOP, scopes: [] }, '/scopes'],
    ['an unknown scope', { ...SHOP, scopes: ['admin', 'all'] }, '/scopes/1'],
    ['an end that has come', { ...SHOP, expiresAt: new Date(NOW) }, '/expiresAt'],
  ])('with %s are not made', async (_, wrong, pointer) => {
    const problems = [expect.objectContaining({ pointer })];
    await expect(keeper.create(wrong)).rejects.toMatchObject({ code: 'MALFORMED', problems });
    expect(await keeper.list()).toEqual([]);
  });

  it('are bounded: the oldest one that is over makes room, and none that is in use', async () => {
    const { id: first } = await keeper.create(SHOP);
    const { id: second } = await keeper.create(SHOP);
    await fill(beside, MOST_KEYS - 2);
    await expect(keeper.create(SHOP)).rejects.toMatchObject({ code: 'TOO_MANY_KEYS' });
    await keeper.revoke(second);
    await keeper.create(SHOP);
    const ids = (await keeper.list()).map(({ id }) => id);
    expect([ids.length, ids.includes(first), ids.includes(second)]).toEqual([
      MOST_KEYS,
      true,
      false,
    ]);
  });

  it('that are not there cannot be revoked', async () => {
    await expect(keeper.revoke('000000000000')).rejects.toMatchObject({ code: 'UNKNOWN_KEY' });
  });
});

async function fill({ db }: SqliteServiceStore, count: number): Promise<void> {
  const row = { name: 'a', secret_hash: '00', scopes: 'admin', created_at: NOW };
  const rows = Array.from({ length: count }, (_, index) => ({
    ...{ ...row, id: String(index) },
    ...{ expires_at: null, revoked_at: null },
  }));
  await db.insertInto('api_keys').values(rows).execute();
}
