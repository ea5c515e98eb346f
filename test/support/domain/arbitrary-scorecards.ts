import fc from 'fast-check';
import type { Bucket } from '../../../src/domain/assessment/buckets.ts';
import { BUCKETS } from '../../../src/domain/assessment/buckets.ts';
import { linesWithReason } from '../../../src/domain/assessment/reasons.ts';
import { featuresOf } from '../../../src/domain/scorecard/feature-kinds.ts';
import { scorecardProblems } from '../../../src/domain/scorecard/scorecard-problems.ts';
import type { LineRule } from '../../../src/domain/scorecard/rules.ts';
import type { MovementRules, Part, Scorecard } from '../../../src/domain/scorecard/scorecard.ts';
import { PARTS } from '../../../src/domain/scorecard/scorecard.ts';
import { SCORECARD_V1 } from '../../../src/domain/scorecard/v1.ts';

const points = fc.nat(200);
const ascending = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);
const bad: ReadonlySet<string> = new Set(featuresOf('bad'));

const someLimits = fc.array(fc.nat(100), { minLength: 1, maxLength: 5 }).map(ascending);
const fourRising = (most: number, least = 0) =>
  fc
    .array(fc.integer({ min: least, max: most }), { minLength: 4, maxLength: 4 })
    .map((values) => values.sort((a, b) => a - b));
const signOf = (feature: string) => (bad.has(feature) ? -1 : 1);

function byBucket<Value>(values: readonly Value[]): Readonly<Record<Bucket, Value>> {
  return Object.fromEntries(BUCKETS.map((bucket, n) => [bucket, values[n]])) as Record<
    Bucket,
    Value
  >;
}

const counts = fc.constantFrom(...featuresOf('good', 'bad'));

const rates = fc
  .record({ feature: counts, points, per: fc.integer({ min: 1, max: 5 }), cap: fc.nat(60) })
  .map((of) => ({ rule: 'rate', ...of, points: of.points * signOf(of.feature) + 0 }));

const slopes = fc.tuple(counts, someLimits, points).map(([feature, limits, each]) => {
  let from = 0;
  const all = limits.map((limit) => {
    const slope = { from, to: limit + from + 1, points: each * signOf(feature) + 0 };
    from = slope.to;
    return slope;
  });
  return { rule: 'slopes', feature, slopes: all };
});

const steps = fc
  .record({
    feature: counts,
    limits: someLimits,
    more: fc.array(points, { minLength: 6, maxLength: 6 }).map((all) => all.sort((a, b) => a - b)),
    shift: fc.nat(100),
    unknown: points,
    isSpoiled: fc.boolean(),
    spoiler: fc.constantFrom(...bad),
  })
  .map(({ feature, limits, more, shift, unknown, isSpoiled, spoiler }) => {
    const sign = signOf(feature);
    const lowest = isSpoiled ? (sign < 0 ? (more.at(-1) ?? 0) : 0) : shift * sign;
    const at = (n: number) => (more[n] ?? 0) * sign + lowest + 0;
    return {
      rule: 'steps',
      feature,
      steps: limits.map((atMost, n) => ({ atMost, points: at(n) })),
      above: at(5),
      unknown,
      ...(isSpoiled ? { spoiledBy: { feature: spoiler, from: 2 } } : {}),
    };
  });

const flags = fc
  .record({ feature: fc.constantFrom(...featuresOf('flag')), points })
  .map((of) => ({ rule: 'flag', ...of }));

const onFile = fourRising(300).map((taken) => ({
  rule: 'onFile',
  feature: 'defaultsOnFile',
  points: byBucket(taken.map((each) => 0 - each)),
}));

const lines = fc.oneof(rates, slopes, steps, flags, onFile) as unknown as fc.Arbitrary<LineRule>;

function partsOf(most: readonly number[]): fc.Arbitrary<Scorecard['parts']> {
  const each = PARTS.map((part: Part, n) => {
    const all = Object.fromEntries(linesWithReason(part).map((name) => [name, lines]));
    const some = fc.record(all, { requiredKeys: [] });
    return [part, fc.record({ max: fc.constant(most[n] ?? 0), lines: some })] as const;
  });
  return fc.record(Object.fromEntries(each)) as unknown as fc.Arbitrary<Scorecard['parts']>;
}

const movement: fc.Arbitrary<MovementRules> = fc
  .record({
    bases: fourRising(300, 1),
    divisors: fourRising(100, 1).map((all) => all.reverse()),
    mostShock: fc.integer({ min: 1, max: 600 }),
    mostFall: fc.integer({ min: 1, max: 100 }),
    efforts: fc.tuple(fc.nat(1_000), fc.nat(1_000)),
    below: fc.array(fc.integer({ min: 350, max: 950 }), { minLength: 1, maxLength: 6 }),
    units: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 7, maxLength: 7 }),
    probation: fourRising(12),
    restructuringProbation: fc.nat(12),
    ages: fc.array(fc.nat(59), { minLength: 1, maxLength: 6 }).map(ascending),
    quarters: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 6, maxLength: 6 }),
  })
  .map((of) => {
    const units = of.units.sort((a, b) => a - b);
    const quarters = of.quarters.sort((a, b) => b - a);
    return {
      shocks: byBucket(of.bases.map((base, n) => ({ base, divisor: of.divisors[n] ?? 1 }))),
      mostShock: of.mostShock,
      mostFall: of.mostFall,
      fullEffort: Math.max(...of.efforts),
      partialEffort: Math.min(...of.efforts),
      pointCosts: ascending(of.below).map((below, n) => ({ below, units: units[n] ?? 1 })),
      highestCost: units.at(-1) ?? 1,
      probationCycles: byBucket(of.probation),
      restructuringProbation: of.restructuringProbation,
      weights: of.ages.map((cycles, n) => ({ cycles, quarters: quarters[n] ?? 1 })),
    };
  });

/** Made by the rules, most of them far from any that makes sense. */
export const madeScorecards: fc.Arbitrary<Scorecard> = fc
  .tuple(fc.nat(100), fc.array(fc.nat(100), { minLength: 5, maxLength: 5 }))
  .chain(([more, most]) => {
    const range = fc.integer({ min: 350, max: 950 });
    return fc.record({
      version: fc.constantFrom('v2', 'v2.1', 'v3-trial'),
      base: fc.constant(350 + more),
      lowest: fc.constant(350),
      highest: fc.constant(950),
      openingCap: range,
      goodPeerFrom: range,
      parts: partsOf(most),
      movement,
    });
  });

/** v1 that moves by other rules: some numbers are anything at all, as far as that is accepted. */
export const movingOtherwise: fc.Arbitrary<Scorecard> = fc
  .tuple(movement, fc.array(fc.tuple(fc.nat(), fc.integer({ min: -9, max: 99 })), { maxLength: 3 }))
  .map(([made, changes]) => ({ ...SCORECARD_V1, movement: changes.reduce(withNumber, made) }))
  .filter((scorecard) => scorecardProblems(scorecard).length === 0);

/** Another value in the place of one of the numbers. */
function withNumber(rules: MovementRules, [at, value]: readonly [number, number]): MovementRules {
  const pieces = JSON.stringify(rules).split(/(:-?\d+)/);
  pieces[(at % Math.floor(pieces.length / 2)) * 2 + 1] = `:${value}`;
  return JSON.parse(pieces.join('')) as MovementRules;
}
