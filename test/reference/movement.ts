import { BUCKETS } from './defaults.ts';
import type { BucketName } from './defaults.ts';
import { compare } from './facts.ts';
import type { EffectiveDefault } from './repairs.ts';

export type Charges = Record<string, { bucket: BucketName; points: number }>;

export interface Movement {
  kind: 'opening' | 'shock' | 'fall' | 'climb' | 'hold';
  from: number | null;
  refund: number;
  shock: number;
  fall: number;
  climb: number;
}

export interface Moved {
  score: number;
  movement: Movement;
  charged: Charges;
  /** The score after refunds, from which the step was taken; null at the opening. */
  base: number | null;
}

const SHOCKS = [
  [10, 25],
  [30, 7],
  [40, 6],
  [60, 4],
] as const;

export function opening(target: number, defaults: EffectiveDefault[]): Moved {
  const charged: Charges = {};
  for (const each of defaults) {
    charged[each.key] = { bucket: bucketName(each.worst), points: 0 };
  }
  const movement: Movement = {
    kind: 'opening',
    from: null,
    refund: 0,
    shock: 0,
    fall: 0,
    climb: 0,
  };
  return { score: Math.min(600, target), movement, charged, base: null };
}

export function move(given: {
  from: number;
  charged: Charges;
  target: number;
  /** Effort of the cycle, probation applied: 0, 15 or 30 units. */
  effort: number;
  defaults: EffectiveDefault[];
}): Moved {
  const { from, target } = given;
  const { base, charged } = refund(from, given.charged, given.defaults);
  const none = { shock: 0, fall: 0, climb: 0 };
  const movement: Movement = { kind: 'hold', from, refund: base - from, ...none };

  const differences = newShocks(base, charged, given.defaults);
  const fall = target < base ? Math.min(base - target, 30) : 0;
  if (differences.length > 0) {
    let sum = 0;
    for (const each of differences) sum += each.points;
    const score = Math.max(350, base - Math.max(Math.min(sum, 200), fall));
    const chargeable = Math.min(sum, 200, base - 350);
    charge(charged, differences, chargeable);
    movement.kind = 'shock';
    movement.shock = 0 - chargeable;
    movement.fall = score - base + chargeable;
    return { score, movement, charged, base };
  }
  if (target < base) {
    movement.kind = 'fall';
    movement.fall = 0 - fall;
    return { score: base - fall, movement, charged, base };
  }
  const score = climb(base, target, given.effort);
  movement.climb = score - base;
  if (score > base) movement.kind = 'climb';
  return { score, movement, charged, base };
}

/** Charges of defaults that are no longer given come back. */
function refund(from: number, before: Charges, defaults: EffectiveDefault[]) {
  const charged: Charges = {};
  let points = 0;
  for (const [key, charge] of Object.entries(before)) {
    const given = defaults.find((each) => each.key === key);
    if (given === undefined) {
      points += charge.points;
    } else {
      charged[key] = { ...charge };
    }
  }
  return { base: Math.min(950, from + points), charged };
}

interface Difference {
  key: string;
  bucket: number;
  points: number;
}

/** What each default first known or escalated costs at the present score, in order of key. */
function newShocks(base: number, charged: Charges, defaults: EffectiveDefault[]): Difference[] {
  const differences: Difference[] = [];
  for (const each of defaults) {
    if (each.quarters === 0) continue;
    const before = charged[each.key];
    const bucketBefore = before === undefined ? -1 : BUCKETS.indexOf(before.bucket);
    if (each.worst <= bucketBefore) continue;
    const points = shock(base, each.worst) - (bucketBefore < 0 ? 0 : shock(base, bucketBefore));
    differences.push({ key: each.key, bucket: each.worst, points });
  }
  return differences.sort((a, b) => compare(a.key, b.key));
}

function charge(charged: Charges, differences: Difference[], chargeable: number): void {
  let left = chargeable;
  for (const each of differences) {
    const points = Math.min(each.points, left);
    left -= points;
    const before = charged[each.key]?.points ?? 0;
    charged[each.key] = { bucket: bucketName(each.bucket), points: before + points };
  }
}

/** The points a new default in this bucket (0 to 3) costs at this score. */
export function shock(score: number, bucket: number): number {
  const [least, divisor] = SHOCKS[bucket] ?? SHOCKS[0];
  return least + Math.floor((score - 350) / divisor);
}

/** Buys whole points with units of effort, one after the other, never past the target. */
export function climb(from: number, target: number, effort: number): number {
  let score = from;
  let units = effort;
  while (score < target && units >= price(score)) {
    units -= price(score);
    score += 1;
  }
  return score;
}

function price(score: number): number {
  if (score < 700) return 2;
  if (score < 750) return 5;
  if (score < 800) return 10;
  if (score < 850) return 15;
  return 30;
}

function bucketName(bucket: number): BucketName {
  return BUCKETS[bucket] ?? '1-29';
}
