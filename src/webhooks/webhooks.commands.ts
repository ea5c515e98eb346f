import { Command, Query } from '@nestjs/cqrs';
import type { CreatedWebhook, DeliveryPage, NewWebhook } from './webhook-keeper.ts';
import type { DeliveryState, Webhook } from './webhook.ts';

/** Errors of all of them as those of WebhookKeeper. */
abstract class WebhookCommand<Result> extends Command<Result> {
  readonly webhookId: string;

  constructor(webhookId: string) {
    super();
    this.webhookId = webhookId;
  }
}

/** About one dead delivery, or all of them (null). */
abstract class DeadCommand extends WebhookCommand<number> {
  readonly deliveryId: string | null;

  constructor(webhookId: string, deliveryId: string | null) {
    super(webhookId);
    this.deliveryId = deliveryId;
  }
}

export class CreateWebhook extends Command<CreatedWebhook> {
  readonly webhook: NewWebhook;

  constructor(webhook: NewWebhook) {
    super();
    this.webhook = webhook;
  }
}

/** With what has not arrived yet. */
export class DeleteWebhook extends WebhookCommand<void> {}

export class PauseWebhook extends WebhookCommand<Webhook> {}

export class ResumeWebhook extends WebhookCommand<Webhook> {}

export class RotateWebhookSecret extends WebhookCommand<CreatedWebhook> {}

export class ReplayDeliveries extends DeadCommand {}

export class DiscardDeliveries extends DeadCommand {}

export class GetWebhooks extends Query<readonly Webhook[]> {}

export class GetWebhook extends Query<Webhook> {
  readonly webhookId: string;

  constructor(webhookId: string) {
    super();
    this.webhookId = webhookId;
  }
}

export interface DeliveriesAsked {
  readonly state?: DeliveryState;
  /** The `last` of the page before, or 0. */
  readonly after: number;
  readonly limit: number;
}

/** What has not arrived yet, in the order of the feed. */
export class GetDeliveries extends Query<DeliveryPage> {
  readonly webhookId: string;
  readonly asked: DeliveriesAsked;

  constructor(webhookId: string, asked: DeliveriesAsked) {
    super();
    this.webhookId = webhookId;
    this.asked = asked;
  }
}
