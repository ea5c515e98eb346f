import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MAX_PAGE } from '../../src/event-log/event-log.ts';
import { verifyChain } from '../../src/event-log/hash-chain.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { NO_STREAM, START } from '../../src/kernel/envelope.ts';
import { eventOfBytes, newEvent, newEvents } from './new-event.ts';

const clock = { now: () => Date.UTC(2026, 10, 5) };
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'event-log-'));
});

afterEach(() => rm(directory, { recursive: true }));

describe('A file', () => {
  it('of a newer program is left alone', async () => {
    await recorded(3);
    tamper('PRAGMA user_version = 2');
    const refused = { code: 'LOG_NEWER', message: expect.stringContaining('schema 2') };
    await expect(SqliteEventLog.open({ directory, clock })).rejects.toMatchObject(refused);
    expect(() => SqliteEventLog.openReadOnly(directory)).toThrow(expect.objectContaining(refused));

    tamper('PRAGMA user_version = 1');
    await expect(chainOf('account-1')).resolves.toMatchObject({ broken: null });
  });

  it('that is another database is left alone', async () => {
    tamper('CREATE TABLE orders (id INTEGER)');
    const refused = { code: 'LOG_FOREIGN' };
    await expect(SqliteEventLog.open({ directory, clock })).rejects.toMatchObject(refused);
  });

  it('that is no database is told apart from an empty log', async () => {
    await writeFile(join(directory, 'log.sqlite'), 'x'.repeat(10_000));
    const refused = { code: 'LOG_DAMAGED' };
    await expect(SqliteEventLog.open({ directory, clock })).rejects.toMatchObject(refused);
    expect(() => SqliteEventLog.openReadOnly(directory)).toThrow(expect.objectContaining(refused));
  });

  it.each(['TABLE types', 'INDEX events_by_stream_and_id'])(
    'without its %s is damaged',
    async (part) => {
      await recorded(3);
      tamper(`DROP ${part}`);
      const refused = { code: 'LOG_DAMAGED', message: expect.stringContaining('has lost') };
      await expect(SqliteEventLog.open({ directory, clock })).rejects.toMatchObject(refused);
      expect(() => SqliteEventLog.openReadOnly(directory)).toThrow(
        expect.objectContaining(refused),
      );
    },
  );

  it('that is not there is not made by a reader', async () => {
    const refused = expect.objectContaining({ code: 'LOG_NOT_FOUND' });
    expect(() => SqliteEventLog.openReadOnly(directory)).toThrow(refused);
    expect(await readdir(directory)).toEqual([]);
  });

  it('in a place that is no directory is refused', async () => {
    const file = join(directory, 'file');
    await writeFile(file, '');
    const refused = SqliteEventLog.open({ directory: join(file, 'log'), clock });
    await expect(refused).rejects.toMatchObject({ code: 'LOG_IO' });
  });
});

describe('A full disk', () => {
  const appends = Array.from({ length: 40 }, (_, i) =>
    [1, 2, 3].map((n) => eventOfBytes(`e${i}-${n}`, i % 2 === 0 ? 20_000 : 200)),
  );

  it('refuses what does not fit, records no half of it, and still reads', async () => {
    const log = await SqliteEventLog.open({ directory, clock, maxPageCount: 60 });
    const results = await Promise.allSettled(
      appends.map((events, i) => log.append(`account-${i}`, NO_STREAM, events)),
    );

    const refused = results.filter((each) => each.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(appends.length);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'LOG_FULL' });
    for (const [i, { status }] of results.entries()) {
      const events = await log.readStream(`account-${i}`, { limit: 10 });
      expect(events).toHaveLength(status === 'fulfilled' ? 3 : 0);
      expect(verifyChain(events).broken).toBeNull();
    }
    expect(await log.checkFiles()).toEqual([]);
    await log.close();
  });

  it('refuses only the one that does not fit of those that came together', async () => {
    const log = await SqliteEventLog.open({ directory, clock, maxPageCount: 40 });
    const huge = newEvents('a', 8).map(({ id }) => eventOfBytes(id, 60_000));
    const together = Array.from({ length: 9 }, (_, i) =>
      log.append(`account-${i}`, NO_STREAM, i === 4 ? huge : newEvents('a', 2)),
    );
    const statuses = (await Promise.allSettled(together)).map(({ status }) => status);

    expect(statuses).toEqual(Array(9).fill('fulfilled').with(4, 'rejected'));
    await log.close();
  });

  it('that has room again takes the same appends', async () => {
    const full = await SqliteEventLog.open({ directory, clock, maxPageCount: 60 });
    await Promise.allSettled(
      appends.map((events, i) => full.append(`account-${i}`, NO_STREAM, events)),
    );
    await full.close();

    const log = await SqliteEventLog.open({ directory, clock });
    const results = await Promise.all(
      appends.map((events, i) => log.append(`account-${i}`, NO_STREAM, events)),
    );
    expect(results.some(({ alreadyThere }) => alreadyThere)).toBe(true);
    expect(await log.readAll(START, MAX_PAGE)).toHaveLength(appends.length * 3);
    expect(await log.checkFiles()).toEqual([]);
    await log.close();
  });
});

