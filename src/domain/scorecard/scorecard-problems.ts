import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { JsonObject } from '../../kernel/envelope.ts';
import type { Problem } from '../../kernel/errors.ts';
import { utf8Length } from '../../kernel/utf8.ts';
import { BUCKETS } from '../assessment/buckets.ts';
import { Findings } from './checks.ts';
import { FEATURE_KINDS } from './feature-kinds.ts';
import type { LineRule } from './rules.ts';
import { SCORECARD_FORM } from './scorecard-form.ts';
import type { MovementRules, Scorecard } from './scorecard.ts';
import { PARTS } from './scorecard.ts';

/** An event has to hold it, with room for more lines than there are. */
export const MAX_SCORECARD_BYTES = 32 * 1024;

/**
 * What is wrong with data that are meant to be a scorecard, each with a JSON pointer; none if they
 * are one. Of what is accepted the statements of the domain hold: a score stays in its range and
 * moves towards its target, never past it (I1); who is behind does not get ahead by the same facts
 * (I2); a higher target never gives a lower score (I3); all points add up (I4).
 */
export function scorecardProblems(data: unknown): readonly Problem[] {
  const found = new Findings();
  SCORECARD_FORM(data, '', found);
  if (found.problems.length > 0) return found.problems;
  const scorecard = data as Scorecard;
  checkParts(scorecard, found);
  checkMovement(scorecard.movement, found);
  if (utf8Length(canonicalJson(data as JsonObject)) > MAX_SCORECARD_BYTES) {
    found.add('', 'TOO_LARGE', `takes more than ${MAX_SCORECARD_BYTES} bytes of canonical JSON`);
  }
  return found.problems;
}

/** I1: every target lies in the range of scores. */
function checkParts({ base, highest, parts }: Scorecard, found: Findings): void {
  const most = PARTS.reduce((sum, part) => sum + parts[part].max, base);
  if (most > highest) {
    const detail = `base and the most of each part are ${most} together: at most ${highest}`;
    found.add('/parts', 'OUT_OF_RANGE', detail);
  }
  for (const part of PARTS) {
    for (const [name, line] of Object.entries(parts[part].lines)) {
      checkLine(line, `/parts/${part}/lines/${name}`, found);
    }
  }
}

/** I7: who behaves better never has fewer points for it. */
function checkLine(line: LineRule, at: string, found: Findings): void {
  const kind = FEATURE_KINDS[line.feature];
  const sign = kind === 'bad' || kind === 'defaults' ? -1 : 1;
  const signed = (points: number, pointer: string) => {
    if (points * sign >= 0) return;
    const detail = `${line.feature} ${sign > 0 ? 'gives' : 'takes'} points: turn the sign round`;
    found.add(pointer, 'WRONG_DIRECTION', detail);
  };
  switch (line.rule) {
    case 'rate':
    case 'flag':
      signed(line.points, `${at}/points`);
      break;
    case 'slopes':
      for (const [n, { points }] of line.slopes.entries()) {
        signed(points, `${at}/slopes/${n}/points`);
      }
      checkSlopes(line, at, found);
      break;
    case 'steps':
      checkSteps(line, { at, sign }, found);
      break;
    case 'onFile':
      for (const bucket of BUCKETS) signed(line.points[bucket], `${at}/points/${bucket}`);
      ascending(byBucket(line.points, `${at}/points`, -1), {}, found);
      break;
  }
}

function checkSlopes({ slopes }: LineRule & { rule: 'slopes' }, at: string, found: Findings): void {
  let end = 0;
  for (const [n, { from, to }] of slopes.entries()) {
    const isNext = from >= end && to > from;
    if (!isNext) found.add(`${at}/slopes/${n}`, 'OUT_OF_ORDER', 'must begin where others end');
    end = to;
  }
}

function checkSteps(
  { steps, above, unknown, spoiledBy }: LineRule & { rule: 'steps' },
  { at, sign }: { readonly at: string; readonly sign: number },
  found: Findings,
): void {
  const limits = steps.map(({ atMost }, n) => ({ value: atMost, at: `${at}/steps/${n}/atMost` }));
  ascending(limits, { strictly: true }, found);
  const points = steps.map((step, n) => ({
    value: step.points * sign,
    at: `${at}/steps/${n}/points`,
  }));
  ascending(
    [...points, { value: above * sign, at: `${at}/above` }],
    { code: 'WRONG_DIRECTION' },
    found,
  );
  const given = [...steps.map((step) => step.points), above, unknown];
  if (spoiledBy && given.some((each) => each < 0)) {
    const detail = 'leaves 0 points: nothing but points that are given can be spoiled';
    found.add(`${at}/spoiledBy`, 'WRONG_DIRECTION', detail);
  }
}

/**
 * I2: a point costs at least one unit, a shock grows by at most one point with each point of the
 * score (the form holds both). The higher, the harder, and the worse, the dearer, are policy.
 */
function checkMovement(rules: MovementRules, found: Findings): void {
  const { shocks, pointCosts, highestCost, probationCycles, weights } = rules;
  const of = (name: 'base' | 'divisor', sign: number) =>
    BUCKETS.map((bucket) => {
      return { value: shocks[bucket][name] * sign, at: `/movement/shocks/${bucket}/${name}` };
    });
  ascending(of('base', 1), {}, found);
  ascending(of('divisor', -1), {}, found);
  ascending(byBucket(probationCycles, '/movement/probationCycles', 1), {}, found);
  const costs = '/movement/pointCosts';
  const below = pointCosts.map((each, n) => ({ value: each.below, at: `${costs}/${n}/below` }));
  const units = pointCosts.map((each, n) => ({ value: each.units, at: `${costs}/${n}/units` }));
  ascending(below, { strictly: true }, found);
  const last = { value: highestCost, at: '/movement/highestCost' };
  ascending([...units, last], {}, found);
  if (rules.partialEffort > rules.fullEffort) {
    found.add('/movement/partialEffort', 'OUT_OF_RANGE', `must be at most ${rules.fullEffort}`);
  }
  const at = (n: number, name: string) => `/movement/weights/${n}/${name}`;
  const ages = weights.map((each, n) => ({ value: each.cycles, at: at(n, 'cycles') }));
  ascending(ages, { strictly: true }, found);
  const quarters = weights.map((each, n) => ({ value: -each.quarters, at: at(n, 'quarters') }));
  ascending(quarters, {}, found);
}

interface Placed {
  readonly value: number;
  readonly at: string;
}

/** Each is at least what the one before it is; strictly: it is more. */
function ascending(
  values: readonly Placed[],
  { code = 'OUT_OF_ORDER', strictly = false },
  found: Findings,
): void {
  for (const [n, { value, at }] of values.entries()) {
    const before = values[n - 1];
    if (before === undefined || value >= before.value + (strictly ? 1 : 0)) continue;
    found.add(at, code, `is on the wrong side of ${before.at}`);
  }
}

function byBucket(
  values: Readonly<Record<(typeof BUCKETS)[number], number>>,
  at: string,
  sign: number,
): readonly Placed[] {
  return BUCKETS.map((bucket) => ({ value: values[bucket] * sign, at: `${at}/${bucket}` }));
}
