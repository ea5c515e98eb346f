import fc from 'fast-check';
import { merged } from '../../src/kernel/merged.ts';

async function* each(items: readonly number[]): AsyncGenerator<number> {
  for (const item of items) yield Promise.resolve(item);
}

async function merge(...sources: readonly (readonly number[])[]): Promise<number[]> {
  const all: number[] = [];
  for await (const item of merged(sources.map(each), (one, other) => one < other)) all.push(item);
  return all;
}

describe('sequences that are merged', () => {
  it('are one sequence in order', async () => {
    const ascending = fc.array(fc.integer()).map((items) => items.sort((a, b) => a - b));
    await fc.assert(
      fc.asyncProperty(fc.array(ascending), async (sources) => {
        expect(await merge(...sources)).toEqual(sources.flat().sort((a, b) => a - b));
      }),
    );
  });

  it('are read no further than is asked for', async () => {
    const read: number[] = [];
    const told = async function* (items: readonly number[]) {
      for await (const item of each(items)) {
        read.push(item);
        yield item;
      }
    };
    const all = merged([told([1, 4, 7]), told([2, 3, 9])], (one, other) => one < other);
    expect([await all.next(), await all.next()]).toMatchObject([{ value: 1 }, { value: 2 }]);
    expect(read).toEqual([1, 2, 4]);
  });
});
