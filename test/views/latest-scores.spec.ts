import { LatestScores } from '../../src/views/latest-scores.ts';
import { Story } from './story.ts';

let story: Story;
beforeAll(async () => {
  story = await Story.begin();
  await story.report('ann', 'RealNameVerified', {});
  await story.runCycle('2026-02', ['ann']);
  await story.keepUp();
});
afterAll(() => story.end());

describe('The latest score', () => {
  it('is kept until something is published, and no longer', async () => {
    let publishedAt = '1';
    const scores = new LatestScores(story.store.db, { publishedAt: () => publishedAt });
    const cycleOf = async () => (await scores.of('ann'))?.cycle;
    expect(await cycleOf()).toBe('2026-02');

    await story.runCycle('2026-03', ['ann']);
    await story.keepUp();
    expect(await cycleOf()).toBe('2026-02');
    publishedAt = '2';
    expect(await cycleOf()).toBe('2026-03');
  });

  it('is never kept where nobody says when something is published', async () => {
    const scores = new LatestScores(story.store.db, { publishedAt: () => null });
    expect((await scores.of('ann'))?.cycle).toBe('2026-03');
    await story.runCycle('2026-04', ['ann']);
    await story.keepUp();
    expect((await scores.of('ann'))?.cycle).toBe('2026-04');
  });

  it('may not be there yet, and is then looked for again', async () => {
    const scores = new LatestScores(story.store.db, { publishedAt: () => '1' });
    expect(await scores.of('ben')).toBeNull();
    await story.report('ben', 'RealNameVerified', {});
    await story.runCycle('2026-05', ['ann', 'ben']);
    await story.keepUp();
    expect((await scores.of('ben'))?.cycle).toBe('2026-05');
  });
});
