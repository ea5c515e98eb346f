import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { MAX_PAGE } from '../../src/event-log/event-log.ts';
import { verifyChain } from '../../src/event-log/hash-chain.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { WriterThread } from '../../src/event-log/sqlite-log.thread.ts';
import { NO_STREAM, START } from '../../src/kernel/envelope.ts';
import type { AppendingThreadData } from './appending-thread.ts';
import { eventOfBytes, newEvent, newEvents } from './new-event.ts';

const clock = { now: () => Date.UTC(2026, 10, 5) };
const children = new Set<ChildProcess>();
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'event-log-'));
});

afterEach(async () => {
  for (const child of children) await killed(child);
  children.clear();
  await rm(directory, { recursive: true });
});

describe('A data directory', () => {
  it('whose log was begun and has nothing in it is completed by the next writer', async () => {
    new DatabaseSync(join(directory, 'log.sqlite')).exec('PRAGMA user_version = 0');
    const refused = expect.objectContaining({ code: 'LOG_NOT_FOUND' });
    expect(() => SqliteEventLog.openReadOnly(directory)).toThrow(refused);
    const log = await SqliteEventLog.open({ directory, clock });
    await log.append('account-a', NO_STREAM, [newEvent('a')]);
    await log.close();
    const reading = SqliteEventLog.openReadOnly(directory);
    expect(await reading.readAll(START, 10)).toHaveLength(1);
    await reading.close();
  });

  it('belongs to one process; a second one is told to which', async () => {
    const holder = holding(directory);
    expect(await firstLine(holder)).toBe('open');

    const refused = SqliteEventLog.open({ directory, clock });
    await expect(refused).rejects.toMatchObject({
      code: 'DATA_DIR_LOCKED',
      message: expect.stringContaining(`process ${holder.pid} on `),
    });
  });

  it('is not opened twice by one process either', async () => {
    const log = await SqliteEventLog.open({ directory, clock });
    const refused = SqliteEventLog.open({ directory, clock });
    await expect(refused).rejects.toMatchObject({ code: 'DATA_DIR_LOCKED' });
    await log.close();
    await (await SqliteEventLog.open({ directory, clock })).close();
  });

  it('is read by others while its owner writes', async () => {
    const log = await SqliteEventLog.open({ directory, clock });
    const reader = SqliteEventLog.openReadOnly(directory);
    await log.append('account-1', NO_STREAM, newEvents('a', 2));

    expect(await reader.readAll(START, 10)).toHaveLength(2);
    const refused = reader.append('account-1', 1, [newEvent('b')]);
    await expect(refused).rejects.toMatchObject({ code: 'LOG_READ_ONLY' });
    await reader.close();
    await log.close();
  });

  it('of a process that was killed is taken over by exactly one of those who try', async () => {
    const holder = holding(directory);
    expect(await firstLine(holder)).toBe('open');
    await killed(holder);

    const heirs = [holding(directory), holding(directory), holding(directory)];
    const lines = await Promise.all(heirs.map(firstLine));
    expect(lines.filter((line) => line === 'open')).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('DATA_DIR_LOCKED'))).toHaveLength(2);
  });
});

