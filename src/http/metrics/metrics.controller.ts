import { Controller, Get, Inject, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { GetMetrics } from '../../operations/operations.queries.ts';
import { Needs, Unlimited } from '../access/needs.ts';

/** For Prometheus, which shows a key as a bearer token: any that may read will do. */
@ApiTags('operations')
@Unlimited()
@Needs('scores:read', 'audit:read')
@Controller('metrics')
export class MetricsController {
  readonly #queries: QueryBus;

  constructor(@Inject(QueryBus) queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @ApiOperation({
    summary: 'Numbers of the service for Prometheus',
    description: 'The text format of Prometheus, version 0.0.4. No label names an account.',
  })
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  async metrics(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { type, text } = await this.#queries.execute(new GetMetrics());
    void reply.type(type).header('cache-control', 'no-store');
    return text;
  }
}
