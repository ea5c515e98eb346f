import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { OneOf, Text } from '../../commands/behaviours/fields.ts';
import { field, optional, required } from '../../commands/behaviours/rules.ts';
import { FEED_TYPES, type FeedType } from '../../feed/feed-item.ts';
import type { DeliveryState } from '../../webhooks/webhook.ts';
import { PageRequest } from '../pages/page.request.ts';
import { MOST_URL_CHARACTERS } from '../../webhooks/receiver-url.ts';
import { OneLine } from '../requests/fields.ts';

const STATES = ['waiting', 'dead'] as const satisfies readonly DeliveryState[];
const KNOWN_TYPES: ReadonlySet<unknown> = new Set(FEED_TYPES);

/** A webhook to be made. */
export class WebhookRequest {
  @ApiProperty({
    type: String,
    format: 'uri',
    maxLength: MOST_URL_CHARACTERS,
    description:
      'Where messages are posted to: https, or http to the loopback address; without user, ' +
      'password and fragment',
    example: 'https://platform.example/hooks/scores',
  })
  @OneLine(required, MOST_URL_CHARACTERS)
  readonly url!: string;

  @ApiPropertyOptional({
    enum: FEED_TYPES,
    isArray: true,
    description: 'Only items of these types; left out: all',
    example: ['score.published', 'restriction.imposed', 'restriction.lifted'],
  })
  @FeedTypes()
  readonly types?: readonly FeedType[];

  @ApiPropertyOptional({
    type: String,
    maxLength: 500,
    description: 'What it is for, for people',
    example: 'Limits of the checkout',
  })
  @Text(optional)
  readonly description?: string;

  @ApiPropertyOptional({
    type: String,
    description:
      'A position in the feed: what is behind it is sent; `start` is the beginning of the log. ' +
      'Left out: what happens from now on',
    example: 'start',
  })
  @OneLine(optional)
  readonly after?: string;
}

export class WebhookParameters {
  @ApiProperty({
    type: String,
    description: 'The id of the webhook',
    example: 'wh_0d9c4a52-0c5f-4c34-9a0c-52a1f1a0b1f3',
  })
  @OneLine()
  readonly webhookId!: string;
}

export class DeliveryParameters extends WebhookParameters {
  @ApiProperty({
    type: String,
    description: 'The id of the delivery: that of the item, and of the message',
    example: '6f0a5d0e-8c57-8d7b-9a55-0d7f3f3f2a10',
  })
  @OneLine()
  readonly deliveryId!: string;
}

/** Which deliveries. */
export class DeliveriesRequest extends PageRequest {
  @ApiPropertyOptional({
    type: String,
    enum: STATES,
    description: 'Those that wait, or the dead ones; left out: both',
    example: 'dead',
  })
  @OneOf(STATES, optional)
  readonly state?: DeliveryState;
}

function FeedTypes(): PropertyDecorator {
  return field(optional, {
    code: 'NOT_AN_OPTION',
    detail: `must be a list of one or several of ${FEED_TYPES.join(', ')}`,
    holds: (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.length <= FEED_TYPES.length &&
      value.every((each) => KNOWN_TYPES.has(each)),
  });
}
