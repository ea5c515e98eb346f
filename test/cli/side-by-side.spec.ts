import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { streamOf } from '../../src/domain/catalogue.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { NO_STREAM } from '../../src/kernel/envelope.ts';
import type { Running } from './abt.ts';
import { abt, errorOf, start } from './abt.ts';
import { borrower, ndjson } from './behaviours.ts';

/** Behaviours of one borrower who pays. */
const HISTORY = borrower('pays', true);
const VERIFIED = {
  id: '0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11',
  type: 'RealNameVerified',
  schemaVersion: 1,
  occurredAt: Date.parse('2005-04-01T12:00:00+08:00'),
  data: '{}',
};
const MOST_LOOKS = 600;

let parent: string;
let dataDir: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'abt-side-by-side-'));
  dataDir = join(parent, 'data');
});
afterEach(() => rm(parent, { recursive: true }));

const run = (line: string, input = '') =>
  abt([...line.split(' '), '--data-dir', dataDir], { input });

/** An import that waits for its input, and owns the data directory meanwhile. */
async function waitingImport(): Promise<Running> {
  const running = start(['import', 'behaviours', '-', '--json', '--data-dir', dataDir]);
  for (let looks = 0; !existsSync(join(dataDir, 'log', 'log.owner.json')); looks++) {
    if (looks === MOST_LOOKS) throw new Error('the import does not start');
    await delay(50);
  }
  return running;
}

describe('while another process owns the data directory', () => {
  it('whoever would write is told who it is, whoever reads can read', async () => {
    await run('import behaviours -', ndjson(HISTORY));
    const { process: owner, ended } = await waitingImport();
    try {
      const refused = await run('days close --date 2005-04-30 --json');
      expect([refused.code, errorOf(refused).code]).toEqual([1, 'DATA_DIR_LOCKED']);
      expect(errorOf(refused).message).toContain('--url');
      expect(errorOf(refused).message).toContain(`process ${owner.pid ?? ''} on`);
      for (const line of ['account pays', 'cycles list', 'parked', 'replay', 'check']) {
        expect(await run(line)).toMatchObject({ code: 0 });
      }
      expect((await run(`backup ${join(parent, 'copy')}`)).code).toBe(0);
    } finally {
      owner.stdin.end();
    }
    expect((await ended).code).toBe(0);
    expect((await run('days close --date 2005-04-30')).code).toBe(0);
  });

  it('whoever reads what is behind the log is told; once it is free, it catches up', async () => {
    await run('import behaviours -', ndjson(HISTORY));
    const log = await SqliteEventLog.open({ directory: join(dataDir, 'log'), clock: Date });
    try {
      await log.append(streamOf.account('late'), NO_STREAM, [VERIFIED]);
      const behind = await run('account pays');
      expect(behind.code).toBe(0);
      expect(behind.stderr).toMatch(/^abt: books and views are still behind the log: .*\n$/);
    } finally {
      await log.close();
    }
    expect((await run('account late')).stderr).toMatch(/^books and views: 1 event, /);
    expect((await run('account late')).stderr).toBe('');
  });

  it('books and views that were thrown away are built anew before they are read', async () => {
    await run('import behaviours -', ndjson(HISTORY));
    const before = await run('account pays');
    await rm(join(dataDir, 'views.sqlite'));
    const after = await run('account pays');
    expect(after.stdout).toBe(before.stdout);
    expect(after.stderr).toMatch(/^books and views: \d+ events/);
  });
});

describe('an import that is interrupted', () => {
  it('stops cleanly, says how to go on, and goes on', async () => {
    const { process: owner, ended } = await waitingImport();
    owner.stdin.write(ndjson(HISTORY));
    owner.kill('SIGINT');
    const stopped = await ended;
    expect([stopped.code, stopped.stdout]).toEqual([1, '']);
    expect(errorOf(stopped)).toMatchObject({ code: 'INTERRUPTED' });
    expect(errorOf(stopped).message).toContain('run the same command again');

    const again = await run('import behaviours - --json', ndjson(HISTORY));
    expect(again.code).toBe(0);
    const { recorded, alreadyThere } = JSON.parse(again.stdout) as Record<string, number>;
    expect((recorded ?? 0) + (alreadyThere ?? 0)).toBe(HISTORY.length);
  });
});

describe('whoever reads the output', () => {
  it('may stop reading', async () => {
    await run('import behaviours -', ndjson(HISTORY));
    const { process: writer, ended } = start(['account', 'pays', '--data-dir', dataDir]);
    const exit = once(writer, 'exit');
    const stderr = text(writer.stderr);
    ended.catch(() => undefined);
    writer.stdout.destroy();
    expect(await exit).toEqual([0, null]);
    expect(await stderr).toBe('');
  });
});
