import { ApiProperty } from '@nestjs/swagger';

const STATUSES = ['equal', 'different', 'missing', 'parked', 'absent', 'unproven'];

/** A number that is another one under the candidate. */
export class CandidateChangeAnswer {
  @ApiProperty({
    type: String,
    description: 'RFC 6901, into the record: score, target, a part or a line',
    example: '/parts/connections',
  })
  readonly pointer!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'With the scorecard of the cycle; null without a score',
    example: 16,
  })
  readonly restated!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'With the candidate; null without a score',
    example: 0,
  })
  readonly candidate!: number | null;
}

/** A cycle of one account: what was published, and what its facts give. */
export class ReplayedCycleAnswer {
  @ApiProperty({ type: String, description: 'The scoring round, YYYY-MM', example: '2026-11' })
  readonly cycle!: string;

  @ApiProperty({
    type: String,
    enum: STATUSES,
    description:
      '`equal` and `different`: published, and the facts give the same or not. `missing`: not ' +
      'published, though it should have been. `parked`: it could not be assessed. `absent`: ' +
      'rightly not published. `unproven`: this program does not have the scorecard',
    example: 'equal',
  })
  readonly status!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'What occurred before it counted',
    example: '2026-11-05T16:00:00.000Z',
  })
  readonly cutoffAt!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'What was recorded before it counted: the `knownAt` that shows what was known',
    example: '2026-11-05T20:00:00.310Z',
  })
  readonly openedAt!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: "Of the account's stream that it was computed from; null if not published",
    example: 41,
  })
  readonly revision!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Points, as published; null without a score',
    example: 675,
  })
  readonly published!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Points, from the facts that were known at the time; null without a score',
    example: 675,
  })
  readonly recomputed!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Points, had everything been known that is known at `knownAt`; null without',
    example: 660,
  })
  readonly restated!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The same points if all cycles had been run with `scorecard`; null without',
    example: 652,
  })
  readonly candidate!: number | null;

  @ApiProperty({
    type: [CandidateChangeAnswer],
    description: 'What `scorecard` changes in the cycle’s restated record; none without',
  })
  readonly candidateChanges!: readonly CandidateChangeAnswer[];
}
