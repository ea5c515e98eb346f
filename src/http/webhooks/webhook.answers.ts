import { ApiProperty } from '@nestjs/swagger';
import { FEED_TYPES, type FeedType } from '../../feed/feed-item.ts';
import type { CreatedWebhook } from '../../webhooks/webhook-keeper.ts';
import type { Delivery, DeliveryState, Webhook } from '../../webhooks/webhook.ts';
import { pageOf } from '../pages/page.answer.ts';

const INSTANT = { type: String, format: 'date-time', example: '2026-11-05T20:00:03.120Z' } as const;

/** Somebody who is told of what is in the feed. */
export class WebhookAnswer implements Webhook {
  @ApiProperty({ description: 'Its id', example: 'wh_0d9c4a52-0c5f-4c34-9a0c-52a1f1a0b1f3' })
  readonly id!: string;

  @ApiProperty({
    description: 'Where messages are posted to',
    example: 'https://platform.example/hooks/scores',
  })
  readonly url!: string;

  @ApiProperty({
    enum: FEED_TYPES,
    isArray: true,
    description: 'Of which items; empty: of all',
    example: ['score.published'],
  })
  readonly types!: readonly FeedType[];

  @ApiProperty({ description: 'What it is for', example: 'Limits of the checkout' })
  readonly description!: string;

  @ApiProperty({
    enum: ['active', 'paused'],
    description: 'While it is paused nothing is sent, and nothing is lost',
    example: 'active',
  })
  readonly state!: Webhook['state'];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why it is paused: by hand, because the receiver answered with 410, ...',
    example: null,
  })
  readonly pausedBecause!: string | null;

  @ApiProperty({ ...INSTANT, description: 'When it was made' })
  readonly createdAt!: string;

  @ApiProperty({
    description: 'Up to here everything in the feed has become a delivery',
    example: 'MDAwMDAwMDAwMDAwMDE0Mg',
  })
  readonly position!: string;

  @ApiProperty({ type: 'integer', description: 'How many messages have arrived', example: 1_204 })
  readonly delivered!: number;

  @ApiProperty({ ...INSTANT, nullable: true, description: 'When the last one arrived' })
  readonly lastDeliveredAt!: string | null;

  @ApiProperty({
    type: 'integer',
    description: 'Deliveries that wait for their turn or their next attempt',
    example: 3,
  })
  readonly waiting!: number;

  @ApiProperty({
    type: 'integer',
    description:
      'Deliveries given up; with those that wait at most 1,000, then the feed is not read on ' +
      'until some are replayed and arrive, or are discarded',
    example: 0,
  })
  readonly dead!: number;
}

export class CreatedWebhookAnswer extends WebhookAnswer implements CreatedWebhook {
  @ApiProperty({
    description: 'What messages are signed with (Standard Webhooks); it is told this once',
    example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYq=',
  })
  readonly secret!: string;
}

export class WebhooksAnswer {
  @ApiProperty({ type: [WebhookAnswer], description: 'All of them, at most 100, oldest first' })
  readonly items!: readonly WebhookAnswer[];

  @ApiProperty({ type: String, nullable: true, description: 'Always null', example: null })
  readonly next!: null;
}

/** An item of the feed that has not arrived yet. */
export class DeliveryAnswer implements Delivery {
  @ApiProperty({
    description: 'The id of the item, which is the `webhook-id` of the message',
    example: '6f0a5d0e-8c57-8d7b-9a55-0d7f3f3f2a10',
  })
  readonly id!: string;

  @ApiProperty({ enum: FEED_TYPES, description: 'What it tells', example: 'score.published' })
  readonly type!: FeedType;

  @ApiProperty({ type: String, nullable: true, description: 'Of whom', example: 'alice' })
  readonly accountId!: string | null;

  @ApiProperty({
    enum: ['waiting', 'dead'],
    description: 'Dead after its last attempt, until it is replayed',
    example: 'dead',
  })
  readonly state!: DeliveryState;

  @ApiProperty({ type: 'integer', description: 'How often it was tried', example: 10 })
  readonly attempts!: number;

  @ApiProperty({ ...INSTANT, nullable: true, description: 'When it is tried; null if it is dead' })
  readonly nextAttemptAt!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true, description: 'When it was tried last' })
  readonly lastAttemptAt!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why the last attempt failed',
    example: 'answered with 500',
  })
  readonly lastError!: string | null;

  @ApiProperty({ ...INSTANT, description: 'When it became a delivery' })
  readonly createdAt!: string;
}

export class DeliveriesPage extends pageOf(DeliveryAnswer) {}

export class ReplayedAnswer {
  @ApiProperty({ type: 'integer', description: 'How many will be sent again', example: 1 })
  readonly replayed!: number;
}

export class DiscardedAnswer {
  @ApiProperty({ type: 'integer', description: 'How many have been given up', example: 1 })
  readonly discarded!: number;
}
