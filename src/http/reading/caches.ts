import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * What is told of accounts is nobody else's: no cache between us and the client keeps it, and the
 * client's own asks again each time (ETag). Handlers may say something else.
 */
export function keepOutOfSharedCaches(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply.header('Cache-Control', 'private, no-cache');
    done();
  });
}

/**
 * Answers 304 to whoever has what he asks for: a read that would be answered with 200. Refusals
 * and writes are told in full, whatever is sent along with them.
 */
export function answerUnchanged(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const isUnchanged = reply.statusCode === 200 && isKnown(request, reply);
    if (isUnchanged) void reply.status(304);
    // Null rather than empty, whose length would be told; of a HEAD, Fastify tells that of the 200.
    done(null, isUnchanged && request.method === 'GET' ? null : payload);
  });
}

/** RFC 9110, section 13.1.2: several may be named, or any (`*`), and weak ones mean the same. */
function isKnown({ method, headers }: FastifyRequest, reply: FastifyReply): boolean {
  const { 'if-none-match': named } = headers;
  const etag = reply.getHeader('etag');
  if (named === undefined || etag === undefined || !READS.has(method)) return false;
  const tags = named.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(String(etag));
}

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);
