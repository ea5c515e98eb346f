import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { configOf } from '../../src/config.ts';
import { dataDirectoryOf } from '../../src/data-directory.ts';
import { KurrentEventLog } from '../../src/event-log/kurrent.event-log.ts';
import { Mirror } from '../../src/event-log/mirror.ts';
import { cutoffDayOf, cycleName, dateOf } from '../../src/kernel/business-calendar.ts';
import { SYSTEM_CLOCK } from '../../src/system-clock.ts';
import { StopWatch } from '../measured.ts';
import type { Step } from '../steps.ts';
import { Subject } from '../subject.ts';
import { FIRST_CYCLE, writeWorkload } from '../workload.ts';
import { appendToClient, appendToLog } from './appends.ts';
import { insertRows, writeRows } from './view-rows.ts';

const WORKLOAD = { accounts: 20_000, months: 1 };
const LOOK_EVERY_MS = 50;

/** Where the servers are, as every node is told it. */
const { EVENT_LOG_URL: logUrl = '', VIEWS_URL: viewsUrl = '' } = process.env;

export const PRODUCTION_STEPS: Readonly<Record<string, Step>> = {
  appendToLog: () => appendToLog(logUrl),
  appendToClient: () => appendToClient(logUrl),

  /** Imported, and its cycle published, on the engines that the environment names. */
  oneMonth: async (directory) => {
    const file = join(directory, 'month.ndjson');
    await writeWorkload(file, WORKLOAD);
    const subject = await Subject.open(directory, { hold: true });
    const watch = new StopWatch();
    await subject.import(file);
    const acknowledged = watch.seconds();
    await subject.caughtUp();
    const caughtUp = watch.seconds();
    await subject.closeDay(dateOf(cutoffDayOf(FIRST_CYCLE) - 1));
    const cycleWatch = new StopWatch();
    await subject.runCycle(cycleName(FIRST_CYCLE));
    const cycle = cycleWatch.seconds();
    await subject.caughtUp();
    await subject.close();
    return { acknowledged, caughtUp, cycle };
  },

  writeRows: (directory) => writeRows(filesIn(directory).views, viewsUrl),
  insertRows: (directory) => insertRows(filesIn(directory).views, viewsUrl),

  fillMirror: async (directory) => {
    const { mirror: at } = filesIn(directory);
    const origin = await KurrentEventLog.open({ url: logUrl, clock: SYSTEM_CLOCK });
    const head = await origin.head();
    const watch = new StopWatch();
    const mirror = await Mirror.open({ directory: at, origin, clock: SYSTEM_CLOCK });
    const run = mirror.run();
    while (mirror.progress.position < head) await Promise.race([run, delay(LOOK_EVERY_MS)]);
    const filled = watch.seconds();
    await mirror.close();
    await origin.close();
    return { filled };
  },

  /** From the mirror, if the environment turns it on. */
  rebuildPair: async (directory) => {
    const watch = new StopWatch();
    const subject = await Subject.open(directory, { rebuild: true });
    await subject.caughtUp();
    const rebuild = watch.seconds();
    await subject.close();
    return { rebuild };
  },
};

function filesIn(directory: string) {
  return dataDirectoryOf(configOf({ dataDir: directory }, {}));
}
