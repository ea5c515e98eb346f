import { ApiProperty } from '@nestjs/swagger';
import { EligibilityAnswer, PrivilegeAnswer, QuotaAnswer } from '../borrowing/borrowing.answers.ts';
import { AccountDefaultAnswer } from '../defaults/default.answers.ts';
import { pageOf } from '../pages/page.answer.ts';
import { ScoreAnswer } from '../scores/score.answers.ts';
import { StreakAnswer } from '../streaks/streak.answers.ts';

/** How an account stands now. */
export class AccountAnswer {
  @ApiProperty({ type: String, description: 'The account', example: 'alice' })
  readonly accountId!: string;

  @ApiProperty({
    type: ScoreAnswer,
    nullable: true,
    description: 'What was published last; null before the first publication',
  })
  readonly latest!: ScoreAnswer | null;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: ['REPAY_ONLY', null],
    description: 'REPAY_ONLY while a default is open: no further use of credit',
    example: null,
  })
  readonly restriction!: string | null;

  @ApiProperty({ type: EligibilityAnswer, description: 'Whether it may borrow' })
  readonly eligibility!: EligibilityAnswer;

  @ApiProperty({
    type: QuotaAnswer,
    nullable: true,
    description: 'How much it may borrow; null where that cannot be judged: see eligibility',
  })
  readonly quota!: QuotaAnswer | null;

  @ApiProperty({ type: [PrivilegeAnswer], description: 'Rights that come with the score' })
  readonly privileges!: readonly PrivilegeAnswer[];

  @ApiProperty({ type: StreakAnswer, description: 'The on-time streak' })
  readonly streak!: StreakAnswer;

  @ApiProperty({ type: [AccountDefaultAnswer], description: 'The one opened last first' })
  readonly openDefaults!: readonly AccountDefaultAnswer[];
}

/** A behaviour as it was reported. */
export class BehaviourAnswer {
  @ApiProperty({
    type: String,
    format: 'uuid',
    description: "The producer's id of it",
    example: 'b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11',
  })
  readonly id!: string;

  @ApiProperty({ type: 'integer', description: "In the account's stream, from 0", example: 41 })
  readonly revision!: number;

  @ApiProperty({ type: String, description: 'The type of behaviour', example: 'RepaymentMade' })
  readonly type!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'When it happened',
    example: '2026-10-18T04:00:00.000Z',
  })
  readonly occurredAt!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'When it was recorded',
    example: '2026-10-18T04:00:01.250Z',
  })
  readonly recordedAt!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What the type says; amounts in minor units',
    example: { repaymentId: 'r-1', obligationId: 'card-2026-10', amountMinor: 120_000 },
  })
  readonly data!: Readonly<Record<string, unknown>>;

  @ApiProperty({
    type: String,
    description: 'The same in one line of English; the wording may change',
    example: 'paid 1200.00 on obligation card-2026-10',
  })
  readonly text!: string;
}

export class BehaviourPage extends pageOf(BehaviourAnswer) {}
