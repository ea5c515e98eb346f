import { replayAll } from '../../src/audit/replay-all.ts';
import type { CycleAmended } from '../../src/domain/calendar/calendar.events.ts';
import { CATALOGUE, dataOf, streamOf } from '../../src/domain/catalogue.ts';
import type { JsonObject } from '../../src/kernel/envelope.ts';
import { Failure } from '../../src/kernel/errors.ts';
import { auditOf } from '../audit/auditing.ts';
import { noon } from '../support/domain/facts.ts';
import { NOVEMBER, due, paid, verified } from '../support/one-loan.ts';
import { Spine } from '../support/spine.ts';

const STRANGE = {
  id: 'strange',
  type: 'StatementIssued',
  schemaVersion: 2,
  occurredAt: noon('2026-10-10'),
  data: '{}',
};
const FUTURE = {
  ...CATALOGUE,
  StatementIssued: {
    ...CATALOGUE.StatementIssued,
    version: 2,
    upcasters: [(data: JsonObject) => data],
  },
};

const PARKED = ['a1', 'a4', 'b2', 'c'];
const OTHERS = ['a', 'a2', 'b', 'b3', 'd'];
const CYCLES = [NOVEMBER, NOVEMBER + 1];

/** Two cycles have been run by a program that can read all, or not those who are parked. */
async function begin(catalogue: typeof CATALOGUE): Promise<Spine> {
  const spine = await Spine.open();
  spine.restart(catalogue);
  for (const id of [...PARKED, ...OTHERS]) await spine.report(id, [verified, due]);
  for (const id of PARKED) await spine.log.append(`account-${id}`, 1, [STRANGE]);
  await spine.report('a4', [paid('2026-10-12')]);
  for (const cycle of CYCLES) {
    await spine.openCycle(cycle, 3);
    await spine.catchUp();
  }
  return spine;
}

async function amendmentsIn(spine: Spine): Promise<readonly CycleAmended[]> {
  const events = await spine.eventsOf(streamOf.calendar('Asia/Shanghai'));
  const amended = events.filter((event) => event.type === 'CycleAmended');
  return amended.map((event) => dataOf(event) as unknown as CycleAmended);
}

async function differencesIn(spine: Spine): Promise<readonly unknown[]> {
  return (await replayAll({ ...auditOf(spine.log), catalogue: FUTURE })).differences;
}

/** What is in the log, whenever it was recorded. */
async function toldIn(spine: Spine): Promise<readonly unknown[]> {
  const events = await spine.everything();
  return events.map(({ stream, revision, id, type, data }) => [stream, revision, id, type, data]);
}

let spine: Spine;
beforeEach(async () => {
  spine = await begin(CATALOGUE);
  spine.restart(FUTURE);
  await spine.retryParked(null);
});
afterEach(() => spine.close());

describe('parked accounts that are retried together', () => {
  it('amend each cycle once, to what it would have been with them from the start', async () => {
    const atClosing = await spine.closedCycles();
    await spine.catchUp();
    const never = await begin(FUTURE);
    const expected = await never.closedCycles();
    await never.close();
    const amendments = await amendmentsIn(spine);
    expect(amendments).toHaveLength(CYCLES.length);
    for (const [n, amendment] of amendments.entries()) {
      const { accounts, scored, distribution, scoresRoot } = expected[n] ?? {};
      const figures = { accounts, scored, distribution, scoresRoot };
      expect(amendment).toMatchObject({ accountIds: PARKED, ...figures });
      expect(amendment.headsRoot).toBe(atClosing[n]?.headsRoot);
    }
    expect(await differencesIn(spine)).toEqual([]);
  });

  it('leave out of an amendment who has a late page and is parked again', async () => {
    const append = spine.log.append.bind(spine.log);
    let pages = 0;
    spine.log.append = async (stream, expected, events) => {
      const appended = await append(stream, expected, events);
      if (stream.startsWith('register-') && ++pages === 1) throw new Error('out of luck');
      return appended;
    };
    await spine.catchUp();
    expect((await amendmentsIn(spine)).map(({ accountIds }) => accountIds)).toEqual([
      PARKED.slice(1),
      PARKED.slice(1),
    ]);
    expect(await differencesIn(spine)).toEqual([]);
    await spine.retryParked('a1');
    await spine.catchUp();
    expect(await amendmentsIn(spine)).toHaveLength(4);
    expect(await differencesIn(spine)).toEqual([]);
  });

  it('come to the same end wherever it is cut short', async () => {
    await spine.catchUp();
    const whole = await toldIn(spine);
    for (let at = 1; ; at++) {
      const cut = await begin(CATALOGUE);
      cut.restart(FUTURE);
      await cut.retryParked(null);
      const isCut = await cutShort(cut, at);
      cut.restart();
      await cut.catchUp();
      expect(await toldIn(cut)).toEqual(whole);
      await cut.close();
      if (!isCut) break;
    }
  });
});

/** The process ends with its nth append, which is in the log; its answer does not arrive. */
async function cutShort(cut: Spine, at: number): Promise<boolean> {
  const append = cut.log.append.bind(cut.log);
  let appends = 0;
  cut.log.append = async (...of) => {
    const appended = await append(...of);
    if (++appends === at) throw new Failure('LOG_CLOSED', 'killed');
    return appended;
  };
  return cut
    .catchUp()
    .then(
      () => false,
      () => true,
    )
    .finally(() => {
      cut.log.append = append;
    });
}
