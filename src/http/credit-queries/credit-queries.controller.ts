import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LookUpScore } from '../../commands/look-up-score.ts';
import { GetInquiries } from '../../credit/credit.queries.ts';
import { bandOf } from '../../domain/register/record.ts';
import { GetCreditQueries } from '../../views/views.queries.ts';
import { Callers } from '../access/callers.ts';
import { Needs } from '../access/needs.ts';
import { sourceOf } from '../behaviours/source.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { DescribesRequest } from '../openapi/describes-request.ts';
import { Cursor, revisionIn } from '../pages/cursor.ts';
import { PageRequest } from '../pages/page.request.ts';
import { ReadsViews } from '../reading/read-after.ts';
import { AccountParameters } from '../requests/account.parameters.ts';
import { tellReplayed } from '../requests/replayed.ts';
import { CreditQueryPage, LookedUpAnswer } from './credit-query.answers.ts';
import { creditQueryAnswer } from './credit-query-answer-of.ts';
import { CreditQueryRequest } from './credit-query.request.ts';

const QUERIES = new Cursor('creditQueries', ['number']);

/** Who looks at an account's credit: what is asked, and what was. */
@ApiTags('credit queries')
@Controller('v1/accounts/:accountId/credit-queries')
export class CreditQueriesController {
  readonly #commands: CommandBus;
  readonly #queries: QueryBus;
  readonly #callers: Callers;

  constructor(
    @Inject(CommandBus) commands: CommandBus,
    @Inject(QueryBus) queries: QueryBus,
    @Inject(Callers) callers: Callers,
  ) {
    this.#commands = commands;
    this.#queries = queries;
    this.#callers = callers;
  }

  @Get()
  @Needs('scores:read')
  @ApiOperation({
    summary: 'Who looked at the credit and why, and what was applied for; recorded last first',
    description: 'A page may be shorter than asked for, even empty: go on until `next` is null.',
  })
  @ApiOkResponse({ type: CreditQueryPage })
  @ApiProblems('UNKNOWN_ACCOUNT')
  async list(
    @Param() { accountId }: AccountParameters,
    @Query() { limit, after }: PageRequest,
  ): Promise<CreditQueryPage> {
    const asked = new GetCreditQueries(accountId, limit, revisionIn(QUERIES, after));
    const { entries, before } = await this.#queries.execute(asked);
    const inquiries = await this.#queries.execute(new GetInquiries(accountId));
    const items = entries.map((entry) => creditQueryAnswer(entry, inquiries));
    return { items, next: before === null ? null : QUERIES.of([before]) };
  }

  @Post()
  @ReadsViews()
  @Needs('scores:query')
  @ApiOperation({
    summary: 'Look up the latest published score under an authorisation; the look is recorded',
    description:
      'Whoever asks again with the same id is told the same, whatever was published since. What ' +
      'is refused is recorded nowhere.',
  })
  @DescribesRequest(LookedUpAnswer, 'AUTHORISATION_REVOKED', 'NOT_PUBLISHED')
  async lookUp(
    @Param() { accountId }: AccountParameters,
    @Body() body: CreditQueryRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LookedUpAnswer> {
    const source = await sourceOf(request, this.#callers);
    const asked = new LookUpScore({ ...body, accountId, source });
    const { id, cycle, score, isReplayed } = await this.#commands.execute(asked);
    if (isReplayed) tellReplayed(reply);
    return { id, accountId, cycle, score, band: score === null ? null : bandOf(score) };
  }
}
