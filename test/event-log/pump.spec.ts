import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pump } from '../../src/event-log/pump.ts';
import type { PumpBatch, PumpOptions } from '../../src/event-log/pump.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { NO_STREAM, START } from '../../src/kernel/envelope.ts';
import type { Position } from '../../src/kernel/envelope.ts';
import { newEvents } from './new-event.ts';

const NOW = Date.UTC(2026, 10, 5);
const clock = { now: () => NOW };
let directory: string;
let log: SqliteEventLog;
/** What the pumps of a test have persisted. */
let checkpoint: Position;
let applied: string[];
let batches: PumpBatch[];
let pumps: Pump[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pump-'));
  log = await SqliteEventLog.open({ directory, clock });
  checkpoint = START;
  applied = [];
  batches = [];
  pumps = [];
});

afterEach(async () => {
  for (const pump of pumps) await pump.stop();
  await log.close();
  await rm(directory, { recursive: true });
});

describe('A pump', () => {
  it('applies what is there, then what is appended, in order', async () => {
    await append('account-1', 10);
    const pump = started();
    await pump.caughtUp(await log.head());
    await append('account-2', 10);
    await pump.caughtUp(await log.head());

    expect(applied).toEqual([...idsOf('account-1', 10), ...idsOf('account-2', 10)]);
    expect(pump.progress).toEqual({
      state: 'running',
      position: await log.head(),
      lastProgressAt: NOW,
      error: null,
    });
  });

  it('is woken by an append, however seldom it looks by itself', async () => {
    const pump = started({ pollMs: 1_000_000 });
    for (let i = 0; i < 20; i++) {
      await append(`account-${i}`, 1);
      await pump.caughtUp(await log.head());
    }
    expect(applied).toHaveLength(20);
  });

  it('misses nothing that is appended between its look and its sleep', async () => {
    let isAppended = false;
    const slow: PumpOptions['log'] = {
      appended$: log.appended$,
      readAllExcept: (...each) => log.readAllExcept(...each),
      eventAt: (...each) => log.eventAt(...each),
      async readAll(after, limit) {
        const page = await log.readAll(after, limit);
        if (!isAppended) await append('account-1', 1);
        isAppended = true;
        return page;
      },
    };
    await started({ log: slow, pollMs: 1_000_000 }).caughtUp('0000000000000001');
    expect(applied).toHaveLength(1);
  });

  it('passes over a category, and still comes to the end', async () => {
    await append('account-1', 3);
    await append('register-1', 2);
    await append('account-2', 3);
    const pump = started({ except: 'account' });
    await pump.caughtUp(await log.head());
    expect(applied).toEqual(idsOf('register-1', 2));
    expect(batches.at(-1)?.hash).toBe((await log.eventAt(await log.head()))?.hash);
  });

  it('finds by itself what nobody told it of', async () => {
    const deaf = SqliteEventLog.openReadOnly(directory);
    const pump = started({ log: deaf, pollMs: 1 });
    await append('account-1', 3);
    await pump.caughtUp(await log.head());
    expect(applied).toHaveLength(3);
    await pump.stop();
    await deaf.close();
  });

  it('keeps its batches within their events and joins each to the last', async () => {
    for (let i = 0; i < 5; i++) await append(`account-${i}`, 5);
    await started({ maxEvents: 4 }).caughtUp(await log.head());

    expect(batches.map(({ events }) => events.length)).toEqual([4, 4, 4, 4, 4, 4, 1]);
    expect(batches[0]?.from).toBe(START);
    for (const [i, batch] of batches.entries()) {
      expect(batch.to).toBe(batch.events.at(-1)?.position);
      expect(batch.hash).toBe(batch.events.at(-1)?.hash);
      if (i > 0) expect(batch.from).toBe(batches[i - 1]?.to);
    }
  });

  it('gathers pages up to the size of its batches', async () => {
    for (let i = 0; i < 3; i++) await append(`account-${i}`, 5_000);
    await started({ maxEvents: 100_000 }).caughtUp(await log.head());
    expect(batches.map(({ events }) => events.length)).toEqual([15_000]);
  });

  it('ends a batch with the page that fills its bytes', async () => {
    for (let i = 0; i < 3; i++) await append(`account-${i}`, 5_000);
    await started({ maxEvents: 100_000, maxBytes: 1 }).caughtUp(await log.head());
    expect(batches.map(({ events }) => events.length)).toEqual([10_000, 5_000]);
  });

  it('goes on where the last one stopped', async () => {
    await append('account-1', 7);
    const first = started({ maxEvents: 2 });
    await first.caughtUp(checkpointAfter(await log.readAll(START, 3)));
    await first.stop();
    const second = started();
    await second.caughtUp(await log.head());
    expect(applied).toEqual(idsOf('account-1', 7));
  });
});

