import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PublishedScore } from '../../views/scores.ts';
import { GetExplainedRecord, GetLatestScore, GetScoreHistory } from '../../views/views.queries.ts';
import { Needs } from '../access/needs.ts';
import { Cursor } from '../pages/cursor.ts';
import { pageIn } from '../pages/page.answer.ts';
import { PageRequest } from '../pages/page.request.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { HttpProblem } from '../problems/problem.ts';
import { ReadsViews } from '../reading/read-after.ts';
import { AccountCycleParameters, AccountParameters } from '../requests/account.parameters.ts';
import { recordAnswer, scoreAnswer, weighedReasons } from './score-answers-of.ts';
import { ScoreRecordAnswer } from './score-record.answers.ts';
import { ReasonsAnswer, ScoreAnswer, ScorePage } from './score.answers.ts';

const CYCLES = new Cursor('accountScores', ['string']);

/** What was published of one account. */
@ApiTags('scores')
@Needs('scores:read')
@ReadsViews()
@Controller('v1/accounts/:accountId')
export class ScoresController {
  readonly #queries: QueryBus;

  constructor(@Inject(QueryBus) queries: QueryBus) {
    this.#queries = queries;
  }

  @Get('score')
  @ApiOperation({ summary: 'The latest published score' })
  @ApiOkResponse({ type: ScoreAnswer })
  @ApiProblems('UNKNOWN_ACCOUNT', 'NOT_PUBLISHED')
  async latest(@Param() { accountId }: AccountParameters): Promise<ScoreAnswer> {
    return scoreAnswer(accountId, await this.#latestOf(accountId));
  }

  @Get('scores')
  @ApiOperation({
    summary: 'Every published score, the latest first',
  })
  @ApiOkResponse({ type: ScorePage })
  @ApiProblems('UNKNOWN_ACCOUNT')
  async all(
    @Param() { accountId }: AccountParameters,
    @Query() { limit, after }: PageRequest,
  ): Promise<ScorePage> {
    const [last = null] = CYCLES.keyIn(after) ?? [];
    const scores = await this.#queries.execute(new GetScoreHistory(accountId));
    const page = pageIn(scores.toReversed(), {
      limit,
      isBehind: ({ cycle }) => last === null || cycle < last,
      cursorOf: ({ cycle }) => CYCLES.of([cycle]),
    });
    return { ...page, items: page.items.map((score) => scoreAnswer(accountId, score)) };
  }

  @Get('scores/:cycle')
  @ApiOperation({
    summary: 'One published score with its parts, lines, reasons and what it was computed from',
  })
  @ApiOkResponse({ type: ScoreRecordAnswer })
  @ApiProblems('UNKNOWN_ACCOUNT', 'UNKNOWN_CYCLE', 'NOT_PUBLISHED')
  async record(@Param() { accountId, cycle }: AccountCycleParameters): Promise<ScoreRecordAnswer> {
    return recordAnswer(await this.#recordOf(accountId, cycle));
  }

  @Get('reasons')
  @ApiOperation({
    summary: 'Why the latest score is not higher, or why it moved',
  })
  @ApiOkResponse({ type: ReasonsAnswer })
  @ApiProblems('UNKNOWN_ACCOUNT', 'NOT_PUBLISHED')
  async reasons(@Param() { accountId }: AccountParameters): Promise<ReasonsAnswer> {
    const { cycle, score, target } = await this.#latestOf(accountId);
    const reasons = weighedReasons(await this.#recordOf(accountId, cycle));
    return { accountId, cycle, score, target, reasons };
  }

  async #latestOf(accountId: string): Promise<PublishedScore> {
    const latest = await this.#queries.execute(new GetLatestScore(accountId));
    if (latest !== null) return latest;
    throw notPublished(`Nothing has been published of account "${accountId}" yet.`);
  }

  async #recordOf(accountId: string, cycle: string) {
    const record = await this.#queries.execute(new GetExplainedRecord(accountId, cycle));
    if (record !== null) return record;
    throw notPublished(`Nothing was published of account "${accountId}" in cycle ${cycle}.`);
  }
}

function notPublished(detail: string): HttpProblem {
  return new HttpProblem({ status: 404, code: 'NOT_PUBLISHED' }, detail);
}
