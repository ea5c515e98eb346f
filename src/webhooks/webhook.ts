import type { Selectable } from 'kysely';
import type { FeedType } from '../feed/feed-item.ts';
import type { WebhookDeliveryRow, WebhookRow } from '../service-store/tables.ts';

/** Each has a reader of the feed of its own. */
export const MOST_WEBHOOKS = 100;
/** Waiting and dead ones; while there are so many, its feed is not read on. */
export const MOST_DELIVERIES = 1_000;

/** Somebody who is told of what is in the feed. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  /** Empty: all types. */
  readonly types: readonly FeedType[];
  readonly description: string;
  readonly state: 'active' | 'paused';
  readonly pausedBecause: string | null;
  readonly createdAt: string;
  /** Up to here everything in the feed has become a delivery. */
  readonly position: string;
  /** How many have arrived. */
  readonly delivered: number;
  readonly lastDeliveredAt: string | null;
  /** Deliveries that wait for their turn or their next attempt, and those given up. */
  readonly waiting: number;
  readonly dead: number;
}

export type DeliveryState = 'waiting' | 'dead';

/** An item of the feed that has not arrived at a webhook yet. */
export interface Delivery {
  /** The id of the item, and of the message. */
  readonly id: string;
  readonly type: FeedType;
  readonly accountId: string | null;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** Null for a dead one. */
  readonly nextAttemptAt: string | null;
  readonly lastAttemptAt: string | null;
  /** Why the last attempt failed. */
  readonly lastError: string | null;
  readonly createdAt: string;
}

export function webhookOf(
  row: Selectable<WebhookRow>,
  { waiting, dead }: Pick<Webhook, 'waiting' | 'dead'>,
): Webhook {
  const { id, url, description, position, delivered } = row;
  return {
    id,
    url,
    types: row.types === '' ? [] : (row.types.split(' ') as FeedType[]),
    description,
    state: row.paused_because === null ? 'active' : 'paused',
    pausedBecause: row.paused_because,
    createdAt: instant(row.created_at),
    position,
    delivered,
    lastDeliveredAt: row.last_delivered_at === null ? null : instant(row.last_delivered_at),
    waiting,
    dead,
  };
}

export function deliveryOf(row: Selectable<WebhookDeliveryRow>): Delivery {
  return {
    id: row.item_id,
    type: row.type as FeedType,
    accountId: row.account_id === '' ? null : row.account_id,
    state: row.state as DeliveryState,
    attempts: row.attempts,
    nextAttemptAt: row.state === 'dead' ? null : instant(row.next_attempt_at),
    lastAttemptAt: row.last_attempt_at === null ? null : instant(row.last_attempt_at),
    lastError: row.last_error,
    createdAt: instant(row.created_at),
  };
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
