import type { FeedPage } from '../../feed/feed.ts';
import type { FollowedFeed } from '../../feed/feed.queries.ts';
import type { FeedItem } from '../../feed/feed-item.ts';

export const EVENT_STREAM = 'text/event-stream';

/** How long a client waits before it comes back. */
const RETRY_MS = 2_000;

/** Those who follow at the head are sent the same items: each is put into words once. */
const FRAMES = new WeakMap<FeedItem, string>();

/**
 * The feed as server-sent events (WHATWG HTML, section 9.2). Items come without a name, as
 * `message`; `opened` comes first, so that who is told nothing else knows where to go on.
 *
 * @param mayGoOn asked before each page: it ends without another word where it may not
 */
export async function* eventStream(
  { from, pages }: FollowedFeed,
  mayGoOn: () => Promise<boolean>,
): AsyncGenerator<string> {
  const opened = JSON.stringify({ position: from });
  yield `retry: ${RETRY_MS}\nid: ${from}\nevent: opened\ndata: ${opened}\n\n`;
  for await (const page of pages) {
    if (!(await mayGoOn())) return;
    yield framesOf(page);
  }
  yield `: the service is ending\nretry: ${RETRY_MS}\n\n`;
}

/** Without data an id is kept, and nothing is dispatched: who comes back passes over less. */
function framesOf({ items, next }: FeedPage): string {
  const frames = items.map(frameOf).join('');
  return items.at(-1)?.position === next ? frames : `${frames}: heartbeat\nid: ${next}\n\n`;
}

function frameOf(item: FeedItem): string {
  const known = FRAMES.get(item);
  if (known !== undefined) return known;
  const frame = `id: ${item.position}\ndata: ${JSON.stringify(item)}\n\n`;
  FRAMES.set(item, frame);
  return frame;
}
