import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from './config.ts';
import { Failure } from './kernel/errors.ts';

/**
 * Listens, and tells where, as http://127.0.0.1:8080.
 *
 * @throws Failure ADDRESS_IN_USE, ADDRESS_NOT_AVAILABLE, CANNOT_LISTEN
 */
export async function listen(
  app: NestFastifyApplication,
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<string> {
  try {
    await app.listen(port, host);
    return await app.getUrl();
  } catch (error) {
    throw explained(error as NodeJS.ErrnoException, `${host}:${port}`);
  }
}

/** A connection that is kept for a next request is let go of at most so late. */
const LOOK_EVERY_MS = 50;

/** Waits for the requests under way for so long, then lets go of their connections. */
export async function closeWithin(
  app: NestFastifyApplication,
  ms: number,
  close: () => Promise<void>,
): Promise<void> {
  const server = app.getHttpServer();
  const bound = setTimeout(() => server.closeAllConnections(), ms);
  const look = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS);
  try {
    await close();
  } finally {
    clearTimeout(bound);
    clearInterval(look);
  }
}

/** What the system says, and what to do. */
const EXPLANATIONS: Readonly<Record<string, readonly [string, (address: string) => string]>> = {
  EADDRINUSE: [
    'ADDRESS_IN_USE',
    (address) => `something else listens on ${address}: stop it, or set another ABT_PORT`,
  ],
  EADDRNOTAVAIL: ['ADDRESS_NOT_AVAILABLE', notHere],
  ENOTFOUND: ['ADDRESS_NOT_AVAILABLE', notHere],
  EAI_AGAIN: ['ADDRESS_NOT_AVAILABLE', notHere],
  EACCES: [
    'CANNOT_LISTEN',
    (address) => `this user may not listen on ${address}: take a port above 1023`,
  ],
};

function notHere(address: string): string {
  return `this machine has no address ${address}: set another ABT_HOST`;
}

function explained(cause: NodeJS.ErrnoException, address: string): Error {
  const explanation = EXPLANATIONS[cause.code ?? ''];
  if (explanation === undefined) return cause;
  const [code, messageOf] = explanation;
  return new Failure(code, messageOf(address), { cause });
}
