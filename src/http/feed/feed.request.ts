import { ApiPropertyOptional } from '@nestjs/swagger';
import { AccountId } from '../../commands/behaviours/fields.ts';
import { field, optional } from '../../commands/behaviours/rules.ts';
import type { FeedFilter } from '../../feed/feed.ts';
import { FEED_TYPES, type FeedType } from '../../feed/feed-item.ts';
import { ITEMS_A_PAGE, MOST_ITEMS_A_PAGE } from '../pages/page.request.ts';
import { IntegerText, OneLine } from '../requests/fields.ts';

/** Which items of the feed. */
class FeedFilterRequest {
  @ApiPropertyOptional({
    type: String,
    description: `Only items of these types, separated by commas: of ${FEED_TYPES.join(', ')}`,
    example: 'score.published,restriction.imposed',
  })
  @FeedTypeList()
  readonly types?: string;

  @ApiPropertyOptional({
    type: String,
    description: 'Only items of this account',
    example: 'alice',
    pattern: '^[A-Za-z0-9_-]{1,64}$',
  })
  @AccountId(optional)
  readonly account?: string;
}

/** The feed as it goes on. */
export class FeedRequest extends FeedFilterRequest {
  @ApiPropertyOptional({
    type: String,
    description:
      'A position: what is behind it is told. `start` is the beginning of the log. Left out: ' +
      'what happens from now on. `Last-Event-ID` goes before it',
    example: 'MDAwMDAwMDAwMDAwMDE0Mg',
  })
  @OneLine(optional)
  readonly after?: string;
}

/** A page of the feed. */
export class FeedPageRequest extends FeedFilterRequest {
  @ApiPropertyOptional({
    type: String,
    description: 'A position: the `next` of the page before. Left out: the beginning of the log',
    example: 'MDAwMDAwMDAwMDAwMDE0Mg',
  })
  @OneLine(optional)
  readonly after?: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: MOST_ITEMS_A_PAGE,
    default: ITEMS_A_PAGE,
    description: 'At most so many items',
    example: 100,
  })
  @IntegerText({ min: 1, max: MOST_ITEMS_A_PAGE })
  readonly limit: number = ITEMS_A_PAGE;
}

export function filterOf({ types, account }: FeedFilterRequest): FeedFilter {
  return {
    ...(types === undefined ? {} : { types: new Set(types.split(',') as FeedType[]) }),
    ...(account === undefined ? {} : { accountId: account }),
  };
}

function FeedTypeList(): PropertyDecorator {
  const known: ReadonlySet<string> = new Set(FEED_TYPES);
  return field(optional, {
    code: 'NOT_AN_OPTION',
    detail: `must be one or several of ${FEED_TYPES.join(', ')}, separated by commas`,
    holds: (value) =>
      typeof value === 'string' && value.split(',').every((each) => known.has(each)),
  });
}
