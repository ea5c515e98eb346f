import { JudgedRequests } from '../../src/commands/judged-requests.ts';
import type { JudgedRequest } from '../../src/commands/judged-requests.ts';
import { BehaviourRecorder } from '../../src/commands/behaviour-recorder.ts';
import type { EventLog } from '../../src/event-log/event-log.ts';
import { Rejection } from '../../src/kernel/errors.ts';
import { ACCOUNT, NOW, STREAM, idOf, purchases } from './purchases.ts';
import { useTemporaryLog } from './temporary-log.ts';

const current = useTemporaryLog(NOW);
const FULL = 3;

/** Granted while fewer than three are there; it tells how often it was judged. */
function request(requests: JudgedRequests, n: number, log: EventLog = current.log) {
  const judged = { times: 0 };
  const data = { lineId: 'l', amountMinor: 1, drawId: idOf(n) };
  const source = 'test';
  const asked: JudgedRequest = {
    accountId: ACCOUNT,
    id: idOf(n),
    mostEvents: 1,
    judge: async () => {
      judged.times += 1;
      const events = await log.readStream(STREAM, { from: 0, limit: 1_000 });
      if (events.filter(({ type }) => type === 'LoanDrawn').length >= FULL) {
        throw new Rejection('QUOTA_EXCEEDED', 'full');
      }
      const of = { id: idOf(n), accountId: ACCOUNT, type: 'LoanDrawn', source, data } as const;
      return { revision: events.length - 1, events: [requests.accepted(of)] };
    },
    ownAmong: (events) => events.filter(({ type }) => type === 'LoanDrawn'),
  };
  return { asked, judged };
}

const grantAll = (all: readonly JudgedRequests[], from: number, count: number) =>
  Promise.allSettled(
    Array.from({ length: count }, (_, n) => {
      const requests = all[n % all.length] as JudgedRequests;
      return requests.grant(request(requests, from + n).asked);
    }),
  );
const granted = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.filter(({ status }) => status === 'fulfilled').length;

describe('requests that are judged', () => {
  it('on several nodes at the same time are never granted beyond what there is', async () => {
    const nodes = [1, 2, 3].map(() => new JudgedRequests(current));
    const results = await grantAll(nodes, 0, 12);
    expect(granted(results)).toBe(FULL);
    const refusals = results.flatMap((each) =>
      each.status === 'rejected' ? [each.reason as Rejection] : [],
    );
    expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['QUOTA_EXCEEDED']));
    expect(await current.log.readStream(STREAM, { from: 0, limit: 100 })).toHaveLength(FULL);
  });

  it('are judged anew when a report has come in between', async () => {
    const requests = new JudgedRequests(current);
    const recorder = new BehaviourRecorder(current);
    const { asked, judged } = request(requests, 1);
    let isReported = false;
    const interrupted = async () => {
      const judgement = await asked.judge();
      if (!isReported) await recorder.record(purchases(10, 12));
      isReported = true;
      return judgement;
    };
    const { events, isReplayed } = await requests.grant({ ...asked, judge: interrupted });
    expect([judged.times, isReplayed, events[0]?.revision]).toEqual([2, false, 2]);
  });

  it('that are one and the same, on two nodes, are granted once', async () => {
    const nodes = [1, 2].map(() => new JudgedRequests(current));
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => {
        const node = nodes[n % 2] as JudgedRequests;
        return node.grant(request(node, 1).asked);
      }),
    );
    expect(answers.filter(({ isReplayed }) => !isReplayed)).toHaveLength(1);
    expect(new Set(answers.map(({ events }) => JSON.stringify(events))).size).toBe(1);
  });

  it('are refused where the id stands for something else', async () => {
    const requests = new JudgedRequests(current);
    const { asked, judged } = request(requests, 10);
    await new BehaviourRecorder(current).record(purchases(10, 11));
    const reused = expect.objectContaining({ code: 'ID_REUSED' }) as Error;
    await expect(requests.grant(asked)).rejects.toThrow(reused);
    expect(judged.times).toBe(0);
  });

  it('go on after one of them has failed', async () => {
    const requests = new JudgedRequests(current);
    const failing = { ...request(requests, 1).asked, judge: () => Promise.reject(new Error('x')) };
    const [failed, next] = await Promise.allSettled([
      requests.grant(failing),
      requests.grant(request(requests, 2).asked),
    ]);
    expect([failed.status, next.status]).toEqual(['rejected', 'fulfilled']);
  });
});
