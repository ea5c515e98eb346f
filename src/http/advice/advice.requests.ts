import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Integer } from '../../commands/behaviours/fields.ts';
import { field, optional, required } from '../../commands/behaviours/rules.ts';
import { MOST_HYPOTHETICAL } from '../../advice/hypothetical.ts';
import { MOST_CYCLES_AHEAD } from '../../domain/advice/gains.ts';
import { CycleName, IntegerText } from '../requests/fields.ts';

export const USUAL_CYCLES_AHEAD = 12;
const THRESHOLD = 650;
const HIGHEST = 950;
const LOWEST = 350;

/** What is thought of. */
export class WhatIfRequest {
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    maxItems: MOST_HYPOTHETICAL,
    description:
      'Behaviours as they are recorded (see `Behaviour`), but without `accountId`; `id` and ' +
      '`source` may be left out, and they may lie in the future, up to the end of the last cycle',
    example: [
      {
        type: 'IncomeReceived',
        occurredAt: '2026-11-20T12:00:00+08:00',
        data: { month: '2026-11' },
      },
    ],
  })
  @AList()
  readonly behaviours!: readonly unknown[];

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: MOST_CYCLES_AHEAD,
    default: USUAL_CYCLES_AHEAD,
    description: 'How many coming cycles are told',
    example: 12,
  })
  @Integer({ min: 1, max: MOST_CYCLES_AHEAD }, optional)
  readonly cycles?: number;
}

function AList(): PropertyDecorator {
  return field(required, {
    code: 'WRONG_TYPE',
    detail: 'must be an array of behaviours',
    holds: Array.isArray,
  });
}

export class AdviceRequest {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: LOWEST,
    maximum: HIGHEST,
    description:
      `The score to reach. Left out: ${THRESHOLD} while the score is below it, then the next of ` +
      '700, 750, 800, 850, 900 and 950',
    example: 700,
  })
  @IntegerText({ min: LOWEST, max: HIGHEST })
  readonly target?: number;
}

export class DifferenceRequest {
  @ApiProperty({
    type: String,
    pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
    description: 'The earlier cycle, YYYY-MM, at most 60 cycles before',
    example: '2026-08',
  })
  @CycleName()
  readonly from!: string;
}
