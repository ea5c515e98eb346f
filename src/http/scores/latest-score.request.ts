import { ApiPropertyOptional } from '@nestjs/swagger';
import { OneOf } from '../../commands/behaviours/fields.ts';
import { optional } from '../../commands/behaviours/rules.ts';

const WORDS = ['true', 'false'] as const;

export class LatestScoreRequest {
  @ApiPropertyOptional({
    type: String,
    enum: WORDS,
    description: 'What the next publication would say today, instead of what was published last',
    example: 'true',
  })
  @OneOf(WORDS, optional)
  readonly provisional?: (typeof WORDS)[number];
}
