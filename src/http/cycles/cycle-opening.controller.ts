import { setTimeout as delay } from 'node:timers/promises';
import { Body, Controller, Inject, Post, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { RunCycle } from '../../commands/calendar-commands.ts';
import { Failure } from '../../kernel/errors.ts';
import { GetCycle, GetCycles } from '../../views/views.queries.ts';
import { Needs } from '../access/needs.ts';
import { ApiProblems, RECORDING_PROBLEMS } from '../openapi/api-problems.ts';
import { locationOf } from '../openapi/location.ts';
import { HttpProblem } from '../problems/problem.ts';
import { MOST_WAIT_MS, isCaughtUpSoon } from '../reading/caught-up.ts';
import { CycleAnswer } from './cycle.answers.ts';
import { CycleRequest } from './cycle.request.ts';
import { cycleAnswer } from './cycles.controller.ts';

const RETRY_AFTER_S = '1';
const ANSWER = { type: CycleAnswer, headers: locationOf('the cycle', '/v1/cycles/2026-11') };

/** Opens a cycle by hand; as a rule the schedule does. */
@ApiTags('cycles')
@Needs('admin')
@Controller('v1/cycles')
export class CycleOpeningController {
  readonly #commands: CommandBus;
  readonly #queries: QueryBus;

  constructor(@Inject(CommandBus) commands: CommandBus, @Inject(QueryBus) queries: QueryBus) {
    this.#commands = commands;
    this.#queries = queries;
  }

  @Post()
  @ApiOperation({
    summary: 'Closes the eve of the cutoff, opens the cycle and has its scores published',
    description:
      `Waits ${MOST_WAIT_MS / 1_000} s for the scores. A cycle that has been closed stays as it ` +
      'is; one that is open is waited for.',
  })
  @ApiCreatedResponse({ ...ANSWER, description: 'Its scores are published' })
  @ApiOkResponse({ ...ANSWER, description: 'It was closed before' })
  @ApiAcceptedResponse({
    ...ANSWER,
    description: 'Its scores are being published: `Location` says where to look',
  })
  @ApiProblems(
    'CYCLE_NOT_OVER',
    'CYCLE_OUT_OF_ORDER',
    'CYCLE_STILL_OPEN',
    'CYCLE_STALLED',
    'VIEWS_BEHIND',
    ...RECORDING_PROBLEMS,
  )
  async open(
    @Body() { cycle }: CycleRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CycleAnswer> {
    if (await this.#wasClosed(cycle)) void reply.status(200);
    else if (!(await this.#isPublishedSoon(cycle))) void reply.status(202);
    void reply.header('Location', `/v1/cycles/${cycle}`);
    return cycleAnswer(await this.#queries.execute(new GetCycle(cycle)).catch(notThereYet));
  }

  async #wasClosed(cycle: string): Promise<boolean> {
    const cycles = await this.#queries.execute(new GetCycles());
    return cycles.some((each) => each.cycle === cycle && each.state === 'closed');
  }

  /** What fails later shows in the cycle, which stays open, and in the health of the service. */
  async #isPublishedSoon(cycle: string): Promise<boolean> {
    const waiting = new AbortController();
    const run = this.#commands.execute(new RunCycle(cycle)).then(() => true);
    const { signal } = waiting;
    const isPublished = await Promise.race([run, delay(MOST_WAIT_MS, false, { signal })]).finally(
      () => waiting.abort(),
    );
    if (!isPublished) run.catch(() => undefined);
    // Where it is, the views have it in a moment; where it is not, the bookkeeper is at work on it.
    return isPublished && isCaughtUpSoon(this.#queries);
  }
}

/** It is being opened: views that do not know it are behind, by a change of leader for example. */
function notThereYet(error: unknown): never {
  if (!(error instanceof Failure) || error.code !== 'UNKNOWN_CYCLE') throw error;
  const headers = { 'Retry-After': RETRY_AFTER_S };
  const detail = 'the cycle is being opened, but views do not show it yet: ask again later';
  throw new HttpProblem({ status: 503, code: 'VIEWS_BEHIND', headers }, detail);
}
