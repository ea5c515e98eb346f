import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { CalendarClock } from '../../src/kernel/clock.ts';
import { NO_STREAM, START } from '../../src/kernel/envelope.ts';
import { newEvent, newEvents } from './new-event.ts';
import { everything } from './read-back.ts';
import { describeRecordedEvents } from './recorded-events.contract.ts';

describe('Recorded events in the SQLite event log', () => {
  let root: string;
  let clock: CalendarClock;
  let source: SqliteEventLog;
  let log: SqliteEventLog;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'recorded-'));
    clock = new CalendarClock(Date.UTC(2026, 10, 5, 12));
    source = await SqliteEventLog.open({ directory: join(root, 'source'), clock });
    log = await SqliteEventLog.open({ directory: join(root, 'log'), clock });
  });

  afterEach(async () => {
    await source.close();
    await log.close();
    await rm(root, { recursive: true });
  });

  describe('of one stream', () => {
    describeRecordedEvents(() => ({ log, source, clock }));
  });

  describe('a piece of another log', () => {
    it('is taken over in its order, across streams; what is there is passed over', async () => {
      for (const [at, event] of newEvents('e', 9).entries()) {
        await source.append(`account-${at % 3}`, Math.floor(at / 3) - 1, [event]);
      }
      const events = await everything(source, 100);
      await log.takeOver(events.slice(0, 5));
      expect(await log.takeOver(events.slice(2))).toMatchObject({ alreadyThere: false });
      expect(await log.takeOver(events)).toMatchObject({ alreadyThere: true });
      // Rows are numbered alike, so even the positions are the same.
      expect(await everything(log, 100)).toEqual(events);
      expect(await log.checkFiles()).toEqual([]);
    });

    it('is taken over wholly or not at all, and others go on', async () => {
      await source.append('account-1', NO_STREAM, [newEvent('a')]);
      await source.append('account-2', NO_STREAM, [newEvent('a')]);
      await source.append('account-2', 0, [newEvent('b')]);
      const events = await everything(source, 100);
      const piece = events.filter(({ revision, stream }) => revision > 0 || stream.endsWith('1'));

      const gap = { code: 'WRONG_EXPECTED_REVISION', stream: 'account-2', actual: NO_STREAM };
      await expect(log.takeOver(piece)).rejects.toMatchObject(gap);
      expect(await log.head()).toBe(START);
      const own = log.append('account-3', NO_STREAM, [newEvent('c')]);
      await Promise.allSettled([log.takeOver(piece), own, log.takeOver(events)]);
      const streams = (await everything(log, 100)).map(({ stream }) => stream);
      expect(streams).toEqual(['account-3', 'account-1', 'account-2', 'account-2']);
      expect(await log.checkFiles()).toEqual([]);
    });
  });
});
