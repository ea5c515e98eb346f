import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  CreateWebhook,
  DeleteWebhook,
  GetWebhook,
  GetWebhooks,
  PauseWebhook,
  ResumeWebhook,
  RotateWebhookSecret,
} from '../../webhooks/webhooks.commands.ts';
import { Needs } from '../access/needs.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { ReadsViews } from '../reading/read-after.ts';
import { CreatedWebhookAnswer, WebhookAnswer, WebhooksAnswer } from './webhook.answers.ts';
import { WebhookParameters, WebhookRequest } from './webhook.requests.ts';

/** Who is told of what is in the feed. */
@ApiTags('webhooks')
@Needs('admin')
@Controller('v1/webhooks')
export class WebhooksController {
  readonly #commands: CommandBus;
  readonly #queries: QueryBus;

  constructor(@Inject(CommandBus) commands: CommandBus, @Inject(QueryBus) queries: QueryBus) {
    this.#commands = commands;
    this.#queries = queries;
  }

  @Post()
  @ReadsViews()
  @ApiOperation({
    summary: 'Make a webhook',
    description:
      'Each item of the feed is posted to the URL as JSON, signed as in Standard Webhooks 1.0: ' +
      'at least once each, those of one account in order. Whatever is answered with 2xx has ' +
      'arrived.',
  })
  @ApiCreatedResponse({ type: CreatedWebhookAnswer, description: 'With its secret, this once' })
  @ApiProblems('FEED_POSITION_UNKNOWN', 'TOO_MANY_WEBHOOKS')
  async create(@Body() request: WebhookRequest): Promise<CreatedWebhookAnswer> {
    const { url, types = [], description = '', after } = request;
    return this.#commands.execute(new CreateWebhook({ url, types, description, after }));
  }

  @Get()
  @ApiOperation({ summary: 'All webhooks' })
  @ApiOkResponse({ type: WebhooksAnswer })
  async list(): Promise<WebhooksAnswer> {
    return { items: await this.#queries.execute(new GetWebhooks()), next: null };
  }

  @Get(':webhookId')
  @ApiOperation({ summary: 'One webhook, and how far it has come' })
  @ApiOkResponse({ type: WebhookAnswer })
  @ApiProblems('UNKNOWN_WEBHOOK')
  async one(@Param() { webhookId }: WebhookParameters): Promise<WebhookAnswer> {
    return this.#queries.execute(new GetWebhook(webhookId));
  }

  @Delete(':webhookId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete a webhook, with what has not arrived yet' })
  @ApiNoContentResponse({ description: 'It is deleted' })
  @ApiProblems('UNKNOWN_WEBHOOK')
  async remove(@Param() { webhookId }: WebhookParameters): Promise<void> {
    await this.#commands.execute(new DeleteWebhook(webhookId));
  }

  @Post(':webhookId/pause')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send nothing more until it is resumed; nothing is lost' })
  @ApiOkResponse({ type: WebhookAnswer })
  @ApiProblems('UNKNOWN_WEBHOOK')
  async pause(@Param() { webhookId }: WebhookParameters): Promise<WebhookAnswer> {
    return this.#commands.execute(new PauseWebhook(webhookId));
  }

  @Post(':webhookId/resume')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Go on with a webhook that is paused, where it was',
    description: 'What waits for its next attempt is tried at once, also if it was not paused.',
  })
  @ApiOkResponse({ type: WebhookAnswer })
  @ApiProblems('UNKNOWN_WEBHOOK')
  async resume(@Param() { webhookId }: WebhookParameters): Promise<WebhookAnswer> {
    return this.#commands.execute(new ResumeWebhook(webhookId));
  }

  @Post(':webhookId/secret')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Make a new secret',
    description: 'For 24 hours messages are signed with both, the new one and the one before.',
  })
  @ApiOkResponse({ type: CreatedWebhookAnswer, description: 'With its new secret, this once' })
  @ApiProblems('UNKNOWN_WEBHOOK')
  async rotateSecret(@Param() { webhookId }: WebhookParameters): Promise<CreatedWebhookAnswer> {
    return this.#commands.execute(new RotateWebhookSecret(webhookId));
  }
}
