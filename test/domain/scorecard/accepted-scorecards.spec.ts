import fc from 'fast-check';
import type { Bucket } from '../../../src/domain/assessment/buckets.ts';
import { BUCKETS } from '../../../src/domain/assessment/buckets.ts';
import type { Features } from '../../../src/domain/assessment/features.ts';
import type { MovementInput, Standing } from '../../../src/domain/assessment/movement.ts';
import { move } from '../../../src/domain/assessment/movement.ts';
import { targetOf } from '../../../src/domain/assessment/target.ts';
import { FEATURE_KINDS } from '../../../src/domain/scorecard/feature-kinds.ts';
import { mostOf } from '../../../src/domain/scorecard/rules.ts';
import { scorecardProblems } from '../../../src/domain/scorecard/scorecard-problems.ts';
import type { Scorecard } from '../../../src/domain/scorecard/scorecard.ts';
import { PARTS } from '../../../src/domain/scorecard/scorecard.ts';
import { BEST, NOTHING_KNOWN } from '../../support/domain/profiles.ts';
import { madeScorecards, movingOtherwise } from '../../support/domain/arbitrary-scorecards.ts';

const score = fc.integer({ min: 350, max: 950 });
const effort = fc.nat(1_000);
const bucket = fc.constantFrom<Bucket>(...BUCKETS);
const ONE = { key: 'x', quarters: 4 };
/** One default, new or known at a milder bucket. */
const oneShock = fc.record({ now: bucket, before: fc.option(bucket) }).map(({ now, before }) => {
  const charged: Standing['charged'] = before ? { x: { bucket: before, points: 10 } } : {};
  return { defaults: [{ ...ONE, bucket: now }], charged };
});
const maybeShock = fc.oneof(fc.constant({ defaults: [], charged: {} }), oneShock);

function step(scorecard: Scorecard, from: number, input: Partial<MovementInput>, before = {}) {
  const standing = { score: from, charged: before };
  return move({ target: 950, defaults: [], effort: 0, ...input, standing }, scorecard);
}

