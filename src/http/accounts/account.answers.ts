import { ApiProperty } from '@nestjs/swagger';
import { DefaultAnswer } from '../defaults/default.answers.ts';
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

  @ApiProperty({ type: StreakAnswer, description: 'The on-time streak' })
  readonly streak!: StreakAnswer;

  @ApiProperty({ type: [DefaultAnswer], description: 'The one opened last first' })
  readonly openDefaults!: readonly DefaultAnswer[];
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

/** Somebody's interest in an account. */
export class CreditQueryAnswer {
  @ApiProperty({
    type: String,
    format: 'uuid',
    description: "The producer's id of it",
    example: 'b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11',
  })
  readonly id!: string;

  @ApiProperty({
    type: String,
    enum: ['CreditQueried', 'CreditApplied'],
    description: 'Somebody looked at the credit, or the account applied for some',
    example: 'CreditQueried',
  })
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
    type: String,
    description: 'Who looked, or who was applied to',
    example: 'lender-1',
  })
  readonly by!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: ['lending', 'rental', 'postLoanReview', 'monitoring', 'self', null],
    description: 'Why; null of an application',
    example: 'lending',
  })
  readonly purpose!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What was applied for; null of a look',
    example: null,
  })
  readonly product!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The authorisation it was made under; null where none was named',
    example: 'consent-77',
  })
  readonly authorisationRef!: string | null;

  @ApiProperty({
    type: String,
    description: 'The queryId or applicationId',
    example: 'query-of-lender-1',
  })
  readonly reference!: string;
}

export class CreditQueryPage extends pageOf(CreditQueryAnswer) {}

/** Something that is or was to be paid. */
export class ObligationAnswer {
  @ApiProperty({
    type: String,
    description: '`obligation:{id}` or `bill:{id}`',
    example: 'obligation:card-2026-10',
  })
  readonly key!: string;

  @ApiProperty({
    type: String,
    description: '`line:{id}` of credit, or the category of a bill',
    example: 'line:card',
  })
  readonly owner!: string;

  @ApiProperty({ type: 'integer', description: 'In minor units', example: 120_000 })
  readonly amountDueMinor!: number;

  @ApiProperty({
    type: 'integer',
    description: 'In minor units: paid so far, whoever paid',
    example: 120_000,
  })
  readonly paidMinor!: number;

  @ApiProperty({
    type: String,
    format: 'date',
    description: 'Paid by the end of this day it is paid in time',
    example: '2026-10-20',
  })
  readonly dueOn!: string;

  @ApiProperty({ type: String, description: 'The cycle it counts in', example: '2026-11' })
  readonly cycle!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day on which payments reached the amount due; null until then',
    example: '2026-10-18',
  })
  readonly settledOn!: string | null;

  @ApiProperty({
    type: String,
    enum: ['due', 'overdue', 'paidOnTime', 'paidLate'],
    description: 'As of the open day',
    example: 'paidOnTime',
  })
  readonly state!: string;
}

/** The one due last first; what was paid in time leaves it once its cycle is closed. */
export class ObligationPage extends pageOf(ObligationAnswer) {
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The open day, by which they are judged; null before the first day is closed',
    example: '2026-11-06',
  })
  readonly asOf!: string | null;
}
