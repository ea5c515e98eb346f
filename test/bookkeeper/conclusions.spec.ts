import { dataOf, streamOf } from '../../src/domain/catalogue.ts';
import { defaultKeyOf } from '../../src/feed/drafts.ts';
import { dayFrom } from '../../src/kernel/business-calendar.ts';
import { fact, noon } from '../support/domain/facts.ts';
import { auditOf } from '../audit/auditing.ts';
import { replayAll } from '../../src/audit/replay-all.ts';
import { LOAN, NOVEMBER, due, paid, verified, voided } from '../support/one-loan.ts';
import { Spine } from '../support/spine.ts';

let spine: Spine;
beforeEach(async () => {
  spine = await Spine.open();
});
afterEach(() => spine.close());

async function told(stream: string): Promise<readonly unknown[]> {
  const events = await spine.eventsOf(stream);
  return events.map((event) => {
    const { accountRevision: _revision, day, ...data } = dataOf(event);
    return [day, event.type, data];
  });
}

const DEFAULT = streamOf.paymentDefault('a', 'obligation:loan');
const OPENED = {
  accountId: 'a',
  key: 'obligation:loan',
  owner: 'line:card',
  bucket: '1-29',
  on: '2026-10-20',
};

async function close(...dates: readonly string[]): Promise<void> {
  for (const date of dates) {
    await spine.closeDay(dayFrom(date));
    await spine.catchUp();
  }
}