describe('Tampering', () => {
  beforeEach(() => recorded(6));

  it.each([
    [
      'one byte of data',
      `UPDATE events SET data = replace(data, 'a3', 'a4') WHERE id = 'a3'`,
      { revision: 3, reason: 'CONTENT_CHANGED' },
    ],
    [
      'the time of recording',
      `UPDATE events SET recorded_at = recorded_at - 1 WHERE id = 'a2'`,
      { revision: 2, reason: 'CHAIN_BROKEN' },
    ],
    [
      'an event dropped',
      `DELETE FROM events WHERE id = 'a2'`,
      { revision: 2, reason: 'EVENT_MISSING' },
    ],
    [
      'an event dropped and the gap closed',
      `DELETE FROM events WHERE id = 'a2'; UPDATE events SET revision = revision - 1
       WHERE revision > 2`,
      { revision: 2, reason: 'CHAIN_BROKEN' },
    ],
    [
      'two events swapped',
      `UPDATE events SET revision = 7 - revision WHERE id IN ('a3', 'a4')`,
      { revision: 3, reason: 'WRONG_ORDER' },
    ],
    [
      'the places of two events swapped',
      `UPDATE events SET position = -position WHERE id IN ('a3', 'a4');
       UPDATE events SET position = 9 + position WHERE position < 0`,
      { revision: 3, reason: 'WRONG_ORDER' },
    ],
  ])('is located: %s', async (_, sql, broken) => {
    tamper(sql);
    expect(await chainOf('account-1')).toMatchObject({
      broken: { stream: 'account-1', ...broken },
    });
  });

  it.each([
    ['a tail cut off', `DELETE FROM events WHERE revision > 3`, 'STREAM_DISAGREES'],
    ['an event dropped', `DELETE FROM events WHERE revision = 2`, 'STREAM_DISAGREES'],
    ['a head replaced', `UPDATE streams SET head = zeroblob(32)`, 'STREAM_DISAGREES'],
    ['a stream removed', `DELETE FROM streams`, 'STREAM_MISSING'],
    ['a type removed', `DELETE FROM types`, 'TYPE_MISSING'],
  ])('shows in the files: %s', async (_, sql, code) => {
    tamper(sql);
    const log = SqliteEventLog.openReadOnly(directory);
    const findings = await log.checkFiles();
    expect(new Set(findings.map((each) => each.code))).toEqual(new Set([code]));
    await log.close();
  });

  it('with the name of a type is not read over', async () => {
    tamper('DELETE FROM types');
    const log = SqliteEventLog.openReadOnly(directory);
    await expect(log.readAll(START, 10)).rejects.toMatchObject({ code: 'LOG_DAMAGED' });
    await log.close();
  });
});

describe('A backup', () => {
  it('taken while the log is written is a whole log', async () => {
    const target = join(directory, 'backup');
    const log = await recording(500);
    let isCopied = false;
    const copied = log.backup(target).then(() => (isCopied = true));
    let revision = 499;
    while (!isCopied) {
      revision = (await log.append('account-1', revision, [newEvent(`b${revision}`)])).revision;
    }
    await copied;
    await log.close();

    expect(await readdir(target)).toEqual(['log.sqlite']);
    const restored = await SqliteEventLog.open({ directory: target, clock });
    expect(await restored.checkFiles()).toEqual([]);
    const events = await restored.readStream('account-1', { limit: MAX_PAGE });
    const end = verifyChain(events).end.revision;
    expect(end).toBeGreaterThanOrEqual(499);
    expect(events).toHaveLength(end + 1);
    await restored.append('account-1', end, [newEvent('c')]);
    await restored.close();
  });

  it('does not replace another one', async () => {
    const log = await recording(1);
    await log.backup(join(directory, 'backup'));
    const again = log.backup(join(directory, 'backup'));
    await expect(again).rejects.toMatchObject({ code: 'BACKUP_EXISTS' });
    await log.close();
  });
});

async function recording(count: number): Promise<SqliteEventLog> {
  const log = await SqliteEventLog.open({ directory, clock });
  await log.append('account-1', NO_STREAM, newEvents('a', count));
  return log;
}

async function recorded(count: number): Promise<void> {
  await (await recording(count)).close();
}

function tamper(sql: string): void {
  const db = new DatabaseSync(join(directory, 'log.sqlite'));
  db.exec(sql);
  db.close();
}

async function chainOf(stream: string) {
  const log = SqliteEventLog.openReadOnly(directory);
  try {
    return verifyChain(await log.readStream(stream, { limit: MAX_PAGE }));
  } finally {
    await log.close();
  }
}
