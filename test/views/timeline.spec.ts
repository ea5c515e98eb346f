import { timelineOf } from '../../src/views/timeline.ts';
import { Story } from './story.ts';

describe('The timeline of an account', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin();
    for (let day = 10; day < 17; day++) {
      await story.report('ann', 'BehaviourVoided', {
        on: `2026-01-${day}`,
        targetId: 'x',
        reason: 'r',
      });
      await story.report('bob', 'RealNameVerified', {});
    }
  });
  afterAll(() => story.end());

  it.each([1, 2, 3, 7, 1_000])('is read backwards, each fact once, %i to a page', async (limit) => {
    const revisions: number[] = [];
    let before: number | undefined;
    do {
      const page = await timelineOf(story.log, { accountId: 'ann', limit, before });
      expect(page.entries.length).toBeLessThanOrEqual(limit);
      revisions.push(...page.entries.map((entry) => entry.revision));
      before = page.before ?? undefined;
    } while (before !== undefined);
    expect(revisions).toEqual([6, 5, 4, 3, 2, 1, 0]);
  });

  it('says what was reported, when it occurred and when it was recorded', async () => {
    const { entries } = await timelineOf(story.log, { accountId: 'ann', limit: 1 });
    expect(entries).toEqual([
      {
        id: expect.any(String),
        revision: 6,
        type: 'BehaviourVoided',
        occurredAt: Date.parse('2026-01-16T00:00:00.001+08:00'),
        recordedAt: Story.clock.now(),
        data: { targetId: 'x', reason: 'r' },
        text: 'behaviour x voided: r',
      },
    ]);
  });

  it('has nothing before its first fact', async () => {
    const page = await timelineOf(story.log, { accountId: 'ann', limit: 5, before: 0 });
    expect(page).toEqual({ entries: [], before: null });
  });

  it('is refused for an account of which nothing is recorded', async () => {
    const asked = timelineOf(story.log, { accountId: 'ANN', limit: 5 });
    await expect(asked).rejects.toMatchObject({
      code: 'UNKNOWN_ACCOUNT',
      message: expect.stringContaining('"ANN"'),
    });
  });

  it.each([
    [{ limit: 0 }, '/limit'],
    [{ limit: 1_001 }, '/limit'],
    [{ limit: 1.5 }, '/limit'],
    [{ limit: 1, before: -1 }, '/before'],
  ])('is refused with %j', async (range, pointer) => {
    await expect(timelineOf(story.log, { accountId: 'ann', ...range })).rejects.toMatchObject({
      code: 'MALFORMED',
      problems: [{ pointer, code: 'OUT_OF_RANGE' }],
    });
  });
});
