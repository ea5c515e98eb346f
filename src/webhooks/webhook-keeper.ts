import { randomUUID } from 'node:crypto';
import type { Feed } from '../feed/feed.ts';
import type { FeedType } from '../feed/feed-item.ts';
import type { Clock } from '../kernel/clock.ts';
import type { DeliveryStore } from './delivery-store.ts';
import type { Dispatcher } from './dispatcher.ts';
import { receiverUrl } from './receiver-url.ts';
import { newSecret } from './signature.ts';
import type { WebhookStore } from './webhook-store.ts';
import type { Delivery, DeliveryState, Webhook } from './webhook.ts';
import { deliveryOf } from './webhook.ts';

/** How long after its successor was made a secret still signs, for receivers to change over. */
const OLD_SECRET_MS = 24 * 60 * 60 * 1_000;
const BY_HAND = 'paused by hand';

export interface NewWebhook {
  readonly url: string;
  /** Empty: all types. */
  readonly types: readonly FeedType[];
  readonly description: string;
  /** A position in the feed; what is behind it is sent. Without one: what happens from now on. */
  readonly after?: string | undefined;
}

/** The secret is told this once. */
export interface CreatedWebhook extends Webhook {
  readonly secret: string;
}

export interface DeliveryPage {
  readonly deliveries: readonly Delivery[];
  /** The key of the last one; null if this page is not full. */
  readonly last: number | null;
}

export interface KeeperParts {
  readonly feed: Feed;
  readonly webhooks: WebhookStore;
  readonly deliveries: DeliveryStore;
  readonly dispatcher: Dispatcher;
  readonly clock: Clock;
}

/**
 * Makes webhooks, changes them and looks into them.
 *
 * Whatever names a webhook throws Failure UNKNOWN_WEBHOOK if there is none.
 */
export class WebhookKeeper {
  readonly #parts: KeeperParts;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  /** @throws Malformed NOT_A_RECEIVER; Failure FEED_POSITION_UNKNOWN, TOO_MANY_WEBHOOKS */
  async create({ url, types, description, after }: NewWebhook): Promise<CreatedWebhook> {
    const { feed, webhooks, clock } = this.#parts;
    const position = after ?? (await feed.now());
    await feed.check(position);
    const id = `wh_${randomUUID()}`;
    const secret = newSecret();
    await webhooks.add({
      id,
      url: receiverUrl(url),
      types: [...new Set(types)].join(' '),
      description,
      secret,
      old_secret: null,
      old_secret_until: null,
      paused_because: null,
      created_at: clock.now(),
      position,
      delivered: 0,
      last_delivered_at: null,
    });
    this.#parts.dispatcher.nudge();
    return { ...(await webhooks.one(id)), secret };
  }

  all(): Promise<readonly Webhook[]> {
    return this.#parts.webhooks.all();
  }

  one(id: string): Promise<Webhook> {
    return this.#parts.webhooks.one(id);
  }

  remove(id: string): Promise<void> {
    return this.#parts.webhooks.remove(id);
  }

  /** Nothing is sent and nothing read; nothing is lost either. */
  async pause(id: string): Promise<Webhook> {
    return this.#changed(id, { paused_because: BY_HAND });
  }

  /** Whatever waits is tried at once, also where it was not paused. */
  async resume(id: string): Promise<Webhook> {
    const { deliveries, clock } = this.#parts;
    await deliveries.hasten(id, clock.now());
    return this.#changed(id, { paused_because: null });
  }

  /** For a day deliveries are signed with both, the new one and the one before. */
  async rotateSecret(id: string): Promise<CreatedWebhook> {
    const { webhooks, clock } = this.#parts;
    const { secret: old_secret } = await webhooks.row(id);
    const secret = newSecret();
    const old_secret_until = clock.now() + OLD_SECRET_MS;
    return { ...(await this.#changed(id, { secret, old_secret, old_secret_until })), secret };
  }

  /** @param after the `last` of the page before, or 0 */
  async deliveriesOf(
    id: string,
    page: { readonly state?: DeliveryState; readonly after: number; readonly limit: number },
  ): Promise<DeliveryPage> {
    await this.#parts.webhooks.row(id);
    const rows = await this.#parts.deliveries.list(id, page);
    const last = rows.length < page.limit ? null : (rows.at(-1)?.sequence ?? null);
    return { deliveries: rows.map(deliveryOf), last };
  }

  /** Sends a dead delivery again, or all of them (null). Throws Failure UNKNOWN_DELIVERY. */
  async replay(id: string, deliveryId: string | null): Promise<number> {
    const { webhooks, deliveries, dispatcher, clock } = this.#parts;
    await webhooks.row(id);
    const count = await deliveries.revive(id, deliveryId, clock.now());
    dispatcher.nudge();
    return count;
  }

  /** Gives up a dead delivery, or all of them (null), for good. Throws Failure UNKNOWN_DELIVERY. */
  async discard(id: string, deliveryId: string | null): Promise<number> {
    const { webhooks, deliveries, dispatcher } = this.#parts;
    await webhooks.row(id);
    const count = await deliveries.discard(id, deliveryId);
    dispatcher.nudge();
    return count;
  }

  async #changed(id: string, changes: Parameters<WebhookStore['change']>[1]): Promise<Webhook> {
    const { webhooks, dispatcher } = this.#parts;
    await webhooks.change(id, changes);
    dispatcher.nudge();
    return webhooks.one(id);
  }
}
