import { replayAll } from '../../src/audit/replay-all.ts';
import { auditOf } from '../audit/auditing.ts';
import {
  FIRST,
  GOOD,
  LAST,
  LATER_PROGRAM,
  beaParked,
  befriended,
  goodPeersOf,
  recordsIn,
} from '../support/befriended.ts';
import type { Cycle } from '../../src/kernel/business-calendar.ts';
import { cycleName } from '../../src/kernel/business-calendar.ts';
import { Spine } from '../support/spine.ts';

let spine: Spine;
beforeEach(async () => {
  spine = await Spine.open();
});
afterEach(() => spine.close());

async function featuresOf(accountId: string, cycle: Cycle): Promise<object> {
  const { record } = (await recordsIn(spine)).get(`${cycleName(cycle)} ${accountId}`) ?? {};
  return record !== undefined && 'features' in record ? record.features : {};
}

async function expectEveryCountByTheRule(): Promise<void> {
  const records = await recordsIn(spine);
  const counted = new Map<string, number>();
  const expected = new Map<string, number>();
  for (const [name, { record }] of records) {
    counted.set(name, Number('features' in record ? (record.features.goodPeers ?? 0) : 0));
    expected.set(name, goodPeersOf(record, records));
  }
  expect(counted).toEqual(expected);
}

describe('peers', () => {
  it('count from the cycle after the one that published them at 650 or above', async () => {
    await befriended(spine);
    await expectEveryCountByTheRule();
    expect(await featuresOf('amy', GOOD)).not.toHaveProperty('goodPeers');
    expect(await featuresOf('amy', GOOD + 1)).toMatchObject({ goodPeers: 2 });
    expect(await featuresOf('cas', GOOD + 1)).toMatchObject({ goodPeers: 1 });
    expect(await featuresOf('cas', GOOD + 2)).not.toHaveProperty('goodPeers');
  });

  it('count the same in any partitions, after restarts, and in books made anew', async () => {
    await befriended(spine);
    const roots = await spine.scoresRoots();
    const disturbances = [
      { partitions: 7, before: () => undefined },
      { partitions: 7, before: (other: Spine) => other.restart() },
      { partitions: 1, before: (other: Spine) => other.forgetBooks() },
      { partitions: 3, before: (other: Spine) => other.catchUp(1) },
    ];
    for (const { partitions, before } of disturbances) {
      const other = await Spine.open();
      await befriended(other, { partitions, before: () => before(other) });
      expect(await other.scoresRoots()).toEqual(roots);
      expect(await replayAll(auditOf(other.log))).toMatchObject({ differences: [] });
      await other.close();
    }
  });

  it('count the same when the bookkeeper is stopped after whatever it records', async () => {
    await befriended(spine);
    const other = await Spine.open();
    let stops = 0;
    const keepUp = async () => {
      for (let isDone = false; !isDone; stops++) {
        const appended = other.log.appended$.subscribe(() => {
          other.stop();
        });
        isDone = await other.catchUp(1).then(
          () => true,
          () => false,
        );
        appended.unsubscribe();
        other.restart();
      }
    };
    await befriended(other, { partitions: 2, keepUp });
    expect(stops).toBeGreaterThan(2 * (LAST - FIRST + 1));
    expect(await other.scoresRoots()).toEqual(await spine.scoresRoots());
    expect(await replayAll(auditOf(other.log))).toMatchObject({ differences: [] });
    await other.close();
  });

  it('do not count by a late record, and are counted by one as the cycle would have', async () => {
    await beaParked(spine, 1);
    await expectEveryCountByTheRule();
    const records = await recordsIn(spine);
    expect(records.get(`${cycleName(GOOD)} bea`)).toMatchObject({ isLate: true });
    const counts = [];
    for (let cycle = GOOD; cycle < GOOD + 4; cycle++) {
      counts.push(await featuresOf('amy', cycle));
    }
    // Cas alone, until Bea has been published in time again.
    expect(counts.slice(1)).toMatchObject([{ goodPeers: 1 }, { goodPeers: 1 }, { goodPeers: 2 }]);
    expect(await featuresOf('bea', GOOD + 1)).toMatchObject({ goodPeers: 1 });
  });

  it('count the same when the books are lost after a retry, and the cycle goes on', async () => {
    await beaParked(spine, 1);
    const roots = await spine.scoresRoots();
    for (const partitions of [1, 7]) {
      const other = await Spine.open();
      await beaParked(other, partitions, () => other.forgetBooks());
      expect(await other.scoresRoots()).toEqual(roots);
      await other.forgetBooks();
      await other.openCycle(FIRST + 9, partitions);
      await other.catchUp();
      const audit = { ...auditOf(other.log), catalogue: LATER_PROGRAM };
      expect(await replayAll(audit)).toMatchObject({ differences: [] });
      await other.close();
    }
  });
});