describe('A pump that cannot apply a batch', () => {
  const broken = new Error('no such account');

  it('stops at the checkpoint before, says why, and skips nothing', async () => {
    await append('account-1', 6);
    const failing = pumpOf({ maxEvents: 2, apply: failAt(4) });
    await expect(failing.run()).rejects.toBe(broken);

    const [, , , fourth] = await log.readAll(START, 4);
    expect(failing.progress).toMatchObject({
      state: 'stopped',
      error: broken,
      position: fourth?.position,
    });
    await expect(failing.caughtUp(await log.head())).rejects.toBe(broken);
    await failing.caughtUp(fourth?.position ?? START);

    await started().caughtUp(await log.head());
    expect(applied).toEqual(idsOf('account-1', 6));
  });

  it('tells those who wait already', async () => {
    const failing = pumpOf({ apply: failAt(0) });
    const running = failing.run();
    const waiting = failing.caughtUp('9');
    await append('account-1', 1);
    await expect(running).rejects.toBe(broken);
    await expect(waiting).rejects.toBe(broken);
  });

  it('stops as loudly if it cannot read its checkpoint or the log', async () => {
    const blind = pumpOf({ checkpoint: () => Promise.reject(broken) });
    await expect(blind.run()).rejects.toBe(broken);
    const pump = pumpOf({});
    const stopped = expect(pump.run()).rejects.toMatchObject({ code: 'LOG_CLOSED' });
    await pump.caughtUp(START);
    await log.close();
    await stopped;
  });

  function failAt(count: number): PumpOptions['apply'] {
    return async (batch) => {
      if (applied.length >= count) throw broken;
      await apply(batch);
    };
  }
});

describe('A pump that is stopped', () => {
  it('finishes the batch under way and begins no other', async () => {
    await append('account-1', 6);
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const pump = started({
      maxEvents: 2,
      async apply(batch) {
        begin();
        await finished;
        await apply(batch);
      },
    });
    await begun;
    const stopped = pump.stop();
    finish();
    await stopped;

    expect(applied).toEqual(idsOf('account-1', 2));
    expect(pump.progress).toMatchObject({ state: 'stopped', error: null });
    const waiting = pump.caughtUp(await log.head());
    await expect(waiting).rejects.toMatchObject({ code: 'PUMP_STOPPED' });
  });

  it('says so to those who wait too long for one that is merely behind', async () => {
    await append('account-1', 1);
    const pump = pumpOf({});
    const waiting = pump.caughtUp(await log.head(), { timeoutMs: 1 });
    await expect(waiting).rejects.toMatchObject({ code: 'PUMP_BEHIND' });
  });
});

async function apply(batch: PumpBatch): Promise<void> {
  batches.push(batch);
  applied.push(...batch.events.map(({ stream, id }) => `${stream} ${id}`));
  checkpoint = batch.to;
}

function pumpOf(options: Partial<PumpOptions>): Pump {
  const persisted = async () => checkpoint;
  const pump = new Pump({ name: 'test', log, clock, checkpoint: persisted, apply, ...options });
  pumps.push(pump);
  return pump;
}

/** A pump that a test expects to end well. */
function started(options: Partial<PumpOptions> = {}): Pump {
  const pump = pumpOf(options);
  void pump.run();
  return pump;
}

function append(stream: string, count: number) {
  return log.append(stream, NO_STREAM, newEvents('e', count));
}

function idsOf(stream: string, count: number): string[] {
  return newEvents('e', count).map(({ id }) => `${stream} ${id}`);
}

function checkpointAfter(events: readonly { readonly position: Position }[]): Position {
  return events.at(-1)?.position ?? START;
}
