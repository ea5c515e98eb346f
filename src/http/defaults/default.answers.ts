import { ApiProperty } from '@nestjs/swagger';
import { BUCKETS } from '../../domain/assessment/buckets.ts';
import { pageOf } from '../pages/page.answer.ts';

export const STATUS_NAMES = ['open', 'cured', 'expired', 'voided'];

export class DefaultAnswer {
  @ApiProperty({ type: String, description: 'The account', example: 'alice' })
  readonly accountId!: string;

  @ApiProperty({
    type: String,
    description: '`obligation:{id}`, `bill:{id}` or `line:{id}`, and `#2` ... for a second one',
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

/** Something that was recorded of a default. */
export class DefaultEntryAnswer {
  @ApiProperty({
    type: String,
    enum: [
      'PaymentDefaultOpened',
      'PaymentDefaultEscalated',
      'PaymentDefaultCured',
      'PaymentDefaultExpired',
      'PaymentDefaultVoided',
    ],
    description: 'What was recorded',
    example: 'PaymentDefaultOpened',
  })
  readonly type!: string;

  @ApiProperty({ type: 'integer', description: "In the default's stream, from 0", example: 0 })
  readonly revision!: number;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'When it was recorded',
    example: '2025-09-21T04:00:00.120Z',
  })
  readonly recordedAt!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day on which it came so; null of an expiry and of a void',
    example: '2025-09-20',
  })
  readonly on!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: [...BUCKETS, null],
    description: 'Days past due that were reached; null unless it opened or escalated',
    example: '1-29',
  })
  readonly bucket!: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Of a cure: overdue interest owed in all, in minor units; null where a furnisher reports it',
    example: 15,
  })
  readonly interestMinor!: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: ['unfounded', 'restated', null],
    description:
      'Of a void: the facts no longer give it, or give another course, which follows; else null',
    example: null,
  })
  readonly because!: string | null;

  @ApiProperty({
    type: 'integer',
    description: "Of the account's stream: the facts up to it were known",
    example: 41,
  })
  readonly accountRevision!: number;

  @ApiProperty({
    type: String,
    format: 'date',
    description: 'The open day on which it was concluded',
    example: '2025-09-21',
  })
  readonly concludedOn!: string;
}

/** A default with its whole course. */
export class DefaultCourseAnswer extends DefaultAnswer {
  @ApiProperty({
    type: String,
    description: '`line:{id}` of credit, or the category of a bill',
    example: 'line:card',
  })
  readonly owner!: string;

  @ApiProperty({ type: [DefaultEntryAnswer], description: 'The one recorded first first' })
  readonly timeline!: readonly DefaultEntryAnswer[];
}
