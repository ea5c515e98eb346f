import { ApiProperty } from '@nestjs/swagger';
import { ADVICE_TEXTS } from '../../advice/advice-texts.ts';
import type { AccountAdvice, DatedAdvice } from '../../advice/advice.queries.ts';
import type { Gain } from '../../domain/advice/gains.ts';
import { GAIN_CYCLES } from '../../domain/advice/gains.ts';
import type { AdviceCode } from '../../domain/advice/possibility.ts';
import { ADVICE_CODES } from '../../domain/advice/possibility.ts';
import type { Path } from '../../domain/advice/shortest-path.ts';
import { cycleName, dateOf } from '../../kernel/business-calendar.ts';
import { instantText } from '../requests/instants.ts';
import { reasonAnswer } from '../scores/score-answers-of.ts';
import { ReasonAnswer } from '../scores/score.answers.ts';

export class GainAnswer {
  @ApiProperty({ type: String, description: 'The scoring round, YYYY-MM', example: '2026-12' })
  readonly cycle!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Points of the published score; null where there would be none without it',
    example: 15,
  })
  readonly score!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Points of the target; null where there would be none without it',
    example: 30,
  })
  readonly target!: number | null;
}

export class ThoughtBehaviourAnswer {
  @ApiProperty({ type: String, description: 'What would be reported', example: 'IncomeReceived' })
  readonly type!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'When it would happen',
    example: '2026-11-20T04:00:00.000Z',
  })
  readonly occurredAt!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What the type says',
    example: { month: '2026-11' },
  })
  readonly data!: Readonly<Record<string, unknown>>;
}

export class ActionAnswer {
  @ApiProperty({
    type: String,
    enum: ADVICE_CODES,
    description: 'Stable: programs may go by it',
    example: 'INCOME',
  })
  readonly code!: string;

  @ApiProperty({
    type: String,
    description: 'As an account holder is told it; the wording may change',
    example: 'Have income reported in every cycle.',
  })
  readonly text!: string;
}

export class PossibilityAnswer extends ActionAnswer {
  @ApiProperty({
    type: String,
    enum: ['act', 'wait'],
    description: 'Whether something is to be done, or nothing more of a kind',
    example: 'act',
  })
  readonly kind!: string;

  @ApiProperty({ type: [ReasonAnswer], description: 'The reasons that it answers' })
  readonly reasons!: readonly ReasonAnswer[];

  @ApiProperty({
    type: [ThoughtBehaviourAnswer],
    description:
      `What is taken to be reported over ${GAIN_CYCLES} cycles: posted as \`behaviours\` of a ` +
      'what-if they give the same gain; none where one waits',
  })
  readonly behaviours!: readonly ThoughtBehaviourAnswer[];

  @ApiProperty({
    type: GainAnswer,
    nullable: true,
    description:
      'The first cycle in which the score is higher, or, where one waits, the target; null if ' +
      `that is none of the next ${GAIN_CYCLES}`,
  })
  readonly first!: GainAnswer | null;

  @ApiProperty({ type: GainAnswer, description: `After ${GAIN_CYCLES} cycles` })
  readonly after!: GainAnswer;
}

export class PathAnswer {
  @ApiProperty({ type: 'integer', description: 'The score to reach', example: 650 })
  readonly target!: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'In how many cycles at the fastest; 0: it is reached; null: out of reach',
    example: 4,
  })
  readonly cycles!: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The cycle whose publication reaches it, YYYY-MM; null without one',
    example: '2027-03',
  })
  readonly reachedIn!: string | null;

  @ApiProperty({
    type: [ActionAnswer],
    description: 'The fewest actions that do it in so many cycles, kept up until then',
  })
  readonly actions!: readonly ActionAnswer[];

  @ApiProperty({
    type: Boolean,
    description: 'False where fewer actions might do: too many sets would have to be tried',
    example: true,
  })
  readonly isExact!: boolean;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The score that is reached; out of reach, the best one within 60 cycles',
    example: 651,
  })
  readonly score!: number | null;
}

/** What can be done about a score; other accounts are taken to stay as they are. */
export class AdviceAnswer {
  @ApiProperty({ type: String, description: 'The account', example: 'alice' })
  readonly accountId!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    description: 'The open day, or that of the latest behaviour: nothing is done before it',
    example: '2026-11-20',
  })
  readonly asOf!: string;

  @ApiProperty({
    type: String,
    description: 'The cycle that is published next, YYYY-MM',
    example: '2026-12',
  })
  readonly nextCycle!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The score that was published last; null if none was',
    example: 620,
  })
  readonly score!: number | null;

  @ApiProperty({ type: [PossibilityAnswer], description: 'Those with a gain, the best first' })
  readonly possibilities!: readonly PossibilityAnswer[];

  @ApiProperty({
    type: [PathAnswer],
    description: 'To 650 while it is not reached, and to the score that is asked for',
  })
  readonly paths!: readonly PathAnswer[];
}

export function adviceAnswer(accountId: string, advice: AccountAdvice): AdviceAnswer {
  return {
    accountId,
    asOf: dateOf(advice.asOf),
    nextCycle: cycleName(advice.next),
    score: advice.score,
    possibilities: advice.advice.map(possibilityAnswer),
    paths: advice.paths.map(pathAnswer),
  };
}

function possibilityAnswer(advice: DatedAdvice): PossibilityAnswer {
  const { code, reasons, first, after } = advice;
  const behaviours = advice.behaviours.map(({ type, occurredAt, data }) => {
    return { type, occurredAt: instantText(occurredAt), data: { ...data } };
  });
  return {
    ...actionAnswer(code),
    kind: behaviours.length === 0 ? 'wait' : 'act',
    reasons: reasons.map(reasonAnswer),
    behaviours,
    first: first && gainAnswer(first),
    after: gainAnswer(after),
  };
}

function pathAnswer({ actions, reachedIn, ...path }: Path): PathAnswer {
  const { target, cycles, isExact, score } = path;
  return {
    ...{ target, cycles, isExact, score },
    reachedIn: reachedIn === null ? null : cycleName(reachedIn),
    actions: actions.map(({ code }) => actionAnswer(code)),
  };
}

function actionAnswer(code: AdviceCode): ActionAnswer {
  return { code, text: ADVICE_TEXTS[code] };
}

function gainAnswer({ cycle, score, target }: Gain): GainAnswer {
  return { cycle: cycleName(cycle), score, target };
}
