import type { FastifyRequest } from 'fastify';
import type { Callers } from '../access/callers.ts';

/** Who reports what names no source: the key that sends it, by its name. */
export async function sourceOf(request: FastifyRequest, callers: Callers): Promise<string> {
  const caller = await callers.of(request);
  return caller.kind === 'key' ? caller.key.name : 'http';
}
