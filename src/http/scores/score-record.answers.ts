import { ApiProperty } from '@nestjs/swagger';
import { UNSCORED } from '../../domain/assessment/assess.ts';
import { BUCKETS } from '../../domain/assessment/buckets.ts';
import { StreakLengths } from '../streaks/streak.answers.ts';
import { BANDS } from '../../domain/register/record.ts';
import { WithFacts } from './fact.answers.ts';
import { EvidentReasonAnswer } from './score.answers.ts';

const PART_NAMES = ['credit', 'capacity', 'behaviour', 'identity', 'connections'];

export class LineAnswer extends WithFacts {
  @ApiProperty({ type: String, description: 'The line of the scorecard', example: 'repayments' })
  readonly line!: string;

  @ApiProperty({
    type: 'integer',
    description: 'Points given, negative where taken',
    example: 24,
  })
  readonly points!: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'The most points it can give, 0 for one that only takes; null where this program does not ' +
      'have the scorecard',
    example: 40,
  })
  readonly most!: number | null;
}

export class PartAnswer {
  @ApiProperty({ type: String, enum: PART_NAMES, description: 'The part', example: 'credit' })
  readonly part!: string;

  @ApiProperty({ type: 'integer', description: 'Points: the sum of its lines', example: 134 })
  readonly points!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The most points', example: 210 })
  readonly most!: number | null;

  @ApiProperty({
    type: [LineAnswer],
    description: 'In the order of the scorecard; `clamp` is what the part is cut off by',
  })
  readonly lines!: readonly LineAnswer[];
}

export class MovementAnswer {
  @ApiProperty({
    type: String,
    enum: ['opening', 'shock', 'fall', 'climb', 'hold'],
    description: 'What moved it most',
    example: 'climb',
  })
  readonly kind!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The score before, in points; null for a first one',
    example: 660,
  })
  readonly from!: number | null;

  @ApiProperty({
    type: 'integer',
    description: 'Points given back for defaults that the facts no longer give',
    example: 0,
  })
  readonly refund!: number;

  @ApiProperty({ type: 'integer', description: 'Points taken for new defaults', example: 0 })
  readonly shock!: number;

  @ApiProperty({ type: 'integer', description: 'Points taken towards the target', example: 0 })
  readonly fall!: number;

  @ApiProperty({ type: 'integer', description: 'Points gained towards the target', example: 15 })
  readonly climb!: number;
}

export class ChargeAnswer {
  @ApiProperty({
    type: String,
    description: 'The key of the default',
    example: 'obligation:card-2025-09',
  })
  readonly key!: string;

  @ApiProperty({
    type: String,
    enum: BUCKETS,
    description: 'Days past due that it has been charged for',
    example: '1-29',
  })
  readonly bucket!: string;

  @ApiProperty({ type: 'integer', description: 'Points it has cost so far', example: 23 })
  readonly points!: number;
}

/** A published record, whole: what `scoresRoot` is taken over, explained. */
export class ScoreRecordAnswer {
  @ApiProperty({ type: String, description: 'The account', example: 'alice' })
  readonly accountId!: string;

  @ApiProperty({ type: String, description: 'The scoring round, YYYY-MM', example: '2026-11' })
  readonly cycle!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    minimum: 350,
    maximum: 950,
    description: 'Points; null where the account has none: see unscored',
    example: 675,
  })
  readonly score!: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: [...UNSCORED, null],
    description: 'Why there is no score; null with one',
    example: null,
  })
  readonly unscored!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: [...BANDS, null],
    description: 'The range that the score is in, both ends included',
    example: '650-699',
  })
  readonly band!: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Points that the facts are worth',
    example: 702,
  })
  readonly target!: number | null;

  @ApiProperty({ type: [PartAnswer], description: 'Five with a score, none without one' })
  readonly parts!: readonly PartAnswer[];

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description:
      'What the facts were counted to, by the name of the feature; what is 0, false or unknown ' +
      'is left out',
    example: { scoringStreak: 12, repaymentsOnTime24: 12, hasRealName: true },
  })
  readonly features!: Readonly<Record<string, unknown>>;

  @ApiProperty({
    type: MovementAnswer,
    nullable: true,
    description: 'How it came about; its four signed parts add up; null without a score',
  })
  readonly movement!: MovementAnswer | null;

  @ApiProperty({ type: [ChargeAnswer], description: 'What defaults have cost so far' })
  readonly charged!: readonly ChargeAnswer[];

  @ApiProperty({ type: [EvidentReasonAnswer], description: 'The most telling first' })
  readonly reasons!: readonly EvidentReasonAnswer[];

  @ApiProperty({ type: StreakLengths, description: 'The on-time streak at the cutoff' })
  readonly streak!: StreakLengths;

  @ApiProperty({
    type: String,
    description: 'SHA-256 of the scorecard, hexadecimal',
    example: '7c1f…',
  })
  readonly scorecardHash!: string;

  @ApiProperty({
    type: String,
    description: 'Identifies the facts it was computed from, whatever their order; hexadecimal',
    example: '03ab…',
  })
  readonly factsHash!: string;

  @ApiProperty({
    type: 'integer',
    description: "Of the account's stream: the facts up to it were known",
    example: 41,
  })
  readonly accountRevision!: number;
}
