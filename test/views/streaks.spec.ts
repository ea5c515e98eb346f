import type { Streak, StreakEntry } from '../../src/domain/assessment/streak.ts';
import { dayFrom, parseCycle } from '../../src/kernel/business-calendar.ts';
import { streakOf } from '../../src/views/streaks.ts';
import { Views } from '../../src/views/view-pump.ts';
import { SCORECARD_HASH, Story } from './story.ts';

const KEY = 'obligation:o';

let story: Story;
beforeEach(async () => {
  story = await Story.begin();
});
afterEach(() => story.end());

describe('The streak of an account', () => {
  it('is of no length at first', async () => {
    expect(await seen()).toEqual({ ...lengths(0, 0, 0), cycle: null, lastBreak: null });
  });

  it('is as long as it was published last', async () => {
    await publish('2026-03', lengths(3, 3, 3));
    await publish('2026-04', lengths(4, 4, 4));
    expect(await seen()).toEqual({ ...lengths(4, 4, 4), cycle: '2026-04', lastBreak: null });
  });

  it('does not go back with a late page of an earlier cycle', async () => {
    await publish('2026-04', lengths(4, 4, 4));
    await publish('2026-03', lengths(3, 3, 3));
    expect(await seen()).toMatchObject({ current: 4, cycle: '2026-04' });
  });

  it('is seen to break before it is published', async () => {
    await publish('2026-04', lengths(9, 9, 9));
    await conclude('2026-05-01', lengths(0, 4, 9), [start('2025-08'), brokenIn('2026-05')]);
    expect(await seen()).toEqual({
      ...lengths(0, 4, 9),
      cycle: '2026-05',
      lastBreak: {
        cycle: '2026-05',
        on: '2026-04-20',
        by: KEY,
        bucket: '1-29',
        reached: 9,
        scoringBefore: 9,
        kept: 4,
      },
    });
  });

  it('that broke in the hours before a publication is not mended by it', async () => {
    await publish('2026-03', lengths(8, 8, 8));
    await conclude('2026-05-06', lengths(0, 4, 9), [start('2025-08'), brokenIn('2026-05')]);
    await publish('2026-04', lengths(9, 9, 9));
    expect(await seen()).toMatchObject({ ...lengths(0, 4, 9), cycle: '2026-05' });
  });

  it('keeps its published length when an old break becomes known', async () => {
    await publish('2026-06', lengths(2, 6, 9));
    await conclude('2026-06-20', lengths(2, 6, 9), [start('2025-08'), brokenIn('2026-04')]);
    expect(await seen()).toMatchObject({ ...lengths(2, 6, 9), lastBreak: { cycle: '2026-04' } });
  });

  it('breaks in a published cycle, and the same page read again does not mend it', async () => {
    await publish('2026-05', lengths(9, 9, 9));
    await conclude('2026-05-20', lengths(0, 4, 9), [start('2025-08'), brokenIn('2026-05')]);
    const broken = { ...lengths(0, 4, 9), cycle: '2026-05' };
    expect(await seen()).toMatchObject(broken);
    const views = new Views(story.store);
    const from = await views.checkpoint();
    await views.apply({ from, to: from, hash: '', events: await story.events() });
    expect(await seen()).toMatchObject(broken);
  });

  it('is restored at once, and published on from there', async () => {
    await publish('2026-04', lengths(9, 9, 9));
    await conclude('2026-05-01', lengths(0, 4, 9), [start('2025-08'), brokenIn('2026-05')]);
    await conclude('2026-05-04', lengths(9, 9, 9), [start('2025-08')]);
    const restored = { ...lengths(9, 9, 9), cycle: '2026-04', lastBreak: null };
    expect(await seen()).toEqual(restored);
    await publish('2026-05', lengths(10, 10, 10));
    expect(await seen()).toMatchObject({ current: 10, cycle: '2026-05' });
  });

  it('is restored with the last of the breaks that are left', async () => {
    const breaks = [brokenIn('2026-01'), brokenIn('2026-02'), brokenIn('2026-05')];
    await conclude('2026-05-01', lengths(0, 0, 9), [start('2025-08'), ...breaks]);
    await conclude('2026-05-04', lengths(3, 3, 9), [start('2025-08'), ...breaks.slice(0, 2)]);
    expect(await seen()).toMatchObject({ current: 3, lastBreak: { cycle: '2026-02' } });
  });
});

async function seen() {
  await story.keepUp();
  return streakOf(story.store.db, 'ann');
}

async function publish(cycle: string, streak: Streak): Promise<void> {
  const identity = { accountId: 'ann', cycle, scorecard: SCORECARD_HASH, factsHash: '' };
  await story.publishRecords(cycle, [{ ...identity, streak, score: null, unscored: 'NO_FACTS' }]);
}

async function conclude(day: string, streak: Streak, entries: StreakEntry[]): Promise<void> {
  await story.concludeStreak('ann', day, { ...streak, entries });
}

function lengths(current: number, scoring: number, longest: number): Streak {
  return { current, scoring, longest };
}

function start(cycle: string): StreakEntry {
  return { kind: 'started', cycle: parseCycle(cycle) ?? 0 };
}

function brokenIn(cycle: string): StreakEntry {
  const told = { by: KEY, bucket: '1-29', reached: 9, scoringBefore: 9, kept: 4 } as const;
  return { kind: 'broken', cycle: parseCycle(cycle) ?? 0, on: dayFrom('2026-04-20'), ...told };
}
