import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { Integer } from '../../commands/behaviours/fields.ts';
import { optional } from '../../commands/behaviours/rules.ts';
import { OneLine } from '../requests/fields.ts';

export const ITEMS_A_PAGE = 100;
export const MOST_ITEMS_A_PAGE = 1_000;

/** Which page of a list. */
export class PageRequest {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: MOST_ITEMS_A_PAGE,
    default: ITEMS_A_PAGE,
    description: 'At most so many items',
    example: 50,
  })
  @Type(() => Number)
  @Integer({ min: 1, max: MOST_ITEMS_A_PAGE }, optional)
  readonly limit: number = ITEMS_A_PAGE;

  @ApiPropertyOptional({
    type: String,
    description: 'The `next` of the page before; left out for the first page',
    example: 'WyJjeWNsZXMiLCIyMDI2LTExIl0',
  })
  @OneLine(optional)
  readonly after?: string;
}
