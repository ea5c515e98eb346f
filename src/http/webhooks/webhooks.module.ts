import type { DynamicModule, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Inject, Module } from '@nestjs/common';
import { Feed } from '../../feed/feed.ts';
import type { Clock } from '../../kernel/clock.ts';
import { SERVICE_STORE, type ServiceStore } from '../../service-store/service-store.ts';
import { DeliveryStore } from '../../webhooks/delivery-store.ts';
import { Dispatcher } from '../../webhooks/dispatcher.ts';
import type { WebhookLimits } from '../../webhooks/sender.ts';
import { WebhookKeeper } from '../../webhooks/webhook-keeper.ts';
import { WebhookStore } from '../../webhooks/webhook-store.ts';
import { WEBHOOK_HANDLERS } from '../../webhooks/webhooks.handlers.ts';
import { DeliveriesController } from './deliveries.controller.ts';
import { WebhooksController } from './webhooks.controller.ts';

export interface WebhooksParts {
  readonly clock: Clock;
  readonly limits: WebhookLimits;
  readonly onFailure: (error: unknown) => void;
  readonly isOurTurn: () => boolean;
}

/** Webhooks: their doors, and the dispatcher, which works as long as the application is up. */
@Module({})
export class WebhooksModule implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #dispatcher: Dispatcher;

  constructor(@Inject(Dispatcher) dispatcher: Dispatcher) {
    this.#dispatcher = dispatcher;
  }

  static with({ clock, limits, ...turn }: WebhooksParts): DynamicModule {
    const dispatcher = {
      provide: Dispatcher,
      inject: [Feed, SERVICE_STORE],
      useFactory: (feed: Feed, store: ServiceStore) => {
        const webhooks = new WebhookStore(store);
        const deliveries = new DeliveryStore(store);
        const random = () => Math.random();
        return new Dispatcher({ feed, webhooks, deliveries, clock, limits, random, ...turn });
      },
    };
    const keeper = {
      provide: WebhookKeeper,
      inject: [Feed, SERVICE_STORE, Dispatcher],
      useFactory: (feed: Feed, store: ServiceStore, sender: Dispatcher) => {
        const webhooks = new WebhookStore(store);
        const deliveries = new DeliveryStore(store);
        return new WebhookKeeper({ feed, webhooks, deliveries, dispatcher: sender, clock });
      },
    };
    return {
      module: WebhooksModule,
      controllers: [WebhooksController, DeliveriesController],
      providers: [dispatcher, keeper, ...WEBHOOK_HANDLERS],
    };
  }

  onApplicationBootstrap(): void {
    this.#dispatcher.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.#dispatcher.stop();
  }
}
