import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeedItem } from '../../src/feed/feed-item.ts';
import { PostgresServiceStore } from '../../src/service-store/postgres.service-store.ts';
import type { ServiceStore } from '../../src/service-store/service-store.ts';
import { SqliteServiceStore } from '../../src/service-store/sqlite.service-store.ts';
import { DeliveryStore } from '../../src/webhooks/delivery-store.ts';
import { MOST_WEBHOOKS } from '../../src/webhooks/webhook.ts';
import { WebhookStore } from '../../src/webhooks/webhook-store.ts';
import { describeWithPostgres } from '../support/postgres.ts';

function describeDeliveries(open: () => Promise<ServiceStore>): void {
  let store: ServiceStore;
  let webhooks: WebhookStore;
  let deliveries: DeliveryStore;

  beforeEach(async () => {
    store = await open();
    webhooks = new WebhookStore(store);
    deliveries = new DeliveryStore(store);
    await webhooks.add(webhook('wh'));
  });
  afterEach(() => store.close());

  const take = async (...items: FeedItem[]) => {
    const { position: from } = await webhooks.row('wh');
    return deliveries.take('wh', { items, from, position: `${from}+`, now: 1_000 });
  };
  const due = async (now: number, except: readonly number[] = []) =>
    (await deliveries.due('wh', { now, limit: 10, except })).map((each) => each.item_id);
  const listed = () => deliveries.list('wh', { after: 0, limit: 10 });

  it('are due one by one for an account, and side by side for several', async () => {
    await take(item('1', 'ann'), item('2', 'ann'), item('3', 'bob'));
    expect(await due(999)).toEqual([]);
    expect(await due(1_000)).toEqual(['1', '3']);
    const [first] = await listed();
    expect(await due(1_000, [first?.sequence ?? 0])).toEqual(['3']);
  });

  it('are taken once, however often they are read, together with the position', async () => {
    await take(item('1', 'ann'));
    expect(await take(item('1', 'ann'), item('2', 'ann'))).toBe(true);
    expect((await listed()).map((each) => each.item_id)).toEqual(['1', '2']);
    expect(await deliveries.count('wh')).toBe(2);
    expect(await webhooks.one('wh')).toMatchObject({ position: '++', waiting: 2, dead: 0 });
  });

  it('are taken by one of two who believe the webhook to be at the same place', async () => {
    const taking = { items: [item('1', 'ann')], from: '', now: 1_000 };
    const both = ['7', '8'].map((position) => deliveries.take('wh', { ...taking, position }));
    expect((await Promise.all(both)).sort()).toEqual([false, true]);
  });

  it('go when they have arrived, wait for another attempt, or are dead and revived', async () => {
    await take(item('1', 'ann'), item('2', 'bob'), item('3', 'cyd'));
    const [arrived, failed, dead] = await listed();
    if (!arrived || !failed || !dead) throw new Error('there are three');
    const failure = { error: 'answered with 500', nextAttemptAt: 5_000 };
    await deliveries.note([
      { delivery: arrived, at: 2_000, failure: null },
      { delivery: failed, at: 2_000, failure },
      { delivery: dead, at: 2_000, failure: { ...failure, nextAttemptAt: null } },
    ]);
    expect(await due(4_999)).toEqual([]);
    expect(await due(5_000)).toEqual(['2']);
    const told = { delivered: 1, waiting: 1, dead: 1, lastDeliveredAt: '1970-01-01T00:00:02.000Z' };
    expect(await webhooks.one('wh')).toMatchObject(told);
    expect(await deliveries.revive('wh', null, 3_000)).toBe(1);
    expect(await due(5_000)).toEqual(['2', '3']);
    await expect(deliveries.discard('wh', '3')).rejects.toMatchObject({ code: 'UNKNOWN_DELIVERY' });
  });

  it('have a bounded number of webhooks, however many are made at once', async () => {
    const ids = Array.from({ length: MOST_WEBHOOKS + 5 }, (_, at) => `wh-${at}`);
    const made = await Promise.allSettled(ids.map((id) => webhooks.add(webhook(id))));
    expect(made.filter((each) => each.status === 'rejected')).toHaveLength(6);
    expect(await webhooks.rows()).toHaveLength(MOST_WEBHOOKS);
  });
}

describe('the deliveries in SQLite', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'abt-deliveries-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  describeDeliveries(() => SqliteServiceStore.open(join(folder, 'service.sqlite')));
});

describeWithPostgres('the deliveries in PostgreSQL', (server) => {
  describeDeliveries(async () => PostgresServiceStore.open(await server().url()));
});

function item(id: string, accountId: string): FeedItem {
  return { id, accountId, type: 'CycleClosed' } as unknown as FeedItem;
}

function webhook(id: string) {
  return {
    id,
    url: 'http://127.0.0.1/',
    types: '',
    description: '',
    secret: 'whsec_',
    old_secret: null,
    old_secret_until: null,
    paused_because: null,
    created_at: 1,
    position: '',
    delivered: 0,
    last_delivered_at: null,
  };
}
