import { parentPort, workerData } from 'node:worker_threads';
import { SqliteEventLog } from './event-log/sqlite.event-log.ts';
import { BusinessCalendar } from './kernel/business-calendar.ts';
import { invariant } from './kernel/errors.ts';
import type { PumpReport, PumpThreadData } from './pump-thread.protocol.ts';
import { REPORT_EVERY_MS } from './pump-thread.protocol.ts';
import { LocalPumps } from './pumps.ts';
import { SqliteViewStore } from './view-store/sqlite.view-store.ts';

/** The thread of bookkeeper and views: batch work never runs where requests are served. */
invariant(parentPort, 'this file is run as a worker');
const port = parentPort;
const { log: handle, viewsFile, zone, maxPages } = workerData as PumpThreadData;
const clock = { now: () => Date.now() };

const log = SqliteEventLog.attach(handle, clock);
const store = await SqliteViewStore.open({ file: viewsFile, maxPageCount: maxPages });
const pumps = new LocalPumps({ log, store, clock, calendar: new BusinessCalendar(zone) });
pumps.start();

let latest = '';
const report = () => {
  const { error, ...progress } = pumps.progress;
  const told = error && { code: codeOf(error), message: error.message, stack: error.stack ?? '' };
  const now = { ...progress, error: told } satisfies PumpReport;
  // Nobody has to be told twice.
  const text = JSON.stringify(now);
  if (text !== latest) port.postMessage(now);
  latest = text;
};
const reporting = setInterval(report, REPORT_EVERY_MS);
report();

// There is one order: stop.
port.once('message', () => void stop());

async function stop(): Promise<void> {
  clearInterval(reporting);
  await pumps.stop();
  report();
  await store.close();
  await log.close();
  port.close();
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : 'INTERNAL';
}
