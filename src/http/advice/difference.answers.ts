import { ApiProperty } from '@nestjs/swagger';
import type { ScoreDifference } from '../../domain/advice/difference.ts';
import { weighedReason } from '../scores/score-answers-of.ts';
import { ChargeAnswer, MovementAnswer } from '../scores/score-record.answers.ts';
import { WeighedReasonAnswer } from '../scores/score.answers.ts';

export class PointsChange {
  @ApiProperty({ type: 'integer', description: 'Points in the earlier cycle', example: 660 })
  readonly before!: number;

  @ApiProperty({ type: 'integer', description: 'Points in the later cycle', example: 675 })
  readonly after!: number;

  @ApiProperty({ type: 'integer', description: 'After less before', example: 15 })
  readonly difference!: number;
}

export class LineChange extends PointsChange {
  @ApiProperty({ type: String, description: 'The part of the target', example: 'credit' })
  readonly part!: string;

  @ApiProperty({
    type: String,
    description: 'The line; `clamp` is what its part is cut off by',
    example: 'streak',
  })
  readonly line!: string;
}

export class FeatureChange {
  @ApiProperty({ type: String, description: 'What is counted', example: 'scoringStreak' })
  readonly feature!: string;

  @ApiProperty({
    nullable: true,
    oneOf: [{ type: 'number' }, { type: 'boolean' }, { type: 'array', items: { type: 'object' } }],
    description: 'In the earlier cycle; null for 0, no and unknown',
    example: 11,
  })
  readonly before!: unknown;

  @ApiProperty({
    nullable: true,
    oneOf: [{ type: 'number' }, { type: 'boolean' }, { type: 'array', items: { type: 'object' } }],
    description: 'In the later cycle; null for 0, no and unknown',
    example: 12,
  })
  readonly after!: unknown;
}

export class CycleMovementAnswer extends MovementAnswer {
  @ApiProperty({ type: String, description: 'The scoring round, YYYY-MM', example: '2026-11' })
  readonly cycle!: string;

  @ApiProperty({ type: 'integer', description: 'The score it led to', example: 675 })
  readonly score!: number;
}

export class ReasonsChange {
  @ApiProperty({ type: [WeighedReasonAnswer], description: 'Of the earlier cycle alone' })
  readonly gone!: readonly WeighedReasonAnswer[];

  @ApiProperty({ type: [WeighedReasonAnswer], description: 'Of the later cycle alone' })
  readonly come!: readonly WeighedReasonAnswer[];
}

export class ChargesChange {
  @ApiProperty({ type: [ChargeAnswer], description: 'As they stood in the earlier cycle' })
  readonly gone!: readonly ChargeAnswer[];

  @ApiProperty({ type: [ChargeAnswer], description: 'As they stand in the later cycle' })
  readonly come!: readonly ChargeAnswer[];
}

/** Why a score changed between two published cycles. */
export class DifferenceAnswer {
  @ApiProperty({ type: String, description: 'The account', example: 'alice' })
  readonly accountId!: string;

  @ApiProperty({ type: String, description: 'The earlier cycle, YYYY-MM', example: '2026-08' })
  readonly from!: string;

  @ApiProperty({ type: String, description: 'The later cycle, YYYY-MM', example: '2026-11' })
  readonly to!: string;

  @ApiProperty({
    type: PointsChange,
    description: 'Its difference is the sum of refund, shock, fall and climb of all movements',
  })
  readonly score!: PointsChange;

  @ApiProperty({
    type: [CycleMovementAnswer],
    description: 'Of each cycle after the earlier one, up to the later one',
  })
  readonly movements!: readonly CycleMovementAnswer[];

  @ApiProperty({
    type: PointsChange,
    description: 'Its difference is the sum of those of the lines and of the base',
  })
  readonly target!: PointsChange;

  @ApiProperty({
    type: PointsChange,
    description: 'Where the target starts from; it differs between scorecards alone',
  })
  readonly base!: PointsChange;

  @ApiProperty({ type: [LineChange], description: 'Lines that differ, in the order of the parts' })
  readonly lines!: readonly LineChange[];

  @ApiProperty({ type: [FeatureChange], description: 'What was counted differently, by name' })
  readonly features!: readonly FeatureChange[];

  @ApiProperty({ type: ReasonsChange, description: 'Reasons that have gone, and that have come' })
  readonly reasons!: ReasonsChange;

  @ApiProperty({
    type: ChargesChange,
    description:
      'What defaults had cost, where that is not the same; one that got worse is in both',
  })
  readonly charges!: ChargesChange;

  @ApiProperty({
    type: Boolean,
    description: 'Whether both were computed by the same scorecard',
    example: true,
  })
  readonly isSameScorecard!: boolean;
}

export function differenceAnswer(
  accountId: string,
  { score, target, base, lines, reasons, ...rest }: ScoreDifference,
): DifferenceAnswer {
  return {
    accountId,
    ...rest,
    score: changed(score),
    target: changed(target),
    base: changed(base),
    lines: lines.map(changed),
    reasons: {
      gone: reasons.gone.map(weighedReason),
      come: reasons.come.map(weighedReason),
    },
  };
}

function changed<Change extends { readonly before: number; readonly after: number }>(
  change: Change,
): Change & { readonly difference: number } {
  return { ...change, difference: change.after - change.before };
}
