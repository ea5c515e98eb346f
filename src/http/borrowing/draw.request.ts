import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Amount, Instant, Reference, Uuid } from '../../commands/behaviours/fields.ts';
import { optional } from '../../commands/behaviours/rules.ts';
import { MAX_AMOUNT_MINOR } from '../../kernel/money.ts';

/** A draw that is asked for. */
export class DrawRequest {
  @ApiProperty({
    type: String,
    format: 'uuid',
    description: "The asker's own: the same id again is the same draw",
    example: '4f6b1c1e-2a55-4c0e-9d2c-7b1f0a6d3e21',
  })
  @Uuid()
  readonly id!: string;

  @ApiProperty({
    type: String,
    minLength: 1,
    maxLength: 128,
    description: 'The line to draw on',
    example: 'line-1',
  })
  @Reference()
  readonly lineId!: string;

  @ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: MAX_AMOUNT_MINOR,
    description: "In minor units of the line's currency",
    example: 10_000_000,
  })
  @Amount({ min: 1 })
  readonly amountMinor!: number;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    description: 'When it was asked for, at most 24 h ahead of the clock; left out: now',
    example: '2026-11-21T10:00:00+08:00',
  })
  @Instant(optional)
  readonly occurredAt?: string;
}
