import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { refuseViewsOfAnotherLog } from '../../src/checkpoints.ts';
import { BehaviourRecorder } from '../../src/commands/behaviour-recorder.ts';
import { AdvisoryLock } from '../../src/database/postgres.ts';
import { streamOf } from '../../src/domain/catalogue.ts';
import { SharedPumps } from '../../src/engines/shared-pumps.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { Failure } from '../../src/kernel/errors.ts';
import { BusinessCalendar } from '../../src/kernel/business-calendar.ts';
import { LocalPumps, resetViews } from '../../src/pumps.ts';
import { PostgresViewStore } from '../../src/view-store/postgres.view-store.ts';
import { borrower } from '../cli/behaviours.ts';
import { describeWithPostgres } from '../support/postgres.ts';

const MOST_MS = 30_000;
const LOOK_EVERY_MS = 20;
const clock = { now: () => Date.now() };
const calendar = new BusinessCalendar();

const NOBODY = {
  onLeading: () => undefined,
  onInterruption: () => undefined,
  onMirrorStopped: () => undefined,
};

/** What one process would have: a store of its own, and pumps that it shares with the others. */
interface Node {
  readonly store: PostgresViewStore;
  readonly pumps: SharedPumps;
  readonly interruptions: Error[];
}

let folder: string;
let log: SqliteEventLog;
let url: string;
let nodes: Node[];

async function node({ mayLead = true } = {}): Promise<Node> {
  const store = await PostgresViewStore.open({ url });
  const interruptions: Error[] = [];
  const observer = {
    ...NOBODY,
    onInterruption: (error: Error) => void interruptions.push(error),
  };
  const startTerm = async () => {
    await refuseViewsOfAnotherLog(log, store);
    const pumps = new LocalPumps({ log, store, calendar, clock });
    pumps.start();
    return pumps;
  };
  const lead = mayLead ? { tryTake: () => AdvisoryLock.tryTake(url, 'leader'), startTerm } : null;
  const made = { store, pumps: new SharedPumps({ store, clock, lead, observer }), interruptions };
  nodes.push(made);
  made.pumps.start();
  return made;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + MOST_MS; performance.now() < end;) {
    if (await isSo()) return;
    await delay(LOOK_EVERY_MS);
  }
  throw new Error(`it is not so after ${MOST_MS} ms`);
}

const record = (accountId: string) =>
  new BehaviourRecorder({ log, clock }).record(borrower(accountId, true));

/** Whether a node sees that everything is in the books, whoever has seen to it. */
async function seesEverything({ pumps, store }: Node): Promise<void> {
  const { revision } = await log.find('account-one', []);
  await pumps.caughtUp(await log.head(), { timeoutMs: MOST_MS });
  const book = await store.db
    .selectFrom('books')
    .select('revision')
    .where('account_id', '=', 'one')
    .executeTakeFirst();
  expect(book).toEqual({ revision });
}

describeWithPostgres('the pumps of several nodes', (server) => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'abt-shared-'));
    log = await SqliteEventLog.open({ directory: folder, clock });
    url = await server().url();
    nodes = [];
  });
  afterEach(async () => {
    for (const each of nodes) {
      await each.pumps.stop();
      await each.store.close();
    }
    await log.close();
    await rm(folder, { recursive: true });
  });

  it('run on one of them, and all of them see how far they are', async () => {
    const first = await node();
    await until(() => first.pumps.isLeading());
    const second = await node();
    const watching = await node({ mayLead: false });
    await record('one');
    for (const each of [watching, second, first]) await seesEverything(each);
    expect(nodes.map(({ pumps }) => pumps.isLeading())).toEqual([true, false, false]);
  });

  it('run on another one once the first has stopped', async () => {
    const first = await node();
    await until(() => first.pumps.isLeading());
    const second = await node();
    await first.pumps.stop();
    await record('one');
    await seesEverything(second);
    expect(second.pumps.isLeading()).toBe(true);
  });

  it('keep nobody waiting where they are stopped', async () => {
    const { pumps } = await node({ mayLead: false });
    const startedAt = performance.now();
    const waited = pumps.caughtUp('9', { timeoutMs: 10_000 }).catch((error: unknown) => error);
    await pumps.stop();
    expect(await waited).toMatchObject({ code: 'PUMP_BEHIND' });
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  it('are built anew by whoever leads when somebody has them forgotten', async () => {
    const first = await node();
    await record('one');
    await seesEverything(first);
    const other = await PostgresViewStore.open({ url });
    await resetViews(other);
    await other.close();
    await until(async () => (await first.store.checkpoint('views')).position > '');
    await seesEverything(first);
    expect(first.pumps.failure()).toBeNull();
  });

  it('go on after a restart of the database, and tell that they could not', async () => {
    const first = await node();
    await record('one');
    await seesEverything(first);
    await server().halt();
    await until(() => first.pumps.interruption() !== null);
    await record('one');
    await server().start();
    await seesEverything(first);
    await until(() => first.pumps.interruption() === null);
    expect(first.pumps.failure()).toBeNull();
  });

  it('are ready on a node that was interrupted as soon as another one leads', async () => {
    const { store } = await node({ mayLead: false });
    const startTerm = () => Promise.reject(new Failure('LOG_UNREACHABLE', 'no log'));
    const lead = { tryTake: () => AdvisoryLock.tryTake(url, 'leader'), startTerm };
    const pumps = new SharedPumps({ store, clock, lead, observer: NOBODY });
    let other: AdvisoryLock | null = null;
    try {
      pumps.start();
      await until(() => pumps.interruption() !== null);
      await until(async () => (other = await AdvisoryLock.tryTake(url, 'leader')) !== null);
      await until(() => pumps.interruption() === null);
    } finally {
      await pumps.stop();
      await (other as AdvisoryLock | null)?.release();
    }
  });

  it('stop for good where it would only fail again, and keep nobody waiting', async () => {
    await log.append(streamOf.calendar(calendar.zone), -1, [
      { id: 'x', type: 'NobodyKnowsThis', schemaVersion: 1, occurredAt: 0, data: '{}' },
    ]);
    const first = await node();
    const failure = { code: 'UNKNOWN_TYPE' };
    const head = await log.head();
    await expect(first.pumps.caughtUp(head, { timeoutMs: MOST_MS })).rejects.toMatchObject(failure);
    expect(first.pumps.failure()).toMatchObject(failure);
    expect(first.pumps.isLeading()).toBe(false);
  });
});
