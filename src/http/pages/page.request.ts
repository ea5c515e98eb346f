import { ApiPropertyOptional } from '@nestjs/swagger';
import { optional } from '../../commands/behaviours/rules.ts';
import { IntegerText, OneLine } from '../requests/fields.ts';

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
  @IntegerText({ min: 1, max: MOST_ITEMS_A_PAGE })
  readonly limit: number = ITEMS_A_PAGE;

  @ApiPropertyOptional({
    type: String,
    description: 'The `next` of the page before; left out for the first page',
    example: 'WyJjeWNsZXMiLCIyMDI2LTExIl0',
  })
  @OneLine(optional)
  readonly after?: string;
}
