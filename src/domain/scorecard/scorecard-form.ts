import { BUCKETS } from '../assessment/buckets.ts';
import { linesWithReason } from '../assessment/reasons.ts';
import type { Check } from './checks.ts';
import { integer, list, members, oneForm, oneOf, someOf, text } from './checks.ts';
import { featuresOf } from './feature-kinds.ts';
import type { LineRule } from './rules.ts';
import type { Part } from './scorecard.ts';
import { PARTS, SCORE_RANGE } from './scorecard.ts';

const { lowest, highest } = SCORE_RANGE;

/** Also a path of the HTTP interface. */
export const VERSION = /^(?=.{1,32}$)[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

const MOST_STEPS = 32;
/** A record of a default counts for 60 cycles at most: five years, and then it has expired. */
const OLDEST_RECORD = 59;
/** Books keep what probation of a year needs. */
const LONGEST_PROBATION = 12;

const score = integer(lowest, highest);
const points = integer(-1_000, 1_000);
const count = integer(0, 1_000);
const positive = integer(1, 1_000);
const counts = oneOf(featuresOf('good', 'bad'));
const said: Check = () => undefined;

const LINE_FORMS: Readonly<Record<LineRule['rule'], Check>> = {
  rate: members({ rule: said, feature: counts, points, per: positive, cap: count }),
  slopes: members({
    rule: said,
    feature: counts,
    slopes: list(members({ from: count, to: count, points }), MOST_STEPS),
  }),
  steps: members(
    {
      rule: said,
      feature: counts,
      steps: list(members({ atMost: count, points }), MOST_STEPS),
      above: points,
      unknown: points,
      spoiledBy: members({ feature: oneOf(featuresOf('bad')), from: positive }),
    },
    ['spoiledBy'],
  ),
  flag: members({ rule: said, feature: oneOf(featuresOf('flag')), points }),
  onFile: members({
    rule: said,
    feature: oneOf(featuresOf('defaults')),
    points: eachBucket(points),
  }),
};

/** Structure, names and ranges; what its values must be to each other, `scorecardProblems` says. */
export const SCORECARD_FORM: Check = members({
  version: text(VERSION, 'must be 1 to 32 of a-z, 0-9, with single . and - between them, as v2'),
  base: score,
  lowest: integer(lowest, lowest),
  highest: integer(highest, highest),
  openingCap: score,
  goodPeerFrom: score,
  parts: members(Object.fromEntries(PARTS.map((part) => [part, partForm(part)]))),
  movement: members({
    shocks: eachBucket(members({ base: positive, divisor: positive })),
    mostShock: positive,
    mostFall: positive,
    fullEffort: count,
    partialEffort: count,
    pointCosts: list(members({ below: score, units: positive }), MOST_STEPS),
    highestCost: positive,
    probationCycles: eachBucket(integer(0, LONGEST_PROBATION)),
    restructuringProbation: integer(0, LONGEST_PROBATION),
    weights: list(
      members({ cycles: integer(0, OLDEST_RECORD), quarters: integer(1, 4) }),
      MOST_STEPS,
    ),
  }),
});

/** Only lines with a reason: points that somebody does not have must be explained to him. */
function partForm(part: Part): Check {
  const lines = someOf(linesWithReason(part), oneForm('rule', LINE_FORMS));
  return members({ max: integer(0, highest - lowest), lines });
}

function eachBucket(check: Check): Check {
  return members(Object.fromEntries(BUCKETS.map((bucket) => [bucket, check])));
}
