import { Controller, Get, Inject, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetPunctuality } from '../../bookkeeper/punctuality.ts';
import { GetStreak } from '../../views/views.queries.ts';
import { Needs } from '../access/needs.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { ReadsViews } from '../reading/read-after.ts';
import { AccountParameters } from '../requests/account.parameters.ts';
import { StreakCourseAnswer } from './streak.answers.ts';

/** The on-time streak of an account. */
@ApiTags('streaks')
@Needs('scores:read')
@ReadsViews()
@Controller('v1/accounts/:accountId/streak')
export class StreaksController {
  readonly #queries: QueryBus;

  constructor(@Inject(QueryBus) queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @ApiOperation({
    summary: 'How long everything due has been paid in time, overall and by line and bill',
  })
  @ApiOkResponse({ type: StreakCourseAnswer })
  @ApiProblems('UNKNOWN_ACCOUNT')
  async get(@Param() { accountId }: AccountParameters): Promise<StreakCourseAnswer> {
    const streak = await this.#queries.execute(new GetStreak(accountId));
    const told = await this.#queries.execute(new GetPunctuality(accountId));
    return { ...streak, ...(told ?? NOTHING_TOLD) };
  }
}

const NOTHING_TOLD = {
  asOf: null,
  breaks: [],
  neutralCycles: [],
  paymentProfile: null,
  byOwner: [],
};
