import type { DefaultRecord } from '../../src/domain/payment-default/payment-default.events.ts';
import type { FeedItem } from '../../src/feed/feed-item.ts';
import type { FeedSource } from '../../src/feed/feed-pages.ts';
import { readPage } from '../../src/feed/feed-pages.ts';
import { FEED_START, placeOf, positionText } from '../../src/feed/feed-position.ts';
import { defaultKeysOf } from '../../src/views/payment-defaults.ts';
import { VIEWS } from '../../src/views/view-pump.ts';
import type { Story } from '../views/story.ts';

export function sourceOf({ log, store }: Story): FeedSource {
  return {
    log,
    through: async () => (await store.checkpoint(VIEWS)).position,
    defaultKeysOf: (accountId) => defaultKeysOf(store.db, accountId),
  };
}

/** Everything behind a position, read in pages of some size, until there is no more. */
export async function readThrough(
  source: FeedSource,
  { after = FEED_START, pageSize = 256 }: { after?: string; pageSize?: number } = {},
): Promise<readonly FeedItem[]> {
  const items: FeedItem[] = [];
  for (let at = after; ;) {
    const page = await readPage(source, placeOf(at), pageSize);
    items.push(...page.items);
    const next = positionText(page.through);
    if (next === at) return items;
    at = next;
  }
}

export type Step = 'opened' | 'escalated' | 'writtenOff' | 'cured';

export function courseOf(accountId: string, key: string, steps: readonly Step[]): DefaultRecord[] {
  const all: Readonly<Record<Step, DefaultRecord>> = {
    opened: {
      type: 'PaymentDefaultOpened',
      data: { accountId, key, owner: 'line:a', bucket: '1-29', on: '2026-01-05' },
    },
    escalated: { type: 'PaymentDefaultEscalated', data: { bucket: '30-59', on: '2026-02-03' } },
    writtenOff: { type: 'PaymentDefaultWrittenOff', data: { on: '2026-02-20' } },
    cured: { type: 'PaymentDefaultCured', data: { on: '2026-03-01', interestMinor: 3 } },
  };
  return steps.map((step) => all[step]);
}
