import { ApiProperty } from '@nestjs/swagger';
import type { CountedFacts } from '../../advice/advice.queries.ts';
import { timelineText } from '../../views/timeline-text.ts';
import { instantText } from '../requests/instants.ts';

/** A behaviour that a number was computed from. */
export class FactAnswer {
  @ApiProperty({
    type: String,
    format: 'uuid',
    description: "The producer's id of the behaviour",
    example: '0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11',
  })
  readonly id!: string;

  @ApiProperty({ type: String, description: 'What was reported', example: 'IncomeReceived' })
  readonly type!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'When it happened',
    example: '2026-10-10T04:00:00.000Z',
  })
  readonly occurredAt!: string;

  @ApiProperty({
    type: String,
    description: 'The same in one line; the wording may change',
    example: 'income of 2026-10 received',
  })
  readonly text!: string;
}

/** The facts behind a line or a reason. */
export class WithFacts {
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'How many behaviours are behind it; null where the account has too many, or too much waits',
    example: 1,
  })
  readonly factCount!: number | null;

  @ApiProperty({
    type: [FactAnswer],
    description: 'The latest 20 of them, the latest first',
  })
  readonly facts!: readonly FactAnswer[];
}

export function factsAnswer(counted: CountedFacts | undefined): WithFacts {
  if (counted === undefined) return { factCount: null, facts: [] };
  const facts = counted.facts.map(({ id, type, occurredAt, data }) => {
    return { id, type, occurredAt: instantText(occurredAt), text: timelineText(type, data) };
  });
  return { factCount: counted.count, facts };
}
