import type { Published } from '../../src/bookkeeper/standings.ts';
import { NOTHING_LEFT, leftAfter } from '../../src/bookkeeper/standings.ts';
import type { PublishedRecord } from '../../src/domain/register/register.events.ts';
import { cycleNamed } from '../support/domain/facts.ts';

const CYCLE = cycleNamed('2026-11');

function published(cycle: number, score: number | null, isLate = false): Published {
  const record = { accountId: 'ada', score, charged: {} } as unknown as PublishedRecord;
  return { cycle, record, isLate };
}

describe('what publications leave', () => {
  it('is the last score, and the first cycle with one', () => {
    const pages = [published(CYCLE, null), published(CYCLE + 1, 600), published(CYCLE + 2, 615)];
    expect(pages.reduce(leftAfter, NOTHING_LEFT)).toMatchObject({
      publishedCycle: CYCLE + 2,
      standing: { score: 615 },
      scoredFrom: CYCLE + 1,
    });
  });

  it('has the same first cycle where a late page is told after the pages of the next cycle', () => {
    // As books are rebuilt: what was taken ahead of its place, what lies before it, its place.
    const ahead = published(CYCLE + 1, 615);
    const left = [ahead, published(CYCLE, 600, true), ahead].reduce(leftAfter, NOTHING_LEFT);
    expect(left).toMatchObject({
      publishedCycle: CYCLE + 1,
      standing: { score: 615 },
      scoredFrom: CYCLE,
    });
  });
});
