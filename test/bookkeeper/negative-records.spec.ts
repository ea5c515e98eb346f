import { replayAccount } from '../../src/audit/replay-account.ts';
import { replayAll } from '../../src/audit/replay-all.ts';
import type { Fact } from '../../src/domain/account/account.events.ts';
import { dataOf, streamOf } from '../../src/domain/catalogue.ts';
import { cutoffDayOf, dateOf, dayFrom } from '../../src/kernel/business-calendar.ts';
import { auditOf } from '../audit/auditing.ts';
import { fact, noon } from '../support/domain/facts.ts';
import { LATER_PROGRAM, STRANGE } from '../support/befriended.ts';
import { NOVEMBER, verified } from '../support/one-loan.ts';
import { Spine } from '../support/spine.ts';

let spine: Spine;
beforeEach(async () => {
  spine = await Spine.open();
});
afterEach(() => spine.close());

const REPORTS = streamOf.negativeRecord('a', 'obligation:loan');
const PAGE_AND_CLOSING = 2;
/** NOVEMBER is cut on it. */
const CUT = cutoffDayOf(NOVEMBER);

function due(dueOn: string): Fact {
  const data = { obligationId: 'loan', lineId: 'card', amountDueMinor: 10_000, dueOn };
  return fact('ObligationDue', noon('2026-10-08'), { data, id: `due ${dueOn}` });
}

function paid(on: string): Fact {
  const data = { repaymentId: on, obligationId: 'loan', amountMinor: 10_000 };
  return fact('RepaymentMade', noon(on), { data, id: `paid ${on}` });
}

function reversed(on: string, targetId: string): Fact {
  const data = { targetId, reason: 'bounced' };
  return fact('RepaymentReversed', noon(on), { data, id: `reversed ${on}` });
}

function stated(on: string, daysPastDue: number): Fact {
  const data = { lineId: 'card', daysPastDue, asOf: on };
  return fact('DelinquencyReported', noon(on), { data, id: `stated ${on}` });
}

async function publish(cycle = NOVEMBER): Promise<void> {
  await spine.openCycle(cycle);
  await spine.catchUp();
}

async function close(...days: readonly number[]): Promise<void> {
  for (const day of days) {
    await spine.closeDay(day);
    await spine.catchUp();
  }
}

async function report(...facts: readonly Fact[]): Promise<void> {
  await spine.report('a', facts);
  await spine.catchUp();
}

async function told(stream = REPORTS): Promise<readonly unknown[]> {
  const events = await spine.eventsOf(stream);
  return events.map((event) => {
    const { day, bucket, on, because } = dataOf(event);
    return [day, event.type.slice('NegativeRecord'.length), bucket, on, because].filter(Boolean);
  });
}

async function expectProven(): Promise<void> {
  expect(await replayAll(auditOf(spine.log))).toMatchObject({ differences: [] });
  expect(await replayAccount(auditOf(spine.log), 'a')).toMatchObject({ differences: [] });
}

