import { ApiProperty } from '@nestjs/swagger';

/** A part of a draw, recorded as a LoanDrawn. */
export class DrawPartAnswer {
  @ApiProperty({
    type: String,
    format: 'uuid',
    description: 'The id of the behaviour; that of the first part is that of the draw',
    example: '4f6b1c1e-2a55-4c0e-9d2c-7b1f0a6d3e21',
  })
  readonly id!: string;

  @ApiProperty({ type: 'integer', description: 'In minor units', example: 4_000_000 })
  readonly amountMinor!: number;

  @ApiProperty({ type: 'integer', description: "In the account's stream, from 0", example: 42 })
  readonly revision!: number;
}

/** A draw that was granted. */
export class DrawAnswer {
  @ApiProperty({
    type: String,
    format: 'uuid',
    description: 'As it was asked for, in lower case',
    example: '4f6b1c1e-2a55-4c0e-9d2c-7b1f0a6d3e21',
  })
  readonly id!: string;

  @ApiProperty({ type: String, description: 'The account', example: 'alice' })
  readonly accountId!: string;

  @ApiProperty({ type: String, description: 'The line that is drawn on', example: 'line-1' })
  readonly lineId!: string;

  @ApiProperty({ type: 'integer', description: 'In minor units', example: 10_000_000 })
  readonly amountMinor!: number;

  @ApiProperty({ type: String, description: 'Of all amounts', example: 'CNY' })
  readonly currency!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'When it was drawn',
    example: '2026-11-21T02:00:00.000Z',
  })
  readonly occurredAt!: string;

  @ApiProperty({
    type: [DrawPartAnswer],
    description: 'How it is paid out: at most 40,000 yuan at a time',
  })
  readonly parts!: readonly DrawPartAnswer[];

  @ApiProperty({
    type: String,
    description: 'Opaque; what a GET says as X-Read-After to see it',
    example: '0000000000000142',
  })
  readonly position!: string;
}
