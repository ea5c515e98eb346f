import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { ServiceStore } from '../service-store/service-store.ts';
import { SERVICE_STORE } from '../service-store/service-store.ts';
import type { DeliveryState } from './webhook.ts';

/** Deliveries of all webhooks together that have not arrived, by their state. */
export class GetWebhookBacklog extends Query<Readonly<Record<DeliveryState, number>>> {}

@QueryHandler(GetWebhookBacklog)
export class GetWebhookBacklogHandler implements IQueryHandler<GetWebhookBacklog> {
  readonly #store: ServiceStore;

  constructor(@Inject(SERVICE_STORE) store: ServiceStore) {
    this.#store = store;
  }

  async execute(): Promise<Readonly<Record<DeliveryState, number>>> {
    const rows = await this.#store.db
      .selectFrom('webhook_deliveries')
      .select(({ fn }) => ['state' as const, fn.countAll<number>().as('count')])
      .groupBy('state')
      .execute();
    return {
      waiting: 0,
      dead: 0,
      ...Object.fromEntries(rows.map((row) => [row.state, row.count])),
    };
  }
}
