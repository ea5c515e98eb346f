import { ApiProperty } from '@nestjs/swagger';
import { BUCKETS } from '../../domain/assessment/buckets.ts';
import { StreakLengths } from '../streaks/streak.answers.ts';
import { DifferenceAnswer } from './difference.answers.ts';
import { ReplayedCycleAnswer } from './replayed-cycle.answers.ts';

export class OpenDefaultAnswer {
  @ApiProperty({ type: String, description: 'Its key', example: 'obligation:card-2025-09' })
  readonly key!: string;

  @ApiProperty({ type: String, enum: BUCKETS, description: 'Days past due', example: '1-29' })
  readonly bucket!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    description: 'The day at whose end it opened',
    example: '2025-09-20',
  })
  readonly openedOn!: string;
}

/** What all facts up to a step say. */
export class StateAnswer {
  @ApiProperty({
    type: String,
    format: 'date',
    description: 'As of the end of this day: the latest on which one of them occurred',
    example: '2025-09-25',
  })
  readonly asOf!: string;

  @ApiProperty({ type: StreakLengths, description: 'The on-time streak' })
  readonly streak!: StreakLengths;

  @ApiProperty({ type: [OpenDefaultAnswer], description: 'Defaults that are open' })
  readonly openDefaults!: readonly OpenDefaultAnswer[];

  @ApiProperty({ type: 'integer', description: 'How many defaults are over', example: 1 })
  readonly curedDefaults!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Obligations and bills whose amount is not paid yet',
    example: 0,
  })
  readonly unsettledItems!: number;
}

/** A conclusion that was recorded when the account's stream stood at the step. */
export class ConclusionAnswer {
  @ApiProperty({ type: String, description: 'Where it stands', example: 'onTimeStreak-alice' })
  readonly stream!: string;

  @ApiProperty({ type: 'integer', description: 'In the stream, from 0', example: 2 })
  readonly revision!: number;

  @ApiProperty({ type: String, description: 'What was recorded', example: 'OnTimeStreakBroken' })
  readonly type!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What it says; amounts in minor units',
    example: { cycle: '2025-10', by: 'obligation:card-2025-09', kept: 4 },
  })
  readonly data!: Readonly<Record<string, unknown>>;
}

/** One fact, and what stood after it. */
export class StepAnswer {
  @ApiProperty({ type: 'integer', description: "In the account's stream, from 0", example: 41 })
  readonly revision!: number;

  @ApiProperty({
    type: String,
    description: "The producer's id of it",
    example: 'b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11',
  })
  readonly id!: string;

  @ApiProperty({ type: String, description: 'The type of behaviour', example: 'RepaymentMade' })
  readonly type!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'When it happened',
    example: '2025-09-25T04:00:00.000Z',
  })
  readonly occurredAt!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'When it was recorded',
    example: '2025-09-25T04:00:01.250Z',
  })
  readonly recordedAt!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What the type says; amounts in minor units',
    example: { repaymentId: 'r-1', obligationId: 'card-2025-09', amountMinor: 120_000 },
  })
  readonly data!: Readonly<Record<string, unknown>>;

  @ApiProperty({ type: StateAnswer, description: 'What stood after it' })
  readonly after!: StateAnswer;

  @ApiProperty({ type: [ConclusionAnswer], description: 'What was recorded to follow from it' })
  readonly concluded!: readonly ConclusionAnswer[];
}

/** An account's history gone through again, beside what was published of it. */
export class AccountReplayAnswer {
  @ApiProperty({ type: String, description: 'The account', example: 'alice' })
  readonly accountId!: string;

  @ApiProperty({
    type: 'boolean',
    description:
      'Whether everything that was ever published and concluded of it follows from its facts',
    example: true,
  })
  readonly matchesPublished!: boolean;

  @ApiProperty({ type: 'integer', description: "Facts in the account's stream", example: 42 })
  readonly events!: number;

  @ApiProperty({ type: [DifferenceAnswer], description: 'The first 100 of them' })
  readonly differences!: readonly DifferenceAnswer[];

  @ApiProperty({ type: 'integer', description: 'How many there are', example: 0 })
  readonly differenceCount!: number;

  @ApiProperty({
    type: [ReplayedCycleAnswer],
    description: 'The cycles cut by `until` and opened by `knownAt`, in order',
  })
  readonly cycles!: readonly ReplayedCycleAnswer[];

  @ApiProperty({
    type: [StepAnswer],
    description: 'A page of the facts that occurred by `until` and were recorded by `knownAt`',
  })
  readonly steps!: readonly StepAnswer[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The `after` of the next page of steps; null at the end',
    example: 'WyJzdGVwcyIsNDJd',
  })
  readonly next!: string | null;
}
