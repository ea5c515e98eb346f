import { once } from 'node:events';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { EventSource } from 'eventsource';
import type { FeedItem } from '../../../src/feed/feed-item.ts';
import { Served } from './served.ts';

/** A bound against hanging: half a minute. */
const MOST_TRIES = 3_000;
const ACCOUNTS = Array.from({ length: 30 }, (_, n) => `account-${n}`);

let served: Served;
beforeAll(async () => {
  served = new Served({ ABT_FEED_HEARTBEAT_MS: '30' });
  await served.start();
  await served.report('ann', 'ben');
  await served.runCycle('2005-05');
  await served.runCycle('2005-06');
});
afterAll(() => served.end());

describe('the pages of the feed', () => {
  it('tell scores, defaults, restrictions and cycles in the order of the log', async () => {
    const items = await served.everything();
    const types = items.filter((each) => each.accountId === 'ann').map((each) => each.type);
    expect(types).toEqual(
      expect.arrayContaining(['score.published', 'default.opened', 'restriction.imposed']),
    );
    expect(types.filter((type) => type === 'restriction.imposed')).toHaveLength(1);
    expect(items.filter((each) => each.type === 'cycle.closed')).toHaveLength(2);
    expect(items.map((each) => each.recordedAt)).toEqual(
      items.map((each) => each.recordedAt).toSorted(),
    );
  });

  it('tell only what is asked for', async () => {
    const items = await served.everything('&types=score.published,cycle.closed&account=ben');
    expect(items.map(({ type, accountId }) => [type, accountId])).toEqual([
      ['score.published', 'ben'],
      ['score.published', 'ben'],
    ]);
  });

  it.each([
    ['after=MDAwMDAwMDAwMDAwOTk5OQ', 410, 'FEED_POSITION_UNKNOWN'],
    ['after=nothing-of-ours', 410, 'FEED_POSITION_UNKNOWN'],
  ])('refuse %s', async (query, status, code) => {
    for (const path of ['/v1/feed', '/v1/feed/items']) {
      const answer = await fetch(`${served.url}${path}?${query}`);
      expect([answer.status, await answer.json()]).toEqual([
        status,
        expect.objectContaining({ code }),
      ]);
    }
  });
});

describe('an EventSource', () => {
  it('is told everything once and in order, and of what happens while it listens', async () => {
    const before = await served.everything();
    const told = listen(served.url, '?after=start');
    await told.until((items) => items.length === before.length);
    await served.report('cat');
    await served.closeDay('2005-06-30');
    const after = await served.everything();
    expect(after.length).toBeGreaterThan(before.length);
    await told.until((items) => items.length === after.length);
    told.close();
    expect(told.items).toEqual(after);
  });

  it('misses and repeats nothing over interruptions', async () => {
    await served.report(...ACCOUNTS);
    await served.runCycle('2005-07');
    const told = listen(served.url, '?after=start', { cutEvery: 10_000 });
    await served.runCycle('2005-08');
    const all = await served.everything();
    await told.until((items) => items.length === all.length);
    told.close();
    expect(told.items).toEqual(all);
    expect(told.connections).toBeGreaterThan(5);
  });

  it('begins with what happens from now on', async () => {
    const told = listen(served.url, '');
    await told.opened;
    const before = await served.everything();
    await served.runCycle('2005-09');
    const after = await served.everything();
    await told.until((items) => items.length === after.length - before.length);
    told.close();
    expect(told.items).toEqual(after.slice(before.length));
  });
});

