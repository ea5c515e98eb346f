import { existsSync } from 'node:fs';
import { checkChains } from '../audit/integrity.ts';
import { checkpointOf, signsOfAnotherLog } from '../checkpoints.ts';
import type { DataDirectory } from '../data-directory.ts';
import type { Engines } from '../engines/engines.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { SqliteEventLog } from '../event-log/sqlite.event-log.ts';
import { Failure } from '../kernel/errors.ts';
import { checkServiceFile } from '../service-store/sqlite-service.files.ts';
import { checkViewsFile } from '../view-store/sqlite-views.files.ts';
import { SqliteViewStore } from '../view-store/sqlite.view-store.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import type { Io } from './io.ts';
import { counted } from './table.ts';

/** One thing that was checked. */
export interface CheckResult {
  readonly check: string;
  readonly isSound: boolean;
  /** What was found wrong; of a check that found nothing, what it looked at. */
  readonly findings: readonly string[];
}

interface Findings {
  readonly wrong: readonly string[];
  readonly looked: string;
}

/** Checks everything in a data directory that can be checked without recomputing it. */
export async function checkData(io: Io, directory: DataDirectory): Promise<CheckResult[]> {
  const log = SqliteEventLog.openReadOnly(directory.log);
  try {
    return [
      await checked('file of the event log', () => logFile(log)),
      await checked('chains of the streams', () => chains(io, log)),
      await checked('file of books and views', async () => viewsFile(directory)),
      await checked('place of books and views', () => placeOfFile(log, directory)),
      await checked('file of keys and webhooks', async () => serviceFile(directory)),
    ];
  } finally {
    await log.close();
  }
}

/** The same as far as it can be seen from outside; their files are their own tools' matter. */
export async function checkEngines(io: Io, engines: Engines): Promise<CheckResult[]> {
  const log = await engines.readLog();
  try {
    return [
      await checked('chains of the streams', () => chains(io, log)),
      await checked('place of books and views', async () => place(log, await engines.readViews())),
      await checked('keys and webhooks', () => service(engines)),
    ];
  } finally {
    await log.close();
  }
}

export function showChecks(io: Io, results: readonly CheckResult[]): void {
  const rows = results.flatMap(({ check, isSound, findings }) =>
    findings.map((finding, index) =>
      index === 0 ? [check, isSound ? 'ok' : 'WRONG', finding] : ['', '', finding],
    ),
  );
  io.table(
    ['check', 'verdict', 'found'].map((title) => ({ title })),
    rows,
  );
}

async function checked(check: string, work: () => Promise<Findings>): Promise<CheckResult> {
  try {
    const { wrong, looked } = await work();
    const isSound = wrong.length === 0;
    return { check, isSound, findings: isSound ? [looked] : wrong };
  } catch (error) {
    // A file too broken to be looked at is what this is for.
    if (!(error instanceof Failure)) throw error;
    return { check, isSound: false, findings: [`${error.code}: ${error.message}`] };
  }
}

async function logFile(log: SqliteEventLog): Promise<Findings> {
  const findings = await log.checkFiles();
  const wrong = findings.map(({ code, stream, detail }) =>
    [code, stream, detail].filter((each) => each !== null).join(': '),
  );
  return { wrong, looked: 'readable, streams agree with events' };
}

async function chains(io: Io, log: EventLog): Promise<Findings> {
  const progress = io.progress({ label: 'chains', unit: 'stream' });
  const { breaks, streams, events } = await checkChains(log, ({ done, total }) =>
    progress.update(done, total === 0 ? null : done / total),
  );
  progress.clear();
  const wrong = breaks.map(
    ({ stream, revision, reason, detail }) => `${stream}@${revision}: ${reason}: ${detail}`,
  );
  return { wrong, looked: `${counted(events, 'event')} in ${counted(streams, 'stream')}` };
}

function viewsFile({ views }: DataDirectory): Findings {
  if (!existsSync(views)) return NO_VIEWS;
  return { wrong: checkViewsFile(views), looked: 'readable' };
}

function serviceFile({ service }: DataDirectory): Findings {
  if (!existsSync(service)) return { wrong: [], looked: 'none yet; `abt keys create` makes it' };
  return { wrong: checkServiceFile(service), looked: 'readable' };
}

async function service(engines: Engines): Promise<Findings> {
  const store = await engines.serviceIfThere();
  await store?.close();
  return { wrong: [], looked: 'readable' };
}

async function placeOfFile(log: EventLog, { views }: DataDirectory): Promise<Findings> {
  if (!existsSync(views)) return NO_VIEWS;
  return place(log, await SqliteViewStore.open({ file: views, readOnly: true }));
}

/** A log that was replaced by an older copy is not the one that the kept views came from. */
async function place(log: EventLog, store: ViewStore): Promise<Findings> {
  try {
    const signs = await signsOfAnotherLog(log, store);
    const wrong = signs.map((sign) => `VIEWS_OF_ANOTHER_LOG: ${sign}: abt views rebuild`);
    const behind = log.eventsBetween(await checkpointOf(store), await log.head());
    const many = behind === null ? '' : `${counted(behind, 'event')} `;
    return { wrong, looked: behind === 0 ? 'at the end of the log' : `${many}behind it` };
  } finally {
    await store.close();
  }
}

const NO_VIEWS: Findings = { wrong: [], looked: 'none yet; they are built when they are needed' };
