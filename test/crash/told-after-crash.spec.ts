import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EventSource } from 'eventsource';
import type { FeedPage } from '../../src/feed/feed.ts';
import type { FeedItem } from '../../src/feed/feed-item.ts';
import type { Running } from '../cli/abt.ts';
import { start } from '../cli/abt.ts';
import { borrower } from '../cli/behaviours.ts';
import { Receiver } from '../http/webhooks/receiver.ts';

const KILLS = 6;
const ACCOUNTS = Array.from({ length: 60 }, (_, n) => `account-${n}`);
const CYCLES = ['2005-05', '2005-06', '2005-07', '2005-08'];
/** The messages that arrive at their second attempt only: about a quarter. */
const FAILING = /^[0-3]/;
/** Of one webhook, so many messages are on their way at once. */
const MOST_UNDER_WAY = 8;

const dataDir = mkdtempSync(join(tmpdir(), 'told-'));
const receiver = new Receiver();
let running: Running;
let port = 0;
let source: EventSource | null = null;

beforeAll(() => receiver.start());
afterAll(async () => {
  source?.close();
  running.process.kill('SIGKILL');
  await running.ended;
  await receiver.close();
  rmSync(dataDir, { recursive: true });
});

it('after each SIGKILL webhooks and feed go on where they were, and miss nothing', async () => {
  await serve();
  const failed = new Set<string>();
  receiver.answer = async ({ id }) => {
    await delay(2);
    const fails = FAILING.test(id) && !failed.has(id);
    failed.add(id);
    return fails ? 503 : 200;
  };
  await post('/v1/webhooks', { url: receiver.url });
  const heard: FeedItem[] = [];
  source = new EventSource(`http://127.0.0.1:${port}/v1/feed?after=start`);
  source.onmessage = ({ data }) => heard.push(JSON.parse(data as string) as FeedItem);
  await post(
    '/v1/behaviours',
    ACCOUNTS.flatMap((accountId) => borrower(accountId, false)),
  );
  for (let kill = 0; kill < KILLS; kill++) {
    const cycle = CYCLES[kill];
    if (cycle !== undefined) await post('/v1/cycles', { cycle });
    const seen = receiver.received.length;
    await receiver.until(() => receiver.received.length >= seen + 5 || kill >= CYCLES.length);
    running.process.kill('SIGKILL');
    await running.ended;
    await serve();
  }
  let all = await everything();
  // The bookkeeper works the log off in its order: behind the last cycle there is nothing more.
  for (let tries = 0; !isComplete(all) && tries < 1_000; tries++) all = await everything();
  expect(isComplete(all)).toBe(true);
  const ids = new Set(all.map(({ id }) => id));
  await receiver.until(() => new Set(receiver.taken.map(({ id }) => id)).size === ids.size);
  for (let tries = 0; heard.length < all.length && tries < 3_000; tries++) await delay(10);
  expect(heard).toEqual(all);
  expect(receiver.taken.length - ids.size).toBeLessThanOrEqual(KILLS * MOST_UNDER_WAY);
  for (const accountId of ACCOUNTS) {
    const first = new Set(receiver.taken.filter(of(accountId)).map(({ id }) => id));
    expect([...first]).toEqual(all.filter(of(accountId)).map(({ id }) => id));
  }
}, 120_000);

/** On the same port again, once it is known. */
async function serve(): Promise<void> {
  const args = ['serve', '--data-dir', dataDir, '--port', String(port)];
  const settings = { ABT_SCHEDULE: 'off', ABT_WEBHOOK_RETRY_MS: '20', ABT_LOG_LEVEL: 'warn' };
  running = start(args, { settings });
  port = await new Promise((resolve, reject) => {
    let said = '';
    running.process.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const listening = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(said);
      if (listening) resolve(Number(listening[1]));
    });
    running.process.once('exit', () => reject(new Error(`it has ended: ${said}`)));
  });
}

async function post(path: string, content: object): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(content),
  });
  expect([path, answer.ok, await answer.text()]).toEqual([path, true, expect.any(String)]);
}

async function everything(): Promise<readonly FeedItem[]> {
  const items: FeedItem[] = [];
  for (let after = 'start'; ;) {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/feed/items?after=${after}`);
    const page = (await answer.json()) as FeedPage;
    items.push(...page.items);
    if (!page.hasMore) return items;
    after = page.next;
  }
}

function isComplete(items: readonly FeedItem[]): boolean {
  return items.filter(({ type }) => type === 'cycle.closed').length === CYCLES.length;
}

function of(accountId: string) {
  return (item: FeedItem) => item.accountId === accountId;
}