describe('bureaus', () => {
  it('are told of a default after the first score, and of each of its buckets', async () => {
    await report(verified, due('2026-11-06'));
    await publish();
    await close(CUT, CUT + 29);
    await publish(NOVEMBER + 1);
    expect(await told()).toEqual([
      ['2026-11-07', 'Reported', '1-29', '2026-11-06'],
      ['2026-12-06', 'Reported', '30-59', '2026-12-05'],
    ]);
    const [event] = await spine.eventsOf(REPORTS);
    const { receipts } = dataOf(event as NonNullable<typeof event>);
    expect(receipts).toMatchObject([{ bureau: 'platform' }, { bureau: 'centralBank' }]);
    await expectProven();
  });

  it('are not told of what opened on the eve of the cut, or before a score', async () => {
    await report(verified, due('2026-11-05'));
    await spine.report('b', [due('2026-11-10')]);
    await publish();
    await close(CUT + 10);
    await spine.report('b', [fact('RealNameVerified', noon('2026-11-18'), { data: {} })]);
    await publish(NOVEMBER + 1);
    await close(CUT + 90 - 30);
    expect(await told()).toEqual([]);
    expect(await told(streamOf.negativeRecord('b', 'obligation:loan'))).toEqual([]);
    await publish(NOVEMBER + 2);
    await expectProven();
  });

  it('are told a day later of what is stated on the day of the first cut', async () => {
    await report(verified, due('2027-03-01'), stated(dateOf(CUT), 3));
    await publish();
    const key = `line:card#${dateOf(CUT)}`;
    const stream = streamOf.negativeRecord('a', key);
    expect(await spine.eventsOf(streamOf.paymentDefault('a', key))).toHaveLength(1);
    expect(await told(stream)).toEqual([]);
    await close(CUT);
    expect(await told(stream)).toEqual([['2026-11-07', 'Reported', '1-29', '2026-11-06']]);
    await publish(NOVEMBER + 1);
    await expectProven();
  });

  it('are told that a report does not hold, and anew when it does again', async () => {
    await report(verified, due('2026-11-10'));
    await publish();
    await close(CUT + 10);
    await report(paid('2026-11-09'));
    await report(reversed('2026-11-17', 'paid 2026-11-09'));
    expect(await told()).toEqual([
      ['2026-11-17', 'Reported', '1-29', '2026-11-10'],
      ['2026-11-17', 'Withdrawn', '1-29', '2026-11-10', 'unfounded'],
      ['2026-11-17', 'Reported', '1-29', '2026-11-10'],
    ]);
    const ids = (await spine.eventsOf(REPORTS)).flatMap((event) =>
      (dataOf(event).receipts as { receiptId: string }[]).map((each) => each.receiptId),
    );
    expect(new Set(ids).size).toBe(6);
    await publish(NOVEMBER + 1);
    await expectProven();
  });

  it('are told once, whenever the bookkeeper starts again or its books are lost', async () => {
    const story = [
      () => report(verified, due('2026-11-06'), stated(dateOf(CUT), 1)),
      () => publish(),
      () => close(CUT),
      () => report(stated('2026-11-20', 45)),
      () => close(dayFrom('2026-11-20')),
      () => report(stated('2026-11-21', 0)),
      () => publish(NOVEMBER + 1),
      () => close(dayFrom('2026-12-10')),
    ];
    for (const step of story) await step();
    const streams = [streamOf.negativeRecord('a', `line:card#${dateOf(CUT)}`), REPORTS];
    const expected = await Promise.all(streams.map((each) => told(each)));
    const count = (await spine.everything()).length;
    for (const batch of [1, 3, 1_000]) {
      await spine.forgetBooks();
      await spine.catchUp(batch);
      expect((await spine.everything()).length).toBe(count);
    }
    for (const isLost of [false, true]) {
      await spine.close();
      spine = await Spine.open();
      for (const step of story) {
        await step();
        if (isLost) await spine.forgetBooks();
        else spine.restart();
      }
      expect(await Promise.all(streams.map((each) => told(each)))).toEqual(expected);
      await expectProven();
    }
  });

  it('are told that a report does not hold by books that were made anew', async () => {
    await report(verified, due('2026-11-10'));
    await publish();
    await close(CUT + 10);
    await publish(NOVEMBER + 1);
    await spine.forgetBooks();
    await spine.catchUp();
    await report(paid('2026-11-09'));
    const withdrawn = ['2026-12-06', 'Withdrawn', '1-29', '2026-11-10', 'unfounded'];
    expect((await told()).slice(1)).toEqual([withdrawn]);
    await expectProven();
  });

  it('are told that a report does not hold when a parked account is retried', async () => {
    await report(verified, due('2026-11-10'));
    await publish();
    await close(CUT + 10);
    await spine.log.append('account-a', 1, [STRANGE]);
    await report(paid('2026-11-09'));
    await publish(NOVEMBER + 1);
    spine.restart(LATER_PROGRAM);
    await spine.forgetBooks();
    await spine.catchUp();
    expect(await told()).toHaveLength(1);
    await spine.retryParked('a');
    await spine.catchUp();
    const withdrawn = ['2026-12-06', 'Withdrawn', '1-29', '2026-11-10', 'unfounded'];
    expect((await told()).slice(1)).toEqual([withdrawn]);
    const audit = { ...auditOf(spine.log), catalogue: LATER_PROGRAM };
    expect(await replayAll(audit)).toMatchObject({ differences: [] });
  });

  it('are told also where a day was closed before the pages came', async () => {
    await report(verified, due('2026-11-06'));
    await spine.openCycle(NOVEMBER);
    await spine.closeDay(CUT);
    // Published and killed: what follows from the day that was closed is not recorded yet.
    let appends = 0;
    const appended = spine.log.appended$.subscribe(() => {
      if (++appends === PAGE_AND_CLOSING) spine.stop();
    });
    await expect(spine.catchUp()).rejects.toThrow('told to stop');
    appended.unsubscribe();
    expect(await spine.closedCycles()).toHaveLength(1);
    await spine.forgetBooks();
    await spine.catchUp();
    expect(await told()).toEqual([['2026-11-07', 'Reported', '1-29', '2026-11-06']]);
    await publish(NOVEMBER + 1);
    await expectProven();
  });
});
