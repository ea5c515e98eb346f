import fc from 'fast-check';
import type { PaidRun } from '../../../src/domain/account/book.ts';
import { addPaid, countedFrom, paidBetween } from '../../../src/domain/account/paid-runs.ts';

const cycles = fc.array(fc.integer({ min: 24_300, max: 24_312 }), { maxLength: 40 });

describe('runs of cycles in which items were paid in time', () => {
  it('of one item a month are one run, however long', () => {
    const months = Array.from({ length: 240 }, (_, n) => 24_000 + n);
    expect(runsOf(months)).toEqual([[24_000, 24_239, 1]]);
  });

  it('are split where one more was paid, and joined where that is the same again', () => {
    expect(runsOf([1, 2, 3, 2])).toEqual([
      [1, 1, 1],
      [2, 2, 2],
      [3, 3, 1],
    ]);
    expect(runsOf([1, 2, 3, 2, 1, 3])).toEqual([[1, 3, 2]]);
  });

  it('count as a plain map does', () => {
    fc.assert(
      fc.property(cycles, fc.nat(20), fc.nat(20), (paid, from, length) => {
        const counts = new Map<number, number>();
        for (const cycle of paid) counts.set(cycle, (counts.get(cycle) ?? 0) + 1);
        const first = 24_296 + from;
        const last = first + length - 1;
        const inside = [...counts].filter(([cycle]) => first <= cycle && cycle <= last);
        const expected = inside.reduce((sum, [, count]) => sum + count, 0);
        expect(paidBetween(runsOf(paid), first, last)).toBe(expected);
      }),
    );
  });

  it('have one form: in order, apart, never two of one count side by side', () => {
    fc.assert(
      fc.property(cycles, (paid) => {
        const runs = runsOf(paid);
        for (const [n, [from, to, count]] of runs.entries()) {
          const next = runs[n + 1];
          expect(from).toBeLessThanOrEqual(to);
          expect(count).toBeGreaterThan(0);
          if (next) expect(next[0]).toBeGreaterThan(to);
          if (next?.[0] === to + 1) expect(next[2]).not.toBe(count);
        }
      }),
    );
  });

  it('may count from a cycle on only: before it something was paid, or nothing', () => {
    fc.assert(
      fc.property(cycles, fc.nat(12), (paid, at) => {
        const runs = runsOf(paid);
        const from = 24_300 + at;
        const counted = countedFrom(runs, from);
        for (let cycle = 24_300; cycle <= 24_312; cycle++) {
          const count = paidBetween(runs, cycle, cycle);
          const expected = cycle < from ? Math.min(count, 1) : count;
          expect(paidBetween(counted, cycle, cycle)).toBe(expected);
        }
        expect(countedFrom(counted, from)).toEqual(counted);
      }),
    );
    expect(countedFrom(runsOf([1, 1, 2, 3, 3, 4]), 4)).toEqual([[1, 4, 1]]);
  });

  it('hold no trace of the order in which they were added', () => {
    const orders = cycles.chain((paid) => {
      const other = fc.shuffledSubarray(paid, { minLength: paid.length });
      return fc.tuple(fc.constant(paid), other);
    });
    fc.assert(
      fc.property(orders, ([paid, other]) => {
        expect(runsOf(other)).toEqual(runsOf(paid));
      }),
    );
  });
});

function runsOf(paid: readonly number[]): readonly PaidRun[] {
  return paid.reduce<readonly PaidRun[]>((runs, cycle) => addPaid(runs, cycle), []);
}
