import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { withHttp } from './app.setup.ts';
import type { Config } from './config.ts';
import type { Doors } from './http/http.module.ts';
import { closeWithin, listen } from './listening.ts';
import { openAccess } from './open-access.ts';
import type { OpenAccess } from './open-access.ts';
import type { OperatingOptions } from './open-operations.ts';
import { openOperations, operatedParts } from './open-operations.ts';
import type { Operations } from './operations/operations.ts';
import { SYSTEM_CLOCK } from './system-clock.ts';
import type { OpenOptions, Tracker } from './tracker.ts';
import { openTracker } from './tracker.ts';

/** A data directory that is served over HTTP. */
export interface Service {
  /** Where it listens, as http://127.0.0.1:8080. */
  readonly url: string;
  readonly tracker: Tracker;
  /** No key was ever made: this machine alone is answered, and may do everything. */
  readonly isKeyless: boolean;
  /** Accepts nothing new, finishes what is under way, flushes, lets go of the files. */
  close(): Promise<void>;
}

export type ServiceOptions = Omit<OpenOptions, 'compose' | 'observer'> &
  OperatingOptions &
  Pick<Doors, 'addOns'>;

/**
 * Opens a data directory and listens.
 *
 * @throws as openAccess, openTracker and listen
 */
export async function startService(config: Config, options: ServiceOptions = {}): Promise<Service> {
  const access = await openAccess(config, options.clock ?? SYSTEM_CLOCK);
  const operations = await openOperations(config, options);
  try {
    return await serve(config, options, { access, operations });
  } catch (error) {
    await access.close();
    await operations.close();
    throw error;
  }
}

async function serve(
  config: Config,
  options: ServiceOptions,
  { access, operations }: { readonly access: OpenAccess; readonly operations: Operations },
): Promise<Service> {
  const doors: NestFastifyApplication[] = [];
  const tracker = await openTracker(config, {
    ...options,
    observer: operations,
    compose: async (application, opened) => {
      const operated = operatedParts({ ...options, config, operations }, opened);
      const app = await withHttp(application, {
        ...{ access, operated, limits: config },
        addOns: options.addOns,
      });
      doors.push(app);
      return app;
    },
  });
  const close = () =>
    tracker
      .close()
      .finally(() => access.close())
      .finally(() => operations.close());
  try {
    const [app] = doors as [NestFastifyApplication];
    const url = await listen(app, config);
    const closeSoon = () => closeWithin(app, config.shutdownMs, close);
    return { url, tracker, isKeyless: access.isKeyless, close: closeSoon };
  } catch (error) {
    await tracker.close().catch(() => undefined);
    throw error;
  }
}
