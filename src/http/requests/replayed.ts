import type { FastifyReply } from 'fastify';

/** Says of an answer that it was given before, and that nothing was done for it now. */
export function tellReplayed(reply: FastifyReply): void {
  void reply.status(200).header('Idempotency-Replayed', 'true');
}
