import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { LOG_FILE } from '../../src/event-log/sqlite-log.schema.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { NO_STREAM } from '../../src/kernel/envelope.ts';
import { newEvents } from './new-event.ts';

describe('What is looked up without a pause', () => {
  let directory: string;
  let log: SqliteEventLog;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'snapshot-'));
    log = await SqliteEventLog.open({ directory, clock: { now: () => 0 } });
    await log.append('a-1', NO_STREAM, newEvents('first', 2));
  });

  afterEach(async () => {
    await log.close();
    await rm(directory, { recursive: true });
  });

  it('is seen at one instant, and what is appended then from the next pause on', async () => {
    const finds = ['a-1', 'a-2', 'a-1'].map((stream) => log.find(stream, ['first1', 'later0']));
    expect((await Promise.all(finds)).map(({ revision }) => revision)).toEqual([1, NO_STREAM, 1]);
    await log.append('a-1', 1, newEvents('later', 1));
    const found = await log.find('a-1', ['first1', 'later0']);
    expect([found.revision, ...found.known.keys()]).toEqual([2, 'first1', 'later0']);
  });

  it('leaves no read transaction behind that a checkpoint would have to wait for', async () => {
    await log.find('a-1', ['first0']);
    await log.append('a-1', 1, newEvents('later', 1));
    const other = new DatabaseSync(join(directory, LOG_FILE));
    expect(other.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()).toMatchObject({ busy: 0 });
    other.close();
  });

  it('does not keep a log from being closed', async () => {
    const found = log.find('a-1', []);
    await log.close();
    expect((await found).revision).toBe(1);
  });
});
