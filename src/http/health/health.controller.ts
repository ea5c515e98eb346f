import { Controller, Get, HttpStatus, Inject, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  ApiOkResponse,
  ApiOperation,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { GetReadiness } from '../../operations/operations.queries.ts';
import type { Readiness } from '../../operations/readiness.ts';
import { Needs, Unlimited } from '../access/needs.ts';
import { LiveAnswer, ReadyAnswer } from './health.answers.ts';

/** For the platform that the service runs on: without a key, and without a word about accounts. */
@ApiTags('operations')
@Unlimited()
@Needs('nothing')
@Controller('health')
export class HealthController {
  readonly #queries: QueryBus;

  constructor(@Inject(QueryBus) queries: QueryBus) {
    this.#queries = queries;
  }

  @Get('live')
  @ApiOperation({ summary: 'Whether the process is up: no answer means start it again' })
  @ApiOkResponse({ type: LiveAnswer })
  live(): LiveAnswer {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({
    summary: 'Whether the service can do all its work',
    description:
      '503 while the service is being stopped, when bookkeeper and views have stopped, when one ' +
      'of them is far behind and has not got on for long, or when the log cannot be written. ' +
      'What only somebody has to see to, the calendar for example, is told with 200.',
  })
  @ApiOkResponse({ type: ReadyAnswer, description: 'Status `ready` or `degraded`.' })
  @ApiServiceUnavailableResponse({ type: ReadyAnswer, description: 'Status `unready`.' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyAnswer> {
    const readiness = await this.#queries.execute(new GetReadiness());
    void reply.header('cache-control', 'no-store');
    if (!readiness.isReady) void reply.status(HttpStatus.SERVICE_UNAVAILABLE);
    return answerOf(readiness);
  }
}

function answerOf({ isReady, pumps, troubles }: Readiness): ReadyAnswer {
  const served = troubles.length === 0 ? 'ready' : 'degraded';
  return {
    status: isReady ? served : 'unready',
    pumps: pumps.map(({ name, behind, lastProgressAt, isStuck }) => ({
      name,
      behind,
      lastProgressAt: new Date(lastProgressAt).toISOString(),
      isStuck,
    })),
    troubles: troubles.map(({ code, detail }) => ({ code, detail })),
  };
}