describe('a scorecard that is accepted', () => {
  const runs = { numRuns: 300 };

  it('is accepted, and is not just v1', () => {
    fc.assert(
      fc.property(madeScorecards, (scorecard) => {
        expect(scorecardProblems(JSON.parse(JSON.stringify(scorecard)))).toEqual([]);
      }),
    );
    const moving = fc.sample(movingOtherwise, 50);
    expect(new Set(moving.map((each) => each.movement.mostFall)).size).toBeGreaterThan(5);
    const made = fc.sample(madeScorecards, 50);
    expect(new Set(made.map((each) => each.parts.credit.max)).size).toBeGreaterThan(5);
  });

  it('I1: keeps a score within 350..950, towards its target and never past it', () => {
    fc.assert(
      fc.property(movingOtherwise, score, score, effort, (scorecard, from, to, units) => {
        const moved = step(scorecard, from, { target: to, effort: units }).score;
        expect(moved).toBeGreaterThanOrEqual(Math.min(from, to));
        expect(moved).toBeLessThanOrEqual(Math.max(from, to));
      }),
      runs,
    );
    fc.assert(
      fc.property(movingOtherwise, score, score, oneShock, (scorecard, from, to, shock) => {
        const { defaults, charged } = shock;
        const hit = step(scorecard, from, { target: to, defaults }, charged).score;
        expect(hit).toBeGreaterThanOrEqual(350);
        expect(hit).toBeLessThanOrEqual(Math.max(from, to));
      }),
      runs,
    );
  });

  it('I1, T4: lets a new default of any bucket cost something', () => {
    const above = fc.integer({ min: 351, max: 950 });
    fc.assert(
      fc.property(movingOtherwise, above, score, bucket, (scorecard, from, to, is) => {
        const defaults = [{ ...ONE, bucket: is }];
        expect(step(scorecard, from, { target: to, defaults }).score).toBeLessThan(from);
      }),
      runs,
    );
  });

  it('I2: lets nobody get ahead by the same facts', () => {
    const both = fc.tuple(score, score).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(
        movingOtherwise,
        both,
        score,
        effort,
        maybeShock,
        (scorecard, [low, high], to, units, { defaults, charged }) => {
          const input = { target: to, effort: units, defaults };
          const behind = step(scorecard, low, input, charged).score;
          expect(behind).toBeLessThanOrEqual(step(scorecard, high, input, charged).score);
        },
      ),
      runs,
    );
  });

  it('I3: gives no lower score for a higher target', () => {
    const both = fc.tuple(score, score).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(
        movingOtherwise,
        score,
        both,
        effort,
        maybeShock,
        (scorecard, from, [low, high], units, { defaults, charged }) => {
          const given = { effort: units, defaults };
          const lower = step(scorecard, from, { ...given, target: low }, charged).score;
          const higher = step(scorecard, from, { ...given, target: high }, charged).score;
          expect(lower).toBeLessThanOrEqual(higher);
        },
      ),
      runs,
    );
  });

  it('I4: adds up, and every target is in the range', () => {
    fc.assert(
      fc.property(madeScorecards, features(), (scorecard, of) => {
        const { target, parts, lines } = targetOf(of, scorecard);
        expect(target).toBe(PARTS.reduce((sum, part) => sum + parts[part], scorecard.base));
        expect(target).toBeGreaterThanOrEqual(350);
        expect(target).toBeLessThanOrEqual(950);
        for (const part of PARTS) {
          const sum = Object.values(lines[part]).reduce((all, points) => all + points, 0);
          expect([part, sum]).toEqual([part, parts[part]]);
          for (const [name, rule] of Object.entries(scorecard.parts[part].lines)) {
            expect(lines[part][name]).toBeLessThanOrEqual(mostOf(rule));
          }
        }
      }),
      runs,
    );
  });

  it('I7: gives no fewer points for better behaviour', () => {
    const better = fc.constantFrom(...(Object.keys(FEATURE_KINDS) as (keyof Features)[]));
    fc.assert(
      fc.property(madeScorecards, features(), better, (scorecard, of, name) => {
        const { target } = targetOf(of, scorecard);
        expect(targetOf(improved(of, name), scorecard).target).toBeGreaterThanOrEqual(target);
      }),
      runs,
    );
  });
});

/** Any features, each as it is worst, as it is best, or with a count in between. */
function features(): fc.Arbitrary<Features> {
  const each = Object.entries(FEATURE_KINDS).map(([name, kind]) => {
    const known = name as keyof Features;
    const ends: fc.Arbitrary<unknown>[] = [NOTHING_KNOWN, BEST].map((of) => fc.constant(of[known]));
    if (kind === 'good' || kind === 'bad') ends.push(fc.nat(110));
    if (kind === 'defaults') ends.push(fc.array(onFile, { maxLength: 3 }));
    return [name, fc.oneof(...ends)] as const;
  });
  return fc.record(Object.fromEntries(each)) as unknown as fc.Arbitrary<Features>;
}

const onFile = fc.record({
  key: fc.constantFrom('a', 'b'),
  bucket,
  quarters: fc.integer({ min: 1, max: 4 }),
});

/** The same account with one thing better; what is unknown stays so. */
function improved(of: Features, name: keyof Features): Features {
  const value = of[name];
  switch (FEATURE_KINDS[name]) {
    case 'good':
      return typeof value === 'number' ? { ...of, [name]: value + 1 } : of;
    case 'bad':
      return typeof value === 'number' && value > 0 ? { ...of, [name]: value - 1 } : of;
    case 'flag':
      return { ...of, [name]: true };
    case 'defaults':
      return { ...of, defaultsOnFile: of.defaultsOnFile.slice(1) };
  }
}
