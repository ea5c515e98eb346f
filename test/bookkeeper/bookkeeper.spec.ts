import type { CycleClosed } from '../../src/domain/calendar/calendar.events.ts';
import { CATALOGUE, dataOf, streamOf } from '../../src/domain/catalogue.ts';
import type { Cycle } from '../../src/kernel/business-calendar.ts';
import { dayFrom } from '../../src/kernel/business-calendar.ts';
import type { Fact } from '../../src/domain/account/account.events.ts';
import type { JsonObject } from '../../src/kernel/envelope.ts';
import { cycleNamed, fact, noon } from '../support/domain/facts.ts';
import { Spine } from '../support/spine.ts';

const NOVEMBER: Cycle = cycleNamed('2026-11');
const LOAN = { obligationId: 'loan', lineId: 'card', amountDueMinor: 10_000, dueOn: '2026-10-20' };

const verified = fact('RealNameVerified', noon('2026-10-07'), { data: {} });
const due = fact('ObligationDue', noon('2026-10-08'), { data: LOAN });

function paid(on: string, amountMinor = 10_000, id = `paid ${on}`): Fact {
  const data = { repaymentId: id, obligationId: 'loan', amountMinor };
  return fact('RepaymentMade', noon(on), { data, id });
}

function voided(targetId: string, on: string): Fact {
  return fact('BehaviourVoided', noon(on), { data: { targetId, reason: 'by mistake' } });
}

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

  it('open a default when its due date is over, and cure it when the payment is folded', async () => {
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

describe('publishing', () => {
  it('counts what was recorded before the cycle was opened, and nothing after', async () => {
    await spine.report('a', [verified, due]);
    await spine.openCycle(NOVEMBER);
    await spine.report('b', [verified, due]);
    await spine.catchUp();
    const [closed] = await spine.closedCycles();
    expect(closed).toMatchObject({ accounts: 1, scored: 1, distribution: { '350-549': 1 } });
  });

  it('leaves out an account all of whose facts are of a later cycle', async () => {
    await spine.report('a', [verified, due]);
    await spine.report('late', [fact('RealNameVerified', noon('2026-11-06'), { data: {} })]);
    await spine.openCycle(NOVEMBER);
    await spine.catchUp();
    expect(await spine.closedCycles()).toMatchObject([{ accounts: 1 }]);
  });

  it('goes on where it was cut short, and publishes every page once', async () => {
    for (let n = 0; n < 300; n++) await spine.report(`a${n}`, [verified, due]);
    await spine.openCycle(NOVEMBER);
    const opened = await spine.everything();
    await spine.catchUp();
    const whole = await spine.scoresRoots();
    const pages = (await spine.eventsOf('register-2026-11.0')).length;
    expect(pages).toBeGreaterThan(2);

    const cut = await Spine.open();
    for (let n = 0; n < 300; n++) await cut.report(`a${n}`, [verified, due]);
    await cut.openCycle(NOVEMBER);
    expect((await cut.everything()).length).toBe(opened.length);
    // The first page is there; the books do not know of it.
    const [page] = await spine.eventsOf('register-2026-11.0');
    if (page) await cut.log.append('register-2026-11.0', -1, [page]);
    await cut.catchUp();
    expect(await cut.eventsOf('register-2026-11.0')).toHaveLength(pages);
    expect(await cut.scoresRoots()).toEqual(whole);
    await cut.close();
  });
});

describe('an account that cannot be assessed', () => {
  const strange = {
    id: 'strange',
    type: 'StatementIssued',
    schemaVersion: 2,
    occurredAt: noon('2026-10-10'),
    data: '{}',
  };
  const upcasters = [(data: JsonObject) => data];
  const future = {
    ...CATALOGUE,
    StatementIssued: { ...CATALOGUE.StatementIssued, version: 2, upcasters },
  };

  async function publishWithParked(): Promise<CycleClosed | undefined> {
    await spine.report('a', [verified, due]);
    await spine.report('b', [verified, due]);
    await spine.log.append('account-b', 1, [strange]);
    await spine.report('b', [paid('2026-10-12')]);
    await spine.openCycle(NOVEMBER);
    await spine.catchUp();
    return (await spine.closedCycles())[0];
  }

  it('is parked with its error, listed, and the others go on', async () => {
    const closed = await publishWithParked();
    expect(closed).toMatchObject({
      accounts: 1,
      parked: [
        {
          accountId: 'b',
          revision: 3,
          error: 'NEWER_SCHEMA: StatementIssued of version 2 is newer than this program',
        },
      ],
    });
    const parked = await spine.store.db.selectFrom('parked').selectAll().execute();
    expect(parked).toMatchObject([{ account_id: 'b', code: 'NEWER_SCHEMA' }]);
  });

  it('is listed also when the cycle was cut short after a page without it', async () => {
    await spine.report('a', [verified, due]);
    await spine.log.append('account-a', 1, [strange]);
    for (const id of ['b', 'c']) await spine.report(id, [verified, due]);
    await spine.openCycle(NOVEMBER);
    await spine.catchUp();
    const [whole] = await spine.closedCycles();

    const cut = await Spine.open();
    await cut.report('a', [verified, due]);
    await cut.log.append('account-a', 1, [strange]);
    for (const id of ['b', 'c']) await cut.report(id, [verified, due]);
    await cut.openCycle(NOVEMBER);
    const [page] = await spine.eventsOf('register-2026-11.0');
    if (page) await cut.log.append('register-2026-11.0', -1, [page]);
    await cut.catchUp();
    const [resumed] = await cut.closedCycles();
    expect(resumed?.parked.map((each) => each.accountId)).toEqual(['a']);
    expect(resumed).toMatchObject({ accounts: 2, scoresRoot: whole?.scoresRoot });
    await cut.close();
  });

  it('does not stop the others when its record would be too large to publish', async () => {
    const many = Array.from({ length: 900 }, (_, n) => {
      const data = { ...LOAN, obligationId: `a rather long name of a loan, number ${n}` };
      return fact('ObligationDue', noon('2026-10-08'), { data, id: `due ${n}` });
    });
    await spine.report('a', [verified, ...many]);
    await spine.report('b', [verified, due]);
    await spine.openCycle(NOVEMBER);
    await spine.catchUp();
    const [closed] = await spine.closedCycles();
    expect(closed).toMatchObject({ accounts: 1, parked: [{ accountId: 'a' }] });
    expect(closed?.parked[0]?.error).toMatch(/^RECORD_TOO_LARGE: /);
  });

  it('is one of so many that the cycle is not published without them', async () => {
    for (let n = 0; n < 130; n++) {
      await spine.log.append(`account-${n}`, -1, [{ ...strange, id: `${n}` }]);
    }
    await spine.openCycle(NOVEMBER);
    await expect(spine.catchUp()).rejects.toMatchObject({ code: 'TOO_MANY_PARKED' });
  });

  it('stays parked when it is retried by a program that still cannot', async () => {
    await publishWithParked();
    await spine.retryParked(null);
    await spine.catchUp();
    expect(await spine.store.db.selectFrom('parked').selectAll().execute()).toHaveLength(1);
  });

  it('is assessed by each missed cycle when it is retried, as if it had never been parked', async () => {
    const first = await publishWithParked();
    await spine.openCycle(NOVEMBER + 1);
    await spine.catchUp();
    spine.restart(future);
    await spine.retryParked('b');
    await spine.catchUp();
    expect(await spine.store.db.selectFrom('parked').selectAll().execute()).toEqual([]);
    const amended = await spine.closedCycles();

    const never = await Spine.open();
    never.restart(future);
    await never.report('a', [verified, due]);
    await never.report('b', [verified, due]);
    await never.log.append('account-b', 1, [strange]);
    await never.report('b', [paid('2026-10-12')]);
    for (const cycle of [NOVEMBER, NOVEMBER + 1]) {
      await never.openCycle(cycle);
      await never.catchUp();
    }
    expect(amended.map((each) => each.scoresRoot)).toEqual(await never.scoresRoots());
    expect(amended[0]?.scoresRoot).not.toBe(first?.scoresRoot);
    await never.close();
  });

  it('is published with the others again once it has been retried', async () => {
    await publishWithParked();
    spine.restart(future);
    await spine.retryParked(null);
    await spine.catchUp();
    await spine.openCycle(NOVEMBER + 1);
    await spine.catchUp();
    expect((await spine.closedCycles())[1]).toMatchObject({ accounts: 2, parked: [] });
  });
});
