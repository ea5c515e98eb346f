import { ApiProperty } from '@nestjs/swagger';
import { DifferenceAnswer } from './difference.answers.ts';

export class AuditProgressAnswer {
  @ApiProperty({ type: 'integer', description: 'Accounts or streams that are done', example: 500 })
  readonly done!: number;

  @ApiProperty({ type: 'integer', description: 'Of how many; 0 until it is known', example: 7_000 })
  readonly total!: number;
}

/** Work over the whole log. */
export class BookAuditAnswer {
  @ApiProperty({
    type: String,
    format: 'uuid',
    description: 'Its id, until the service ends',
    example: '0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11',
  })
  readonly id!: string;

  @ApiProperty({
    type: String,
    enum: ['running', 'finished', 'failed'],
    description: 'Whether it is over',
    example: 'finished',
  })
  readonly state!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'When it was begun',
    example: '2026-11-21T09:30:00.000Z',
  })
  readonly startedAt!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it was over; null until then',
    example: '2026-11-21T09:31:10.000Z',
  })
  readonly finishedAt!: string | null;

  @ApiProperty({ type: AuditProgressAnswer, description: 'How far it is' })
  readonly progress!: AuditProgressAnswer;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why it has failed; null unless it has',
    example: null,
  })
  readonly error!: string | null;
}

/** What a replay of all accounts makes of one cycle. */
export class CycleSummaryAnswer {
  @ApiProperty({ type: String, description: 'The scoring round, YYYY-MM', example: '2026-11' })
  readonly cycle!: string;

  @ApiProperty({ type: 'boolean', description: 'Whether its scores are published', example: true })
  readonly isClosed!: boolean;

  @ApiProperty({ type: 'integer', description: 'Records, late ones included', example: 210 })
  readonly accounts!: number;

  @ApiProperty({ type: 'integer', description: 'Records with a score', example: 207 })
  readonly scored!: number;

  @ApiProperty({ type: 'integer', description: 'Accounts without a record', example: 0 })
  readonly parked!: number;

  @ApiProperty({ type: String, description: 'Over what stands there now', example: '03ab…' })
  readonly scoresRoot!: string;

  @ApiProperty({ type: String, description: 'Over what stands there now', example: '7c1f…' })
  readonly headsRoot!: string;
}

/** What an audit makes of the whole book. */
export class BookVerdictAnswer {
  @ApiProperty({
    type: 'boolean',
    description: 'Whether everything published and concluded follows from the facts',
    example: true,
  })
  readonly matchesPublished!: boolean;

  @ApiProperty({ type: 'integer', description: 'Accounts with facts', example: 210 })
  readonly accounts!: number;

  @ApiProperty({ type: 'integer', description: 'Events of the log', example: 48_211 })
  readonly events!: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Records by what became of them, over all cycles',
    example: { equal: 2_510, different: 0, missing: 0, parked: 0, absent: 10, unproven: 0 },
  })
  readonly records!: Readonly<Record<string, number>>;

  @ApiProperty({ type: [CycleSummaryAnswer], description: 'In order' })
  readonly cycles!: readonly CycleSummaryAnswer[];

  @ApiProperty({ type: [DifferenceAnswer], description: 'The first 100 of them' })
  readonly differences!: readonly DifferenceAnswer[];

  @ApiProperty({ type: 'integer', description: 'How many there are', example: 0 })
  readonly differenceCount!: number;
}

export class ReplayAnswer extends BookAuditAnswer {
  @ApiProperty({
    type: BookVerdictAnswer,
    nullable: true,
    description: 'The verdict; null until it is finished',
  })
  readonly result!: BookVerdictAnswer | null;
}

/** The first thing that is wrong with a stream. */
export class ChainBreakAnswer {
  @ApiProperty({ type: String, description: 'Of the event log', example: 'account-alice' })
  readonly stream!: string;

  @ApiProperty({ type: 'integer', description: 'Where it shows, from 0', example: 7 })
  readonly revision!: number;

  @ApiProperty({
    type: String,
    enum: ['CONTENT_CHANGED', 'EVENT_MISSING', 'WRONG_ORDER', 'CHAIN_BROKEN'],
    description: 'What it is',
    example: 'CONTENT_CHANGED',
  })
  readonly reason!: string;

  @ApiProperty({ type: String, description: 'In words', example: 'revision 7 is missing' })
  readonly detail!: string;
}

/** What following all hash chains has found. */
export class ChainsAnswer {
  @ApiProperty({ type: 'boolean', description: 'Whether none is broken', example: true })
  readonly isSound!: boolean;

  @ApiProperty({ type: 'integer', description: 'Streams that were followed', example: 431 })
  readonly streams!: number;

  @ApiProperty({ type: 'integer', description: 'Events that they hold', example: 48_211 })
  readonly events!: number;

  @ApiProperty({ type: [ChainBreakAnswer], description: 'The first of each, at most 100' })
  readonly breaks!: readonly ChainBreakAnswer[];

  @ApiProperty({ type: 'integer', description: 'How many streams are broken', example: 0 })
  readonly breakCount!: number;
}

export class IntegrityAnswer extends BookAuditAnswer {
  @ApiProperty({
    type: ChainsAnswer,
    nullable: true,
    description: 'What was found; null until it is finished',
  })
  readonly result!: ChainsAnswer | null;
}
