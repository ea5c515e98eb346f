import type { MovementRules, Scorecard } from '../scorecard/scorecard.ts';
import type { Bucket } from './buckets.ts';
import { isWorse } from './buckets.ts';
import type { DefaultOnFile } from './features.ts';

/** What a default has cost so far, and at which bucket. */
export interface Charge {
  readonly bucket: Bucket;
  readonly points: number;
}

/** By the key of the default. */
export type Charges = Readonly<Record<string, Charge>>;

/** What the last publication of an account with a score leaves for the next one. */
export interface Standing {
  readonly score: number;
  readonly charged: Charges;
}

export interface MovementInput {
  /** Null: the account has never had a score. */
  readonly standing: Standing | null;
  readonly target: number;
  /** All that the facts of this cut give, in order of key, with their present weight. */
  readonly defaults: readonly DefaultOnFile[];
  /** In units; see `effortOf`. */
  readonly effort: number;
}

/** How a score came about. The four signed parts add up to the difference from `from`. */
export interface Movement {
  readonly kind: 'opening' | 'shock' | 'fall' | 'climb' | 'hold';
  readonly from: number | null;
  readonly refund: number;
  readonly shock: number;
  readonly fall: number;
  readonly climb: number;
}

export interface Moved {
  readonly score: number;
  readonly movement: Movement;
  readonly charged: Charges;
}

/** The publishing rules of domain.md, section 5. */
export function move(input: MovementInput, scorecard: Scorecard): Moved {
  const { standing, target } = input;
  if (standing === null) return open(input, scorecard);
  const { refund, charged } = giveBack(standing, input, scorecard);
  const score = standing.score + refund;
  const shocks = shocksAt(score, charged, input, scorecard);
  const still = { from: standing.score, refund, shock: 0, fall: 0, climb: 0 };
  if (shocks.length > 0) return charge({ score, charged, shocks, still, target }, scorecard);
  const fall = fallTowards(target, score, scorecard.movement);
  if (fall > 0) {
    return { score: score - fall, movement: { ...still, kind: 'fall', fall: -fall }, charged };
  }
  const climb = climbFrom(score, input, scorecard.movement);
  const kind = climb > 0 ? 'climb' : 'hold';
  return { score: score + climb, movement: { ...still, kind, climb }, charged };
}

/** A first score; what is on file by then is taken as charged. */
function open({ target, defaults }: MovementInput, scorecard: Scorecard): Moved {
  const charged: Record<string, Charge> = {};
  for (const { key, bucket } of defaults) charged[key] = { bucket, points: 0 };
  const movement: Movement = {
    kind: 'opening',
    from: null,
    refund: 0,
    shock: 0,
    fall: 0,
    climb: 0,
  };
  return { score: Math.min(scorecard.openingCap, target), movement, charged };
}

/** Defaults that were charged and that the facts no longer give return their points first. */
function giveBack(
  standing: Standing,
  { defaults }: MovementInput,
  scorecard: Scorecard,
): { refund: number; charged: Charges } {
  const given = new Set(defaults.map(({ key }) => key));
  const charged: Record<string, Charge> = {};
  let points = 0;
  for (const [key, each] of Object.entries(standing.charged)) {
    if (given.has(key)) charged[key] = each;
    else points += each.points;
  }
  return { refund: Math.min(points, scorecard.highest - standing.score), charged };
}

interface Shock {
  readonly key: string;
  readonly bucket: Bucket;
  readonly points: number;
}

/** Of defaults first known or escalated at this cut and still of weight, in order of key. */
function shocksAt(
  score: number,
  charged: Charges,
  { defaults }: MovementInput,
  scorecard: Scorecard,
): readonly Shock[] {
  const cost = (bucket: Bucket) => {
    const { base, divisor } = scorecard.movement.shocks[bucket];
    return base + Math.floor((score - scorecard.lowest) / divisor);
  };
  const shocks: Shock[] = [];
  for (const { key, bucket, quarters } of defaults) {
    const before = charged[key]?.bucket ?? null;
    if (quarters === 0 || !isWorse(bucket, before)) continue;
    shocks.push({ key, bucket, points: cost(bucket) - (before === null ? 0 : cost(before)) });
  }
  return shocks;
}

interface ChargeInput {
  readonly score: number;
  readonly charged: Charges;
  readonly shocks: readonly Shock[];
  readonly still: Omit<Movement, 'kind'>;
  readonly target: number;
}

/** Charges each default its own points until the most that a cycle may cost is used up. */
function charge(input: ChargeInput, { movement: rules, lowest }: Scorecard): Moved {
  const { score, shocks, still } = input;
  const sum = shocks.reduce((points, each) => points + each.points, 0);
  const room = score - lowest;
  const shock = Math.min(sum, rules.mostShock, room);
  const charged: Record<string, Charge> = { ...input.charged };
  let left = shock;
  for (const { key, bucket, points } of shocks) {
    const part = Math.min(points, left);
    charged[key] = { bucket, points: (charged[key]?.points ?? 0) + part };
    left -= part;
  }
  // A larger fall towards the target includes the shock; its extra belongs to no default.
  const fall = Math.min(fallTowards(input.target, score, rules), room);
  const extra = Math.max(0, fall - shock);
  return {
    score: score - shock - extra,
    movement: { ...still, kind: 'shock', shock: 0 - shock, fall: 0 - extra },
    charged,
  };
}

function fallTowards(target: number, score: number, rules: MovementRules): number {
  return Math.min(Math.max(score - target, 0), rules.mostFall);
}

/** Buys points with effort, dearer the higher the score; what buys no whole point lapses. */
function climbFrom(from: number, { target, effort }: MovementInput, rules: MovementRules): number {
  let score = from;
  let left = effort;
  while (score < target) {
    const at = score;
    const cost = rules.pointCosts.find((each) => at < each.below)?.units ?? rules.highestCost;
    if (cost > left) break;
    left -= cost;
    score++;
  }
  return score - from;
}

/** What the cycle's behaviour is worth, in units of effort. */
export interface EffortInput {
  readonly hasOpenDefault: boolean;
  /** Whether anything fell due in the cycle, and whether all of it was paid in time. */
  readonly wasDue: boolean;
  readonly allOnTime: boolean;
  readonly hasEvidence: boolean;
  readonly isOnProbation: boolean;
}

export function effortOf(input: EffortInput, rules: MovementRules): number {
  if (input.hasOpenDefault) return 0;
  const effort = input.wasDue
    ? input.allOnTime
      ? rules.fullEffort
      : 0
    : input.hasEvidence
      ? rules.partialEffort
      : 0;
  return input.isOnProbation ? Math.min(effort, rules.partialEffort) : effort;
}
