import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { NO_STREAM, START } from '../../src/kernel/envelope.ts';
import { newEvents } from './new-event.ts';

const clock = { now: () => Date.UTC(2026, 10, 5) };
const NOBODY = 65_534;
let parent: string;
let directory: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'event-log-rights-'));
  await chmod(parent, 0o755);
  directory = join(parent, 'log');
});
afterEach(async () => {
  if (directory) await chmod(directory, 0o700);
  await rm(parent, { recursive: true });
});

/** Rights do not bind root, who therefore steps down meanwhile. */
function bound<Result>(work: () => Result): Result {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(NOBODY);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

/** A log of three events, closed again, and a backup of it. */
async function recorded(): Promise<{ readonly backup: string }> {
  const log = await SqliteEventLog.open({ directory, clock });
  await log.append('account-1', NO_STREAM, newEvents('a', 3));
  const backup = join(parent, 'backup');
  await log.backup(backup);
  await log.close();
  return { backup };
}

const reading = (place: string) => bound(() => SqliteEventLog.openReadOnly(place));
const refusal = (message: string): Error =>
  expect.objectContaining({
    code: 'LOG_CANNOT_OPEN',
    message: expect.stringContaining(message) as unknown,
  }) as Error;

describe('A log', () => {
  it('in a directory that may not be looked into is not taken for missing', async () => {
    await recorded();
    await chmod(directory, 0);
    expect(() => reading(directory)).toThrow(refusal('EACCES'));
  });

  it('in whose place there is something else is not taken for missing', async () => {
    await mkdir(join(directory, 'log.sqlite'), { recursive: true });
    expect(() => reading(directory)).toThrow(refusal('is no file'));
    const writing = SqliteEventLog.open({ directory, clock });
    await expect(writing).rejects.toEqual(refusal('cannot be opened'));
  });

  it('in a directory that may not be written is refused to readers, a backup is not', async () => {
    const { backup } = await recorded();
    for (const place of [directory, backup]) await chmod(place, 0o555);
    expect(() => reading(directory)).toThrow(refusal('abt backup'));
    const copy = reading(backup);
    expect(await copy.readAll(START, 10)).toHaveLength(3);
    await copy.close();
  });
});
