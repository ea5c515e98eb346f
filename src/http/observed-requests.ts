import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { LogController } from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Operations } from '../operations/operations.ts';
import type { RequestSpan } from '../operations/traces.ts';

/** Asked every few seconds by machines: their lines would bury all others, their spans too. */
const PROBES = /^\/(health\/|metrics$)/;
/** No route: a path could be anything, an account's among it. */
const UNMATCHED = 'unmatched';
/** The client has gone before there was an answer: as nginx has it, HTTP knows no status for it. */
const NOBODY_ANSWERED = 499;
const REQUEST_ID = /^[\w.:-]{1,64}$/;

export interface RequestObserver {
  readonly operations: Operations;
  /** The id of the key that a request has shown, if it is a valid one. */
  readonly keyIdOf: (request: FastifyRequest) => string | null;
}

/** What Fastify is told, so that its own lines go into the service's log, without URLs. */
export function fastifyLogging({ log }: Operations) {
  const logController = new LogController({
    disableRequestLogging: true,
    requestIdLogLabel: 'requestId',
  });
  return {
    loggerInstance: log,
    logController,
    genReqId: requestIdOf,
  } as const;
}

/** The client's own, where it is one that can stand in a log; else a new one. */
function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}

/**
 * Every request is measured, traced and logged in a line: by the pattern of its route, never by
 * its path. Its id is in the answer, too (`X-Request-Id`).
 */
export function observeRequests(
  fastify: FastifyInstance,
  { operations, keyIdOf }: RequestObserver,
): void {
  const { metrics, traces } = operations;
  const spans = new WeakMap<FastifyRequest, RequestSpan>();

  fastify.addHook('onRequest', (request, reply, done) => {
    const startedAt = performance.now();
    void reply.header('x-request-id', request.id);
    const route = request.routeOptions.url ?? UNMATCHED;
    const isProbe = PROBES.test(route);
    const span = isProbe ? null : traces.request(traceparentOf(request));
    if (span !== null) spans.set(request, span);
    // Also where the client has gone before the end, which Fastify has no word for.
    reply.raw.once('close', () => {
      const { statusCode, headersSent, writableFinished: isComplete } = reply.raw;
      const status = headersSent ? statusCode : NOBODY_ANSWERED;
      const { method } = request;
      const ms = performance.now() - startedAt;
      metrics.answered({ method, route, status, seconds: ms / 1000 });
      span?.end(`${method} ${route}`, {
        'http.request.method': method,
        'http.route': route,
        'http.response.status_code': status,
      });
      const facts = { method, route, status, ms: Math.round(ms * 10) / 10, isComplete };
      const from = { keyId: keyIdOf(request) ?? undefined, traceId: span?.traceId };
      request.log[isProbe ? 'debug' : 'info']({ ...facts, ...from }, 'request');
    });
    done();
  });

  // The body has been read by now: what was around its reading is not around what follows.
  fastify.addHook('preValidation', (request: FastifyRequest, _: FastifyReply, done: () => void) => {
    const span = spans.get(request);
    if (span === undefined) done();
    else span.around(done);
  });
}

function traceparentOf({ headers: { traceparent } }: FastifyRequest): string | undefined {
  return typeof traceparent === 'string' ? traceparent : undefined;
}
