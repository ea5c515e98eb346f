import type { QueryBus } from '@nestjs/cqrs';
import { CatchUp } from '../../commands/catch-up.ts';
import { Failure } from '../../kernel/errors.ts';

/** How long whoever has asked for something is kept waiting for what follows from it. */
export const MOST_WAIT_MS = 5_000;

/** Whether what follows from everything recorded so far can be read, now or soon. */
export async function isCaughtUpSoon(queries: QueryBus): Promise<boolean> {
  try {
    await queries.execute(new CatchUp(null, MOST_WAIT_MS));
    return true;
  } catch (error) {
    if (error instanceof Failure && error.code === 'VIEWS_BEHIND') return false;
    throw error;
  }
}
