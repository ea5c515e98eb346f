import { ApiProperty } from '@nestjs/swagger';

/** Something that the calendar owes. */
export class OwedStepAnswer {
  @ApiProperty({
    type: String,
    enum: ['CloseDay', 'RunCycle'],
    description: 'A day is to be closed, with all before it, or a cycle to be run',
    example: 'RunCycle',
  })
  readonly type!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day to be closed; null of a cycle',
    example: null,
  })
  readonly date!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The cycle to be run, YYYY-MM; null of a day',
    example: '2026-11',
  })
  readonly cycle!: string | null;
}

/** Where the calendar stands. */
export class CalendarAnswer {
  @ApiProperty({
    type: String,
    description: 'The time zone of its days, by its IANA name',
    example: 'Asia/Shanghai',
  })
  readonly zone!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The last day that was closed; null before the first',
    example: '2026-11-05',
  })
  readonly lastClosedOn!: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day after it, as of which conclusions are drawn; null before the first',
    example: '2026-11-06',
  })
  readonly openOn!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The cycle opened last, YYYY-MM; null before the first',
    example: '2026-11',
  })
  readonly lastCycle!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The cycle whose scores are being published; null if none is',
    example: null,
  })
  readonly openCycle!: string | null;

  @ApiProperty({ type: [OwedStepAnswer], description: 'What the schedule does next, in order' })
  readonly owed!: readonly OwedStepAnswer[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The command to run by hand where more is owed than is caught up unasked',
    example: null,
  })
  readonly byHand!: string | null;
}
