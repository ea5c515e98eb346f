import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  DiscardDeliveries,
  GetDeliveries,
  ReplayDeliveries,
} from '../../webhooks/webhooks.commands.ts';
import { Needs } from '../access/needs.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { Cursor } from '../pages/cursor.ts';
import { DeliveriesPage, DiscardedAnswer, ReplayedAnswer } from './webhook.answers.ts';
import { DeliveriesRequest, DeliveryParameters, WebhookParameters } from './webhook.requests.ts';

const DELIVERIES = new Cursor('deliveries', ['number']);

/** What has not arrived at a webhook yet. */
@ApiTags('webhooks')
@Needs('admin')
@ApiProblems('UNKNOWN_WEBHOOK')
@Controller('v1/webhooks/:webhookId/deliveries')
export class DeliveriesController {
  readonly #commands: CommandBus;
  readonly #queries: QueryBus;

  constructor(@Inject(CommandBus) commands: CommandBus, @Inject(QueryBus) queries: QueryBus) {
    this.#commands = commands;
    this.#queries = queries;
  }

  @Get()
  @ApiOperation({ summary: 'What has not arrived yet, in the order of the feed' })
  @ApiOkResponse({ type: DeliveriesPage })
  async list(
    @Param() { webhookId }: WebhookParameters,
    @Query() { state, limit, after: cursor }: DeliveriesRequest,
  ): Promise<DeliveriesPage> {
    const [after = 0] = DELIVERIES.keyIn(cursor) ?? [];
    const asked = { after, limit, ...(state === undefined ? {} : { state }) };
    const { deliveries, last } = await this.#queries.execute(new GetDeliveries(webhookId, asked));
    return { items: deliveries, next: last === null ? null : DELIVERIES.of([last]) };
  }

  @Post('replay')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send all dead deliveries again, with as many attempts as at first' })
  @ApiOkResponse({ type: ReplayedAnswer })
  async replayAll(@Param() { webhookId }: WebhookParameters): Promise<ReplayedAnswer> {
    return { replayed: await this.#commands.execute(new ReplayDeliveries(webhookId, null)) };
  }

  @Post(':deliveryId/replay')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send a dead delivery again' })
  @ApiOkResponse({ type: ReplayedAnswer })
  @ApiProblems('UNKNOWN_DELIVERY')
  async replay(@Param() of: DeliveryParameters): Promise<ReplayedAnswer> {
    const command = new ReplayDeliveries(of.webhookId, of.deliveryId);
    return { replayed: await this.#commands.execute(command) };
  }

  @Delete()
  @HttpCode(200)
  @ApiOperation({ summary: 'Give up all dead deliveries for good' })
  @ApiOkResponse({ type: DiscardedAnswer })
  async discardAll(@Param() { webhookId }: WebhookParameters): Promise<DiscardedAnswer> {
    return { discarded: await this.#commands.execute(new DiscardDeliveries(webhookId, null)) };
  }

  @Delete(':deliveryId')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give up a dead delivery for good' })
  @ApiOkResponse({ type: DiscardedAnswer })
  @ApiProblems('UNKNOWN_DELIVERY')
  async discard(@Param() of: DeliveryParameters): Promise<DiscardedAnswer> {
    const command = new DiscardDeliveries(of.webhookId, of.deliveryId);
    return { discarded: await this.#commands.execute(command) };
  }
}
