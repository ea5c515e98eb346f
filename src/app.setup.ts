import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import fastifyEtag from '@fastify/etag';
import type { FastifyRequest } from 'fastify';
import { Callers } from './http/access/callers.ts';
import {
  AdapterInTurn,
  refuseBodiesOfStrangers,
  sendSecurityHeaders,
} from './http/access/doors.ts';
import { MAX_BODY_BYTES, readBodies } from './http/bodies.ts';
import type { Doors } from './http/http.module.ts';
import { HttpModule } from './http/http.module.ts';
import { fastifyLogging, observeRequests } from './http/observed-requests.ts';
import { refuseOtherMethods } from './http/problems/other-methods.ts';
import { answerUnread, answerUnrouted } from './http/problems/unrouted.ts';
import { answerUnchanged, keepOutOfSharedCaches } from './http/reading/caches.ts';
import { serveDocument } from './http/openapi/serve-document.ts';
import { nestLog } from './operations/logging.ts';

/** Whoever is slower than this to send a request, its head or all of it, is not waited for. */
const LONGEST_HEAD_MS = 15_000;
const LONGEST_REQUEST_MS = 120_000;
/** How often Node looks for them; by itself each half minute. */
const LOOK_FOR_SLOW_MS = 2_000;
/** Longer than proxies keep their connections, so that none is closed under a request. */
const KEEP_ALIVE_MS = 72_000;
/** Nor is whoever takes nothing of an answer for so long; all answers begin well before that. */
const LONGEST_SILENCE_MS = 120_000;

/** The key of a default holds a reference of 128 characters, percent-encoded. */
const MOST_PARAM_CHARACTERS = 2_048;

/** The application behind its doors, not listening yet. */
export async function withHttp(
  application: DynamicModule,
  doors: Doors,
): Promise<NestFastifyApplication> {
  const { operations } = doors.operated;
  const adapter = new AdapterInTurn({
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: LONGEST_REQUEST_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    // Between two heartbeats of the feed there may be nothing to be heard.
    connectionTimeout: Math.max(LONGEST_SILENCE_MS, 2 * doors.limits.feedHeartbeatMs),
    http: { headersTimeout: LONGEST_HEAD_MS, connectionsCheckingInterval: LOOK_FOR_SLOW_MS },
    forceCloseConnections: 'idle',
    frameworkErrors: answerUnrouted,
    clientErrorHandler: answerUnread,
    routerOptions: { maxParamLength: MOST_PARAM_CHARACTERS },
    ...fastifyLogging(operations),
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    HttpModule.on(application, doors),
    adapter,
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- as Nest's
    { logger: nestLog(operations.log), abortOnError: false, bodyParser: false },
  );
  readBodies(adapter.getInstance());
  sendSecurityHeaders(adapter.getInstance());
  keepOutOfSharedCaches(adapter.getInstance());
  const callers = app.get(Callers);
  const keyIdOf = (request: FastifyRequest) => callers.keyIdOf(request);
  observeRequests(adapter.getInstance(), { operations, keyIdOf });
  operations.observeBuses({ commands: app.get(CommandBus), queries: app.get(QueryBus) });
  // From web pages of others, a browser on this machine must not get anything recorded.
  app.enableCsrfProtection();
  refuseBodiesOfStrangers(app);
  refuseOtherMethods(adapter.getInstance());
  await app.register(fastifyEtag, { replyWith304: false });
  answerUnchanged(adapter.getInstance());
  serveDocument(app);
  return app;
}
