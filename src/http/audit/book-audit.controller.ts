import { Controller, Get, Header, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { BookAudit } from '../../audit/auditors.ts';
import { BeginReplay, GetIntegrity, GetReplay } from '../../audit/auditors.queries.ts';
import type { BookVerdict } from '../../audit/replay-all.ts';
import { Needs } from '../access/needs.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { locationOf } from '../openapi/location.ts';
import { MOST_WAIT_MS } from '../reading/caught-up.ts';
import { instantText, instantTextOrNull } from '../requests/instants.ts';
import { IntegrityAnswer, ReplayAnswer } from './book-audit.answers.ts';
import { ReplayParameters } from './audit.requests.ts';
import { differenceAnswer } from './difference.answers.ts';

const RETRY_AFTER_S = 1;

/** Proof of the whole book, from the log alone. */
@ApiTags('audit')
@Needs('audit:read')
@Controller('v1/audit')
export class BookAuditController {
  readonly #commands: CommandBus;
  readonly #queries: QueryBus;

  constructor(@Inject(CommandBus) commands: CommandBus, @Inject(QueryBus) queries: QueryBus) {
    this.#commands = commands;
    this.#queries = queries;
  }

  @Post('replays')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Begins to prove the whole book: every record, conclusion, count, root and chain',
    description: 'One at a time: while one is running, it is the answer.',
  })
  @ApiAcceptedResponse({
    type: ReplayAnswer,
    description: 'Running: see `Location`',
    headers: locationOf('the replay', '/v1/audit/replays/0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11'),
  })
  @ApiProblems('AUDIT_BUSY')
  async begin(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReplayAnswer> {
    const replay = await this.#commands.execute(new BeginReplay());
    void reply.header('Location', `/v1/audit/replays/${replay.id}`);
    return replayAnswer(replay);
  }

  @Get('replays/:id')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'How far a replay is, and its verdict once it is finished' })
  @ApiOkResponse({ type: ReplayAnswer })
  @ApiProblems('UNKNOWN_REPLAY')
  async replay(@Param() { id }: ReplayParameters): Promise<ReplayAnswer> {
    return replayAnswer(await this.#queries.execute(new GetReplay(id.toLowerCase())));
  }

  @Get('integrity')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    summary: 'Whether every hash chain of the log is whole',
    description:
      'Follows them all unless that was done within the last minute. What takes longer than ' +
      `${MOST_WAIT_MS / 1_000} s is answered with its progress: ask again.`,
  })
  @ApiOkResponse({ type: IntegrityAnswer, description: 'The check is over' })
  @ApiAcceptedResponse({ type: IntegrityAnswer, description: 'It is running: ask again' })
  @ApiProblems('AUDIT_BUSY')
  async integrity(@Res({ passthrough: true }) reply: FastifyReply): Promise<IntegrityAnswer> {
    const check = await this.#queries.execute(new GetIntegrity(MOST_WAIT_MS));
    if (check.state === 'running') {
      void reply.status(202).header('Retry-After', String(RETRY_AFTER_S));
    }
    return bookAuditAnswer(check);
  }
}

function replayAnswer(replay: BookAudit<BookVerdict>): ReplayAnswer {
  const { result, ...audit } = bookAuditAnswer(replay);
  if (result === null) return { ...audit, result };
  return { ...audit, result: { ...result, differences: result.differences.map(differenceAnswer) } };
}

function bookAuditAnswer<Result>(audit: BookAudit<Result>) {
  const { startedAt, finishedAt } = audit;
  return {
    ...audit,
    startedAt: instantText(startedAt),
    finishedAt: instantTextOrNull(finishedAt),
  };
}
