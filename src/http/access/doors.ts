import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { HttpProblem } from '../problems/problem.ts';
import { Callers } from './callers.ts';

/**
 * For an API, and for pages of the service's own that load scripts, styles and data from it alone.
 * Nothing inline, no frames. TLS is the business of the proxy in front, and so are
 * Strict-Transport-Security and the upgrading of addresses.
 */
export const SECURITY_HEADERS: FastifyHelmetOptions = {
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
};

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
