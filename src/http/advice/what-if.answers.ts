import { ApiProperty } from '@nestjs/swagger';
import type { Forecast, WhatIf } from '../../advice/advice.queries.ts';
import { dateOf } from '../../kernel/business-calendar.ts';
import { ForecastAnswer, forecastAnswer } from './forecast.answers.ts';

/** With what is thought of, less without it. */
export class ForecastDifference {
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Points; null unless there is a score both with and without',
    example: 15,
  })
  readonly score!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The same', example: 33 })
  readonly target!: number | null;
}

export class WhatIfCycle {
  @ApiProperty({ type: String, description: 'The scoring round, YYYY-MM', example: '2026-12' })
  readonly cycle!: string;

  @ApiProperty({ type: ForecastAnswer, description: 'If the behaviours occur' })
  readonly withBehaviours!: ForecastAnswer;

  @ApiProperty({ type: ForecastAnswer, description: 'If nothing more occurs' })
  readonly without!: ForecastAnswer;

  @ApiProperty({ type: ForecastDifference, description: 'What the behaviours make of it' })
  readonly difference!: ForecastDifference;
}

/** Of the cycles to come, with the scores of connected accounts as they were published last. */
export class WhatIfAnswer {
  @ApiProperty({ type: String, description: 'The account', example: 'alice' })
  readonly accountId!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    description: 'The open day',
    example: '2026-11-20',
  })
  readonly asOf!: string;

  @ApiProperty({ type: [WhatIfCycle], description: 'From the one that is published next' })
  readonly cycles!: readonly WhatIfCycle[];
}

export function whatIfAnswer(accountId: string, whatIf: WhatIf): WhatIfAnswer {
  const { asOf, withThem, without } = whatIf;
  const cycles = withThem.map((each, n) => {
    const nothing = without[n] as Forecast;
    return {
      cycle: each.cycle,
      withBehaviours: forecastAnswer(each),
      without: forecastAnswer(nothing),
      difference: {
        score: less(each.score, nothing.score),
        target: less(each.target, nothing.target),
      },
    };
  });
  return { accountId, asOf: dateOf(asOf), cycles };
}

function less(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}
