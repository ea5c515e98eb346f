import { Inject } from '@nestjs/common';
import type { ICommandHandler, IQueryHandler } from '@nestjs/cqrs';
import { CommandHandler, QueryHandler } from '@nestjs/cqrs';
import { WebhookKeeper } from './webhook-keeper.ts';
import {
  CreateWebhook,
  DeleteWebhook,
  DiscardDeliveries,
  GetDeliveries,
  GetWebhook,
  GetWebhooks,
  PauseWebhook,
  ReplayDeliveries,
  ResumeWebhook,
  RotateWebhookSecret,
} from './webhooks.commands.ts';

/** Nest passes the constructor on to each of them. */
abstract class Keeping {
  readonly keeper: WebhookKeeper;

  constructor(@Inject(WebhookKeeper) keeper: WebhookKeeper) {
    this.keeper = keeper;
  }
}

@CommandHandler(CreateWebhook)
class CreateHandler extends Keeping implements ICommandHandler<CreateWebhook> {
  execute({ webhook }: CreateWebhook) {
    return this.keeper.create(webhook);
  }
}

@CommandHandler(DeleteWebhook)
class DeleteHandler extends Keeping implements ICommandHandler<DeleteWebhook> {
  execute({ webhookId }: DeleteWebhook) {
    return this.keeper.remove(webhookId);
  }
}

@CommandHandler(PauseWebhook)
class PauseHandler extends Keeping implements ICommandHandler<PauseWebhook> {
  execute({ webhookId }: PauseWebhook) {
    return this.keeper.pause(webhookId);
  }
}

@CommandHandler(ResumeWebhook)
class ResumeHandler extends Keeping implements ICommandHandler<ResumeWebhook> {
  execute({ webhookId }: ResumeWebhook) {
    return this.keeper.resume(webhookId);
  }
}

@CommandHandler(RotateWebhookSecret)
class RotateHandler extends Keeping implements ICommandHandler<RotateWebhookSecret> {
  execute({ webhookId }: RotateWebhookSecret) {
    return this.keeper.rotateSecret(webhookId);
  }
}

@CommandHandler(ReplayDeliveries)
class ReplayHandler extends Keeping implements ICommandHandler<ReplayDeliveries> {
  execute({ webhookId, deliveryId }: ReplayDeliveries) {
    return this.keeper.replay(webhookId, deliveryId);
  }
}

@CommandHandler(DiscardDeliveries)
class DiscardHandler extends Keeping implements ICommandHandler<DiscardDeliveries> {
  execute({ webhookId, deliveryId }: DiscardDeliveries) {
    return this.keeper.discard(webhookId, deliveryId);
  }
}

@QueryHandler(GetWebhooks)
class WebhooksHandler extends Keeping implements IQueryHandler<GetWebhooks> {
  execute() {
    return this.keeper.all();
  }
}

@QueryHandler(GetWebhook)
class WebhookHandler extends Keeping implements IQueryHandler<GetWebhook> {
  execute({ webhookId }: GetWebhook) {
    return this.keeper.one(webhookId);
  }
}

@QueryHandler(GetDeliveries)
class DeliveriesHandler extends Keeping implements IQueryHandler<GetDeliveries> {
  execute({ webhookId, asked }: GetDeliveries) {
    return this.keeper.deliveriesOf(webhookId, asked);
  }
}

export const WEBHOOK_HANDLERS = [
  CreateHandler,
  DeleteHandler,
  PauseHandler,
  ResumeHandler,
  RotateHandler,
  ReplayHandler,
  DiscardHandler,
  WebhooksHandler,
  WebhookHandler,
  DeliveriesHandler,
];
