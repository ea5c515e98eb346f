import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BOOKKEEPER, BOOKKEEPER_TABLES } from '../src/bookkeeper/bookkeeper.ts';
import { checkpointsOf, refuseViewsOfAnotherLog, signsOfAnotherLog } from '../src/checkpoints.ts';
import { SqliteEventLog } from '../src/event-log/sqlite.event-log.ts';
import { BusinessCalendar } from '../src/kernel/business-calendar.ts';
import { NO_STREAM } from '../src/kernel/envelope.ts';
import { LocalPumps, resetViews } from '../src/pumps.ts';
import { SqliteViewStore } from '../src/view-store/sqlite.view-store.ts';
import { VIEWS, VIEW_TABLES } from '../src/views/view-pump.ts';

const clock = { now: () => Date.parse('2026-11-05T00:00:00Z') };
let parent: string;
let store: SqliteViewStore;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'abt-checkpoints-'));
  store = await SqliteViewStore.open({ file: join(parent, 'views.sqlite') });
});
afterEach(async () => {
  await store.close();
  await rm(parent, { recursive: true });
});

/** Works on the log of that name, and closes it. */
async function on<Result>(
  name: string,
  work: (log: SqliteEventLog) => Promise<Result>,
): Promise<Result> {
  const log = await SqliteEventLog.open({ directory: join(parent, name), clock });
  try {
    return await work(log);
  } finally {
    await log.close();
  }
}

const copied = (from: string, to: string) =>
  cp(join(parent, from), join(parent, to), { recursive: true });

/** One fact of each of these accounts. */
const report = (name: string, accounts: readonly string[]) =>
  on(name, async (log) => {
    for (const account of accounts) {
      const id = '0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11';
      const fact = { id, type: 'RealNameVerified', schemaVersion: 1, occurredAt: 0, data: '{}' };
      await log.append(`account-${account}`, NO_STREAM, [fact]);
    }
  });

const takeIn = (name: string) =>
  on(name, async (log) => {
    const pumps = new LocalPumps({ log, store, calendar: new BusinessCalendar(), clock });
    pumps.start();
    await pumps.caughtUp(await log.head());
    await pumps.stop();
  });

const signs = (name: string) => on(name, (log) => signsOfAnotherLog(log, store));

const bothSay = (words: string): unknown[] =>
  [BOOKKEEPER, VIEWS].map((pump): unknown => expect.stringMatching(`^${pump} .*${words}`));

describe('books and views', () => {
  it('know the log that they came from, however far it has grown since', async () => {
    expect(await signs('log')).toEqual([]);
    await report('log', ['ann', 'ben']);
    expect(await signs('log')).toEqual([]);
    await takeIn('log');
    await report('log', ['cat', 'dan']);
    expect(await signs('log')).toEqual([]);
  });

  it('know an older copy, also once it has outgrown them', async () => {
    await report('log', ['ann']);
    await copied('log', 'older');
    await report('log', ['ben', 'cat']);
    await takeIn('log');
    expect(await signs('older')).toEqual(bothSay('beyond'));
    await report('older', ['dan', 'eve', 'fay']);
    expect(await signs('older')).toEqual(bothSay('another event'));
    await report('log', ['gus']);
    expect(await signs('log')).toEqual([]);
  });

  it.each([
    [BOOKKEEPER, VIEWS, VIEW_TABLES],
    [VIEWS, BOOKKEEPER, BOOKKEEPER_TABLES],
  ] as const)('are asked one by one: %s', async (pump, other, tables) => {
    await report('log', ['ann', 'ben']);
    await takeIn('log');
    await store.reset(other, tables);
    await report('other', ['cat', 'dan', 'eve']);
    expect(await signs('other')).toEqual([expect.stringContaining(pump)]);
  });

  it('are refused beside another log, until they are built anew', async () => {
    await report('log', ['ann', 'ben']);
    await takeIn('log');
    await report('other', ['cat', 'dan']);
    const refused = {
      code: 'VIEWS_OF_ANOTHER_LOG',
      message: expect.stringContaining('abt views rebuild'),
    };
    const refusing = on('other', (log) => refuseViewsOfAnotherLog(log, store));
    await expect(refusing).rejects.toMatchObject(refused);
    await resetViews(store);
    await takeIn('other');
    await on('other', (log) => refuseViewsOfAnotherLog(log, store));
    expect((await checkpointsOf(store))[VIEWS]?.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});
