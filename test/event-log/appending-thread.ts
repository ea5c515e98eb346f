import { parentPort, workerData } from 'node:worker_threads';
import { WrongExpectedRevision } from '../../src/event-log/event-log.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import type { LogHandle } from '../../src/event-log/sqlite-log.thread.ts';
import { newEvent } from './new-event.ts';

export interface AppendingThreadData {
  readonly handle: LogHandle;
  readonly name: string;
  readonly count: number;
}

/** A thread that appends its events to one stream, two at a time, against all others. */
const { handle, name, count } = workerData as AppendingThreadData;
const log = SqliteEventLog.attach(handle, Date);
for (let i = 0; i < count;) {
  const { revision } = await log.find('account-1', []);
  const events = [newEvent(`${name}${i}`), newEvent(`${name}${i + 1}`)];
  try {
    await log.append('account-1', revision, events);
    i += 2;
  } catch (error) {
    if (!(error instanceof WrongExpectedRevision)) throw error;
  }
}
await log.close();
parentPort?.postMessage('done');
