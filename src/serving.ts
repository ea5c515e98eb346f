import type { Config } from './config.ts';
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
    const service = await startService(config, { isScheduled, logTo: standardError() });
    told(service);
    await stopped;
    await service.close();
  } finally {
    for (const name of SIGNALS) process.off(name, onSignal);
  }
}
