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
