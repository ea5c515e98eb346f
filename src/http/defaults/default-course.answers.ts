import { ApiProperty } from '@nestjs/swagger';
import { BUCKETS } from '../../domain/assessment/buckets.ts';
import { BUREAUS } from '../../domain/negative-record/negative-record.events.ts';
import { AccountDefaultAnswer } from './default.answers.ts';

/** Something that was recorded of a default. */
export class DefaultEntryAnswer {
  @ApiProperty({
    type: String,
    enum: [
      'PaymentDefaultOpened',
      'PaymentDefaultEscalated',
      'PaymentDefaultWrittenOff',
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
    enum: ['unfounded', 'restated', 'restructured', null],
    description:
      'Of a void: the facts no longer give it, or another course, which follows; of a cure: ' +
      'other terms took its place; else null',
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

/** Where a negative record was reported. */
export class ReceiptAnswer {
  @ApiProperty({ type: String, enum: BUREAUS, description: 'Which bureau', example: 'platform' })
  readonly bureau!: string;

  @ApiProperty({
    type: String,
    format: 'uuid',
    description: 'The same whenever and wherever it is concluded',
    example: '0b0f6f0e-6c1d-8a7e-9f4b-2c5d8e7f9a10',
  })
  readonly receiptId!: string;
}

/** What both bureaus were told of a default. */
export class ReportAnswer {
  @ApiProperty({
    type: String,
    enum: ['NegativeRecordReported', 'NegativeRecordWithdrawn'],
    description: 'What was recorded',
    example: 'NegativeRecordReported',
  })
  readonly type!: string;

  @ApiProperty({ type: 'integer', description: 'In the stream of its reports, from 0', example: 0 })
  readonly revision!: number;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'When it was recorded',
    example: '2025-09-21T04:00:00.130Z',
  })
  readonly recordedAt!: string;

  @ApiProperty({
    type: String,
    enum: BUCKETS,
    description: 'Days past due that were reached',
    example: '1-29',
  })
  readonly bucket!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    description: 'The day at whose end they were',
    example: '2025-09-20',
  })
  readonly on!: string;

  @ApiProperty({ type: [ReceiptAnswer], description: 'One of each bureau' })
  readonly receipts!: readonly ReceiptAnswer[];

  @ApiProperty({
    type: String,
    nullable: true,
    enum: ['unfounded', 'restated', null],
    description:
      'Of a withdrawal: the facts no longer give the default, or give it another course; else null',
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
export class DefaultCourseAnswer extends AccountDefaultAnswer {
  @ApiProperty({
    type: String,
    description: '`line:{id}` of credit, or the category of a bill',
    example: 'line:card',
  })
  readonly owner!: string;

  @ApiProperty({ type: [DefaultEntryAnswer], description: 'The one recorded first first' })
  readonly timeline!: readonly DefaultEntryAnswer[];

  @ApiProperty({
    type: [ReportAnswer],
    description:
      'What both bureaus were told of it, the one recorded first first; nothing of a default ' +
      'that opened before the account was first published with a score',
  })
  readonly reports!: readonly ReportAnswer[];
}
