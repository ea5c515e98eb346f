import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetOpenDisputes } from '../../credit/credit.queries.ts';
import type { DefaultEntry, ReportEntry } from '../../views/default-course.ts';
import type { DefaultAnswer as ViewedDefault } from '../../views/payment-defaults.ts';
import { GetDefault, GetDefaults } from '../../views/views.queries.ts';
import { Needs } from '../access/needs.ts';
import { Cursor } from '../pages/cursor.ts';
import { pageIn } from '../pages/page.answer.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { ReadsViews } from '../reading/read-after.ts';
import { AccountParameters, DefaultParameters } from '../requests/account.parameters.ts';
import { instantText } from '../requests/instants.ts';
import type { DefaultEntryAnswer, ReportAnswer } from './default-course.answers.ts';
import { DefaultCourseAnswer } from './default-course.answers.ts';
import { AccountDefaultPage } from './default.answers.ts';
import { DefaultsRequest } from './defaults.requests.ts';
import { markedDisputed } from './marked-disputed.ts';

const DEFAULTS = new Cursor('accountDefaults', ['string', 'string']);

/** The payment defaults of one account. */
@ApiTags('defaults')
@Needs('scores:read')
@ReadsViews()
@Controller('v1/accounts/:accountId/defaults')
export class DefaultsController {
  readonly #queries: QueryBus;

  constructor(@Inject(QueryBus) queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @ApiOperation({
    summary: 'Open and past defaults, the one opened last first',
  })
  @ApiOkResponse({ type: AccountDefaultPage })
  @ApiProblems('UNKNOWN_ACCOUNT')
  async list(
    @Param() { accountId }: AccountParameters,
    @Query() { limit, after, status }: DefaultsRequest,
  ): Promise<AccountDefaultPage> {
    const last = DEFAULTS.keyIn(after);
    const defaults = await this.#queries.execute(new GetDefaults(accountId, status));
    const page = pageIn(defaults, {
      limit,
      isBehind: (each) => last === null || isBehind(each, last),
      cursorOf: ({ openedOn, key }) => DEFAULTS.of([openedOn, key]),
    });
    const disputed = await this.#queries.execute(new GetOpenDisputes(accountId));
    const items = page.items.map((each) => markedDisputed({ accountId, ...each }, disputed));
    return { ...page, items };
  }

  @Get(':key')
  @ApiOperation({
    summary: 'One default with everything that was recorded of it',
  })
  @ApiOkResponse({ type: DefaultCourseAnswer })
  @ApiProblems('UNKNOWN_ACCOUNT', 'UNKNOWN_DEFAULT')
  async get(@Param() { accountId, key }: DefaultParameters): Promise<DefaultCourseAnswer> {
    const course = await this.#queries.execute(new GetDefault(accountId, key));
    const disputed = await this.#queries.execute(new GetOpenDisputes(accountId));
    const timeline = course.timeline.map(entryAnswer);
    const reports = course.reports.map(reportAnswer);
    return { ...markedDisputed(course, disputed), timeline, reports };
  }
}

/** They come by the day of their opening, the latest first, then by key. */
function isBehind({ openedOn, key }: ViewedDefault, last: readonly [string, string]): boolean {
  return openedOn < last[0] || (openedOn === last[0] && key > last[1]);
}

function entryAnswer({ type, data, revision, recordedAt }: DefaultEntry): DefaultEntryAnswer {
  return {
    type,
    revision,
    recordedAt: instantText(recordedAt),
    on: 'on' in data ? data.on : null,
    bucket: 'bucket' in data ? data.bucket : null,
    interestMinor: 'interestMinor' in data ? data.interestMinor : null,
    because: 'because' in data ? data.because : null,
    accountRevision: data.accountRevision,
    concludedOn: data.day,
  };
}

function reportAnswer({ type, data, revision, recordedAt }: ReportEntry): ReportAnswer {
  const { bucket, on, receipts, accountRevision, day } = data;
  const because = 'because' in data ? data.because : null;
  const told = { type, revision, recordedAt: instantText(recordedAt), bucket, on, receipts };
  return { ...told, because, accountRevision, concludedOn: day };
}
