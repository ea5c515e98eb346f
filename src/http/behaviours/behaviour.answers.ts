import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** By the stored names of conclusions, and what follows from defaults alone. */
const CONSEQUENCES = [
  'PaymentDefaultOpened',
  'PaymentDefaultEscalated',
  'PaymentDefaultWrittenOff',
  'PaymentDefaultCured',
  'PaymentDefaultExpired',
  'PaymentDefaultVoided',
  'OnTimeStreakStarted',
  'OnTimeStreakMilestoneReached',
  'OnTimeStreakBroken',
  'OnTimeStreakRestored',
  'RestrictionImposed',
  'RestrictionLifted',
];
const BUCKETS = ['1-29', '30-59', '60-89', '90+'];

const streakLength = (which: string, example: number) =>
  ({
    type: 'integer',
    minimum: 0,
    description: `Of a streak: ${which}, in cycles`,
    example,
  }) as const;

/** What follows from a behaviour at once. Which fields it has depends on its type. */
export class ConsequenceAnswer {
  @ApiProperty({ enum: CONSEQUENCES, description: 'What follows', example: 'PaymentDefaultCured' })
  readonly type!: string;

  @ApiPropertyOptional({ description: 'The default it is about', example: 'obligation:o-1' })
  readonly key?: string;

  @ApiPropertyOptional({ description: 'Whose default has opened', example: 'alice' })
  readonly accountId?: string;

  @ApiPropertyOptional({
    description: 'What the default is owed on: `line:` and the line, or the category of a bill',
    example: 'line:l-1',
  })
  readonly owner?: string;

  @ApiPropertyOptional({ enum: BUCKETS, description: 'Days past due', example: '1-29' })
  readonly bucket?: string;

  @ApiPropertyOptional({ format: 'date', description: 'On which day', example: '2026-10-21' })
  readonly on?: string;

  @ApiPropertyOptional({
    type: 'integer',
    nullable: true,
    minimum: 0,
    description: 'Overdue interest of a cured default, in minor units; null if nobody knows',
    example: 60,
  })
  readonly interestMinor?: number | null;

  @ApiPropertyOptional({
    enum: ['unfounded', 'restated', 'restructured'],
    description:
      'Why a default is void: nothing is left of it, or its course follows anew; of one that is ' +
      'cured: other terms took the place of what was due',
    example: 'restated',
  })
  readonly because?: string;

  @ApiPropertyOptional({ description: 'In which scoring round, YYYY-MM', example: '2026-11' })
  readonly cycle?: string;

  @ApiPropertyOptional(streakLength('the milestone', 6))
  readonly length?: number;

  @ApiPropertyOptional({ description: 'What has broken a streak', example: 'obligation:o-1' })
  readonly by?: string;

  @ApiPropertyOptional(streakLength('what it had reached', 7))
  readonly reached?: number;

  @ApiPropertyOptional(streakLength('what counted before it broke', 7))
  readonly scoringBefore?: number;

  @ApiPropertyOptional(streakLength('what still counts', 3))
  readonly kept?: number;

  @ApiPropertyOptional(streakLength('its length', 8))
  readonly current?: number;

  @ApiPropertyOptional(streakLength('what counts of it', 8))
  readonly scoring?: number;

  @ApiPropertyOptional(streakLength('the longest ever', 12))
  readonly longest?: number;

  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'Of a streak that is restored: its whole course, as it now is',
    example: [{ type: 'OnTimeStreakStarted', data: { cycle: '2026-09' } }],
  })
  readonly timeline?: readonly object[];

  @ApiPropertyOptional({
    enum: ['REPAY_ONLY'],
    description: 'Which restriction begins or ends',
    example: 'REPAY_ONLY',
  })
  readonly restriction?: string;
}

/** What a behaviour is answered with that was there already. */
export class KnownBehaviourAnswer {
  @ApiProperty({
    format: 'uuid',
    description: 'The id of the behaviour, in lower case',
    example: 'b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11',
  })
  readonly id!: string;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: "Its place in the account's stream, from 0",
    example: 41,
  })
  readonly revision!: number;

  @ApiProperty({
    description: 'Opaque; what a GET says as X-Read-After to see it',
    example: '0000000000000142',
  })
  readonly position!: string;
}

/** What a behaviour is answered with that has been recorded. */
export class RecordedAnswer extends KnownBehaviourAnswer {
  @ApiProperty({
    type: [ConsequenceAnswer],
    nullable: true,
    description: 'What follows from it at once; null where it would take too long to tell',
    example: [{ type: 'RestrictionLifted', restriction: 'REPAY_ONLY' }],
  })
  readonly consequences!: readonly ConsequenceAnswer[] | null;
}
