import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Obligation } from '../../bookkeeper/obligations.ts';
import { GetObligations } from '../../bookkeeper/obligations.ts';
import { GetStanding } from '../../views/views.queries.ts';
import { Needs } from '../access/needs.ts';
import { Cursor } from '../pages/cursor.ts';
import { pageIn } from '../pages/page.answer.ts';
import { PageRequest } from '../pages/page.request.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { ReadsViews } from '../reading/read-after.ts';
import { AccountParameters } from '../requests/account.parameters.ts';
import { scoreAnswer } from '../scores/score-answers-of.ts';
import { AccountAnswer, ObligationPage } from './account.answers.ts';

const OBLIGATIONS = new Cursor('obligations', ['string', 'string']);

/** How an account stands. */
@ApiTags('accounts')
@Needs('scores:read')
@ReadsViews()
@Controller('v1/accounts/:accountId')
export class AccountsController {
  readonly #queries: QueryBus;

  constructor(@Inject(QueryBus) queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @ApiOperation({
    summary: 'Latest score, band, restriction, streak and open defaults',
  })
  @ApiOkResponse({ type: AccountAnswer })
  @ApiProblems('UNKNOWN_ACCOUNT')
  async get(@Param() { accountId }: AccountParameters): Promise<AccountAnswer> {
    const standing = await this.#queries.execute(new GetStanding(accountId));
    const { latest, restriction, streak, openDefaults } = standing;
    return {
      accountId,
      latest: latest && scoreAnswer(accountId, latest),
      restriction,
      streak,
      openDefaults: openDefaults.map((each) => ({ accountId, ...each })),
    };
  }

  @Get('obligations')
  @ApiOperation({
    summary: 'What is to be paid, and what was paid late or lately; the one due last first',
    description: 'What was paid in time leaves the list once its cycle is closed.',
  })
  @ApiOkResponse({ type: ObligationPage })
  @ApiProblems('UNKNOWN_ACCOUNT', 'ACCOUNT_PARKED')
  async obligations(
    @Param() { accountId }: AccountParameters,
    @Query() { limit, after }: PageRequest,
  ): Promise<ObligationPage> {
    const last = OBLIGATIONS.keyIn(after);
    const { asOf, obligations } = await this.#queries.execute(new GetObligations(accountId));
    const page = pageIn(obligations, {
      limit,
      isBehind: (each) => last === null || isBehind(each, last),
      cursorOf: ({ dueOn, key }) => OBLIGATIONS.of([dueOn, key]),
    });
    return { ...page, asOf };
  }
}

/** They come by their due date, the latest first, then by key. */
function isBehind({ dueOn, key }: Obligation, last: readonly [string, string]): boolean {
  return dueOn < last[0] || (dueOn === last[0] && key > last[1]);
}
