import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Feed } from '../../src/feed/feed.ts';
import { CalendarClock } from '../../src/kernel/clock.ts';
import { SqliteServiceStore } from '../../src/service-store/sqlite.service-store.ts';
import { DeliveryStore } from '../../src/webhooks/delivery-store.ts';
import { Dispatcher } from '../../src/webhooks/dispatcher.ts';
import { newSecret } from '../../src/webhooks/signature.ts';
import { WebhookStore } from '../../src/webhooks/webhook-store.ts';
import { MOST_DELIVERIES } from '../../src/webhooks/webhook.ts';
import { sourceOf } from '../feed/reading.ts';
import { Receiver } from '../http/webhooks/receiver.ts';
import { SCORECARD_HASH, Story } from '../views/story.ts';

const RECORDS_A_PAGE = 100;

let story: Story;
let receiver: Receiver;
let store: SqliteServiceStore;
let folder: string;
let clock: CalendarClock;
let failures: unknown[];
/** Those of a test that failed are at work still. */
const dispatchers: Dispatcher[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dispatcher-'));
  story = await Story.begin();
  store = await SqliteServiceStore.open(join(folder, 'service.sqlite'));
  receiver = new Receiver();
  await receiver.start();
  clock = new CalendarClock(Date.UTC(2026, 10, 6));
  failures = [];
});
afterEach(async () => {
  await Promise.all(dispatchers.splice(0).map((each) => each.stop()));
  await receiver.close();
  await store.close();
  await story.end();
  rmSync(folder, { recursive: true });
  expect(failures).toEqual([]);
});

function dispatcher(): Dispatcher {
  const made = new Dispatcher({
    isOurTurn: () => true,
    feed: new Feed(sourceOf(story)),
    webhooks: new WebhookStore(store),
    deliveries: new DeliveryStore(store),
    clock,
    // An attempt that a busy machine cuts short would be one that nobody has received.
    limits: { webhookAttempts: 10, webhookRetryMs: 15_000, webhookTimeoutMs: 60_000 },
    random: () => 0.5,
    onFailure: (error) => failures.push(error),
  });
  dispatchers.push(made);
  return made;
}

async function subscribe(position = 'start'): Promise<string> {
  const id = randomUUID();
  const none = { old_secret: null, old_secret_until: null, paused_because: null };
  await new WebhookStore(store).add({
    ...{ id, url: receiver.url, types: '', description: '', secret: newSecret(), ...none },
    ...{ created_at: 0, position, delivered: 0, last_delivered_at: null },
  });
  return id;
}

async function noted(webhookId: string, attempts: number): Promise<void> {
  const deliveries = new DeliveryStore(store);
  for (let tries = 0; tries < 3_000; tries++) {
    const [row] = await deliveries.list(webhookId, { after: 0, limit: 1 });
    if (row?.attempts === attempts) return;
    await delay(5);
  }
}

/** So many scores, of as many accounts. */
async function publish(count: number): Promise<void> {
  const accountIds = Array.from({ length: count }, (_, n) => `account-${n}`);
  for (let at = 0; at < count; at += RECORDS_A_PAGE) {
    const records = accountIds.slice(at, at + RECORDS_A_PAGE).map((accountId) => ({
      ...{ accountId, cycle: '2026-11', scorecard: SCORECARD_HASH, factsHash: '' },
      ...{ score: null, unscored: 'NO_FACTS', streak: { current: 0, scoring: 0, longest: 0 } },
    }));
    await story.publishRecords('2026-11', records as never);
  }
  await story.keepUp();
}

it('stores so many deliveries and no more, and loses nothing of what comes behind', async () => {
  const count = MOST_DELIVERIES + 50;
  const webhooks = new WebhookStore(store);
  const id = await subscribe();
  await publish(count);
  receiver.answer = () => 500;
  const first = dispatcher();
  first.start();
  await receiver.until(() => receiver.received.length >= MOST_DELIVERIES);
  expect(await webhooks.one(id)).toMatchObject({ waiting: MOST_DELIVERIES, delivered: 0 });
  await first.stop();
  receiver.answer = () => 200;
  clock.moveTo(clock.now() + 60_000);
  const second = dispatcher();
  second.start();
  await receiver.until(() => receiver.taken.length >= count);
  await second.stop();
  expect(new Set(receiver.taken.map((item) => item.accountId)).size).toBe(count);
});

it('tries again when the time has come, over days and restarts, and then gives up', async () => {
  const id = await subscribe();
  await publish(1);
  receiver.answer = () => 500;
  const triedAfterHours: number[] = [];
  const begin = clock.now();
  for (let attempts = 1; attempts <= 10; attempts++) {
    const sending = dispatcher();
    sending.start();
    await receiver.until(() => receiver.received.length === attempts);
    await noted(id, attempts);
    await sending.stop();
    triedAfterHours.push(Math.round((clock.now() - begin) / 3_600_000));
    const [row] = await new DeliveryStore(store).list(id, { after: 0, limit: 1 });
    expect(row).toMatchObject({ attempts, state: attempts < 10 ? 'waiting' : 'dead' });
    clock.moveTo(row?.next_attempt_at ?? 0);
  }
  expect(triedAfterHours).toEqual([0, 0, 0, 0, 0, 1, 6, 23, 47, 71]);
});

it('pauses a webhook whose position is of another log, and says what to do', async () => {
  const id = await subscribe(Buffer.from('0000000000000099').toString('base64url'));
  await publish(1);
  const sending = dispatcher();
  sending.start();
  const webhooks = new WebhookStore(store);
  let now = await webhooks.one(id);
  for (let tries = 0; now.state === 'active' && tries < 1_000; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    now = await webhooks.one(id);
  }
  await sending.stop();
  expect(now.pausedBecause).toContain('begin with "start"');
  expect(receiver.received).toEqual([]);
});
