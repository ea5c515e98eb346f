import fc from 'fast-check';
import { isDropped, withDropped } from '../../../src/domain/account/dropped.ts';

const markOf = (key: string) => withDropped('', [key]);

describe('what has been dropped from a book', () => {
  it('is always known to be', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string())), (rounds) => {
        const dropped = rounds.reduce(withDropped, '');
        for (const key of rounds.flat()) expect(isDropped(dropped, key)).toBe(true);
      }),
    );
  });

  it('is hardly ever said of what has not been', () => {
    const keys = Array.from({ length: 5_000 }, (_, n) => `obligation:${n}`);
    const dropped = withDropped('', keys);
    const others = Array.from({ length: 5_000 }, (_, n) => `bill:${n}`);
    expect(others.filter((key) => isDropped(dropped, key)).length).toBeLessThan(5);
    expect(isDropped('', 'obligation:1')).toBe(false);
  });

  it('is not said of what only stands across two marks', () => {
    const dropped = withDropped(
      '',
      Array.from({ length: 2_000 }, (_, n) => `order:${n}`),
    );
    const marks = new Set<string>(dropped.match(/.{4}/g));
    const straddling = Array.from({ length: 100_000 }, (_, n) => `bill:${n}`).filter(
      (key) => dropped.includes(markOf(key)) && !marks.has(markOf(key)),
    );
    expect(straddling).not.toEqual([]);
    expect(straddling.filter((key) => isDropped(dropped, key))).toEqual([]);
  });

  it('is everything, once it is too much to be remembered', () => {
    const keys = Array.from({ length: 20_000 }, (_, n) => `obligation:${n}`);
    const dropped = withDropped(withDropped('', keys), ['one more']);
    expect(dropped.length).toBeLessThan(10);
    expect(isDropped(dropped, 'never heard of')).toBe(true);
  });
});
