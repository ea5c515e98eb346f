import type { Kysely } from 'kysely';
import type { FeedItem } from '../feed/feed-item.ts';
import { Failure } from '../kernel/errors.ts';
import type { ServiceStore } from '../service-store/service-store.ts';
import type { ServiceTables, WebhookDeliveryRow } from '../service-store/tables.ts';
import type { DeliveryState } from './webhook.ts';

/** What is next for a webhook in the feed. */
export interface Taking {
  readonly items: readonly FeedItem[];
  /** Where the webhook is believed to be, and where it is then. */
  readonly from: string;
  readonly position: string;
  readonly now: number;
}

/** What came of an attempt. */
export interface Note {
  readonly delivery: WebhookDeliveryRow;
  readonly at: number;
  /** Null: it has arrived. */
  readonly failure: {
    readonly error: string;
    /** Null: there is none, it is dead. */
    readonly nextAttemptAt: number | null;
  } | null;
}

/** What has not arrived yet, as it is kept. */
export class DeliveryStore {
  readonly #db: Kysely<ServiceTables>;

  constructor({ db }: ServiceStore) {
    this.#db = db;
  }

  /**
   * Makes items deliveries and moves the webhook's position on, both or neither.
   *
   * @returns false if it is not at `from`: it was deleted, or somebody else is at it
   */
  async take(webhookId: string, { items, from, position, now }: Taking): Promise<boolean> {
    return this.#db.transaction().execute(async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('webhooks')
        .set({ position })
        .where('id', '=', webhookId)
        .where('position', '=', from)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return false;
      for (const item of items) {
        await trx
          .insertInto('webhook_deliveries')
          .values(rowOf(item, webhookId, now) as WebhookDeliveryRow)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
      return true;
    });
  }

  async count(webhookId: string): Promise<number> {
    const { count } = await this.#of(webhookId)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return count;
  }

  /** Those whose time has come and before whom, of the same account, nothing waits. */
  async due(
    webhookId: string,
    { now, limit, except }: { now: number; limit: number; except: readonly number[] },
  ): Promise<readonly WebhookDeliveryRow[]> {
    const first = this.#db
      .selectFrom('webhook_deliveries')
      .select(({ fn }) => fn.min('sequence').as('sequence'))
      .where('webhook_id', '=', webhookId)
      .where('state', '=', 'waiting' satisfies DeliveryState)
      .groupBy('account_id');
    const due = this.#db
      .selectFrom('webhook_deliveries')
      .selectAll()
      .where('sequence', 'in', first)
      .where('next_attempt_at', '<=', now)
      .orderBy('sequence')
      .limit(limit);
    const left = except.length === 0 ? due : due.where('sequence', 'not in', except);
    return left.execute();
  }

  /** What has arrived is removed; what has not waits for its next attempt, or is dead. */
  async note(notes: readonly Note[]): Promise<void> {
    await this.#db.transaction().execute(async (trx) => {
      for (const { delivery, at, failure } of notes) {
        const { sequence, webhook_id, attempts } = delivery;
        if (failure === null) {
          await trx.deleteFrom('webhook_deliveries').where('sequence', '=', sequence).execute();
          await trx
            .updateTable('webhooks')
            .set(({ eb }) => ({ delivered: eb('delivered', '+', 1), last_delivered_at: at }))
            .where('id', '=', webhook_id)
            .execute();
          continue;
        }
        const { error, nextAttemptAt } = failure;
        const state: DeliveryState = nextAttemptAt === null ? 'dead' : 'waiting';
        const changes = { state, last_attempt_at: at, last_error: error };
        await trx
          .updateTable('webhook_deliveries')
          .set({ ...changes, attempts: attempts + 1, next_attempt_at: nextAttemptAt ?? at })
          .where('sequence', '=', sequence)
          .execute();
      }
    });
  }

  /** Makes everything due that waits for its next attempt. */
  async hasten(webhookId: string, now: number): Promise<void> {
    await this.#db
      .updateTable('webhook_deliveries')
      .set({ next_attempt_at: now })
      .where('webhook_id', '=', webhookId)
      .where('state', '=', 'waiting' satisfies DeliveryState)
      .where('next_attempt_at', '>', now)
      .execute();
  }

  /** In the order of the feed. */
  async list(
    webhookId: string,
    { state, after, limit }: { state?: DeliveryState; after: number; limit: number },
  ): Promise<readonly WebhookDeliveryRow[]> {
    const all = this.#of(webhookId)
      .selectAll()
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(limit);
    return (state === undefined ? all : all.where('state', '=', state)).execute();
  }

  /**
   * Gives a dead one, or all of them, as many attempts as at first.
   *
   * @throws Failure UNKNOWN_DELIVERY if there is no such dead one
   */
  async revive(webhookId: string, itemId: string | null, now: number): Promise<number> {
    const dead = this.#db
      .updateTable('webhook_deliveries')
      .set({ state: 'waiting' satisfies DeliveryState, attempts: 0, next_attempt_at: now })
      .where('webhook_id', '=', webhookId)
      .where('state', '=', 'dead' satisfies DeliveryState);
    const some = itemId === null ? dead : dead.where('item_id', '=', itemId);
    return known(Number((await some.executeTakeFirst()).numUpdatedRows), itemId);
  }

  /** Gives up a dead one, or all of them, for good. Throws as `revive`. */
  async discard(webhookId: string, itemId: string | null): Promise<number> {
    const dead = this.#db
      .deleteFrom('webhook_deliveries')
      .where('webhook_id', '=', webhookId)
      .where('state', '=', 'dead' satisfies DeliveryState);
    const some = itemId === null ? dead : dead.where('item_id', '=', itemId);
    return known(Number((await some.executeTakeFirst()).numDeletedRows), itemId);
  }

  #of(webhookId: string) {
    return this.#db.selectFrom('webhook_deliveries').where('webhook_id', '=', webhookId);
  }
}

function known(count: number, itemId: string | null): number {
  if (count > 0 || itemId === null) return count;
  const message = `${itemId.slice(0, 100)} is no dead delivery of this webhook`;
  throw new Failure('UNKNOWN_DELIVERY', message);
}

function rowOf(
  item: FeedItem,
  webhook_id: string,
  now: number,
): Omit<WebhookDeliveryRow, 'sequence'> {
  return {
    webhook_id,
    item_id: item.id,
    account_id: item.accountId ?? '',
    type: item.type,
    body: JSON.stringify(item),
    state: 'waiting' satisfies DeliveryState,
    attempts: 0,
    next_attempt_at: now,
    last_attempt_at: null,
    last_error: null,
    created_at: now,
  };
}
