import type { FollowedLog } from '../event-log/mirror.ts';
import { Mirror } from '../event-log/mirror.ts';
import type { Clock } from '../kernel/clock.ts';
import { Failure } from '../kernel/errors.ts';

export interface KeptMirrorOptions {
  readonly origin: FollowedLog;
  readonly directory: string;
  readonly clock: Clock;
  /** Told of what has stopped it. Whatever it does not hold is read from the log. */
  readonly onFailure: (error: Error) => void;
}

/**
 * Keeps the mirror of a log in a directory for as long as it is open. Where another process keeps
 * it already, there is nothing to do.
 *
 * @throws as Mirror.open, but for DATA_DIR_LOCKED
 */
export async function keepMirror({ onFailure, ...options }: KeptMirrorOptions) {
  const mirror = await Mirror.open(options).catch((error: unknown) => {
    if (error instanceof Failure && error.code === 'DATA_DIR_LOCKED') return null;
    throw error;
  });
  mirror?.run().catch((error: unknown) => onFailure(error as Error));
  return { close: async () => mirror?.close() };
}
