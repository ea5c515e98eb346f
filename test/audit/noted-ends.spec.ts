import type { Difference } from '../../src/audit/differences.ts';
import { replayAccount } from '../../src/audit/replay-account.ts';
import { replayAll } from '../../src/audit/replay-all.ts';
import { streamOf } from '../../src/domain/catalogue.ts';
import { dayIn, fact, noon } from '../support/domain/facts.ts';
import type { Spine } from '../support/spine.ts';
import { LAST, smallBook, tampered } from './auditing.ts';
import type { TamperedLog } from './tampered-log.ts';

const BOBS_DEFAULT = streamOf.paymentDefault('bob', 'obligation:o-1');
const NEW = 'account-fay';

let spine: Spine;
beforeAll(async () => {
  spine = await smallBook();
  // Nothing goes by these facts yet: no cycle was published since, nothing is concluded.
  const at = noon(dayIn(LAST + 1, 2));
  const later = (n: number) => fact('RealNameVerified', at + n, { data: {}, id: `late-${n}` });
  await spine.report('ann', [later(1), later(2)]);
  await spine.report('fay', [later(3)]);
});
afterAll(() => spine.close());

async function found(hands: (log: TamperedLog) => void): Promise<readonly Difference[]> {
  return (await tampered(spine, hands, (audit) => replayAll(audit))).differences;
}

async function foundOf(
  accountId: string,
  hands: (log: TamperedLog) => void,
): Promise<readonly Difference[]> {
  return (await tampered(spine, hands, (audit) => replayAccount(audit, accountId))).differences;
}

describe('what a log notes of the end of a stream', () => {
  it('tells that its tail was lost, though nobody goes by it', async () => {
    const { revision: end } = (await spine.eventsOf('account-ann')).at(-1) ?? { revision: 0 };
    const hands = (log: TamperedLog) => log.lose('account-ann', end - 1);
    const place = { where: 'tail', stream: 'account-ann', revision: end - 1 };
    const at = { ...place, published: end, recomputed: end - 2 };
    expect(await found(hands)).toMatchObject([at]);
    expect(await foundOf('ann', hands)).toMatchObject([at]);
    expect(await foundOf('bob', hands)).toEqual([]);
  });

  it('tells of a stream of which nothing is left', async () => {
    const hands = (log: TamperedLog) => log.lose(NEW, 0);
    const at = { where: 'tail', stream: NEW, revision: 0, published: 0, recomputed: -1 };
    expect(await found(hands)).toMatchObject([at]);
    expect(await foundOf('fay', hands)).toMatchObject([at]);
  });

  it('tells that its last event is not the one that was noted', async () => {
    const hands = (log: TamperedLog) => log.misnote(BOBS_DEFAULT);
    const at = { where: 'chain', stream: BOBS_DEFAULT, because: expect.stringContaining('head') };
    expect(await found(hands)).toMatchObject([at]);
    expect(await foundOf('bob', hands)).toMatchObject([at]);
  });

  it('is asked of no log that notes none', async () => {
    const hands = (log: TamperedLog) => log.lose(NEW, 0);
    const verdict = await tampered(spine, hands, ({ log, ...rules }) => {
      const bare = { readStream: log.readStream.bind(log), readAll: log.readAll.bind(log) };
      return replayAll({ ...rules, log: bare });
    });
    expect(verdict.differences).toEqual([]);
  });
});
