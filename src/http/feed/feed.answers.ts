import { ApiProperty } from '@nestjs/swagger';
import type { FeedPage } from '../../feed/feed.ts';
import { FEED_TYPES, type FeedItem, type FeedType } from '../../feed/feed-item.ts';

/** An item of the feed, as it is also sent to webhooks. */
export class FeedItemAnswer {
  @ApiProperty({
    description: 'The same however often, and by which way, it is told: what is known is skipped',
    format: 'uuid',
    example: '6f0a5d0e-8c57-8d7b-9a55-0d7f3f3f2a10',
  })
  readonly id!: string;

  @ApiProperty({ description: 'What it tells', enum: FEED_TYPES, example: 'score.published' })
  readonly type!: FeedType;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Whom it concerns; null for `cycle.closed` and `cycle.amended`',
    example: 'alice',
  })
  readonly accountId!: string | null;

  @ApiProperty({
    description:
      'When it is the case: the cutoff of a score, the end of the day that a conclusion is of',
    format: 'date-time',
    example: '2026-11-05T16:00:00.000Z',
  })
  readonly occurredAt!: string;

  @ApiProperty({
    description: 'When it came into the log',
    format: 'date-time',
    example: '2026-11-05T20:00:03.120Z',
  })
  readonly recordedAt!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'By type: see docs/recipes/follow-the-feed.md',
    example: {
      cycle: '2026-11',
      score: 708,
      band: '700-950',
      unscored: null,
      previousScore: 702,
      reasons: ['R10'],
    },
  })
  readonly data!: object;

  @ApiProperty({
    description: 'The position behind it: `after` of what follows, in this log',
    example: 'MDAwMDAwMDAwMDAwMDE0Mjow',
  })
  readonly position!: string;
}

export class FeedPageAnswer implements FeedPage {
  @ApiProperty({ type: [FeedItemAnswer], description: 'In the order of the log' })
  readonly items!: readonly FeedItem[];

  @ApiProperty({
    description: 'The `after` of the next request, also where there are no items',
    example: 'MDAwMDAwMDAwMDAwMDE0Mg',
  })
  readonly next!: string;

  @ApiProperty({ description: 'Whether there is more behind it by now', example: false })
  readonly hasMore!: boolean;
}
