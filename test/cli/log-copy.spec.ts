import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { streamOf } from '../../src/domain/catalogue.ts';
import { KurrentEventLog } from '../../src/event-log/kurrent.event-log.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { TamperedLog } from '../audit/tampered-log.ts';
import { everything } from '../event-log/read-back.ts';
import { KurrentServer } from '../support/kurrent-server/kurrent-server.ts';
import { abt, errorOf, start } from './abt.ts';
import { borrower, ndjson } from './behaviours.ts';

const ACCOUNTS = 40;
/** So that an append takes long enough to be killed in the middle of a copy. */
const SLOW = { delays: { append: 40 } };

interface Copied {
  readonly copied: number;
  readonly replayed: { readonly target: { readonly cycles: readonly unknown[] } };
}

let parent: string;
/** A data directory with a history. */
let sound: string;
let roots: readonly unknown[];
let server: KurrentServer;
let watched: KurrentEventLog;
let servers = 0;

const run = (line: string, input = '') => abt(line.split(' '), { input });
const copyOf = async (directory: string) => {
  const copy = await mkdtemp(join(parent, 'data-'));
  await cp(directory, copy, { recursive: true });
  return copy;
};
const hasEvents = async (count: number) => {
  while ((await everything(watched, 1_000)).length < count) await pause(5);
};
const eventsIn = async (directory: string) => {
  const log = SqliteEventLog.openReadOnly(join(directory, 'log'));
  const events = await everything(log, 1_000);
  await log.close();
  return events;
};

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'abt-copy-'));
  sound = join(parent, 'sound');
  const accounts = Array.from({ length: ACCOUNTS }, (_, at) => borrower(`a-${at}`, at % 2 === 0));
  const imported = await run(`import behaviours - --data-dir ${sound}`, ndjson(accounts.flat()));
  expect(imported.code).toBe(0);
  const published = await run(`cycles run --from 2005-05 --to 2005-07 --data-dir ${sound}`);
  expect(published.code).toBe(0);
  const { stdout } = await run(`replay --json --data-dir ${sound}`);
  ({ cycles: roots } = JSON.parse(stdout) as { cycles: unknown[] });
  expect(roots).toHaveLength(3);
});
beforeEach(async () => {
  server = await KurrentServer.start({ directory: join(parent, `server-${servers++}`) });
  watched = await KurrentEventLog.open({ url: server.url, clock: Date });
});
afterEach(async () => {
  await watched.close();
  await server.stop();
});
afterAll(() => rm(parent, { recursive: true }));

describe('a log that moves to EventStoreDB', () => {
  it('and back is the same: events, heads, roots, and what everybody is told', async () => {
    const there = await run(`log copy --json --data-dir ${sound} --to ${server.url}`);
    expect({ code: there.code, stderr: there.stderr }).toEqual({ code: 0, stderr: '' });
    const before = await eventsIn(sound);
    const verdict = JSON.parse(there.stdout) as Record<string, unknown>;
    expect(verdict).toMatchObject({
      isSame: true,
      copied: before.length,
      compared: { events: before.length, differenceCount: 0 },
      replayed: { source: { cycles: roots }, target: { cycles: roots } },
    });

    const back = await mkdtemp(join(parent, 'back-'));
    const returned = await run(`log copy --from ${server.url} --to ${back}`);
    expect(returned.stdout).toMatch(/verdict: equal, .* replay to the same scores\n$/);
    const after = await eventsIn(back);
    const hashes = (events: typeof before) => events.map(({ hash }) => hash).toSorted();
    expect(hashes(after)).toEqual(hashes(before));
    for (const line of ['cycles export 2005-07', 'account a-1', 'account a-2']) {
      const [was, is] = [`--data-dir ${sound}`, `--data-dir ${back}`];
      expect((await run(`${line} ${is}`)).stdout).toBe((await run(`${line} ${was}`)).stdout);
    }
  });

  it('goes on after a kill, copies what has come since, and leaves nothing behind', async () => {
    const TMPDIR = await mkdtemp(join(parent, 'tmp-'));
    const copied = async (line: string): Promise<Copied> => {
      const { stdout } = await abt(line.split(' '), { settings: { TMPDIR } });
      return JSON.parse(stdout) as Copied;
    };
    const source = await copyOf(sound);
    const all = (await eventsIn(source)).length;
    const line = `log copy --json --data-dir ${source} --to ${server.url}`;
    server.behave(SLOW);
    const first = start(line.split(' '));
    await hasEvents(ACCOUNTS * 4);
    first.process.kill('SIGKILL');
    await first.ended;
    server.behave(null);
    const killedAt = (await everything(watched, 1_000)).length;
    expect(killedAt).toBeLessThan(all);

    const second = await copied(line);
    expect(second).toMatchObject({ isSame: true, replayed: { target: { cycles: roots } } });
    await run(`cycles run --from 2005-08 --data-dir ${source}`);
    const third = await copied(line);
    expect(third).toMatchObject({ isSame: true });
    expect(third.copied).toBe((await eventsIn(source)).length - all);
    expect(third.replayed.target.cycles).toHaveLength(4);
    expect(await readdir(TMPDIR)).toEqual([]);
  });

  it('says on Ctrl-C what is there', async () => {
    server.behave(SLOW);
    const { process: child, ended } = start(['log', 'copy', '--from', sound, '--to', server.url]);
    await hasEvents(1);
    child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/abt: INTERRUPTED: stopped; what was copied is there; run the same/);
  });
});

