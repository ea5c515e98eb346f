import { Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { RetryParked } from '../../commands/calendar-commands.ts';
import { GetParked } from '../../views/views.queries.ts';
import { Needs } from '../access/needs.ts';
import { ApiProblems, RECORDING_PROBLEMS } from '../openapi/api-problems.ts';
import { Cursor } from '../pages/cursor.ts';
import { pageFrom } from '../pages/page.answer.ts';
import { PageRequest } from '../pages/page.request.ts';
import { HttpProblem } from '../problems/problem.ts';
import { isCaughtUpSoon } from '../reading/caught-up.ts';
import { ReadsViews } from '../reading/read-after.ts';
import { AccountParameters } from '../requests/account.parameters.ts';
import { ParkedAnswer, ParkedPage, RetryAnswer } from './parked.answers.ts';

const PARKED = new Cursor('parked', ['string']);

/** Accounts that could not be assessed. */
@ApiTags('parked')
@Needs('admin')
@ReadsViews()
@Controller('v1/parked')
export class ParkedController {
  readonly #commands: CommandBus;
  readonly #queries: QueryBus;

  constructor(@Inject(CommandBus) commands: CommandBus, @Inject(QueryBus) queries: QueryBus) {
    this.#commands = commands;
    this.#queries = queries;
  }

  @Get()
  @Needs('scores:read', 'audit:read')
  @ApiOperation({ summary: 'Accounts that could not be assessed, and why' })
  @ApiOkResponse({ type: ParkedPage })
  async list(@Query() { limit, after: cursor }: PageRequest): Promise<ParkedPage> {
    const [after = ''] = PARKED.keyIn(cursor) ?? [];
    const items = await this.#queries.execute(new GetParked({ after, limit }));
    return pageFrom(items, { limit, cursorOf: ({ accountId }) => PARKED.of([accountId]) });
  }

  @Post(':accountId/retry')
  @HttpCode(200)
  @ApiOperation({ summary: 'Has a parked account assessed again, with every cycle it has missed' })
  @ApiOkResponse({ type: RetryAnswer, description: 'It has been tried' })
  @ApiAcceptedResponse({ type: RetryAnswer, description: 'It will be: the bookkeeper is behind' })
  @ApiProblems('NOT_PARKED', ...RECORDING_PROBLEMS)
  async retry(
    @Param() { accountId }: AccountParameters,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RetryAnswer> {
    if ((await this.#parked(accountId)) === null) throw notParked(accountId);
    await this.#commands.execute(new RetryParked(accountId));
    if (!(await isCaughtUpSoon(this.#queries))) void reply.status(202);
    return { accountId, parked: await this.#parked(accountId) };
  }

  async #parked(accountId: string): Promise<ParkedAnswer | null> {
    const [found] = await this.#queries.execute(new GetParked({ accountId, limit: 1 }));
    return found ?? null;
  }
}

/** Retrying is recorded for good: not of an account that has no need of it. */
function notParked(accountId: string): HttpProblem {
  const detail = `Account "${accountId}" is not parked: GET /v1/parked lists those that are.`;
  return new HttpProblem({ status: 409, code: 'NOT_PARKED' }, detail);
}
