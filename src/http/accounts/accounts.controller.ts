import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Obligation } from '../../bookkeeper/obligations.ts';
import { GetObligations } from '../../bookkeeper/obligations.ts';
import { GetBorrowing, GetOpenDisputes } from '../../credit/credit.queries.ts';
import { GetStanding } from '../../views/views.queries.ts';
import { Needs } from '../access/needs.ts';
import { Cursor } from '../pages/cursor.ts';
import { pageIn } from '../pages/page.answer.ts';
import { PageRequest } from '../pages/page.request.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { ReadsViews } from '../reading/read-after.ts';
import { AccountParameters } from '../requests/account.parameters.ts';
import { scoreAnswer } from '../scores/score-answers-of.ts';
import { markedDisputed } from '../defaults/marked-disputed.ts';
import { AccountAnswer } from './account.answers.ts';
import { ObligationPage } from './obligation.answers.ts';

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
    summary: 'Latest score, band, restriction, quota, rights, streak and open defaults',
    description:
      'What it may borrow is computed from its facts as of now; of an account with 20,000 facts ' +
      'or more it is not told.',
  })
  @ApiOkResponse({ type: AccountAnswer })
  @ApiProblems('UNKNOWN_ACCOUNT')
  async get(@Param() { accountId }: AccountParameters): Promise<AccountAnswer> {
    const standing = await this.#queries.execute(new GetStanding(accountId));
    const { latest, restriction, streak, openDefaults } = standing;
    const { quota, privileges, ...eligibility } = await this.#queries.execute(
      new GetBorrowing(accountId),
    );
    const disputed =
      openDefaults.length > 0 ? await this.#queries.execute(new GetOpenDisputes(accountId)) : null;
    return {
      accountId,
      latest: latest && scoreAnswer(accountId, latest),
      restriction,
      eligibility,
      quota,
      privileges,
      streak,
      openDefaults: openDefaults.map((each) => markedDisputed({ accountId, ...each }, disputed)),
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
