import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { NO_STREAM, START } from '../../src/kernel/envelope.ts';
import { newEvent, newEvents } from './new-event.ts';

const clock = { now: () => Date.UTC(2026, 10, 5) };
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'event-log-'));
  const log = await SqliteEventLog.open({ directory, clock });
  await log.append('account-1', NO_STREAM, newEvents('a', 6));
  await log.close();
});

afterEach(() => rm(directory, { recursive: true }));

describe('Damage', () => {
  it.each([
    ['metadata that are no JSON', `metadata = '{"source":'`, 'account-1@3 at 4'],
    ['metadata that are no object', `metadata = '"app"'`, 'account-1@3 at 4'],
    ['a revision beyond 2^53', 'revision = 9007199254740993', 'account-1@9007199254740993 at 4'],
    ['an instant before -2^53', 'occurred_at = -9223372036854775808', 'account-1@3 at 4'],
  ])('of an event is told with its place: %s', async (_, change, place) => {
    tamper(`UPDATE events SET ${change} WHERE id = 'a3'`);
    const log = SqliteEventLog.openReadOnly(directory);
    const told = { code: 'LOG_DAMAGED', message: expect.stringContaining(place) };
    await expect(log.readAll(START, 10)).rejects.toMatchObject(told);
    await expect(log.readStream('account-1', { limit: 10 })).rejects.toMatchObject(told);
    await log.close();
  });

  it('of a stream is told with its name', async () => {
    tamper('UPDATE streams SET revision = 9007199254740993');
    const log = SqliteEventLog.openReadOnly(directory);
    const told = { code: 'LOG_DAMAGED', message: expect.stringContaining('account-1') };
    await expect(log.find('account-1', [])).rejects.toMatchObject(told);
    await expect(log.readStream('account-1', { limit: 1 })).rejects.toMatchObject(told);
    await log.close();
    const writing = await SqliteEventLog.open({ directory, clock });
    const append = writing.append('account-1', 5, [newEvent('b')]);
    await expect(append).rejects.toMatchObject({ code: 'LOG_DAMAGED' });
    await writing.close();
  });
});

function tamper(sql: string): void {
  const db = new DatabaseSync(join(directory, 'log.sqlite'));
  db.exec(sql);
  db.close();
}
