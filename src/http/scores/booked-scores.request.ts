import { ApiPropertyOptional } from '@nestjs/swagger';
import { OneOf } from '../../commands/behaviours/fields.ts';
import { optional } from '../../commands/behaviours/rules.ts';
import type { BandedScore } from '../../views/book-by-band.ts';
import { PageRequest } from '../pages/page.request.ts';
import { CycleName, IntegerText } from '../requests/fields.ts';
import { BANDS } from '../../domain/register/record.ts';

const LOWEST = 350;
const HIGHEST = 950;

/** Which scores of a cycle, all of them if nothing is said. */
export class BookedScoresRequest extends PageRequest {
  @ApiPropertyOptional({
    type: String,
    description: 'A closed cycle, YYYY-MM; left out: the one closed last',
    example: '2026-11',
  })
  @CycleName(optional)
  readonly cycle?: string;

  @ApiPropertyOptional({
    type: String,
    enum: BANDS,
    description: 'Scores in this range, both ends included',
    example: '650-699',
  })
  @OneOf(BANDS, optional)
  readonly band?: BandedScore['band'];

  @ApiPropertyOptional({
    type: 'integer',
    minimum: LOWEST,
    maximum: HIGHEST,
    description: 'Scores of so many points or more',
    example: 650,
  })
  @IntegerText({ min: LOWEST, max: HIGHEST })
  readonly min?: number;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: LOWEST,
    maximum: HIGHEST,
    description: 'Scores of so many points or fewer',
    example: 699,
  })
  @IntegerText({ min: LOWEST, max: HIGHEST })
  readonly max?: number;
}
