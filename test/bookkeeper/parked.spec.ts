import type { CycleClosed } from '../../src/domain/calendar/calendar.events.ts';
import { CATALOGUE, dataOf, streamOf } from '../../src/domain/catalogue.ts';
import type { JsonObject } from '../../src/kernel/envelope.ts';
import { fact, noon } from '../support/domain/facts.ts';
import { LOAN, NOVEMBER, due, paid, verified } from '../support/one-loan.ts';
import { auditOf } from '../audit/auditing.ts';
import { replayAll } from '../../src/audit/replay-all.ts';
import { Spine } from '../support/spine.ts';

let spine: Spine;
beforeEach(async () => {
  spine = await Spine.open();
});
afterEach(() => spine.close());

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

  async function differencesOf() {
    const audit = { ...auditOf(spine.log), catalogue: future };
    return (await replayAll(audit)).differences;
  }

  async function amendedCycles() {
    const events = await spine.eventsOf(streamOf.calendar('Asia/Shanghai'));
    return events.flatMap((event) => (event.type === 'CycleAmended' ? [dataOf(event).cycle] : []));
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

  it('is assessed by each cycle it missed when it is retried, as if never parked', async () => {
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

  it('is still parked in books that were rebuilt, by whatever program', async () => {
    await publishWithParked();
    spine.restart(future);
    await spine.forgetBooks();
    await spine.catchUp();
    expect(await spine.store.db.selectFrom('parked').selectAll().execute()).toHaveLength(1);
    await spine.retryParked('b');
    await spine.catchUp();
    expect(await amendedCycles()).toEqual(['2026-11']);
    expect(await differencesOf()).toEqual([]);
  });

  it('keeps what a retry has published when the books are lost after it', async () => {
    await publishWithParked();
    await spine.openCycle(NOVEMBER + 1);
    await spine.catchUp();
    spine.restart(future);
    await spine.retryParked('b');
    await spine.catchUp();
    for (const batch of [1, 1_000]) {
      await spine.forgetBooks();
      await spine.catchUp(batch);
      await spine.openCycle(NOVEMBER + (batch === 1 ? 2 : 3));
      await spine.catchUp();
    }
    expect(await amendedCycles()).toEqual(['2026-11', '2026-12']);
    expect(await spine.closedCycles()).toHaveLength(4);
    expect(await differencesOf()).toEqual([]);
  });

  it('is known from the request on, though the next cycle is opened first', async () => {
    await publishWithParked();
    spine.restart(future);
    await spine.retryParked('b');
    await spine.openCycle(NOVEMBER + 1);
    await spine.catchUp();
    expect(await differencesOf()).toEqual([]);
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
