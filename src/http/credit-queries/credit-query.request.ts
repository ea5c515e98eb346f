import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { OneOf, Reference, Uuid } from '../../commands/behaviours/fields.ts';
import { unless } from '../../commands/behaviours/rules.ts';
import type { QueryPurpose } from '../../domain/account/vocabulary.ts';
import { QUERY_PURPOSES } from '../../domain/account/vocabulary.ts';

/** A look at somebody's score. */
export class CreditQueryRequest {
  @ApiProperty({
    type: String,
    format: 'uuid',
    description: "The asker's own: the same id again is the same look",
    example: 'c2d81e0a-61f4-4b8f-8f3b-5a9e7d0b4c12',
  })
  @Uuid()
  readonly id!: string;

  @ApiProperty({
    type: String,
    minLength: 1,
    maxLength: 128,
    description: 'Who looks',
    example: 'lender-3',
  })
  @Reference()
  readonly requester!: string;

  @ApiProperty({
    type: String,
    enum: QUERY_PURPOSES,
    description: 'What for; lending and rental are hard queries',
    example: 'lending',
  })
  @OneOf(QUERY_PURPOSES)
  readonly purpose!: QueryPurpose;

  @ApiPropertyOptional({
    type: String,
    minLength: 1,
    maxLength: 128,
    description: "The account holder's consent; only the purpose `self` needs none",
    example: 'consent-9',
  })
  @Reference(unless('purpose', 'self'))
  readonly authorisationRef?: string;
}
