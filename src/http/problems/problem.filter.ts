import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Catch } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpProblem, PROBLEM_MEDIA_TYPE } from './problem.ts';
import { problemOf } from './problem-of.ts';

/** Every error that reaches the edge becomes problem details; the unexpected ones are logged. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemOf(error);
    if (problem.status >= 500) http.getRequest<FastifyRequest>().log.error(error);
    if (error instanceof HttpProblem) void reply.headers(error.headers);
    void reply.status(problem.status).type(PROBLEM_MEDIA_TYPE).send(problem);
  }
}
