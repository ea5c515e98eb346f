import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { openLog } from './event-log/log-source.ts';
import { BusinessCalendar } from './kernel/business-calendar.ts';
import { invariant } from './kernel/errors.ts';
import { OpenParts } from './open-parts.ts';
import type { PumpReport, PumpThreadData } from './pump-thread.protocol.ts';
import { REPORT_EVERY_MS } from './pump-thread.protocol.ts';
import { LocalPumps } from './pumps.ts';
import { openViews } from './view-store/views-source.ts';

/** The thread of bookkeeper and views: batch work never runs where requests are served. */
invariant(parentPort, 'this file is run as a worker');
// Nor before them: where processors are scarce, whoever waits for an answer goes first. Linux
// alone has priorities of threads; elsewhere the whole process would be set back.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const port = parentPort;
const data = workerData as PumpThreadData;
const clock = { now: () => Date.now() };
const open = new OpenParts();

try {
  const log = open.add(await openLog(data.log, clock));
  const store = open.add(await openViews(data.views));
  run(new LocalPumps({ log, store, clock, calendar: new BusinessCalendar(data.zone) }));
} catch (error) {
  await open.close().catch(() => undefined);
  port.postMessage({ error: told(error as Error) } satisfies PumpReport);
  port.close();
}

function run(pumps: LocalPumps): void {
  pumps.start();
  let latest = '';
  const report = () => {
    const { error, ...progress } = pumps.progress;
    const now = { ...progress, error: error && told(error) } satisfies PumpReport;
    // Nobody has to be told twice.
    const text = JSON.stringify(now);
    if (text !== latest) port.postMessage(now);
    latest = text;
  };
  const reporting = setInterval(report, REPORT_EVERY_MS);
  report();
  const stop = async () => {
    clearInterval(reporting);
    await pumps.stop();
    report();
    await open.close();
    port.close();
  };
  // There is one order: stop.
  port.once('message', () => void stop());
}

function told(error: Error): NonNullable<PumpReport['error']> {
  const code = 'code' in error ? String(error.code) : 'INTERNAL';
  return { code, message: error.message, stack: error.stack ?? '' };
}
