import { ApiProperty } from '@nestjs/swagger';

const HASH = '5e9f7c4a0d0b1a5c2e7f3b8d6a9c1e4f7b2d5a8c3f6e9b1d4a7c0e3f6b9d2a5c';

/** Shows that a leaf is in a Merkle tree (RFC 6962). */
export class InclusionAnswer {
  @ApiProperty({ type: 'integer', description: 'Of the leaf, from 0', example: 4 })
  readonly index!: number;

  @ApiProperty({ type: 'integer', description: 'How many leaves there are', example: 210 })
  readonly size!: number;

  @ApiProperty({
    type: [String],
    description: 'SHA-256 of the subtrees beside the path, from the leaf up; hexadecimal',
    example: [HASH],
  })
  readonly path!: readonly string[];
}

/** Proof of one record; instants in it are integers, as they are hashed. */
export class BundleAnswer {
  @ApiProperty({ type: String, description: 'The form of this document', example: 'abt-bundle/1' })
  readonly format!: string;

  @ApiProperty({ type: String, description: 'The account', example: 'alice' })
  readonly accountId!: string;

  @ApiProperty({ type: String, description: 'IANA zone of days', example: 'Asia/Shanghai' })
  readonly zone!: string;

  @ApiProperty({ type: String, description: 'The cycle whose record it is', example: '2026-11' })
  readonly cycle!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The record as it was published: canonical JSON of it is the leaf of scoresRoot',
    example: { accountId: 'alice', cycle: '2026-11', score: 675 },
  })
  readonly record!: object;

  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'The account’s stream, as hashed, up to what the record was computed from',
    example: [{ revision: 0, type: 'RealNameVerified', data: '{}', hash: HASH }],
  })
  readonly events!: readonly object[];

  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'The cycles in which it was published up to this one, and from which revision',
    example: [{ cycle: '2026-11', revision: 41, scorecardHash: HASH }],
  })
  readonly publications!: readonly object[];

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The scorecards that it was published with, by their hashes',
    example: { [HASH]: { version: 'v1' } },
  })
  readonly scorecards!: object;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What was recorded when the cycle was opened; cutoffAt in ms since 1970',
    example: { cycle: '2026-11', cutoffAt: 1_793_894_400_000, scorecardHash: HASH },
  })
  readonly opened!: object;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What was recorded when it was closed, or amended last: records and roots',
    example: { accounts: 210, scoresRoot: HASH, headsRoot: HASH },
  })
  readonly closed!: object;

  @ApiProperty({ type: InclusionAnswer, description: 'Where the record is below scoresRoot' })
  readonly scores!: InclusionAnswer;

  @ApiProperty({
    type: InclusionAnswer,
    description: 'Where the end of the account’s stream is below headsRoot',
  })
  readonly heads!: InclusionAnswer;
}
