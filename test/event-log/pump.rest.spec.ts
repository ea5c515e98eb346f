import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { Pump } from '../../src/event-log/pump.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { NO_STREAM, START } from '../../src/kernel/envelope.ts';
import { newEvents } from './new-event.ts';

const clock = { now: () => Date.UTC(2026, 10, 5) };
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

/** A rest of 50 ms. */
const MANY = 500;

describe('A pump of a busy log', () => {
  it('rests at the end of the log, and then takes what has come meanwhile', async () => {
    const first = await appended(MANY);
    start();
    await pump.caughtUp(first);
    await turn();
    // One found the events, the other nothing more.
    expect(looks).toBe(2);

    await pump.caughtUp(await appended(2, 'account-2'));
    expect(batches).toEqual([MANY, 2]);
  });

  it('goes on at once while there is more in the log', async () => {
    await appended(2 * MANY);
    const half = await log.readAll(START, MANY);
    start(MANY);
    await pump.caughtUp(half.at(-1)?.position ?? START);
    // The second one looks for the next batch already.
    expect(looks).toBe(2);
    await pump.caughtUp(await log.head());
    expect(batches).toEqual([MANY, MANY]);
  });

  it('is stopped in its rest', async () => {
    const first = await appended(MANY);
    start();
    await pump.caughtUp(first);
    await pump.stop();
    expect(pump.progress).toMatchObject({ state: 'stopped', error: null, position: first });
  });
});

function start(maxEvents = 2 * MANY): void {
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
    apply: async ({ events }) => void batches.push(events.length),
    maxEvents,
  });
  void pump.run();
}

async function appended(count: number, stream = 'account-1'): Promise<string> {
  const { position } = await log.append(stream, NO_STREAM, newEvents('e', count));
  return position;
}
