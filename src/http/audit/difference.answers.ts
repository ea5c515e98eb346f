import { ApiProperty } from '@nestjs/swagger';
import type { Difference } from '../../audit/differences.ts';

const WHERES = [
  'chain',
  'tail',
  'calendar',
  'scorecard',
  'register',
  'record',
  'counts',
  'root',
  'conclusion',
  'orphan',
  'unreadable',
];

/** Part of a record, or of an event's data. */
const ANY_VALUE = {
  anyOf: [
    { type: 'null' },
    { type: 'boolean' },
    { type: 'number' },
    { type: 'string' },
    { type: 'array', items: {} },
    { type: 'object', additionalProperties: true },
  ],
} satisfies Readonly<Record<string, unknown>>;

/** One thing that does not agree, and the event in which it shows. */
export class DifferenceAnswer {
  @ApiProperty({
    type: String,
    enum: WHERES,
    description: 'What does not agree',
    example: 'record',
  })
  readonly where!: string;

  @ApiProperty({ type: String, description: 'Of the event log', example: 'register-2026-11.0' })
  readonly stream!: string;

  @ApiProperty({ type: 'integer', description: 'In the stream, from 0', example: 3 })
  readonly revision!: number;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'RFC 6901, into what is compared; null where it is not a field',
    example: '/score',
  })
  readonly pointer!: string | null;

  @ApiProperty({ ...ANY_VALUE, description: 'What stands there, of any type', example: 675 })
  readonly published!: unknown;

  @ApiProperty({ ...ANY_VALUE, description: 'What the facts give, of any type', example: 660 })
  readonly recomputed!: unknown;

  @ApiProperty({
    type: String,
    description: 'In words; the wording may change',
    example: 'the facts of alice give another record for 2026-11',
  })
  readonly because!: string;
}

export function differenceAnswer({ pointer, ...difference }: Difference): DifferenceAnswer {
  return { ...difference, pointer: pointer ?? null };
}
