import type { Readable } from 'node:stream';
import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RecordBehaviours } from '../../commands/record-behaviours.ts';
import { Callers } from '../access/callers.ts';
import { Needs } from '../access/needs.ts';
import { mediaTypeOf, unsupported } from '../bodies.ts';
import { ApiProblems, RECORDING_PROBLEMS } from '../openapi/api-problems.ts';
import { HttpProblem, PROBLEM_MEDIA_TYPE } from '../problems/problem.ts';
import type { ProblemDetails } from '../problems/problem.ts';
import { problemOf } from '../problems/problem-of.ts';
import { NDJSON, answerLines, answerText } from './batch-answer.ts';
import { BATCH_BODY, BatchAnswer } from './batch.answers.ts';
import { BatchMemory, limited } from './batch-body.ts';
import { BATCH_FORMATS } from './batch-formats.ts';
import { BatchRecording } from './batch-recording.ts';
import type { RecordMany } from './batch-recording.ts';
import { sourceOf } from './source.ts';

@ApiTags('behaviours')
@ApiExtraModels(BatchAnswer)
@Controller('v1/behaviours')
export class BatchController {
  readonly #commands: CommandBus;
  readonly #callers: Callers;
  readonly #memory = new BatchMemory();

  constructor(@Inject(CommandBus) commands: CommandBus, @Inject(Callers) callers: Callers) {
    this.#commands = commands;
    this.#callers = callers;
  }

  /** Many behaviours; each is recorded or not by itself, and answered in its place. */
  @Post()
  @Needs('behaviours:write')
  @ApiOperation({
    summary: 'Record many behaviours, of any accounts',
    description:
      'Each is recorded or refused by itself and answered in its place: one that is wrong never ' +
      'spoils the others. With `Accept: application/x-ndjson` the results come a line each, and ' +
      'the counts in the last.',
    requestBody: BATCH_BODY,
  })
  @ApiOkResponse({
    description: 'What became of each item',
    content: {
      'application/json': { schema: { $ref: getSchemaPath(BatchAnswer) } },
      [NDJSON]: { schema: { type: 'string' } },
    },
  })
  @ApiProblems('NOT_AN_ARRAY', 'BATCH_TOO_LARGE', ...RECORDING_PROBLEMS)
  @RouteConfig({ streamed: Object.keys(BATCH_FORMATS) })
  async record(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { [mediaTypeOf(request)]: format } = BATCH_FORMATS;
    if (format === undefined) throw unsupported('', Object.keys(BATCH_FORMATS));
    const { body, answers } = this.#memory.enter(
      Number(request.headers['content-length'] ?? Number.NaN),
    );
    try {
      const source = await sourceOf(request, this.#callers);
      const record: RecordMany = (behaviours) =>
        this.#commands.execute(new RecordBehaviours(behaviours, source));
      const recording = new BatchRecording(format, record, answers);
      const error = await failureOf(recording.take(limited(request.body as Readable, body)));
      await answer(recording, { error, request, reply });
    } finally {
      body.leave();
      answers.leave();
    }
  }
}

async function failureOf(work: Promise<void>): Promise<unknown> {
  try {
    await work;
    return null;
  } catch (error) {
    return error;
  }
}

interface Exchange {
  readonly error: unknown;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function answer(
  recording: BatchRecording,
  { error, request, reply }: Exchange,
): Promise<void> {
  const problem: ProblemDetails | null = error === null ? null : problemOf(error);
  if (problem !== null && problem.status >= 500) request.log.error(error);
  if (error instanceof HttpProblem) void reply.headers(error.headers);
  void reply.status(problem?.status ?? 200);
  if (request.headers.accept?.includes(NDJSON)) {
    await reply.type(NDJSON).send(answerLines(recording, problem));
  } else {
    const type = problem === null ? 'application/json' : PROBLEM_MEDIA_TYPE;
    await reply.type(type).send(answerText(recording, problem));
  }
}
