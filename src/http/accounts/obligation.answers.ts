import { ApiProperty } from '@nestjs/swagger';
import { BUCKETS } from '../../domain/assessment/buckets.ts';
import { pageOf } from '../pages/page.answer.ts';

/** Something that is or was to be paid. */
export class ObligationAnswer {
  @ApiProperty({
    type: String,
    description:
      '`obligation:{id}` or `bill:{id}`; with `restructured:{date}:` before it what follows the ' +
      'restructuring of that day',
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
    enum: ['due', 'overdue', 'paidOnTime', 'paidLate', 'restructured'],
    description: 'As of the open day; `restructured`: other terms took the place of these',
    example: 'paidOnTime',
  })
  readonly state!: string;

  @ApiProperty({
    type: 'integer',
    description: 'In minor units: what is left to pay under these terms',
    example: 0,
  })
  readonly balanceMinor!: number;

  @ApiProperty({
    type: 'integer',
    description: 'As of the open day, days of a pause left out; 0 unless it is overdue',
    example: 0,
  })
  readonly daysPastDue!: number;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: [...BUCKETS, null],
    description: 'The bucket of days past due that it is in; null unless it is overdue',
    example: null,
  })
  readonly bucket!: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'In minor units: overdue interest of all days that are over, 0.05 % of the balance a day; ' +
      'null where a furnisher reports on the line',
    example: 0,
  })
  readonly interestMinor!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'In minor units: what the open day adds to the interest, whatever is paid on it',
    example: 0,
  })
  readonly nextDayInterestMinor!: number | null;

  @ApiProperty({
    type: Boolean,
    description: 'Whether the open day counts neither as a day past due nor for interest',
    example: false,
  })
  readonly isPaused!: boolean;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day on which other terms, or none, took the place of these',
    example: null,
  })
  readonly restructuredOn!: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day from which it is written off, once it is overdue',
    example: null,
  })
  readonly writtenOffOn!: string | null;
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
