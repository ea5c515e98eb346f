import { setTimeout as delay } from 'node:timers/promises';
import type { CreatedWebhook } from '../../../src/webhooks/webhook-keeper.ts';
import type { Delivery, Webhook } from '../../../src/webhooks/webhook.ts';
import type { FeedItem } from '../../../src/feed/feed-item.ts';
import { Served } from '../feed/served.ts';
import { Receiver } from './receiver.ts';

const ASK_AGAIN_MS = 10;
let served: Served;
let receiver: Receiver;

beforeEach(async () => {
  served = new Served({ ABT_WEBHOOK_RETRY_MS: '10', ABT_WEBHOOK_ATTEMPTS: '3' });
  receiver = new Receiver();
  await Promise.all([served.start(), receiver.start()]);
});
afterEach(async () => {
  await served.end();
  await receiver.close();
});

interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

async function ask<Body>(method: string, path: string, content?: object): Promise<Answer<Body>> {
  const body = content === undefined ? null : JSON.stringify(content);
  const headers = body === null ? {} : { 'content-type': 'application/json' };
  const answer = await fetch(`${served.url}/v1/webhooks${path}`, { method, headers, body });
  const text = await answer.text();
  return { status: answer.status, body: (text === '' ? null : JSON.parse(text)) as Body };
}

async function subscribe(content: object = {}): Promise<CreatedWebhook> {
  const { status, body } = await ask<CreatedWebhook>('POST', '', { url: receiver.url, ...content });
  expect(status).toBe(201);
  return body;
}

async function webhook(id: string): Promise<Webhook> {
  return (await ask<Webhook>('GET', `/${id}`)).body;
}

async function deadOf(id: string): Promise<readonly Delivery[]> {
  const { body } = await ask<{ items: readonly Delivery[] }>('GET', `/${id}/deliveries?state=dead`);
  return body.items;
}

/** Until nothing waits any more. */
async function settled(id: string, count: number): Promise<Webhook> {
  for (;;) {
    const now = await webhook(id);
    // Asked without a pause, a fast machine comes to its limit of reads a minute.
    await delay(ASK_AGAIN_MS);
    if (now.waiting === 0 && now.delivered + now.dead >= count) return now;
  }
}

function ofAccount(items: readonly FeedItem[], accountId: string | null): readonly string[] {
  return items.filter((item) => item.accountId === accountId).map(({ id }) => id);
}

/** Every account's items once and in order. */
function expectInOrder(taken: readonly FeedItem[], all: readonly FeedItem[]): void {
  expect(taken).toHaveLength(all.length);
  for (const accountId of new Set(all.map((item) => item.accountId))) {
    expect(ofAccount(taken, accountId)).toEqual(ofAccount(all, accountId));
  }
}

it('sends what happens from now on, signed, in order of each account', async () => {
  await served.report('ann');
  await served.runCycle('2005-05');
  const before = await served.everything();
  const { id, secret } = await subscribe();
  await served.report('ben', 'cat', 'dan', 'eve');
  await served.runCycle('2005-06');
  const all = (await served.everything()).slice(before.length);
  const now = await settled(id, all.length);
  expectInOrder(receiver.taken, all);
  expect(receiver.received).toHaveLength(all.length);
  receiver.verify(secret);
  expect(() => receiver.verify(`whsec_${Buffer.alloc(32).toString('base64')}`)).toThrow();
  expect(now).toMatchObject({ state: 'active', delivered: all.length, dead: 0 });
  expect(receiver.mostUnderWay).toBeLessThanOrEqual(8);
});

it('keeps the order of an account over failures, and holds nobody else up', async () => {
  const failures = new Map<string, number>();
  receiver.answer = (item) => {
    const before = failures.get(item.id) ?? 0;
    failures.set(item.id, before + 1);
    return item.accountId === 'ann' && before < 2 ? 500 : 200;
  };
  await served.report('ann', 'ben');
  await served.runCycle('2005-05');
  await served.runCycle('2005-06');
  const { id } = await subscribe({ after: 'start' });
  const all = await served.everything();
  expect(await settled(id, all.length)).toMatchObject({ dead: 0 });
  expectInOrder(receiver.taken, all);
  const ann = ofAccount(all, 'ann').length;
  expect(receiver.received).toHaveLength(all.length + 2 * ann);
});