describe('the stream', () => {
  it('has heartbeats that move the position on', async () => {
    const text = await readUntil(
      await open(`${served.url}/v1/feed?account=nobody&after=start`),
      (said) => said.split(': heartbeat').length > 3,
    );
    const head = (await served.everything()).at(-1)?.position;
    expect(text).toMatch(/^retry: \d+\nid: start\nevent: opened\ndata: \{"position":"start"\}\n\n/);
    expect(text).toContain(`: heartbeat\nid: ${head}\n\n`);
  });

  it('is told its end at shutdown, and goes on where it was after the restart', async () => {
    const response = await open(`${served.url}/v1/feed?after=start`);
    const whole = readUntil(response, () => false);
    await served.stop();
    expect(await whole).toMatch(/: the service is ending\nretry: \d+\n\n$/);
    await served.start();
    const [last = ''] = (await whole).match(/(?<=^id: ).*$/gm)?.slice(-1) ?? [];
    const response2 = await open(`${served.url}/v1/feed`, { 'last-event-id': last });
    const rest = await readUntil(response2, (said) => said.includes('heartbeat'));
    // However far it had come: nothing is missing, and nothing is told again.
    const told = [await whole, rest].flatMap(
      (text) => text.match(/(?<=^data: \{"id":")[^"]+/gm) ?? [],
    );
    expect(told).toEqual((await served.everything()).map(({ id }) => id));
  });

  it('takes so many readers and no more, and those who leave make room', async () => {
    const small = new Served({ ABT_FEED_READERS: '2' });
    await small.start();
    const responses = [await open(`${small.url}/v1/feed`), await open(`${small.url}/v1/feed`)];
    const refused = await fetch(`${small.url}/v1/feed`);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await refused.json()).toMatchObject({ code: 'TOO_MANY_READERS' });
    responses[0]?.destroy();
    let answer: IncomingMessage | null = null;
    for (let tries = 0; answer?.statusCode !== 200 && tries < 100; tries++) {
      await delay(10);
      answer = await open(`${small.url}/v1/feed`);
    }
    expect(answer?.statusCode).toBe(200);
    await small.end();
  });
});

interface Told {
  readonly items: readonly FeedItem[];
  readonly opened: Promise<unknown>;
  connections: number;
  until(holds: (items: readonly FeedItem[]) => boolean): Promise<void>;
  close(): void;
}

/** Follows the feed; with `cutEvery` each connection is cut in the middle of so many bytes. */
function listen(url: string, query: string, { cutEvery = 0 } = {}): Told {
  const items: FeedItem[] = [];
  const source = new EventSource(`${url}/v1/feed${query}`, {
    fetch: async (input, init) => {
      told.connections += 1;
      const response = await fetch(input, init);
      return cutEvery === 0 ? response : cutAfter(response, cutEvery);
    },
  });
  const opened = new Promise((resolve) => source.addEventListener('opened', resolve));
  source.onmessage = ({ data }) => items.push(JSON.parse(data as string) as FeedItem);
  const told: Told = {
    items,
    opened,
    connections: 0,
    until: async (holds) => {
      for (let tries = 0; !holds(items) && tries < MOST_TRIES; tries++) await delay(10);
      expect(holds(items)).toBe(true);
    },
    close: () => source.close(),
  };
  return told;
}

/** The beginning of an answer, after which the connection is lost; and come back soon. */
function cutAfter(response: Response, bytes: number): Response {
  let left = bytes;
  const cut = new TransformStream<Uint8Array, Uint8Array>({
    transform(whole, controller) {
      const chunk = Buffer.from(
        Buffer.from(whole)
          .toString()
          .replace(/^retry: \d+/, 'retry: 1'),
      );
      const length = Math.min(left, chunk.length);
      controller.enqueue(chunk.subarray(0, length));
      left -= length;
      if (left === 0) controller.terminate();
    },
  });
  const body = response.body?.pipeThrough(cut) ?? null;
  const { status, headers } = response;
  const answer = new Response(body, { status, headers });
  Object.defineProperty(answer, 'url', { value: response.url });
  return answer;
}

async function open(url: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const request = get(url, { headers });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  response.on('error', () => undefined);
  return response;
}

/** What has been said until it is enough, or to the end. */
async function readUntil(
  response: IncomingMessage,
  isEnough: (said: string) => boolean,
): Promise<string> {
  let said = '';
  response.setEncoding('utf8');
  for await (const chunk of response) {
    said += chunk as string;
    if (isEnough(said)) break;
  }
  response.destroy();
  return said;
}
