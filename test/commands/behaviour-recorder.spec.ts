import { BehaviourRecorder } from '../../src/commands/behaviour-recorder.ts';
import type { RecordResult } from '../../src/commands/behaviour-recorder.ts';
import { MAX_APPEND_BYTES } from '../../src/event-log/event-log.ts';
import type { EventLog } from '../../src/event-log/event-log.ts';
import { verifyChain } from '../../src/event-log/hash-chain.ts';
import { NO_STREAM } from '../../src/kernel/envelope.ts';
import { all } from '../event-log/read-back.ts';
import { ACCOUNT, NOW, STREAM, idOf, purchase, purchases } from './purchases.ts';
import { useTemporaryLog } from './temporary-log.ts';

describe('recording behaviours', () => {
  const current = useTemporaryLog(NOW);
  let recorder: BehaviourRecorder;

  beforeEach(() => {
    recorder = new BehaviourRecorder(current);
  });

  it('answers each in its order, with its place in the account', async () => {
    const results = await recorder.record([
      purchase(1, 'anna'),
      purchase(2, 'ben'),
      purchase(3, 'anna'),
    ]);

    expect(results).toMatchObject([
      { kind: 'recorded', id: idOf(1), accountId: 'anna', revision: 0 },
      { kind: 'recorded', id: idOf(2), accountId: 'ben', revision: 0 },
      { kind: 'recorded', id: idOf(3), accountId: 'anna', revision: 1 },
    ]);
    expect(await idsIn('account-anna')).toEqual([idOf(1), idOf(3)]);
    expect(await idsIn('account-ben')).toEqual([idOf(2)]);
  });

  it('records nothing the second time, and answers as the first', async () => {
    const first = await recorder.record(purchases(0, 3));
    const second = await recorder.record([...purchases(0, 3), purchase(3)]);

    expect(kindsOf(second)).toEqual(['alreadyThere', 'alreadyThere', 'alreadyThere', 'recorded']);
    expect(second.map(revisionOf)).toEqual([0, 1, 2, 3]);
    expect(await idsIn(STREAM)).toHaveLength(4);
    const [known] = second;
    const [recorded] = first;
    expect(positionOf(known) >= positionOf(recorded)).toBe(true);
  });

  it('takes another source or another offset for the same behaviour', async () => {
    await recorder.record([purchase(1)]);
    const again = { ...purchase(1), source: 'bank', occurredAt: '2026-11-05T01:30:00Z' };

    expect(kindsOf(await recorder.record([again]))).toEqual(['alreadyThere']);
  });

  it.each([
    ['data', { data: { orderId: 'another', channel: 'app' } }],
    ['instant', { occurredAt: '2026-11-05T09:30:00.001+08:00' }],
    ['type', { type: 'GoodsDelivered' }],
  ])('refuses a known id with another %s', async (_, other) => {
    await recorder.record([purchase(1)]);
    const results = await recorder.record([{ ...purchase(1), ...other }, purchase(2)]);

    expect(results).toMatchObject([
      { kind: 'reused', id: idOf(1), accountId: ACCOUNT, code: 'ID_REUSED' },
      { kind: 'recorded', revision: 1 },
    ]);
    expect(await idsIn(STREAM)).toEqual([idOf(1), idOf(2)]);
  });

  it('takes an id that comes twice in one request once, if it says the same', async () => {
    const results = await recorder.record([
      purchase(1),
      purchase(1),
      purchase(1, ACCOUNT, 'another'),
      purchase(1, 'ben'),
    ]);

    expect(kindsOf(results)).toEqual(['recorded', 'alreadyThere', 'reused', 'recorded']);
    expect(await idsIn(STREAM)).toEqual([idOf(1)]);
  });

  it('does not let what is malformed touch the others', async () => {
    const results = await recorder.record([
      null,
      purchase(1),
      { ...purchase(2), data: { orderId: 7, channel: 'app' } },
      purchase(3),
    ]);

    expect(kindsOf(results)).toEqual(['malformed', 'recorded', 'malformed', 'recorded']);
    expect(results[2]).toMatchObject({
      problems: [{ pointer: '/data/orderId', code: 'WRONG_TYPE' }],
    });
    expect(await idsIn(STREAM)).toEqual([idOf(1), idOf(3)]);
  });

  it('answers when nothing is to be recorded', async () => {
    expect(await recorder.record([])).toEqual([]);
    expect(kindsOf(await recorder.record([7]))).toEqual(['malformed']);
    expect(await current.log.head()).toBe('');
  });

  it('makes of a burst on one account few appends', async () => {
    const { log, appends } = counted(current.log);
    recorder = new BehaviourRecorder({ ...current, log });
    const burst = purchases(0, 64).map((each) => recorder.record([each]));
    const results = (await Promise.all(burst)).flat();

    expect(new Set(kindsOf(results))).toEqual(new Set(['recorded']));
    expect(results.map(revisionOf).toSorted((a, b) => a - b)).toEqual([...Array(64).keys()]);
    expect(appends()).toBeLessThanOrEqual(3);
    expect(verifyChain(await all(log, STREAM)).broken).toBeNull();
  });

  it('splits what is too large for one append', async () => {
    const reason = 'ü'.repeat(500);
    const voids = purchases(0, 700).map((each) => ({
      ...each,
      type: 'BehaviourVoided',
      data: { targetId: idOf(9_999), reason },
    }));
    expect(voids.length * Buffer.byteLength(reason)).toBeGreaterThan(MAX_APPEND_BYTES);
    const results = await recorder.record(voids);

    expect(results.map(revisionOf)).toEqual([...voids.keys()]);
    expect(await idsIn(STREAM)).toEqual(voids.map(({ id }) => id));
  });

  it('tells who has to wait while too much is under way', async () => {
    const first = recorder.record([purchase(1)]);
    const tooMany = new Array<unknown>(200_000).fill(null);

    await expect(recorder.record(tooMany)).rejects.toMatchObject({ code: 'OVERLOADED' });
    expect(kindsOf(await first)).toEqual(['recorded']);
  });

  it('tells why nothing was recorded, to all who asked', async () => {
    await current.log.close();

    await expect(recorder.record([purchase(1)])).rejects.toMatchObject({ code: 'LOG_CLOSED' });
  });

  describe('on two nodes', () => {
    let other: BehaviourRecorder;

    beforeEach(() => {
      other = new BehaviourRecorder(current);
    });

    it('records what both report of one account', async () => {
      const results = await Promise.all(
        [...purchases(0, 40).keys()].map((number) =>
          (number % 2 === 0 ? recorder : other).record([purchase(number)]),
        ),
      );

      expect(new Set(kindsOf(results.flat()))).toEqual(new Set(['recorded']));
      const ids = await idsIn(STREAM);
      expect(ids.toSorted()).toEqual(purchases(0, 40).map(({ id }) => id));
    });

    it('records once what both report', async () => {
      const results = await Promise.all([
        recorder.record(purchases(0, 30)),
        other.record(purchases(0, 30)),
      ]);

      expect(kindsOf(results.flat()).toSorted()).toEqual([
        ...Array<string>(30).fill('alreadyThere'),
        ...Array<string>(30).fill('recorded'),
      ]);
      expect(await idsIn(STREAM)).toHaveLength(30);
    });

    it('refuses the later of two that give one id to different things', async () => {
      const results = await Promise.all([
        recorder.record([purchase(1)]),
        other.record([purchase(1, ACCOUNT, 'another')]),
      ]);

      expect(kindsOf(results.flat())).toEqual(['recorded', 'reused']);
      expect(await idsIn(STREAM)).toHaveLength(1);
    });

    it('gives up against one that is always faster, and says so', async () => {
      const log = outrun(current.log);
      const late = new BehaviourRecorder({ ...current, log, patienceMs: 20 });

      await expect(late.record([purchase(1)])).rejects.toMatchObject({ code: 'CONFLICT' });
      expect(await idsIn(STREAM)).not.toContain(idOf(1));
    });
  });

  async function idsIn(stream: string): Promise<readonly string[]> {
    return (await all(current.log, stream)).map(({ id }) => id);
  }
});

