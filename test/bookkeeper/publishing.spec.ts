import { replayAll } from '../../src/audit/replay-all.ts';
import { cutoffDayOf } from '../../src/kernel/business-calendar.ts';
import { auditOf } from '../audit/auditing.ts';
import { fact, noon } from '../support/domain/facts.ts';
import { NOVEMBER, due, verified } from '../support/one-loan.ts';
import { Spine } from '../support/spine.ts';

let spine: Spine;
beforeEach(async () => {
  spine = await Spine.open();
});
afterEach(() => spine.close());

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

  it('ends between two pages when it is told to stop, and goes on at the next start', async () => {
    const ids = Array.from({ length: 12 }, (_, n) => `a${n}`);
    for (const id of ids) await spine.report(id, [verified, due]);
    await spine.closeDay(cutoffDayOf(NOVEMBER) - 1);
    await spine.catchUp();
    await spine.openCycle(NOVEMBER, 4);
    const subscription = spine.log.appended$.subscribe(() => {
      spine.stop();
    });
    await expect(spine.catchUp()).rejects.toThrow('told to stop');
    subscription.unsubscribe();
    const register = (partition: number) => spine.eventsOf(`register-2026-11.${partition}`);
    expect([await register(0), await register(1)]).toMatchObject([[{ revision: 0 }], []]);
    expect(await spine.closedCycles()).toEqual([]);

    spine.restart();
    await spine.catchUp();
    expect(await spine.closedCycles()).toMatchObject([{ accounts: ids.length, parked: [] }]);
    expect(await register(0)).toHaveLength(1);
    expect(await replayAll(auditOf(spine.log))).toMatchObject({ differences: [] });
  });
});
