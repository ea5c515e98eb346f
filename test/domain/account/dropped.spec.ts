import fc from 'fast-check';
import { isDropped, withDropped } from '../../../src/domain/account/dropped.ts';

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

  it('is everything, once it is too much to be remembered', () => {
    const keys = Array.from({ length: 10_000 }, (_, n) => `obligation:${n}`);
    const dropped = withDropped(withDropped('', keys), ['one more']);
    expect(dropped.length).toBeLessThan(10);
    expect(isDropped(dropped, 'never heard of')).toBe(true);
  });
});
