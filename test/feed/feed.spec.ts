import { Feed } from '../../src/feed/feed.ts';
import type { FeedPage } from '../../src/feed/feed.ts';
import type { FeedItem } from '../../src/feed/feed-item.ts';
import type { FeedSource } from '../../src/feed/feed-pages.ts';
import { Story } from '../views/story.ts';
import { courseOf, readThrough, sourceOf } from './reading.ts';

const FOLLOWERS = 50;

let story: Story;
let reads: number;
let source: FeedSource;
beforeEach(async () => {
  story = await Story.begin();
  const { log, ...rest } = sourceOf(story);
  reads = 0;
  source = {
    ...rest,
    log: {
      readStream: (stream, range) => log.readStream(stream, range),
      eventAt: (position) => log.eventAt(position),
      readAllExcept: (category, after, limit) => {
        reads += 1;
        return log.readAllExcept(category, after, limit);
      },
    },
  };
});
afterEach(() => story.end());

async function conclude(accountId: string): Promise<void> {
  await story.concludeDefault(accountId, 'bill:1', courseOf(accountId, 'bill:1', ['opened']));
  await story.keepUp();
}

/** As many items as are wanted of a feed that goes on. */
async function take(
  pages: AsyncIterable<FeedPage>,
  { count, stop }: { count: number; stop: () => void },
): Promise<readonly FeedItem[]> {
  const items: FeedItem[] = [];
  for await (const page of pages) {
    items.push(...page.items);
    if (items.length >= count) stop();
  }
  return items;
}

it('those who follow at the head share the reading of it', async () => {
  const feed = new Feed(source);
  const head = await feed.now();
  const followers = Array.from({ length: FOLLOWERS }, () => {
    const reader = new AbortController();
    const pages = feed.follow(head, { idleMs: 60_000, signal: reader.signal });
    return take(pages, { count: 20, stop: () => reader.abort() });
  });
  for (let n = 0; n < 10; n++) await conclude(`account-${n}`);
  const told = await Promise.all(followers);
  const all = await readThrough(sourceOf(story));
  expect(all).toHaveLength(20);
  for (const items of told) expect(items).toEqual(all);
  expect(reads).toBeLessThan(3 * FOLLOWERS);
});

it('a follower who is told nothing hears how far he has come', async () => {
  const feed = new Feed(source);
  await conclude('ann');
  const reader = new AbortController();
  const pace = { idleMs: 1, signal: reader.signal };
  const said: string[] = [];
  for await (const { items, next } of feed.follow('start', pace, { accountId: 'nobody' })) {
    expect(items).toEqual([]);
    said.push(next);
    if (said.length === 3) reader.abort();
  }
  expect(said).toEqual(Array(3).fill(await feed.now()));
});

it('a page that was read at the head does not hide what comes behind it', async () => {
  const feed = new Feed(source);
  for (let n = 1; n <= 5; n++) {
    await conclude(`account-${n}`);
    expect((await feed.read('start', 1_000)).items).toHaveLength(2 * n);
  }
});

it.each(['', 'MQ', 'nothing', '%%%', Buffer.from('1e0').toString('base64url')])(
  'refuses the position %j',
  async (position) => {
    await conclude('ann');
    await expect(new Feed(source).check(position)).rejects.toMatchObject({
      code: 'FEED_POSITION_UNKNOWN',
    });
  },
);
