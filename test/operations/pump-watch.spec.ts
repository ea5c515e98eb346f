import type { PumpSight } from '../../src/operations/pump-watch.ts';
import { PumpWatch } from '../../src/operations/pump-watch.ts';

const LIMITS = { mostBehind: 1_000, longestStuckMs: 300_000 };
const MINUTE = 60_000;

let now: number;
let head: number;
let at: { bookkeeper: number; views: number };
let lastProgressAt: number;
let error: Error | null;
let told: Error[];
let watch: PumpWatch;

beforeEach(() => {
  [now, head, at, error, told] = [0, 0, { bookkeeper: 0, views: 0 }, null, []];
  lastProgressAt = 0;
  watch = new PumpWatch(
    {
      head: async () => String(head),
      eventsBetween: (after, through) => Number(through) - Number(after),
      progress: () => ({
        bookkeeper: String(at.bookkeeper),
        views: String(at.views),
        lastProgressAt: { bookkeeper: lastProgressAt, views: 0 },
        error,
      }),
      interruption: () => null,
      isLeading: () => true,
    },
    { limits: LIMITS, onFailure: (failure) => told.push(failure), now: () => now },
  );
});
afterEach(() => watch.close());

async function bookkeeper(): Promise<PumpSight> {
  const [first] = await watch.look();
  return first as PumpSight;
}

describe('a pump is stuck', () => {
  it('when it is far behind and has not got on for long', async () => {
    head = 1_001;
    expect(await bookkeeper()).toMatchObject({ behind: 1_001, isStuck: false });
    now += 5 * MINUTE;
    expect(await bookkeeper()).toMatchObject({ stuckMs: 5 * MINUTE, isStuck: false });
    now += 1;
    expect(await bookkeeper()).toMatchObject({ isStuck: true });
    at.bookkeeper = 1;
    expect(await bookkeeper()).toMatchObject({ stuckMs: 0, isStuck: false });
  });

  it('not while it has little to do, however long that takes', async () => {
    head = 1_000;
    await bookkeeper();
    now += 600 * MINUTE;
    expect(await bookkeeper()).toMatchObject({ behind: 1_000, isStuck: false });
  });

  it('not while it gets on, however far behind', async () => {
    head = 1_000_000;
    for (let step = 0; step < 20; step++) {
      now += 4 * MINUTE;
      at.bookkeeper += 1;
      expect((await bookkeeper()).isStuck).toBe(false);
    }
  });

  it('not while a long batch tells of its progress, wherever it stands', async () => {
    head = 1_000_000;
    for (let step = 0; step < 20; step++) {
      now += 4 * MINUTE;
      lastProgressAt += 1;
      expect((await bookkeeper()).isStuck).toBe(false);
    }
    now += 6 * MINUTE;
    expect((await bookkeeper()).isStuck).toBe(true);
  });

  it('not when much arrives after a quiet night', async () => {
    await bookkeeper();
    now += 600 * MINUTE;
    await bookkeeper();
    head = 50_000;
    expect(await bookkeeper()).toMatchObject({ behind: 50_000, isStuck: false });
  });

  it('for itself: the other may be fine', async () => {
    head = 5_000;
    await watch.look();
    now += 6 * MINUTE;
    at.views = 4_999;
    const sights = await watch.look();
    expect(sights.map(({ name, isStuck }) => [name, isStuck])).toEqual([
      ['bookkeeper', true],
      ['views', false],
    ]);
  });
});

describe('what stopped a pump', () => {
  it('is told once', async () => {
    await watch.look();
    expect([watch.failure, told]).toEqual([null, []]);
    error = new Error('gone');
    await watch.look();
    await watch.look();
    expect([watch.failure, told]).toEqual([error, [error]]);
  });
});
