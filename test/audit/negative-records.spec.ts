import type { Audit } from '../../src/audit/audit.ts';
import { replayAccount } from '../../src/audit/replay-account.ts';
import { replayAll } from '../../src/audit/replay-all.ts';
import { streamOf } from '../../src/domain/catalogue.ts';
import { cutoffDayOf } from '../../src/kernel/business-calendar.ts';
import { fact, noon } from '../support/domain/facts.ts';
import { NOVEMBER, verified } from '../support/one-loan.ts';
import { Spine } from '../support/spine.ts';
import { tampered } from './auditing.ts';
import type { TamperedLog } from './tampered-log.ts';

const REPORTS = streamOf.negativeRecord('a', 'obligation:loan');

let spine: Spine;
beforeAll(async () => {
  spine = await Spine.open();
  const terms = { lineId: 'card', amountDueMinor: 10_000, dueOn: '2026-11-10' };
  const data = { obligationId: 'loan', ...terms };
  await spine.report('a', [verified, fact('ObligationDue', noon('2026-10-08'), { data })]);
  await spine.openCycle(NOVEMBER);
  await spine.catchUp();
  await spine.closeDay(cutoffDayOf(NOVEMBER) + 20);
  await spine.openCycle(NOVEMBER + 1);
  await spine.catchUp();
});
afterAll(() => spine.close());

describe('an audit of what bureaus were told', () => {
  async function differences(hands: (log: TamperedLog) => void) {
    const look = async (audit: Audit) => [await replayAll(audit), await replayAccount(audit, 'a')];
    const [all, one] = await tampered(spine, hands, look);
    expect(one?.differences).toEqual(all?.differences);
    return all?.differences;
  }

  it('finds nothing where nobody has touched it', async () => {
    expect(await spine.eventsOf(REPORTS)).toHaveLength(1);
    expect(await differences(() => undefined)).toEqual([]);
  });

  it('finds that a report is gone', async () => {
    const missing = { where: 'conclusion', stream: REPORTS, revision: 0 };
    expect(await differences((log) => log.cut(REPORTS, 0))).toMatchObject([missing]);
  });

  it('finds that one says something else', async () => {
    const hands = (log: TamperedLog) => {
      log.change(REPORTS, 0, (data) => ({ ...data, receipts: [] }));
      log.rehash(REPORTS);
    };
    const other = { where: 'conclusion', stream: REPORTS, revision: 0 };
    expect(await differences(hands)).toMatchObject([other]);
  });

  it('finds one of a default that nobody knows', async () => {
    const stream = streamOf.negativeRecord('a', 'obligation:else');
    const hands = (log: TamperedLog) => {
      log.rename(REPORTS, stream);
      log.rehash(stream);
    };
    const all = await tampered(spine, hands, (audit) => replayAll(audit));
    expect(all.differences.map((each) => each.stream).sort()).toEqual([stream, REPORTS].sort());
  });
});