describe('a copy between directories', () => {
  it('is the log again, with its zone, and goes on by itself', async () => {
    const target = join(parent, 'directories');
    expect((await run(`log copy --from ${sound} --to ${target}`)).code).toBe(0);
    expect(await eventsIn(target)).toEqual(await eventsIn(sound));
    expect((await readdir(target)).toSorted()).toEqual(['log', 'settings.json']);
    expect((await run(`cycles run --from 2005-08 --data-dir ${target}`)).code).toBe(0);

    // The target has gone on: what was its source is not any more.
    const again = await run(`log copy --json --from ${sound} --to ${target}`);
    expect([again.code, errorOf(again).code]).toEqual([1, 'LOG_COPY_FOREIGN']);
    const forth = await run(`log copy --from ${target} --to ${await copyOf(sound)}`);
    expect(forth.stdout).toContain('verdict: equal');
  });

  it('ends at an event that was changed, and names it', async () => {
    const source = await copyOf(sound);
    const log = new TamperedLog(join(source, 'log'));
    log.changeByte(streamOf.account('a-7'), 4);
    log.close();
    for (const target of [join(parent, 'tampered'), server.url]) {
      const ended = await run(`log copy --json --from ${source} --to ${target}`);
      expect([ended.code, errorOf(ended).code]).toEqual([1, 'LOG_COPY_BROKEN']);
      expect(errorOf(ended).message).toContain('account-a-7@4');
      // From a sound one it goes on.
      expect((await run(`log copy --from ${sound} --to ${target}`)).code).toBe(0);
    }
  });

  it('tells a target that is not what was written into it', async () => {
    const target = join(parent, 'damaged');
    await run(`log copy --from ${sound} --to ${target}`);
    const log = new TamperedLog(join(target, 'log'));
    log.changeByte(streamOf.account('a-7'), 4);
    log.close();
    const { code, stdout } = await run(`log copy --from ${sound} --to ${target} --json`);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      isSame: false,
      replayed: { source: { matchesPublished: true }, target: { matchesPublished: false } },
    });
  });

  it('refuses a target that holds something else, and writes nothing', async () => {
    const other = join(parent, 'other');
    await run(`import behaviours - --data-dir ${other}`, ndjson(borrower('b-1', true)));
    const before = await eventsIn(other);
    const ended = await run(`log copy --json --from ${sound} --to ${other}`);
    expect([ended.code, errorOf(ended).code]).toEqual([1, 'LOG_COPY_FOREIGN']);
    expect(await eventsIn(other)).toEqual(before);
  });

  it.each([
    ['log copy', 'WRONG_USAGE'],
    ['log copy --from ./a --to ./a/', 'WRONG_USAGE'],
    ['log copy --to postgres://somebody:secret@host/name', 'WRONG_USAGE'],
  ])('%s is wrong usage', async (line, code) => {
    const ended = await run(`${line} --json`);
    expect([ended.code, errorOf(ended).code]).toEqual([2, code]);
    expect(ended.stderr).not.toContain('secret');
  });

  it('of a directory without data says so', async () => {
    const ended = await run(`log copy --json --from ${parent}/nowhere --to ${parent}/target`);
    expect([ended.code, errorOf(ended).code]).toEqual([1, 'NO_DATA']);
  });
});
