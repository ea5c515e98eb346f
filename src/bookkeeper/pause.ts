import { setImmediate } from 'node:timers/promises';

/**
 * Lets in what waits for the thread, an order to stop for one: reading and computing alone never
 * give way to it.
 *
 * @throws the signal's reason once it is aborted
 */
export async function pause(signal: AbortSignal): Promise<void> {
  await setImmediate();
  signal.throwIfAborted();
}
