import type { Socket } from 'node:net';
import type { FastifyReply } from 'fastify';
import { HttpProblem, PROBLEM_MEDIA_TYPE } from './problem.ts';
import { problemOf } from './problem-of.ts';

/** By status. What was sent is not told back: it may be long. */
const DETAILS: Readonly<Record<number, string>> = {
  400: 'this is not HTTP as it should be: see how path, headers and body are written',
  408: 'the request has not come in time',
  414: 'a name in the path is longer than any of ours',
  431: 'the headers take more bytes than are read',
};

/** By Node's codes; whatever else it cannot read is a 400. */
const STATUS_OF: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

/** Answers what no route can be found for, so that it comes to no filter: a path that is none. */
export function answerUnrouted(
  { statusCode = 400 }: { readonly statusCode?: number },
  _request: unknown,
  reply: FastifyReply,
): void {
  const problem = problemOf(badRequest(statusCode));
  void reply.status(problem.status).type(PROBLEM_MEDIA_TYPE).send(problem);
}

/** Answers what Node cannot read, and lets go of the connection. */
export function answerUnread(error: NodeJS.ErrnoException, socket: Socket): void {
  if (socket.writable && error.code !== 'ECONNRESET') {
    const problem = problemOf(badRequest(STATUS_OF[error.code ?? ''] ?? 400));
    const body = JSON.stringify(problem);
    socket.write(
      `HTTP/1.1 ${problem.status} ${problem.title}\r\nConnection: close\r\n` +
        `Content-Type: ${PROBLEM_MEDIA_TYPE}; charset=utf-8\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  }
  socket.destroy();
}

function badRequest(status: number): HttpProblem {
  return new HttpProblem({ status, code: 'BAD_REQUEST' }, DETAILS[status] ?? String(DETAILS[400]));
}
