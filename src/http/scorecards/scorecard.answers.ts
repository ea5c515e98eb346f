import { ApiProperty } from '@nestjs/swagger';

const SCORECARD = { $ref: '#/components/schemas/Scorecard' };

/** Cycles that are opened with a scorecard. */
export class ActivePeriodAnswer {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The first cycle; null: from the beginning',
    example: '2026-12',
  })
  readonly from!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The cycle from which on it is another one; null: until further notice',
    example: null,
  })
  readonly until!: string | null;
}

/** A version of the scorecard, without its content. */
export class ScorecardAnswer {
  @ApiProperty({ type: String, description: 'Its name', example: 'v2' })
  readonly version!: string;

  @ApiProperty({
    type: String,
    description: 'SHA-256 of its canonical JSON; of a draft as it stands',
    example: '5e9f7c4a0d0b1a5c2e7f3b8d6a9c1e4f7b2d5a8c3f6e9b1d4a7c0e3f6b9d2a5c',
  })
  readonly hash!: string;

  @ApiProperty({
    type: String,
    enum: ['draft', 'committed'],
    description: 'A draft may be replaced; what is committed never changes',
    example: 'committed',
  })
  readonly state!: string;

  @ApiProperty({
    type: [ActivePeriodAnswer],
    description: 'The cycles that are opened with it, in order; none if it was never activated',
  })
  readonly active!: readonly ActivePeriodAnswer[];
}

export class ScorecardInFullAnswer extends ScorecardAnswer {
  @ApiProperty({ allOf: [SCORECARD], description: 'Its content' })
  readonly scorecard!: object;
}

export class ScorecardsAnswer {
  @ApiProperty({ type: [ScorecardAnswer], description: 'In the order in which they came' })
  readonly items!: readonly ScorecardAnswer[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Always null: there is one page',
    example: null,
  })
  readonly next!: string | null;
}
