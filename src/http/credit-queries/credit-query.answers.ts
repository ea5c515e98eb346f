import { ApiProperty } from '@nestjs/swagger';
import { QUERY_PURPOSES } from '../../domain/account/vocabulary.ts';
import { BANDS } from '../../domain/register/record.ts';
import { COUNTS_AS } from '../../domain/support/inquiries.ts';
import { pageOf } from '../pages/page.answer.ts';

/** What whoever looks at a score is told. */
export class LookedUpAnswer {
  @ApiProperty({
    type: String,
    format: 'uuid',
    description: 'As it was asked for, in lower case',
    example: 'c2d81e0a-61f4-4b8f-8f3b-5a9e7d0b4c12',
  })
  readonly id!: string;

  @ApiProperty({ type: String, description: 'The account', example: 'alice' })
  readonly accountId!: string;

  @ApiProperty({ type: String, description: 'The latest published cycle', example: '2026-11' })
  readonly cycle!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    minimum: 350,
    maximum: 950,
    description: 'Points; null if the account has none in this cycle',
    example: 675,
  })
  readonly score!: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: [...BANDS, null],
    description: 'The range that the score is in, both ends included; null without one',
    example: '650-699',
  })
  readonly band!: string | null;
}

/** Hard queries of one requester for one purpose, which count as one. */
export class MergedQueriesAnswer {
  @ApiProperty({
    type: String,
    format: 'uuid',
    description: 'The id of the first of them: it is the one that counts',
    example: 'c2d81e0a-61f4-4b8f-8f3b-5a9e7d0b4c12',
  })
  readonly firstId!: string;

  @ApiProperty({ type: 'integer', description: 'How many they are, with the first', example: 3 })
  readonly members!: number;

  @ApiProperty({ type: String, description: 'The first cycle that counts it', example: '2026-11' })
  readonly fromCycle!: string;

  @ApiProperty({ type: String, description: 'The last cycle that counts it', example: '2027-04' })
  readonly throughCycle!: string;
}

/** Somebody's interest in an account. */
export class CreditQueryAnswer {
  @ApiProperty({
    type: String,
    format: 'uuid',
    description: "The producer's id of it",
    example: 'c2d81e0a-61f4-4b8f-8f3b-5a9e7d0b4c12',
  })
  readonly id!: string;

  @ApiProperty({
    type: String,
    enum: ['CreditQueried', 'CreditApplied'],
    description: 'Somebody looked at the credit, or the account applied for some',
    example: 'CreditQueried',
  })
  readonly type!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'When it happened',
    example: '2026-10-18T04:00:00.000Z',
  })
  readonly occurredAt!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'When it was recorded',
    example: '2026-10-18T04:00:01.250Z',
  })
  readonly recordedAt!: string;

  @ApiProperty({
    type: String,
    description: 'Who looked, or who was applied to',
    example: 'lender-1',
  })
  readonly by!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: [...QUERY_PURPOSES, null],
    description: 'Why; null of an application',
    example: 'lending',
  })
  readonly purpose!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What was applied for; null of a look',
    example: null,
  })
  readonly product!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The authorisation it was made under; null where none was named',
    example: 'consent-77',
  })
  readonly authorisationRef!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Since when that authorisation is revoked; null while it is not',
    example: null,
  })
  readonly revokedAt!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The cycle whose score was told; null where we were not asked for one',
    example: '2026-10',
  })
  readonly toldCycle!: string | null;

  @ApiProperty({
    type: String,
    description: 'The queryId or applicationId',
    example: 'query-of-lender-1',
  })
  readonly reference!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: [...COUNTS_AS, null],
    description:
      '`hard`: it weighs, by itself or as the first of several; `merged`: no more than that ' +
      'first one; `soft`: its purpose never weighs; `application`: among the applications; ' +
      '`repeated`: it was reported before; `voided`: reported in error. Null of an account with ' +
      'too many facts to tell',
    example: 'merged',
  })
  readonly countsAs!: string | null;

  @ApiProperty({
    type: MergedQueriesAnswer,
    nullable: true,
    description: 'Of hard and merged ones: what they count as; else null',
  })
  readonly merged!: MergedQueriesAnswer | null;
}

export class CreditQueryPage extends pageOf(CreditQueryAnswer) {}
