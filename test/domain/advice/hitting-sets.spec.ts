import fc from 'fast-check';
import { bitsOf, countOf, smallestHitting } from '../../../src/domain/advice/hitting-sets.ts';

describe('a smallest hitting set', () => {
  it('has an element of each, and no smaller set does', () => {
    const sets = fc.array(fc.integer({ min: 1, max: 255 }), { maxLength: 12 });
    fc.assert(
      fc.property(sets, (all) => {
        const hits = (set: number) => all.every((each) => (each & set) !== 0);
        const smallest = Math.min(
          ...Array.from({ length: 256 }, (_, set) => (hits(set) ? countOf(set) : 9)),
        );
        const found = smallestHitting(all);
        expect([hits(found), countOf(found)]).toEqual([true, smallest]);
      }),
    );
  });

  it('is made of bits', () => {
    expect([...bitsOf(0b1011)]).toEqual([1, 2, 8]);
    expect([...bitsOf(0)]).toEqual([]);
  });
});
