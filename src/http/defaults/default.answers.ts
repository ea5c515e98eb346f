import { ApiProperty } from '@nestjs/swagger';
import { BUCKETS } from '../../domain/assessment/buckets.ts';
import { pageOf } from '../pages/page.answer.ts';

export const STATUS_NAMES = ['open', 'cured', 'expired', 'voided'];

export class DefaultAnswer {
  @ApiProperty({ type: String, description: 'The account', example: 'alice' })
  readonly accountId!: string;

  @ApiProperty({
    type: String,
    description:
      '`obligation:{id}` or `bill:{id}`; `line:{id}#{date}` of what a furnisher reports, by the ' +
      'day on which it opened; `restructured:{date}:{item}`, by the day of the restructuring',
    example: 'obligation:card-2025-09',
  })
  readonly key!: string;

  @ApiProperty({
    type: String,
    enum: STATUS_NAMES,
    description:
      '`voided`: the facts no longer give it. `expired`: it weighs nothing any more, 60 cycles ' +
      'after that of its cure',
    example: 'cured',
  })
  readonly status!: string;

  @ApiProperty({
    type: String,
    enum: BUCKETS,
    description: 'Days past due: the worst that it has reached',
    example: '1-29',
  })
  readonly bucket!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    description: 'The day at whose end it opened',
    example: '2025-09-20',
  })
  readonly openedOn!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day on which payments reached the amount due; null until then',
    example: '2025-09-25',
  })
  readonly curedOn!: string | null;
}

export class DefaultPage extends pageOf(DefaultAnswer) {}

/** A default as it is told of one account. */
export class AccountDefaultAnswer extends DefaultAnswer {
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Whether the account holder disputes it; null of an account with too many facts',
    example: false,
  })
  readonly isDisputed!: boolean | null;
}

export class AccountDefaultPage extends pageOf(AccountDefaultAnswer) {}
