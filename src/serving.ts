import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from './config.ts';
import { Failure } from './kernel/errors.ts';
import { standardError } from './operations/logging.ts';
import type { Service } from './service.ts';
import { startService } from './service.ts';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Serves until the process is told to stop: then it accepts nothing new, finishes what is under
 * way and lets go of the files. A second signal ends it at once.
 *
 * @param told once it listens
 * @throws as startService
 */
export async function serveUntilStopped(
  config: Config,
  told: (service: Service) => void,
): Promise<void> {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<null>();
  // From the first moment on: who is told to stop while it opens, stops when it is open.
  const onSignal = () => {
    for (const name of SIGNALS) process.off(name, onSignal);
    stop(null);
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  try {
    const isScheduled = config.schedule === 'on';
    const start = () => startService(config, { isScheduled, logTo: standardError() });
    const service = await onceReachable(start, { mostMs: config.startWaitMs, stopped });
    if (service === null) return;
    told(service);
    await stopped;
    await service.close();
  } finally {
    for (const name of SIGNALS) process.off(name, onSignal);
  }
}

/** What is not there yet, but may come up soon: engines that are started together with us. */
const MAY_COME_UP: ReadonlySet<string> = new Set([
  'LOG_UNREACHABLE',
  'VIEWS_UNREACHABLE',
  'SERVICE_STORE_UNREACHABLE',
]);
const TRY_AGAIN_MS = 500;

/**
 * Starts, and waits for engines that cannot be reached yet, up to so long.
 *
 * @returns null if it was told to stop meanwhile
 */
async function onceReachable(
  start: () => Promise<Service>,
  { mostMs, stopped }: { readonly mostMs: number; readonly stopped: Promise<null> },
): Promise<Service | null> {
  const until = performance.now() + mostMs;
  for (;;) {
    try {
      return await start();
    } catch (error) {
      const mayComeUp = error instanceof Failure && MAY_COME_UP.has(error.code);
      if (!mayComeUp || performance.now() >= until) throw error;
    }
    const isStopped = await Promise.race([stopped, delay(TRY_AGAIN_MS, true)]);
    if (isStopped === null) return null;
  }
}
