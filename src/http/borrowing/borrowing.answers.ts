import { ApiProperty } from '@nestjs/swagger';
import { QUOTA_STEPS } from '../../domain/borrowing/quota.ts';
import { PRIVILEGES } from '../../domain/borrowing/terms.ts';

/** Why an account may not borrow. */
export class IneligibilityAnswer {
  @ApiProperty({
    type: String,
    enum: [
      'UNSCORED',
      'SCORE_BELOW_650',
      'DEFAULT_OPEN',
      'ACCOUNT_CLOSED',
      'ACCOUNT_ERASED',
      'ACCOUNT_PARKED',
      'TOO_MANY_FACTS',
    ],
    description:
      'Stable: programs may go by it. The last two: whether it may cannot be judged, so a draw ' +
      'is refused',
    example: 'SCORE_BELOW_650',
  })
  readonly code!: string;

  @ApiProperty({
    type: String,
    description: 'The same in words; the wording may change',
    example: 'the published score is 645, below 650',
  })
  readonly text!: string;
}

/** Whether an account may borrow. */
export class EligibilityAnswer {
  @ApiProperty({ type: Boolean, description: 'Whether a draw may be granted', example: false })
  readonly isEligible!: boolean;

  @ApiProperty({ type: [IneligibilityAnswer], description: 'Everything that speaks against it' })
  readonly reasons!: readonly IneligibilityAnswer[];
}

/** One step in the computing of a quota. */
export class QuotaStepAnswer {
  @ApiProperty({
    type: String,
    enum: QUOTA_STEPS,
    description: 'What the step goes by',
    example: 'debtRatio',
  })
  readonly step!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'The amount before is multiplied with it and rounded down; null of the base, of the ' +
      'rounding to 100 yuan and of the cap',
    example: 80,
  })
  readonly percent!: number | null;

  @ApiProperty({ type: 'integer', description: 'In minor units: after it', example: 2_400_000 })
  readonly amountMinor!: number;
}

/** How much an account may owe. */
export class QuotaAnswer {
  @ApiProperty({ type: String, description: 'Of all amounts', example: 'CNY' })
  readonly currency!: string;

  @ApiProperty({
    type: 'integer',
    description: 'In minor units: what it may owe in all; 0 if it may not borrow',
    example: 2_400_000,
  })
  readonly amountMinor!: number;

  @ApiProperty({
    type: [QuotaStepAnswer],
    description: 'How the amount comes about, in order; none if it may not borrow',
  })
  readonly steps!: readonly QuotaStepAnswer[];

  @ApiProperty({
    type: 'integer',
    description: 'In minor units: drawn on all lines and not repaid',
    example: 400_000,
  })
  readonly outstandingMinor!: number;

  @ApiProperty({
    type: 'integer',
    description: 'In minor units: what may be drawn now, if the limit of the line allows it',
    example: 2_000_000,
  })
  readonly availableMinor!: number;
}

/** A right that comes with a score. */
export class PrivilegeAnswer {
  @ApiProperty({
    type: String,
    enum: PRIVILEGES.map(({ privilege }) => privilege),
    description: 'Which right',
    example: 'depositFreeRental',
  })
  readonly privilege!: string;

  @ApiProperty({ type: 'integer', description: 'The score from which it is granted', example: 650 })
  readonly from!: number;

  @ApiProperty({ type: Boolean, description: 'Whether it is granted now', example: true })
  readonly isGranted!: boolean;
}
