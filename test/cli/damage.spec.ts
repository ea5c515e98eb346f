import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { streamOf } from '../../src/domain/catalogue.ts';
import { TamperedLog } from '../audit/tampered-log.ts';
import type { Ended } from './abt.ts';
import { abt, CLI, errorOf } from './abt.ts';
import { behaviour, borrower, ndjson } from './behaviours.ts';

/** A data directory with a published cycle, of which each test damages a copy. */
let parent: string;
let sound: string;
let dataDir: string;
let copies = 0;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'abt-damage-'));
  sound = join(parent, 'sound');
  const input = ndjson(borrower('pays', true));
  expect((await run('import behaviours -', { dir: sound, input })).code).toBe(0);
  await cp(join(sound, 'log'), join(parent, 'older'), { recursive: true });
  expect((await run('cycles run --from 2005-05', { dir: sound })).code).toBe(0);
});
beforeEach(async () => {
  dataDir = join(parent, `copy-${copies++}`);
  await cp(sound, dataDir, { recursive: true });
});
afterAll(() => rm(parent, { recursive: true }));

const run = (line: string, { dir = dataDir, input = '' } = {}) =>
  abt([...line.split(' '), '--data-dir', dir], { input });

describe('a replay needs the log alone', () => {
  const VIEWS = () => join(dataDir, 'views.sqlite');

  it.each([
    ['missing', () => rm(VIEWS())],
    ['damaged', () => writeFile(VIEWS(), 'no database at all, '.repeat(100))],
    ['another log’s', () => cp(join(parent, 'older'), join(dataDir, 'log'), { recursive: true })],
  ])('views that are %s stay as they are', async (_, damage) => {
    await damage();
    const before = await readdir(dataDir);
    for (const line of ['replay', 'replay --account pays']) {
      const ended = await run(line);
      expect([ended.code, ended.stderr.includes('books and views')]).toEqual([0, false]);
      expect(ended.stdout).toContain('verdict: equal');
    }
    expect(await readdir(dataDir)).toEqual(before);
  });

  it('and tells what was changed in it', async () => {
    const log = new TamperedLog(join(dataDir, 'log'));
    log.changeByte(streamOf.account('pays'), 4);
    log.close();
    for (const line of ['replay --json', 'replay --account pays --json']) {
      const { code, stdout } = await run(line);
      expect([code, JSON.parse(stdout)]).toMatchObject([1, { matchesPublished: false }]);
    }
  });

  it('and says how an account is found that was taken out as a whole', async () => {
    const log = new DatabaseSync(join(dataDir, 'log', 'log.sqlite'));
    log.exec(`DELETE FROM events WHERE stream =
        (SELECT id FROM streams WHERE name = 'account-pays');
      DELETE FROM streams WHERE name = 'account-pays'`);
    log.close();
    const one = await run('replay --account pays');
    expect(one).toMatchObject({ code: 1, stdout: '' });
    expect(one.stderr).toMatch(/UNKNOWN_ACCOUNT: .*`abt replay --all`/);
    const { code, stdout } = await run('replay --all');
    expect([code, stdout]).toEqual([1, expect.stringMatching(/there is no account pays/)]);
  });

  it('and tells that it has lost its tail, which nothing published goes by', async () => {
    const input = ndjson([behaviour('pays', '2005-06-25', ['RealNameVerified', {}])]);
    expect((await run('import behaviours -', { input })).code).toBe(0);
    const log = new TamperedLog(join(dataDir, 'log'));
    log.lose(streamOf.account('pays'), borrower('pays', true).length);
    log.close();
    for (const line of ['replay --all', 'replay --account pays']) {
      const { code, stdout } = await run(line);
      expect([code, stdout]).toEqual([
        1,
        expect.stringMatching(/the first:\n +tail: account-pays@/),
      ]);
    }
  });
});

describe('a log that was replaced by an older copy', () => {
  it('is told from the one that books and views came from, until they are rebuilt', async () => {
    await cp(join(parent, 'older'), join(dataDir, 'log'), { recursive: true });
    for (const line of ['account pays --json', 'days close --date 2005-04-30 --json']) {
      const ended = await run(line);
      expect([ended.code, errorOf(ended).code]).toEqual([1, 'VIEWS_OF_ANOTHER_LOG']);
    }
    const check = await run('check');
    expect(check.code).toBe(1);
    expect(check.stdout).toMatch(/WRONG +VIEWS_OF_ANOTHER_LOG: bookkeeper is beyond/);
    expect((await run('views rebuild')).code).toBe(0);
    expect((await run('check')).code).toBe(0);
    expect((await run('account pays')).code).toBe(0);
  });
});

describe('a log that is gone', () => {
  const log = () => join(dataDir, 'log');

  it.each([
    ['with its directory', () => rm(log(), { recursive: true })],
    ['but for its name', () => truncate(join(log(), 'log.sqlite'))],
  ])('%s is not begun anew under views that were built from it', async (_, lose) => {
    await lose();
    const before = await readdir(dataDir, { recursive: true });
    for (const line of ['import behaviours - --json', 'views rebuild --json']) {
      const ended = await run(line);
      expect([ended.code, errorOf(ended).code]).toEqual([1, 'LOG_NOT_FOUND']);
    }
    expect(await readdir(dataDir, { recursive: true })).toEqual(before);
    await rm(join(dataDir, 'views.sqlite'));
    const input = ndjson(borrower('pays', true));
    expect((await run('import behaviours -', { input })).code).toBe(0);
  });
});

describe('a backup', () => {
  it('is one file each of log and views, without settings as well', async () => {
    await rm(join(dataDir, 'settings.json'));
    const copy = join(parent, 'backup');
    expect((await run(`backup ${copy}`)).code).toBe(0);
    expect((await readdir(copy, { recursive: true })).sort()).toEqual([
      'log',
      'log/log.sqlite',
      'views.sqlite',
    ]);
    for (const file of ['log/log.sqlite', 'views.sqlite']) {
      const db = new DatabaseSync(join(copy, file), { readOnly: true });
      expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'delete' });
      db.close();
    }
    expect((await run('account pays', { dir: copy })).code).toBe(0);
  });

  it.each([
    ['books and views', 'views.sqlite', () => Promise.resolve()],
    ['the log', 'log/log.sqlite', () => rm(join(dataDir, 'views.sqlite'))],
  ])('names its own disk where there is no room for %s, and can be tried again', async (...at) => {
    const [, file, prepare] = at;
    await prepare();
    const copy = join(parent, `short-of-room-${file.replace('/', '-')}`);
    const line = ['backup', copy, '--data-dir', dataDir, '--json'];
    const ended = await withSmallFiles(line);
    const { code, message } = errorOf(ended);
    expect([ended.code, code]).toEqual([1, 'BACKUP_FAILED']);
    expect(message).toContain(`cannot write ${join(copy, file)}`);
    expect(await readdir(copy)).toEqual([]);
    expect((await run(`backup ${copy}`)).code).toBe(0);
  });
});

/** Runs `abt` where no file may grow beyond some 50 KiB: as a full disk, for what is larger. */
async function withSmallFiles(args: readonly string[]): Promise<Ended> {
  const shell = ['-c', 'ulimit -f 100; exec "$0" "$@"', process.execPath, CLI, ...args];
  const { code, stdout, stderr } = await promisify(execFile)('sh', shell).then(
    (ended) => ({ code: 0, ...ended }),
    (error: unknown) => error as Ended,
  );
  return { code, stdout, stderr };
}
