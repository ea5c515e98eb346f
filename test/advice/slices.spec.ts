import { SlicedWork } from '../../src/advice/slices.ts';

/** Works for some time, in pieces. */
function* working(ms: number): Generator<undefined, number, undefined> {
  const until = performance.now() + ms;
  let pieces = 0;
  while (performance.now() < until) {
    pieces++;
    yield;
  }
  return pieces;
}

describe('work in slices', () => {
  it('gives others their turns', async () => {
    let turns = 0;
    const ticking = setInterval(() => turns++, 0);
    const pieces = await new SlicedWork().run(() => working(200));
    clearInterval(ticking);
    expect(pieces).toBeGreaterThan(0);
    expect(turns).toBeGreaterThan(0);
  });

  it('is done one after the other, whatever becomes of the one before', async () => {
    const work = new SlicedWork();
    const done: string[] = [];
    function* named(name: string): Generator<undefined, void, undefined> {
      yield;
      if (name === 'b') throw new Error('b fails');
      yield;
      done.push(name);
    }
    const all = ['a', 'b', 'c'].map((name) => work.run(() => named(name)));
    const results = await Promise.allSettled(all);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(done).toEqual(['a', 'c']);
  });

  it('is refused where too much waits, and taken again afterwards', async () => {
    const work = new SlicedWork();
    const asked = Array.from({ length: 20 }, () => work.run(() => working(1)));
    const results = await Promise.allSettled(asked);
    const refused = results.filter((each) => each.status === 'rejected');
    expect(refused.length).toBe(4);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'OVERLOADED' });
    await expect(work.run(() => working(1))).resolves.toBeGreaterThan(0);
  });
});
