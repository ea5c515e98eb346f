import type { FastifyInstance } from 'fastify';

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
