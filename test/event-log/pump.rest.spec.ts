import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { Pump } from '../../src/event-log/pump.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { NO_STREAM, START } from '../../src/kernel/envelope.ts';
import { newEvents } from './new-event.ts';

const clock = { now: () => Date.UTC(2026, 10, 5) };
const BATCH_MS = 20;
let directory: string;
let log: SqliteEventLog;
let pump: Pump;
let looks: number;
let batches: number[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pump-'));
  log = await SqliteEventLog.open({ directory, clock });
  looks = 0;
  batches = [];
});

afterEach(async () => {
  await pump.stop();
  await log.close();
  await rm(directory, { recursive: true });
});

describe('A pump whose batches take their time', () => {
  it('rests at the end of the log, and then takes what has come meanwhile', async () => {
    const first = await appended(1);
    start();
    await pump.caughtUp(first);
    await turn();
    // One found the event, the other nothing more.
    expect(looks).toBe(2);

    await pump.caughtUp(await appended(2, 'account-2'));
    expect(batches).toEqual([1, 2]);
  });

  it('goes on at once while there is more in the log', async () => {
    await appended(4);
    const [, second] = await log.readAll(START, 2);
    start(2);
    await pump.caughtUp(second?.position ?? START);
    // The second one looks for the next batch already.
    expect(looks).toBe(2);
    await pump.caughtUp(await log.head());
    expect(batches).toEqual([2, 2]);
  });

  it('is stopped in its rest', async () => {
    const first = await appended(1);
    start();
    await pump.caughtUp(first);
    await pump.stop();
    expect(pump.progress).toMatchObject({ state: 'stopped', error: null, position: first });
  });
});

function start(maxEvents = 100): void {
  const { appended$ } = log;
  pump = new Pump({
    name: 'test',
    log: {
      appended$,
      readAllExcept: (...each) => log.readAllExcept(...each),
      eventAt: (...each) => log.eventAt(...each),
      readAll(...each) {
        looks += 1;
        return log.readAll(...each);
      },
    },
    clock,
    checkpoint: () => Promise.resolve(START),
    async apply({ events }) {
      await wait(BATCH_MS);
      batches.push(events.length);
    },
    maxEvents,
  });
  void pump.run();
}

async function appended(count: number, stream = 'account-1'): Promise<string> {
  const { position } = await log.append(stream, NO_STREAM, newEvents('e', count));
  return position;
}