describe('A process with an open log', () => {
  it('leaves one file with everything in it once it has closed it', async () => {
    const log = await SqliteEventLog.open({ directory, clock });
    await log.append('account-1', NO_STREAM, newEvents('a', 100));
    await log.close();
    expect((await readdir(directory)).sort()).toEqual(['log.lock', 'log.sqlite']);
    const reading = SqliteEventLog.openReadOnly(directory);
    const { broken, end } = verifyChain(await reading.readStream('account-1', { limit: MAX_PAGE }));
    expect([broken, end.revision]).toEqual([null, 99]);
    await reading.close();
  });

  it('closes it where the disk has no room to empty the write-ahead log', async () => {
    const log = await SqliteEventLog.open({ directory, clock });
    const events = newEvents('a', 20).map(({ id }) => eventOfBytes(id, 10_000));
    await log.append('account-1', NO_STREAM, events);
    // As a process leaves it that was killed: all that was recorded is in the write-ahead log.
    const left = join(directory, 'left');
    await mkdir(left);
    for (const file of ['log.sqlite', 'log.sqlite-wal']) {
      await cp(join(directory, file), join(left, file));
    }
    await log.close();

    // A file may not grow beyond some 60 KiB: there is room for what the log began with.
    const holder = holding(left, ['sh', '-c', 'ulimit -f 120; exec "$0" "$@"']);
    expect(await firstLine(holder)).toBe('open');
    holder.stdin?.end();
    expect(await once(holder, 'exit')).toEqual([0, null]);
    const reading = SqliteEventLog.openReadOnly(left);
    expect(await reading.readAll(START, MAX_PAGE)).toHaveLength(20);
    await reading.close();
  });

  it('ends when its work is done, and has closed the log if it said so', async () => {
    const holder = holding(directory);
    expect(await firstLine(holder)).toBe('open');
    holder.stdin?.end();
    expect(await once(holder, 'exit')).toEqual([0, null]);
    await (await SqliteEventLog.open({ directory, clock })).close();
  });
});

describe('Several threads', () => {
  it('append to one stream without losing, doubling or splitting anything', async () => {
    const log = await SqliteEventLog.open({ directory, clock });
    const names = ['a', 'b', 'c'];
    await Promise.all(names.map((name) => appendInThread(log, { name, count: 40 })));

    const events = await log.readStream('account-1', { limit: MAX_PAGE });
    expect(verifyChain(events)).toMatchObject({ end: { revision: 119 }, broken: null });
    const expected = names.flatMap((name) => newEvents(name, 40).map(({ id }) => id));
    expect(events.map(({ id }) => id).sort()).toEqual(expected.sort());
    for (const [i, { id }] of events.entries()) {
      if (i % 2 === 0) expect(events[i + 1]?.id).toBe(`${id[0]}${Number(id.slice(1)) + 1}`);
    }
    await log.close();
  });
});

describe('A writer that dies', () => {
  it('leaves nobody waiting, and everything acknowledged in the file', async () => {
    const thread = await WriterThread.start({ directory });
    const log = SqliteEventLog.attach(thread.connect(), clock);
    const appends = Array.from({ length: 3_000 }, (_, i) =>
      log.append(`account-${i}`, NO_STREAM, newEvents('a', 10)),
    );
    const settled = Promise.allSettled(appends);
    await appends[100];
    await thread.terminate();

    const results = await settled;
    const reader = SqliteEventLog.openReadOnly(directory);
    for (const [i, result] of results.entries()) {
      const count = (await reader.readStream(`account-${i}`, { limit: 20 })).length;
      if (result.status === 'fulfilled') expect(count).toBe(10);
      else {
        expect(result.reason).toMatchObject({ code: 'LOG_CLOSED' });
        expect([0, 10]).toContain(count);
      }
    }
    expect(results.at(-1)?.status).toBe('rejected');
    const later = log.append('account-1', 9, [newEvent('b')]);
    await expect(later).rejects.toMatchObject({ code: 'LOG_CLOSED' });
    await reader.close();
    await log.close();
  });
});

function holding(held: string, under: readonly string[] = []): ChildProcess {
  const file = fileURLToPath(new URL('./holding-process.ts', import.meta.url));
  const [program, ...args] = [...under, process.execPath, file, held];
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  children.add(child);
  return child;
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  const [chunk] = (await once(stdout as NonNullable<typeof stdout>, 'data')) as [Buffer];
  return chunk.toString().trim();
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function appendInThread(
  log: SqliteEventLog,
  work: Omit<AppendingThreadData, 'handle'>,
): Promise<void> {
  const handle = log.connect();
  const workerData: AppendingThreadData = { ...work, handle };
  const file = new URL(`./appending-thread${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(file, { workerData, transferList: [handle.port] });
  await once(worker, 'message');
  await worker.terminate();
}
