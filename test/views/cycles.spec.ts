import type { CycleFigures } from '../../src/views/cycles.ts';
import { allCycles, knownCycle } from '../../src/views/cycles.ts';
import { SCORECARD_HASH, Story } from './story.ts';

let story: Story;
beforeEach(async () => {
  story = await Story.begin();
});
afterEach(() => story.end());

describe('A cycle', () => {
  it('is open until it is closed', async () => {
    await story.openCycle('2026-03');
    expect(await seen('2026-03')).toEqual({
      cycle: '2026-03',
      state: 'open',
      cutoffAt: Date.parse('2026-03-06T00:00:00+08:00'),
      openedAt: Story.clock.now(),
      closedAt: null,
      partitions: 2,
      scorecardHash: SCORECARD_HASH,
      accounts: null,
      scored: null,
      distribution: null,
      parked: [],
      scoresRoot: null,
      headsRoot: null,
      atClosing: null,
      amendments: 0,
    });
    await story.closeCycle('2026-03');
    expect(await seen('2026-03')).toMatchObject({
      state: 'closed',
      closedAt: Story.clock.now(),
      ...AT_CLOSING,
      atClosing: AT_CLOSING,
    });
  });

  it('is amended by accounts that were parked', async () => {
    await story.openCycle('2026-03');
    await story.closeCycle('2026-03', [parked('ann'), parked('ben'), parked('cat')]);
    await amend(['ann', 'cat'], figures('first', 5));
    expect(await seen('2026-03')).toMatchObject({
      amendments: 1,
      parked: [parked('ben')],
      ...figures('first', 5),
      atClosing: AT_CLOSING,
    });
    await amend(['ben'], figures('second', 6));
    expect(await seen('2026-03')).toMatchObject({
      amendments: 2,
      parked: [],
      ...figures('second', 6),
      atClosing: AT_CLOSING,
    });
  });

  it('stands among the others in order', async () => {
    for (const cycle of ['2025-12', '2026-01', '2026-02']) await story.runCycle(cycle, []);
    await story.keepUp();
    const cycles = await allCycles(story.store.db);
    expect(cycles.map((each) => each.cycle)).toEqual(['2025-12', '2026-01', '2026-02']);
  });
});

describe('A cycle that is not known', () => {
  it('is refused with the nearest that are', async () => {
    for (const cycle of ['2025-11', '2025-12', '2026-01']) await story.runCycle(cycle, []);
    await expect(seen('2026-07')).rejects.toMatchObject(unknown(/2026-07.*: 2025-12, 2026-01\.$/));
    await expect(seen('2025-03')).rejects.toMatchObject(unknown(/2025-03.*: 2025-11, 2025-12\.$/));
  });

  it('is refused while there is none', async () => {
    await expect(seen('2026-07')).rejects.toMatchObject(unknown(/No cycle has been opened/));
  });

  it.each(['2026-13', '2026-1', 'latest', ''])('is refused as %j', async (name) => {
    await expect(seen(name)).rejects.toMatchObject(unknown(/YYYY-MM/));
  });
});

async function seen(cycle: string) {
  await story.keepUp();
  return knownCycle(story.store.db, cycle);
}

function unknown(message: RegExp) {
  return { code: 'UNKNOWN_CYCLE', message: expect.stringMatching(message) };
}

function parked(accountId: string) {
  return { accountId, revision: 1, head: 'h', error: 'INVARIANT' };
}

/** As the story closes each cycle. */
const AT_CLOSING: CycleFigures = {
  accounts: 3,
  scored: 2,
  distribution: { '350-549': 2, CLOSED: 1 },
  scoresRoot: 'scores of 2026-03',
  headsRoot: 'heads of 2026-03',
};

function figures(name: string, accounts: number): CycleFigures {
  const distribution = { '350-549': accounts - 1, CLOSED: 1 };
  const roots = { scoresRoot: `${name} scores`, headsRoot: `${name} heads` };
  return { accounts, scored: accounts - 1, distribution, ...roots };
}

async function amend(accountIds: readonly string[], amended: CycleFigures): Promise<void> {
  const of = { cycle: '2026-03', requestedAt: 9, accountIds };
  await story.calendar({ type: 'AmendCycle', ...of, ...amended });
}
