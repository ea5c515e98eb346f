import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { BUCKETS } from '../../domain/assessment/buckets.ts';
import type { BookedDefault } from '../../views/payment-defaults.ts';
import { GetDefaultsOfAll } from '../../views/views.queries.ts';
import { Needs } from '../access/needs.ts';
import { Cursor, refusedCursor } from '../pages/cursor.ts';
import { pageFrom } from '../pages/page.answer.ts';
import { ReadsViews } from '../reading/read-after.ts';
import { DefaultPage, STATUS_NAMES } from './default.answers.ts';
import { BookedDefaultsRequest } from './defaults.requests.ts';

const DEFAULTS = new Cursor('defaults', ['string', 'string', 'string', 'string']);

/** The payment defaults of all accounts. */
@ApiTags('defaults')
@Needs('scores:read')
@ReadsViews()
@Controller('v1/defaults')
export class BookedDefaultsController {
  readonly #queries: QueryBus;

  constructor(@Inject(QueryBus) queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @ApiOperation({
    summary: 'Defaults of all accounts, by status, bucket, account and key',
  })
  @ApiOkResponse({ type: DefaultPage })
  async list(@Query() request: BookedDefaultsRequest): Promise<DefaultPage> {
    const { limit, status, bucket } = request;
    const after = placeIn(request.after);
    const asked = { status, bucket, after, limit };
    const items = await this.#queries.execute(new GetDefaultsOfAll(asked));
    return pageFrom(items, {
      limit,
      cursorOf: (last) => DEFAULTS.of([last.status, last.bucket, last.accountId, last.key]),
    });
  }
}

function placeIn(text: string | undefined): GetDefaultsOfAll['after'] {
  const found = DEFAULTS.keyIn(text);
  if (found === null) return null;
  const [status, bucket, accountId, key] = found;
  const isBucket = BUCKETS.some((each) => each === bucket);
  if (!STATUS_NAMES.includes(status) || !isBucket) throw refusedCursor();
  return { status, bucket, accountId, key } as Pick<
    BookedDefault,
    'status' | 'bucket' | 'accountId' | 'key'
  >;
}