function kindsOf(results: readonly RecordResult[]): readonly string[] {
  return results.map(({ kind }) => kind);
}

function revisionOf(result: RecordResult | undefined): number {
  return result !== undefined && 'revision' in result ? result.revision : NO_STREAM;
}

function positionOf(result: RecordResult | undefined): string {
  return result !== undefined && 'position' in result ? result.position : '';
}

function through(log: EventLog, append: EventLog['append']): EventLog {
  return {
    append,
    find: (...each) => log.find(...each),
    readStream: (...each) => log.readStream(...each),
    readAll: (...each) => log.readAll(...each),
    readAllExcept: (...each) => log.readAllExcept(...each),
    eventAt: (...each) => log.eventAt(...each),
    head: () => log.head(),
    someStreamOf: (category) => log.someStreamOf(category),
    eventsBetween: (...each) => log.eventsBetween(...each),
    appended$: log.appended$,
    close: () => log.close(),
  };
}

/** The same log, with its appends counted. */
function counted(log: EventLog): { readonly log: EventLog; readonly appends: () => number } {
  let appends = 0;
  const counting = through(log, (...each) => {
    appends += 1;
    return log.append(...each);
  });
  return { log: counting, appends: () => appends };
}

/** The same log, shared with somebody who appends a fact of their own before each of ours. */
function outrun(log: EventLog): EventLog {
  let number = 1_000;
  const rival = new BehaviourRecorder({ log, clock: { now: () => NOW } });
  return through(log, async (...each) => {
    await rival.record([purchase(number++)]);
    return log.append(...each);
  });
}
