import { Body, Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Consequence } from '../../bookkeeper/consequences.ts';
import { PredictConsequences } from '../../bookkeeper/consequences.queries.ts';
import type { RecordResult } from '../../commands/behaviour-recorder.ts';
import type { BehaviourRequest } from '../../commands/behaviours/behaviour.request.ts';
import { isPlainObject } from '../../commands/behaviours/rules.ts';
import { RecordBehaviours } from '../../commands/record-behaviours.ts';
import { Malformed } from '../../kernel/errors.ts';
import { Callers } from '../access/callers.ts';
import { Needs } from '../access/needs.ts';
import { HttpProblem } from '../problems/problem.ts';
import { DescribesRecording } from './describes-recording.ts';
import { sourceOf } from './source.ts';

/** What a behaviour that is recorded is answered with. */
export interface RecordedBehaviour {
  readonly id: string;
  /** Its place in the account's stream. */
  readonly revision: number;
  /** Opaque; see `X-Read-After`. */
  readonly position: string;
  /**
   * What follows from it at once: predicted, not waited for. Null where that would take too long;
   * left out where the behaviour was there already.
   */
  readonly consequences?: readonly Consequence[] | null;
}

@ApiTags('behaviours')
@Controller('v1/accounts/:accountId/behaviours')
export class BehavioursController {
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

  @Post()
  @Needs('behaviours:write')
  @DescribesRecording()
  async record(
    @Param('accountId') accountId: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecordedBehaviour> {
    const behaviour = ofAccount(accountId, body);
    const source = await sourceOf(request, this.#callers);
    const [result] = await this.#commands.execute(new RecordBehaviours([behaviour], source));
    const { kind, id, revision, position } = acknowledged(result as RecordResult);
    if (kind === 'alreadyThere') {
      void reply.status(200).header('Idempotency-Replayed', 'true');
      return { id, revision, position };
    }
    const { type } = behaviour as BehaviourRequest;
    const prediction = new PredictConsequences({ accountId, type, revision });
    const consequences = await this.#queries.execute(prediction).catch((error: unknown) => {
      // It is recorded: whatever else goes wrong, that is the answer.
      request.log.error(error);
      return null;
    });
    return { id, revision, position, consequences };
  }
}

function ofAccount(accountId: string, body: unknown): unknown {
  if (!isPlainObject(body)) return body;
  if (body.accountId !== undefined && body.accountId !== accountId) {
    const detail = `accountId is not "${accountId}", that of the path: correct it or leave it out`;
    throw new Malformed([{ pointer: '/accountId', code: 'OTHER_ACCOUNT', detail }]);
  }
  return { ...body, accountId };
}

type Acknowledged = Extract<RecordResult, { kind: 'recorded' | 'alreadyThere' }>;

function acknowledged(result: RecordResult): Acknowledged {
  switch (result.kind) {
    case 'recorded':
    case 'alreadyThere':
      return result;
    case 'malformed':
      throw new Malformed(result.problems);
    case 'reused':
      throw new HttpProblem({ status: 409, code: result.code }, result.detail);
  }
}
