import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { CalendarClock } from '../../src/kernel/clock.ts';

/** A log on real files and a clock that stands still, anew for each test. */
export interface TemporaryLog {
  readonly directory: string;
  readonly log: SqliteEventLog;
  readonly clock: CalendarClock;
}

export function useTemporaryLog(now: number): TemporaryLog {
  const current = { directory: '', log: null, clock: null } as unknown as {
    -readonly [Key in keyof TemporaryLog]: TemporaryLog[Key];
  };
  beforeEach(async () => {
    current.directory = await mkdtemp(join(tmpdir(), 'log-'));
    current.clock = new CalendarClock(now);
    const directory = join(current.directory, 'log');
    current.log = await SqliteEventLog.open({ directory, clock: current.clock });
  });
  afterEach(async () => {
    await current.log.close();
    await rm(current.directory, { recursive: true });
  });
  return current;
}
