import fc from 'fast-check';
import {
  addHash,
  factsHashOf,
  NO_FACTS,
  sumThrough,
} from '../../../src/domain/account/fact-sum.ts';
import type { FactSums } from '../../../src/domain/account/fact-sum.ts';
import { numberIn } from '../../../src/domain/account/keys.ts';
import { fact, noon } from '../../support/domain/facts.ts';

const purchases = fc
  .array(fc.record({ day: fc.integer({ min: 20_000, max: 20_400 }), id: fc.uuid() }))
  .map((all) =>
    all.map(({ day, id }) => fact('PurchaseMade', noon(day), { id, data: { orderId: id } })),
  );

describe('the facts hash', () => {
  it('is the sum of the content hashes modulo 2^256', () => {
    const of = (contentHash: string) => ({
      ...fact('PurchaseMade', noon('2026-10-10'), { data: { orderId: 'o' } }),
      contentHash,
    });
    const sums: FactSums = {};
    addHash(sums, of('f'.repeat(64)));
    addHash(sums, of(`${'0'.repeat(63)}3`));
    expect(factsHashOf(sums, Number.POSITIVE_INFINITY)).toBe(`${'0'.repeat(63)}2`);
    expect(factsHashOf({}, 24_000)).toBe(NO_FACTS);
  });

  it('of a cycle knows nothing of later ones, and stays when earlier ones are summed up', () => {
    fc.assert(
      fc.property(purchases, fc.nat(14), fc.nat(14), (facts, n, more) => {
        const first = fact('PurchaseMade', noon(20_000), { data: { orderId: 'first' } });
        const through = first.cycle + n;
        const sums: FactSums = {};
        const known: FactSums = {};
        for (const each of facts.toReversed()) addHash(sums, each);
        for (const each of facts) if (each.cycle <= through + more) addHash(known, each);
        const hash = factsHashOf(sums, through + more);
        expect(hash).toBe(factsHashOf(known, Number.POSITIVE_INFINITY));
        sumThrough(sums, through);
        expect(factsHashOf(sums, through + more)).toBe(hash);
        expect(Object.keys(sums).filter((cycle) => numberIn(cycle) < through)).toEqual([]);
      }),
    );
  });
});
