import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { CloseDay, RunCycle } from '../src/commands/calendar-commands.ts';
import { RecordBehaviours } from '../src/commands/record-behaviours.ts';
import { configOf } from '../src/config.ts';
import { streamOf } from '../src/domain/catalogue.ts';
import { SqliteEventLog } from '../src/event-log/sqlite.event-log.ts';
import { openTracker } from '../src/tracker.ts';
import { borrower } from './cli/behaviours.ts';

/** So many that the first page is in the log long before the last. */
const ACCOUNTS = 4_000;
const AT_ONCE = 400;
const CYCLE = '2005-05';
const REGISTER = streamOf.register(CYCLE, 0);

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'abt-pump-thread-'));
});
afterEach(() => rm(parent, { recursive: true }));

describe('a thread of pumps that is told to stop', () => {
  it('leaves the publication of a cycle after some page, and goes on with it later', async () => {
    const config = configOf({ dataDir: join(parent, 'data') }, {});
    const tracker = await openTracker(config);
    for (let n = 0; n < ACCOUNTS; n += AT_ONCE) {
      const some = Array.from({ length: AT_ONCE }, (_, i) => borrower(`account-${n + i}`, true));
      await tracker.commands.execute(new RecordBehaviours(some.flat()));
    }
    await tracker.commands.execute(new CloseDay('2005-05-05'));
    await tracker.caughtUp();
    const running = tracker.commands.execute(new RunCycle(CYCLE)).catch((error: unknown) => error);
    while ((await tracker.log.readStream(REGISTER, { from: 0, limit: 1 })).length === 0) {
      await setImmediate();
    }
    await tracker.pumps.stop();
    expect(await running).toMatchObject({ cause: { code: 'PUMP_STOPPED' } });
    await tracker.close();

    const log = SqliteEventLog.openReadOnly(join(config.dataDirectory, 'log'));
    const calendar = await log.readStream(streamOf.calendar(config.zone), { from: 0, limit: 10 });
    await log.close();
    expect(calendar.at(-1)?.type).toBe('CycleOpened');

    const again = await openTracker(config);
    await again.caughtUp();
    const closed = await again.commands.execute(new RunCycle(CYCLE));
    await again.close();
    expect(closed).toMatchObject({ accounts: ACCOUNTS, parked: [] });
  });
});
