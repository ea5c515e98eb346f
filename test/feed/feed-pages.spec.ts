import fc from 'fast-check';
import type { FeedItem } from '../../src/feed/feed-item.ts';
import { Story } from '../views/story.ts';
import { courseOf, readThrough, sourceOf, type Step } from './reading.ts';

const COURSES: readonly (readonly Step[])[] = [
  [],
  ['opened'],
  ['opened', 'escalated'],
  ['opened', 'cured'],
  ['opened', 'escalated', 'cured'],
  ['opened', 'writtenOff'],
  ['opened', 'escalated', 'writtenOff'],
  ['opened', 'writtenOff', 'cured'],
];

let story: Story;
beforeAll(async () => {
  story = await Story.begin();
});
afterAll(() => story.end());

describe('the feed', () => {
  it('tells a published page record by record', async () => {
    for (const accountId of ['ann', 'ben', 'cat']) {
      await story.report(accountId, 'RealNameVerified', {});
    }
    await story.report('ann', 'BillPaid', {
      ...{ billId: 'b1', amountMinor: 1, amountDueMinor: 1, dueOn: '2026-01-20' },
      category: 'water',
    });
    const before = await readThrough(sourceOf(story));
    await story.runCycle('2026-02', ['ann', 'ben', 'cat']);
    await story.keepUp();
    const items = (await readThrough(sourceOf(story))).slice(before.length);
    expect(items.map(({ type, accountId }) => [type, accountId])).toEqual([
      ['score.published', 'ann'],
      ['score.published', 'ben'],
      ['score.published', 'cat'],
      ['cycle.closed', null],
    ]);
    expect(items.map((item) => item.data)).toMatchObject([
      { cycle: '2026-02', score: expect.any(Number), previousScore: null, unscored: null },
      { cycle: '2026-02', score: null, band: null, unscored: 'NO_FACTS', reasons: [] },
      { unscored: 'NO_FACTS' },
      { cycle: '2026-02', accounts: 3, scored: 2, parked: [] },
    ]);
  });

  it('is the same in pages of any size and from any of its positions', async () => {
    const source = sourceOf(story);
    for (const [run, course] of COURSES.entries()) {
      await story.concludeDefault('dan', `bill:${run}`, courseOf('dan', `bill:${run}`, course));
    }
    await story.keepUp();
    const all = await readThrough(source);
    expect(new Set(all.map((item) => item.id)).size).toBe(all.length);
    expect(new Set(all.map((item) => item.position)).size).toBe(all.length);
    for (const pageSize of [1, 2, 3, 5, 8]) {
      expect(await readThrough(source, { pageSize })).toEqual(all);
    }
    for (const [index, { position }] of all.entries()) {
      const rest = await readThrough(source, { after: position, pageSize: 1 + (index % 3) });
      expect(rest).toEqual(all.slice(index + 1));
    }
  });

  it('never goes ahead of the views', async () => {
    const source = sourceOf(story);
    const before = await readThrough(source);
    await story.concludeDefault('eve', 'bill:1', courseOf('eve', 'bill:1', ['opened']));
    expect(await readThrough(source)).toEqual(before);
    await story.keepUp();
    expect(await readThrough(source)).toHaveLength(before.length + 2);
  });

  it('imposes a restriction with the first open default and lifts it with the last', async () => {
    let run = 0;
    const conclusion = fc.record({
      account: fc.integer({ min: 0, max: 1 }),
      key: fc.integer({ min: 0, max: 2 }),
      course: fc.constantFrom(...COURSES),
    });
    const conclusions = fc.array(conclusion, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(conclusions, async (each) => {
        run += 1;
        const start = (await readThrough(sourceOf(story))).at(-1)?.position;
        const expected: string[] = [];
        const open = new Set<string>();
        for (const { account, key, course } of each) {
          const accountId = `run-${run}-${account}`;
          await story.concludeDefault(
            accountId,
            `bill:${key}`,
            courseOf(accountId, `bill:${key}`, course),
          );
          const wasRestricted = isRestricted(open, accountId);
          const isOpen = course.length > 0 && course.at(-1) !== 'cured';
          if (isOpen) open.add(`${accountId} ${key}`);
          else open.delete(`${accountId} ${key}`);
          if (isRestricted(open, accountId) === wasRestricted) continue;
          expected.push(`${wasRestricted ? 'lifted' : 'imposed'} ${accountId} bill:${key}`);
        }
        await story.keepUp();
        const items = await readThrough(
          sourceOf(story),
          start === undefined ? {} : { after: start },
        );
        expect(items.flatMap(restrictionTold)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

function isRestricted(open: ReadonlySet<string>, accountId: string): boolean {
  return [...open].some((each) => each.startsWith(`${accountId} `));
}

function restrictionTold({ type, accountId, data }: FeedItem): readonly string[] {
  if (type !== 'restriction.imposed' && type !== 'restriction.lifted') return [];
  return [
    `${type.slice('restriction.'.length)} ${accountId} ${(data as { because: string }).because}`,
  ];
}