it('gives up after so many attempts, goes on behind it, and sends it again when told', async () => {
  let isDown = true;
  receiver.answer = ({ type }) => (isDown && type === 'score.published' ? 500 : 200);
  const { id } = await subscribe();
  await served.report('ann', 'ben');
  await served.runCycle('2005-05');
  await served.runCycle('2005-06');
  const all = await served.everything();
  expect(await settled(id, all.length)).toMatchObject({ dead: 4, delivered: all.length - 4 });
  const dead = await deadOf(id);
  expect(dead).toMatchObject(
    Array(4).fill({
      ...{ type: 'score.published', state: 'dead', attempts: 3, nextAttemptAt: null },
      lastError: 'answered with 500',
    }),
  );
  isDown = false;
  const [first, second] = dead;
  expect(await ask('POST', `/${id}/deliveries/${first?.id}/replay`)).toEqual({
    status: 200,
    body: { replayed: 1 },
  });
  await settled(id, all.length);
  expect(receiver.taken.at(-1)?.id).toBe(first?.id);
  expect(await ask('DELETE', `/${id}/deliveries/${second?.id}`)).toMatchObject({
    body: { discarded: 1 },
  });
  expect(await ask('POST', `/${id}/deliveries/replay`)).toMatchObject({ body: { replayed: 2 } });
  const end = await settled(id, all.length - 1);
  expect(end).toMatchObject({ dead: 0, waiting: 0, delivered: all.length - 1 });
  const again = await ask('POST', `/${id}/deliveries/${first?.id}/replay`);
  expect(again).toMatchObject({ status: 404, body: { code: 'UNKNOWN_DELIVERY' } });
});

it('goes on after a restart where it was, with what happened meanwhile', async () => {
  receiver.answer = () => 503;
  const { id, secret } = await subscribe();
  await served.report('ann', 'ben');
  await served.runCycle('2005-05');
  await receiver.until(() => receiver.received.length > 0);
  await ask('POST', `/${id}/pause`);
  await served.runCycle('2005-06');
  await served.stop();
  receiver.answer = () => 200;
  await served.start();
  const heard = receiver.received.length;
  expect(await webhook(id)).toMatchObject({ state: 'paused', pausedBecause: 'paused by hand' });
  await ask('POST', `/${id}/deliveries/replay`);
  expect(receiver.received).toHaveLength(heard);
  await ask('POST', `/${id}/resume`);
  const all = await served.everything();
  await settled(id, all.length);
  expect(receiver.taken.map((item) => item.id).toSorted()).toEqual(
    all.map((item) => item.id).toSorted(),
  );
  receiver.verify(secret);
});

it('sends only what is asked for, and follows no redirection', async () => {
  receiver.answer = () => 307;
  const { id } = await subscribe({ types: ['cycle.closed'] });
  await served.report('ann');
  await served.runCycle('2005-05');
  expect(await settled(id, 1)).toMatchObject({ dead: 1 });
  expect(receiver.received.map(({ item }) => item.type)).toEqual(Array(3).fill('cycle.closed'));
  expect(await deadOf(id)).toMatchObject([{ accountId: null, lastError: 'answered with 307' }]);
});

it('pauses when the receiver is gone, and goes on when he is back', async () => {
  receiver.answer = () => 410;
  const { id } = await subscribe({ types: ['cycle.closed'] });
  await served.report('ann');
  await served.runCycle('2005-05');
  await receiver.until(() => receiver.received.length === 1);
  for (let now = await webhook(id); now.state !== 'paused';) now = await webhook(id);
  receiver.answer = () => 200;
  await ask('POST', `/${id}/resume`);
  expect(await settled(id, 1)).toMatchObject({ delivered: 1, pausedBecause: null });
});

it('signs with both secrets while one takes over from the other', async () => {
  const { id, secret: old } = await subscribe({ types: ['cycle.closed'] });
  const { body } = await ask<CreatedWebhook>('POST', `/${id}/secret`);
  await served.report('ann');
  await served.runCycle('2005-05');
  await settled(id, 1);
  expect(body.secret).not.toBe(old);
  receiver.verify(old);
  receiver.verify(body.secret);
});
