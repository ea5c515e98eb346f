import { ApiProperty } from '@nestjs/swagger';

export class StreakLengths {
  @ApiProperty({ type: 'integer', description: 'Cycles since the last break', example: 12 })
  readonly current!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Cycles that give points: what breaks have left, and what was added since',
    example: 12,
  })
  readonly scoring!: number;

  @ApiProperty({ type: 'integer', description: 'The longest current ever, in cycles', example: 23 })
  readonly longest!: number;
}

export class StreakBreakAnswer {
  @ApiProperty({ type: String, description: 'The cycle it fell in, YYYY-MM', example: '2025-10' })
  readonly cycle!: string;

  @ApiProperty({ type: String, description: 'The day, YYYY-MM-DD', example: '2025-09-20' })
  readonly on!: string;

  @ApiProperty({
    type: String,
    description: 'The key of the default, or of the item, that broke it',
    example: 'obligation:card-2025-09',
  })
  readonly by!: string;

  @ApiProperty({
    type: String,
    enum: ['1-29', '30-59', '60-89', '90+'],
    description: 'Days past due that it had reached',
    example: '1-29',
  })
  readonly bucket!: string;

  @ApiProperty({ type: 'integer', description: 'The length it had reached, in cycles', example: 9 })
  readonly reached!: number;

  @ApiProperty({ type: 'integer', description: 'Cycles that gave points before', example: 9 })
  readonly scoringBefore!: number;

  @ApiProperty({ type: 'integer', description: 'Cycles that are left of them', example: 4 })
  readonly kept!: number;
}

export class StreakAnswer extends StreakLengths {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The cycle up to which the lengths count; null while there is nothing to count',
    example: '2026-11',
  })
  readonly cycle!: string | null;

  @ApiProperty({
    type: StreakBreakAnswer,
    nullable: true,
    description: 'What broke it last; null if nothing has',
  })
  readonly lastBreak!: StreakBreakAnswer | null;
}

const PROFILE = {
  type: String,
  pattern: '^[0S123DB]{24}$',
  description:
    'The last 24 cycles that are over, the latest first, a character each: `0` on time, `S`, ' +
    '`1`, `2`, `3` for 1-29, 30-59, 60-89, 90+ days past due, `D` neutral, `B` no history yet',
  example: '00000S0000000000DBBBBBBB',
};

/** How punctually is paid on one line of credit, or for one category of bills. */
export class OwnerStreakAnswer extends StreakLengths {
  @ApiProperty({
    type: String,
    description: '`line:{id}` of credit, or the category of a bill',
    example: 'line:card',
  })
  readonly owner!: string;

  @ApiProperty({
    type: StreakBreakAnswer,
    nullable: true,
    description: 'What broke it last; null if nothing has',
  })
  readonly lastBreak!: StreakBreakAnswer | null;

  @ApiProperty(PROFILE)
  readonly paymentProfile!: string;
}

/** The overall streak, and how punctually was paid in each cycle and to whom. */
export class StreakCourseAnswer extends StreakAnswer {
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description:
      'The open day, by which everything below is read; null before there is one, and of a ' +
      'parked account: then nothing below is told',
    example: '2026-11-06',
  })
  readonly asOf!: string | null;

  @ApiProperty({
    type: [StreakBreakAnswer],
    description: 'What broke the overall streak, the latest first; at most 100',
  })
  readonly breaks!: readonly StreakBreakAnswer[];

  @ApiProperty({
    type: [String],
    description: 'Of the cycles of the payment profile those that neither added to it nor broke it',
    example: ['2026-03'],
  })
  readonly neutralCycles!: readonly string[];

  @ApiProperty({ ...PROFILE, nullable: true })
  readonly paymentProfile!: string | null;

  @ApiProperty({
    type: [OwnerStreakAnswer],
    description: 'By the same rule, of what is due to one of them alone; by their names',
  })
  readonly byOwner!: readonly OwnerStreakAnswer[];
}
