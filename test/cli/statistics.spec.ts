import fc from 'fast-check';
import {
  areaUnderCurve,
  bootstrappedKs,
  decilesOf,
  giniOf,
  kolmogorovSmirnov,
  ScoreCounts,
} from '../../src/cli/statistics.ts';
import type { ScoreGroup } from '../../src/cli/statistics.ts';

interface Classes {
  readonly good: readonly number[];
  readonly bad: readonly number[];
}

function groupsOf({ good, bad }: Classes): readonly ScoreGroup[] {
  const counts = new ScoreCounts();
  for (const score of good) counts.add({ score, isBad: false });
  for (const score of bad) counts.add({ score, isBad: true });
  return counts.groups();
}

/** Few distinct scores, so that ties are common. */
const scores = fc.array(fc.integer({ min: 350, max: 365 }), { minLength: 2, maxLength: 40 });
const classes = fc.record({ good: scores, bad: scores });

describe('counting by score', () => {
  it('brings equal scores together, the lowest first', () => {
    expect(groupsOf({ good: [600, 500, 600], bad: [600] })).toEqual([
      { score: 500, good: 1, bad: 0 },
      { score: 600, good: 2, bad: 1 },
    ]);
  });
});

describe('the area under the curve', () => {
  it('counts pairs in the right order, and ties half', () => {
    // 3 beats 1 and 2, 2 beats 1 and ties with 2: 3.5 of 4 pairs.
    expect(areaUnderCurve(groupsOf({ good: [2, 3], bad: [1, 2] })).auc).toBe(0.875);
  });

  it('has the interval of DeLong, computed by hand', () => {
    // Shares 1 and 0.75 in both classes, variance 1/32 each: 0.875 - 1.96 * sqrt(1/64 + 1/64).
    const { interval } = areaUnderCurve(groupsOf({ good: [2, 3], bad: [1, 2] }));
    expect(interval.lower).toBeCloseTo(0.52852, 5);
    expect(interval.upper).toBe(1);
  });

  it('is 1 without doubt where every good client scores higher', () => {
    const { auc, interval } = areaUnderCurve(groupsOf({ good: [7, 8, 9], bad: [1, 2] }));
    expect({ auc, interval }).toEqual({ auc: 1, interval: { lower: 1, upper: 1 } });
  });

  it('equals the count of all pairs, and the variance by definition', () => {
    fc.assert(
      fc.property(classes, (given) => {
        const { auc, interval } = areaUnderCurve(groupsOf(given));
        const naive = delongByPairs(given);
        expect(auc).toBeCloseTo(naive.auc, 12);
        expect(interval.lower).toBeCloseTo(Math.max(0, naive.auc - naive.error), 9);
        expect(interval.upper).toBeCloseTo(Math.min(1, naive.auc + naive.error), 9);
      }),
    );
  });

  it('is a Gini of 0 by chance and 1 at best', () => {
    expect([giniOf(0.5), giniOf(1)]).toEqual([0, 1]);
  });
});

describe('the statistic of Kolmogorov and Smirnov', () => {
  it('is the greatest distance between the two distributions', () => {
    // Up to 1: half of the bad, none of the good. Up to 2: all and half.
    expect(kolmogorovSmirnov(groupsOf({ good: [2, 3], bad: [1, 2] }))).toBe(0.5);
  });

  it('equals the distance looked for at every score', () => {
    fc.assert(
      fc.property(classes, (given) => {
        const naive = Math.max(
          ...[...given.good, ...given.bad].map((at) =>
            Math.abs(shareUpTo(at, given.bad) - shareUpTo(at, given.good)),
          ),
        );
        expect(kolmogorovSmirnov(groupsOf(given))).toBeCloseTo(naive, 12);
      }),
    );
  });
});

describe('the bootstrapped interval', () => {
  const options = { resamples: 200, seed: 1 };
  const groups = groupsOf({ good: [2, 2, 2, 2], bad: [1, 1, 1, 2] });

  it('is the same for the same seed, and another for another', () => {
    const wide = groupsOf({
      good: Array.from({ length: 90 }, (_, n) => 400 + ((7 * n) % 50)),
      bad: Array.from({ length: 60 }, (_, n) => 390 + ((11 * n) % 50)),
    });
    expect(bootstrappedKs(wide, options)).toEqual(bootstrappedKs(wide, options));
    expect(bootstrappedKs(wide, options)).not.toEqual(
      bootstrappedKs(wide, { ...options, seed: 2 }),
    );
  });

  it('holds the statistic and is not empty where chance has a say', () => {
    const { lower, upper } = bootstrappedKs(groups, options);
    expect(kolmogorovSmirnov(groups)).toBe(0.75);
    expect(lower).toBeLessThan(0.75);
    expect(upper).toBe(1);
  });

  it('draws within each class: what is apart stays apart', () => {
    const apart = groupsOf({ good: [5, 6, 7], bad: [1, 2] });
    expect(bootstrappedKs(apart, options)).toEqual({ lower: 1, upper: 1 });
  });
});

describe('tenths', () => {
  it('are equal where scores differ', () => {
    const good = Array.from({ length: 20 }, (_, n) => n);
    const tenths = decilesOf(groupsOf({ good, bad: [] }));
    expect(tenths.map(({ decile, lowest, highest }) => [decile, lowest, highest])).toEqual(
      Array.from({ length: 10 }, (_, n) => [n + 1, 2 * n, 2 * n + 1]),
    );
  });

  it('keep equal scores in the tenth of their middle', () => {
    // Accounts 3 to 8 of 10 share a score; their middle stands between the 5th and the 6th.
    const tenths = decilesOf(groupsOf({ good: [1, 2, 5, 5, 5, 8, 9], bad: [5, 5, 5] }));
    expect(tenths.map(({ decile, accounts, bad }) => [decile, accounts, bad])).toEqual([
      [1, 1, 0],
      [2, 1, 0],
      [6, 6, 3],
      [9, 1, 0],
      [10, 1, 0],
    ]);
    expect(tenths[2]?.badRate).toBe(0.5);
  });

  it('hold every account once, in order of score', () => {
    fc.assert(
      fc.property(classes, (given) => {
        const tenths = decilesOf(groupsOf(given));
        const count = given.good.length + given.bad.length;
        expect(tenths.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(count);
        const bounds = tenths.flatMap(({ lowest, highest }) => [lowest, highest]);
        expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
        expect(tenths.every(({ decile }) => decile >= 1 && decile <= 10)).toBe(true);
      }),
    );
  });
});

/** The structural components of DeLong et al. (1988), pair by pair. */
function delongByPairs({ good, bad }: Classes): { auc: number; error: number } {
  const wins = (a: number, b: number) => (a > b ? 1 : a === b ? 0.5 : 0);
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const variance = (values: readonly number[]) =>
    values.reduce((sum, each) => sum + (each - mean(values)) ** 2, 0) / (values.length - 1);
  const ofGood = good.map((g) => mean(bad.map((b) => wins(g, b))));
  const ofBad = bad.map((b) => mean(good.map((g) => wins(g, b))));
  const error = Math.sqrt(variance(ofGood) / good.length + variance(ofBad) / bad.length);
  return { auc: mean(ofGood), error: 1.959963984540054 * error };
}

function shareUpTo(score: number, among: readonly number[]): number {
  return among.filter((each) => each <= score).length / among.length;
}
