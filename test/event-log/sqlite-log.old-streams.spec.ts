import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MAX_PAGE } from '../../src/event-log/event-log.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { NO_STREAM, START } from '../../src/kernel/envelope.ts';
import { newEvent, newEvents } from './new-event.ts';

const clock = { now: () => Date.UTC(2026, 10, 5) };
let directory: string;

describe('A stream that has lost events', () => {
  const refused = {
    code: 'LOG_DAMAGED',
    message: expect.stringMatching(/account-1 .*5.* 4 events/),
  };

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'event-log-'));
    const log = await SqliteEventLog.open({ directory, clock });
    await log.append('account-1', NO_STREAM, newEvents('a', 6));
    await log.append('account-2', NO_STREAM, newEvents('b', 3));
    await log.close();
  });

  afterEach(() => rm(directory, { recursive: true }));

  it.each([
    ['its tail', 'revision > 3'],
    ['its middle', 'revision IN (2, 3)'],
  ])('takes no more: %s', async (_, lost) => {
    tamper(`DELETE FROM events WHERE ${lost} AND stream = 1`);
    const log = await SqliteEventLog.open({ directory, clock });
    const append = (expected: number) => log.append('account-1', expected, [newEvent('c')]);
    for (const expected of [5, 3, 5]) await expect(append(expected)).rejects.toMatchObject(refused);
    expect(await log.readAll(START, MAX_PAGE)).toHaveLength(7);
    await log.close();
  });

  it('is refused by itself: what comes together with it is recorded', async () => {
    tamper('DELETE FROM events WHERE revision > 3 AND stream = 1');
    const log = await SqliteEventLog.open({ directory, clock });
    const [lost, sound, fresh] = await Promise.allSettled([
      log.append('account-1', 5, [newEvent('c')]),
      log.append('account-2', 2, [newEvent('c')]),
      log.append('account-3', NO_STREAM, [newEvent('c')]),
    ]);
    expect(lost).toMatchObject({ reason: refused });
    expect([sound.status, fresh.status]).toEqual(['fulfilled', 'fulfilled']);
    await log.close();
  });

  it('takes over nothing either', async () => {
    const target = join(directory, 'copy');
    const log = await SqliteEventLog.open({ directory, clock });
    await log.backup(target);
    await log.append('account-1', 5, [newEvent('c')]);
    const [next] = await log.readStream('account-1', { from: 6, limit: 1 });
    await log.close();
    tamper('DELETE FROM events WHERE revision > 3 AND stream = 1', target);
    const copy = await SqliteEventLog.open({ directory: target, clock });
    if (next) await expect(copy.takeOver([next])).rejects.toMatchObject(refused);
    await copy.close();
  });
});

function tamper(sql: string, place = directory): void {
  const db = new DatabaseSync(join(place, 'log.sqlite'));
  db.exec(sql);
  db.close();
}
