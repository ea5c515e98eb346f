import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { HttpProblem } from '../problems/problem.ts';
import { Callers } from './callers.ts';

/**
 * For an API, and for pages of the service's own that load scripts, styles and data from it alone.
 * Nothing inline, no frames. TLS is the business of the proxy in front, and so are
 * Strict-Transport-Security and the upgrading of addresses.
 */
const setSecurityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  frameguard: { action: 'deny' },
  hsts: false,
});

/**
 * Those of refusals, too: it comes before whatever refuses. They are the same ones for every
 * answer, and `@fastify/helmet` would make them anew each time.
 */
export function sendSecurityHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    setSecurityHeaders(request.raw, reply.raw, (error) => done(error as Error | undefined));
  });
}

/**
 * Has Nest's check of where a page comes from take its turn where it is enabled. Nest's own place
 * for it is before all hooks: what is refused there is neither logged nor measured.
 */
export class AdapterInTurn extends FastifyAdapter {
  override registerSecurityHook(check: Parameters<FastifyAdapter['registerSecurityHook']>[0]) {
    this.getInstance().addHook('onRequest', (request, reply, done) => {
      done(check(request, reply.raw));
    });
  }
}

/** Has a stranger's request refused before its body, of up to 32 MiB, is read into memory. */
export function refuseBodiesOfStrangers(app: NestFastifyApplication): void {
  const callers = app.get(Callers);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request) => {
    if (!hasBody(request)) return;
    const caller = await callers.of(request);
    if (caller.kind !== 'stranger') return;
    const { status, code, headers, message } = caller.problem;
    // The rest of the body is not waited for.
    throw new HttpProblem({ status, code, headers: { ...headers, Connection: 'close' } }, message);
  });
}

function hasBody({ headers }: FastifyRequest): boolean {
  const length = headers['content-length'];
  return headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}
