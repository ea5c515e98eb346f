import { ApiProperty } from '@nestjs/swagger';
import { pageOf } from '../pages/page.answer.ts';

const HASH = '5e9f7c4a0d0b1a5c2e7f3b8d6a9c1e4f7b2d5a8c3f6e9b1d4a7c0e3f6b9d2a5c';
const DISTRIBUTION = { '600-649': 120, '650-699': 87, NO_FACTS: 3 };

/** An account that has no record in a cycle: it could not be assessed. */
export class ParkedInCycleAnswer {
  @ApiProperty({ type: String, description: 'The account', example: 'alice' })
  readonly accountId!: string;

  @ApiProperty({ type: 'integer', description: 'Of its stream at the opening', example: 41 })
  readonly revision!: number;

  @ApiProperty({ type: String, description: 'Why, as code and message', example: 'INVARIANT: …' })
  readonly error!: string;
}

/** What a cycle's records amount to, all together. */
export class CycleFiguresAnswer {
  @ApiProperty({ type: 'integer', description: 'Accounts with a record', example: 210 })
  readonly accounts!: number;

  @ApiProperty({ type: 'integer', description: 'Those of them with a score', example: 207 })
  readonly scored!: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Accounts by band; those without a score by their reason',
    example: DISTRIBUTION,
  })
  readonly distribution!: Readonly<Record<string, number>>;

  @ApiProperty({ type: String, description: 'Merkle root over the records', example: HASH })
  readonly scoresRoot!: string;

  @ApiProperty({
    type: String,
    description: 'Merkle root over the heads of the accounts’ hash chains at the opening',
    example: HASH,
  })
  readonly headsRoot!: string;
}

/** A scoring round. Counts and roots are those that hold now, after all amendments. */
export class CycleAnswer {
  @ApiProperty({ type: String, description: 'The scoring round, YYYY-MM', example: '2026-11' })
  readonly cycle!: string;

  @ApiProperty({
    type: String,
    enum: ['open', 'closed'],
    description: '`open` while its scores are being published',
    example: 'closed',
  })
  readonly state!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'What occurred before this instant counts',
    example: '2026-11-05T16:00:00.000Z',
  })
  readonly cutoffAt!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'What was recorded before it was opened counts',
    example: '2026-11-05T20:00:00.310Z',
  })
  readonly openedAt!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When its last score had been published; null while it is open',
    example: '2026-11-05T20:00:04.870Z',
  })
  readonly closedAt!: string | null;

  @ApiProperty({ type: 'integer', description: 'Partitions of its register', example: 1 })
  readonly partitions!: number;

  @ApiProperty({ type: String, description: 'SHA-256 of the scorecard', example: HASH })
  readonly scorecardHash!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Accounts with a record; null while it is open',
    example: 210,
  })
  readonly accounts!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Those of them with a score; null while it is open',
    example: 207,
  })
  readonly scored!: number | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    nullable: true,
    description: 'Accounts by band; those without a score by their reason; null while it is open',
    example: DISTRIBUTION,
  })
  readonly distribution!: Readonly<Record<string, number>> | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Merkle root (RFC 6962) over the records; null while it is open',
    example: HASH,
  })
  readonly scoresRoot!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'Merkle root over the heads of the accounts’ hash chains at the opening; null while it is ' +
      'open',
    example: HASH,
  })
  readonly headsRoot!: string | null;

  @ApiProperty({ type: [ParkedInCycleAnswer], description: 'Accounts that have no record yet' })
  readonly parked!: readonly ParkedInCycleAnswer[];

  @ApiProperty({ type: 'integer', description: 'How often records came late', example: 0 })
  readonly amendments!: number;

  @ApiProperty({
    type: CycleFiguresAnswer,
    nullable: true,
    description: 'The same when it was closed, before any amendment; null while it is open',
  })
  readonly atClosing!: CycleFiguresAnswer | null;
}

export class CyclePage extends pageOf(CycleAnswer) {}
