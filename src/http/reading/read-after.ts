import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Inject, UseGuards, applyDecorators } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CatchUp } from '../../commands/catch-up.ts';
import { WholeViews } from '../../commands/whole-views.ts';
import { Failure, Malformed } from '../../kernel/errors.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { HttpProblem } from '../problems/problem.ts';

export const READ_AFTER = 'X-Read-After';

const MOST_WAIT_MS = 2_000;
const RETRY_AFTER_S = '1';

const HEADER = READ_AFTER.toLowerCase();

/**
 * Has a reader see views that are not being built anew, and at least what was there at the
 * position that an earlier answer has named. By what he sees, whoever posts may have something
 * recorded for good.
 */
class ReadAfter implements CanActivate {
  readonly #queries: QueryBus;
  readonly #wholeViews: WholeViews;

  constructor(@Inject(QueryBus) queries: QueryBus, @Inject(WholeViews) wholeViews: WholeViews) {
    this.#queries = queries;
    this.#wholeViews = wholeViews;
  }

  canActivate(context: ExecutionContext): true | Promise<true> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const position = request.headers[HEADER];
    const mayRecord = request.method === 'POST';
    if (position === undefined && !mayRecord && this.#wholeViews.isReached) return true;
    return this.#reach(position === undefined ? null : String(position), mayRecord);
  }

  async #reach(position: string | null, mayRecord: boolean): Promise<true> {
    const until = performance.now() + MOST_WAIT_MS;
    try {
      await (mayRecord
        ? this.#wholeViews.reachNow(MOST_WAIT_MS)
        : this.#wholeViews.reach(MOST_WAIT_MS));
      const leftMs = Math.max(0, until - performance.now());
      if (position !== null) await this.#queries.execute(new CatchUp(position, leftMs));
      return true;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const { code, message } = error;
      if (code === 'NOT_A_POSITION') {
        throw new Malformed([{ pointer: `/${READ_AFTER}`, code, detail: message }]);
      }
      if (code !== 'VIEWS_BEHIND') throw error;
      const headers = { 'Retry-After': RETRY_AFTER_S };
      throw new HttpProblem({ status: 503, code, headers }, message);
    }
  }
}

/** A controller or handler that answers from books and views, which follow the log. */
export function ReadsViews(): ClassDecorator & MethodDecorator {
  return applyDecorators(
    UseGuards(ReadAfter),
    ApiHeader({
      name: READ_AFTER,
      required: false,
      schema: { type: 'string' },
      example: '0000000000000142',
      description:
        'The `position` of an earlier answer: waits until what follows from it can be read, ' +
        `at most ${MOST_WAIT_MS / 1_000} s`,
    }),
    ApiProblems('VIEWS_BEHIND'),
  );
}
