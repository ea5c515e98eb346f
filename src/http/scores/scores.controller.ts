import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { GetEvidence, GetProvisionalScore } from '../../advice/advice.queries.ts';
import type { RecordEvidence } from '../../advice/advice.queries.ts';
import { Failure } from '../../kernel/errors.ts';
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
import { LOOKING_AHEAD } from '../advice/looking-ahead.ts';
import { LatestScoreRequest } from './latest-score.request.ts';
import {
  evidentReasons,
  provisionalAnswer,
  recordAnswer,
  scoreAnswer,
} from './score-answers-of.ts';
import { ScoreRecordAnswer } from './score-record.answers.ts';
import { LatestScoreAnswer, ReasonsAnswer, ScorePage } from './score.answers.ts';

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
  @ApiOperation({
    summary: 'The latest published score, or what the next one would be today',
    description:
      'With `provisional=true` the cycle is taken to end with the open day: its behaviours ' +
      'count, nothing due on it is late yet, and a cycle that is not over adds nothing to the ' +
      'streak.',
  })
  @ApiOkResponse({ type: LatestScoreAnswer })
  @ApiProblems('UNKNOWN_ACCOUNT', 'NOT_PUBLISHED', ...LOOKING_AHEAD)
  async latest(
    @Param() { accountId }: AccountParameters,
    @Query() { provisional }: LatestScoreRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LatestScoreAnswer> {
    if (provisional !== 'true') return scoreAnswer(accountId, await this.#latestOf(accountId));
    void reply.header('Cache-Control', 'no-store');
    const score = await this.#queries.execute(new GetProvisionalScore(accountId));
    return provisionalAnswer(accountId, score);
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
    const record = await this.#recordOf(accountId, cycle);
    return recordAnswer(record, await this.#evidenceOf(accountId, cycle));
  }

  @Get('reasons')
  @ApiOperation({
    summary: 'Why the latest score is not higher, or why it moved',
  })
  @ApiOkResponse({ type: ReasonsAnswer })
  @ApiProblems('UNKNOWN_ACCOUNT', 'NOT_PUBLISHED')
  async reasons(@Param() { accountId }: AccountParameters): Promise<ReasonsAnswer> {
    const { cycle, score, target } = await this.#latestOf(accountId);
    const record = await this.#recordOf(accountId, cycle);
    const reasons = evidentReasons(record, await this.#evidenceOf(accountId, cycle));
    return { accountId, cycle, score, target, reasons };
  }

  async #latestOf(accountId: string): Promise<PublishedScore> {
    const latest = await this.#queries.execute(new GetLatestScore(accountId));
    if (latest !== null) return latest;
    throw notPublished(`Nothing has been published of account "${accountId}" yet.`);
  }

  /** Null where there is too much of it, or too much waits: the record is told all the same. */
  async #evidenceOf(accountId: string, cycle: string): Promise<RecordEvidence | null> {
    try {
      return await this.#queries.execute(new GetEvidence(accountId, cycle));
    } catch (error) {
      if (error instanceof Failure && DISPENSABLE.has(error.code)) return null;
      throw error;
    }
  }

  async #recordOf(accountId: string, cycle: string) {
    const record = await this.#queries.execute(new GetExplainedRecord(accountId, cycle));
    if (record !== null) return record;
    throw notPublished(`Nothing was published of account "${accountId}" in cycle ${cycle}.`);
  }
}

const DISPENSABLE: ReadonlySet<string> = new Set(['TOO_MANY_FACTS', 'OVERLOADED']);

function notPublished(detail: string): HttpProblem {
  return new HttpProblem({ status: 404, code: 'NOT_PUBLISHED' }, detail);
}
