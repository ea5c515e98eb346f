import { ApiProperty } from '@nestjs/swagger';
import type { Forecast } from '../../advice/advice.queries.ts';
import { UNSCORED } from '../../domain/assessment/assess.ts';
import { BANDS, bandOf } from '../../domain/register/record.ts';
import { MovementAnswer } from '../scores/score-record.answers.ts';
import { weighedReason } from '../scores/score-answers-of.ts';
import { PartsAnswer, WeighedReasonAnswer } from '../scores/score.answers.ts';

/** What a cycle that is still to come would publish. */
export class ForecastAnswer {
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Points; null where there would be none: see unscored',
    example: 675,
  })
  readonly score!: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: [...UNSCORED, null],
    description: 'Why there would be no score; null with one',
    example: null,
  })
  readonly unscored!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: [...BANDS, null],
    description: 'The range that the score is in, both ends included; null without one',
    example: '650-699',
  })
  readonly band!: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Points that the facts would be worth; null without a score',
    example: 702,
  })
  readonly target!: number | null;

  @ApiProperty({
    type: PartsAnswer,
    nullable: true,
    description: 'What the target is made of, with a base of 350; null without a score',
  })
  readonly parts!: PartsAnswer | null;

  @ApiProperty({
    type: MovementAnswer,
    nullable: true,
    description: 'How it would come about from the score before; null without a score',
  })
  readonly movement!: MovementAnswer | null;

  @ApiProperty({ type: [WeighedReasonAnswer], description: 'The most telling first' })
  readonly reasons!: readonly WeighedReasonAnswer[];
}

export function forecastAnswer(forecast: Forecast): ForecastAnswer {
  const { score, unscored, target, parts, movement, reasons } = forecast;
  const band = score === null ? null : bandOf(score);
  return { score, unscored, band, target, parts, movement, reasons: reasons.map(weighedReason) };
}
