import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { UNSCORED } from '../../domain/assessment/assess.ts';
import { BANDS } from '../../domain/register/record.ts';
import { WithFacts } from './fact.answers.ts';
import { pageOf } from '../pages/page.answer.ts';

export class PartsAnswer {
  @ApiProperty({ type: 'integer', description: 'Points, 0 to 210', example: 134 })
  readonly credit!: number;

  @ApiProperty({ type: 'integer', description: 'Points, 0 to 150', example: 45 })
  readonly capacity!: number;

  @ApiProperty({ type: 'integer', description: 'Points, 0 to 120', example: 62 })
  readonly behaviour!: number;

  @ApiProperty({ type: 'integer', description: 'Points, 0 to 90', example: 20 })
  readonly identity!: number;

  @ApiProperty({ type: 'integer', description: 'Points, 0 to 30', example: 0 })
  readonly connections!: number;
}

export class ReasonAnswer {
  @ApiProperty({ type: String, description: 'Stable: programs may go by it', example: 'R08' })
  readonly code!: string;

  @ApiProperty({ type: String, description: 'The code as a word', example: 'INCOME' })
  readonly name!: string;

  @ApiProperty({
    type: String,
    description: 'As a customer is told it; the wording may change',
    example: 'No regular income is on record.',
  })
  readonly text!: string;
}

export class WeighedReasonAnswer extends ReasonAnswer {
  @ApiProperty({
    type: 'integer',
    description: 'Points that the lines behind it leave; 0 where it is not about points',
    example: 30,
  })
  readonly lostPoints!: number;
}

/** With the facts that make it true; none for what is missing. */
export class EvidentReasonAnswer extends IntersectionType(WeighedReasonAnswer, WithFacts) {}

/** What was published of an account in a cycle. */
export class ScoreAnswer {
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
    description: 'The range that the score is in, both ends included; null without one',
    example: '650-699',
  })
  readonly band!: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Points that the facts are worth: the score moves towards it; null without one',
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
    type: [ReasonAnswer],
    description: 'Why it is not higher, or why it moved; the most telling first',
  })
  readonly reasons!: readonly ReasonAnswer[];
}

/** Of a score that nobody has published. */
export class LatestScoreAnswer extends ScoreAnswer {
  @ApiPropertyOptional({
    type: Boolean,
    description: 'True of what the next publication would say; left out of what was published',
    example: true,
  })
  readonly provisional?: true;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: 'Of a provisional score: the open day, whose behaviours count already',
    example: '2026-11-20',
  })
  readonly asOf?: string;
}

export class ScorePage extends pageOf(ScoreAnswer) {}

export class ReasonsAnswer {
  @ApiProperty({ type: String, description: 'The account', example: 'alice' })
  readonly accountId!: string;

  @ApiProperty({ type: String, description: 'The latest published cycle', example: '2026-11' })
  readonly cycle!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Points', example: 675 })
  readonly score!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Points', example: 702 })
  readonly target!: number | null;

  @ApiProperty({ type: [EvidentReasonAnswer], description: 'The most telling first' })
  readonly reasons!: readonly EvidentReasonAnswer[];
}

/** An account in the book of a cycle. */
export class BookedScoreAnswer {
  @ApiProperty({ type: String, description: 'The account', example: 'alice' })
  readonly accountId!: string;

  @ApiProperty({ type: String, description: 'The scoring round, YYYY-MM', example: '2026-11' })
  readonly cycle!: string;

  @ApiProperty({ type: 'integer', description: 'Points', example: 675 })
  readonly score!: number;

  @ApiProperty({
    type: String,
    enum: BANDS,
    description: 'The range that the score is in, both ends included',
    example: '650-699',
  })
  readonly band!: string;
}

export class BookedScorePage extends pageOf(BookedScoreAnswer) {}
