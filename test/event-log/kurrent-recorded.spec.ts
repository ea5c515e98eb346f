import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KurrentEventLog } from '../../src/event-log/kurrent.event-log.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { CalendarClock } from '../../src/kernel/clock.ts';
import { KurrentServer } from '../support/kurrent-server/kurrent-server.ts';
import { describeRecordedEvents } from './recorded-events.contract.ts';

describe('Recorded events in EventStoreDB', () => {
  let root: string;
  let clock: CalendarClock;
  let server: KurrentServer;
  let source: SqliteEventLog;
  let log: KurrentEventLog;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'recorded-'));
    clock = new CalendarClock(Date.UTC(2026, 10, 5, 12));
    server = await KurrentServer.start({ directory: join(root, 'server') });
    source = await SqliteEventLog.open({ directory: join(root, 'source'), clock });
    log = await KurrentEventLog.open({ url: server.url, clock });
  });

  afterEach(async () => {
    await source.close();
    await log.close();
    await server.stop();
    await rm(root, { recursive: true });
  });

  describeRecordedEvents(() => ({ log, source, clock }));
});
