import type { CopyTarget } from '../copy/copy-target.ts';
import { inLanes, inOrder } from '../copy/copy-target.ts';
import { dataDirectoryOf, mustExist } from '../data-directory.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { SqliteEventLog } from '../event-log/sqlite.event-log.ts';
import { SYSTEM_CLOCK } from '../system-clock.ts';
import type { LogEnd } from './log-end.ts';

/** A log that is written to, and as what a copy sees it. */
export interface OpenTarget {
  readonly log: EventLog;
  readonly target: CopyTarget;
}

/** For reading, beside whoever writes it. */
export async function openSource(end: LogEnd): Promise<EventLog> {
  if (end.engine === 'kurrent') return openKurrent(end.url);
  return SqliteEventLog.openReadOnly(mustExist(end.config).log);
}

/** For writing; a data directory is made if there is none. */
export async function openTarget(end: LogEnd): Promise<OpenTarget> {
  if (end.engine === 'kurrent') {
    const log = await openKurrent(end.url);
    return { log, target: inLanes(log) };
  }
  const { log: directory } = dataDirectoryOf(end.config);
  const { maxPages: maxPageCount } = end.config;
  const log = await SqliteEventLog.open({ directory, clock: SYSTEM_CLOCK, maxPageCount });
  return { log, target: inOrder(log) };
}

/** Its client is not even loaded by whoever copies from one directory to another. */
async function openKurrent(url: string) {
  const { KurrentEventLog } = await import('../event-log/kurrent.event-log.ts');
  return KurrentEventLog.open({ url, clock: SYSTEM_CLOCK });
}