describe('conclusions', () => {
  it('are drawn from the first closed day on', async () => {
    await spine.report('a', [verified, due, paid('2026-11-25')]);
    await spine.catchUp();
    expect(await spine.everything()).toHaveLength(3);
  });

  it('open a default when its due date is over, and cure it when it is paid', async () => {
    await spine.report('a', [verified, due]);
    await close('2026-10-19', '2026-10-20');
    expect(await told(DEFAULT)).toEqual([['2026-10-21', 'PaymentDefaultOpened', OPENED]]);
    await spine.report('a', [paid('2026-10-21')]);
    await spine.catchUp();
    const cured = { on: '2026-10-21', interestMinor: 5 };
    expect((await told(DEFAULT))[1]).toEqual(['2026-10-21', 'PaymentDefaultCured', cured]);
  });

  it('escalate a default by time alone, a bucket at a time, on the day it is reached', async () => {
    await spine.report('a', [due]);
    await close('2026-10-20');
    for (const day of ['2026-11-17', '2026-11-18', '2026-12-18', '2027-01-17']) await close(day);
    expect((await told(DEFAULT)).slice(1)).toEqual([
      ['2026-11-19', 'PaymentDefaultEscalated', { bucket: '30-59', on: '2026-11-18' }],
      ['2026-12-19', 'PaymentDefaultEscalated', { bucket: '60-89', on: '2026-12-18' }],
      ['2027-01-18', 'PaymentDefaultEscalated', { bucket: '90+', on: '2027-01-17' }],
    ]);
  });

  it('void a default when a payment turns out to have been in time', async () => {
    await spine.report('a', [due]);
    await close('2026-10-22');
    await spine.report('a', [paid('2026-10-20')]);
    await spine.catchUp();
    expect((await told(DEFAULT)).at(-1)).toEqual([
      '2026-10-23',
      'PaymentDefaultVoided',
      { because: 'unfounded' },
    ]);
  });

  it('tell a default anew when a reversal reopens it', async () => {
    await spine.report('a', [due, paid('2026-10-22')]);
    await close('2026-10-23');
    const reversal = { targetId: 'paid 2026-10-22', reason: 'bounced' };
    await spine.report('a', [fact('RepaymentReversed', noon('2026-10-24'), { data: reversal })]);
    await spine.catchUp();
    const types = (await spine.eventsOf(DEFAULT)).map((event) => event.type);
    expect(types).toEqual([
      'PaymentDefaultOpened',
      'PaymentDefaultCured',
      'PaymentDefaultVoided',
      'PaymentDefaultOpened',
    ]);
  });

  it('wait for a fact that is dated later than the open day', async () => {
    await spine.report('a', [due]);
    await close('2026-10-20');
    await spine.report('a', [paid('2026-10-25')]);
    await spine.catchUp();
    expect(await told(DEFAULT)).toHaveLength(1);
    await close('2026-10-23');
    expect(await told(DEFAULT)).toHaveLength(1);
    await close('2026-10-24');
    expect((await told(DEFAULT))[1]).toMatchObject(['2026-10-25', 'PaymentDefaultCured', {}]);
  });

  it('start a streak when a cycle is over, and break it with what it kept', async () => {
    await spine.report('a', [due, paid('2026-10-09')]);
    await close('2026-11-04', '2026-11-05');
    const stream = streamOf.onTimeStreak('a');
    expect(await told(stream)).toEqual([
      ['2026-11-06', 'OnTimeStreakStarted', { cycle: '2026-11' }],
    ]);
    const next = { ...LOAN, obligationId: 'next', dueOn: '2026-11-20' };
    await spine.report('a', [fact('ObligationDue', noon('2026-11-08'), { data: next })]);
    await close('2026-11-20');
    expect((await told(stream))[1]).toMatchObject([
      '2026-11-21',
      'OnTimeStreakBroken',
      { by: 'obligation:next', bucket: '1-29', reached: 1, kept: 0 },
    ]);
  });

  it('restore a streak by one event when the default is voided', async () => {
    await spine.report('a', [due, paid('2026-10-09')]);
    const mistake = { ...LOAN, obligationId: 'mistake' };
    const wrong = fact('ObligationDue', noon('2026-10-09'), { data: mistake, id: 'wrong' });
    await spine.report('a', [wrong]);
    await close('2026-11-05');
    expect(await spine.eventsOf(streamOf.onTimeStreak('a'))).toHaveLength(0);
    await spine.report('a', [voided('wrong', '2026-11-06')]);
    await spine.catchUp();
    expect(await told(streamOf.onTimeStreak('a'))).toEqual([
      ['2026-11-06', 'OnTimeStreakStarted', { cycle: '2026-11' }],
    ]);
  });

  it('restate a streak when a break of a cycle that is over becomes known', async () => {
    await spine.report('a', [verified, due, paid('2026-10-09')]);
    await spine.openCycle(NOVEMBER);
    await spine.catchUp();
    const late = { ...LOAN, obligationId: 'late', dueOn: '2026-10-25' };
    await spine.report('a', [fact('ObligationDue', noon('2026-10-12'), { data: late })]);
    await spine.catchUp();
    const last = (await told(streamOf.onTimeStreak('a'))).at(-1);
    const lengths = { current: 0, scoring: 0, longest: 0 };
    expect(last).toMatchObject(['2026-11-06', 'OnTimeStreakRestored', lengths]);
  });

  it('are taken back also by books that were rebuilt since', async () => {
    await spine.report('a', [verified, due]);
    await spine.report('b', [verified, due, paid('2026-10-09')]);
    await spine.openCycle(NOVEMBER);
    await spine.catchUp();
    await spine.forgetBooks();
    await spine.catchUp();
    await spine.report('a', [paid('2026-10-20')]);
    await spine.report('b', [voided('paid 2026-10-09', '2026-11-06')]);
    await spine.catchUp();
    expect((await told(DEFAULT)).at(-1)).toEqual([
      expect.any(String),
      'PaymentDefaultVoided',
      { because: 'unfounded' },
    ]);
    const streak = await told(streamOf.onTimeStreak('b'));
    expect(streak.at(-1)).toMatchObject([
      expect.any(String),
      'OnTimeStreakRestored',
      { current: 0 },
    ]);
    await spine.openCycle(NOVEMBER + 1);
    await spine.catchUp();
    expect(await replayAll(auditOf(spine.log))).toMatchObject({ differences: [] });
  });

  it('open one default before another one ends: nobody finds none open in between', async () => {
    const stated = (asOf: string, daysPastDue: number) =>
      fact('DelinquencyReported', noon('2026-10-12'), {
        data: { lineId: 'card', daysPastDue, asOf },
        id: `stated as of ${asOf}`,
      });
    await spine.report('a', [verified, stated('2026-10-10', 5)]);
    await close('2026-10-12');
    await spine.report('a', [stated('2026-10-08', 3)]);
    await spine.catchUp();
    const events = await spine.everything();
    const ofDefaults = events.filter(({ type }) => type.startsWith('PaymentDefault'));
    expect(ofDefaults.map(({ type, stream }) => [type, defaultKeyOf(stream)])).toEqual([
      ['PaymentDefaultOpened', 'line:card#2026-10-10'],
      ['PaymentDefaultOpened', 'line:card#2026-10-08'],
      ['PaymentDefaultVoided', 'line:card#2026-10-10'],
    ]);
  });

  it('are recorded once, whatever is forgotten or folded again', async () => {
    await spine.report('a', [verified, due]);
    await close('2026-10-22');
    await spine.report('a', [paid('2026-10-23')]);
    await spine.catchUp();
    await spine.openCycle(NOVEMBER);
    await spine.catchUp();
    const before = await spine.everything();
    for (const batch of [1, 3, 1_000]) {
      await spine.forgetBooks();
      await spine.catchUp(batch);
      expect(await spine.everything()).toEqual(before);
    }
  });
});
