import { once } from 'node:events';
import type { Config } from '../../config.ts';
import { dateOf } from '../../kernel/business-calendar.ts';
import type { CalendarClock, Clock } from '../../kernel/clock.ts';
import { Failure } from '../../kernel/errors.ts';
import { standardError } from '../../operations/logging.ts';
import type { Service, ServiceOptions } from '../../service.ts';
import { startService } from '../../service.ts';
import type { Io } from '../io.ts';
import { LAST_DAY } from './demo-calendar.ts';

/** Nobody but this machine is answered, whatever the environment says. */
const HOST = '127.0.0.1';

/** What the demo goes on with: where, in which time, and until when. */
export interface DemoStage {
  readonly io: Io;
  readonly config: Config;
  readonly clock: CalendarClock;
  readonly signal: AbortSignal;
}

/**
 * Serves what was played until Ctrl-C. Its clock goes on from the end of the play, and the
 * schedule goes by that clock: the real date has no part in it.
 *
 * @param dataDir undefined if it is removed afterwards
 * @throws as startService, but for a port that is taken
 */
export async function serveDemo(stage: DemoStage, dataDir: string | undefined): Promise<void> {
  const { io, clock, signal } = stage;
  if (signal.aborted) return;
  // A demo that is looked at has nothing to tell but what is wrong with it.
  const config: Config = { ...stage.config, host: HOST, logLevel: 'error' };
  const service = await startAnywhere(io, config, {
    // In this thread, so that all of it goes by one clock.
    ...{ clock: goingOnFrom(clock.now()), threaded: false },
    ...{ isScheduled: config.schedule === 'on', logTo: standardError() },
  });
  try {
    if (io.isJson) io.note(`abt: listening on ${service.url}`);
    else for (const line of whereToLook(service.url, dataDir)) io.line(line);
    await aborted(signal);
  } finally {
    await service.close();
  }
}

/** Time as it passes for everybody, from an instant of the story on. */
function goingOnFrom(instant: number): Clock {
  const startedAt = performance.now();
  return { now: () => Math.floor(instant + performance.now() - startedAt) };
}

async function startAnywhere(io: Io, config: Config, options: ServiceOptions): Promise<Service> {
  try {
    return await startService(config, options);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'ADDRESS_IN_USE') throw error;
    io.note(`abt: something else listens on port ${config.port}: the demo takes a free one`);
    return startService({ ...config, port: 0 }, options);
  }
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

function whereToLook(url: string, dataDir: string | undefined): readonly string[] {
  const what = dataDir === undefined ? 'removes its data' : `leaves its data in ${dataDir}`;
  return [
    '',
    `To look around, on this machine alone; here it is ${dateOf(LAST_DAY)}, and time goes on:`,
    `  in the browser   ${url}/console/#/accounts/ninety-days`,
    `  the interface    ${url}/docs`,
    `  curl ${url}/v1/accounts/slips-once`,
    `  curl ${url}/v1/accounts/bare-profile/advice`,
    `  curl ${url}/v1/audit/accounts/ninety-days/replay`,
    '',
    `Ctrl-C ends it and ${what}.`,
  ];
}
