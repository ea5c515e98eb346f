import type { Bucket } from '../assessment/buckets.ts';
import type { LineRule } from './rules.ts';

/** Of every score by every version: bands, rights and the scores of earlier cycles go by it. */
export const SCORE_RANGE = { lowest: 350, highest: 950 } as const;

/**
 * A scorecard is data: what gives points, and how a score moves towards its target. It is hashed
 * as canonical JSON, and `CycleOpened` pins the hash. All numbers are integers.
 */
export interface Scorecard {
  readonly version: string;
  /** Where the target starts to count, and the range of a score. */
  readonly base: number;
  readonly lowest: number;
  readonly highest: number;
  /** A first score is at most this. */
  readonly openingCap: number;
  /** A peer is a good one if it was published at this score or above in the previous cycle. */
  readonly goodPeerFrom: number;
  readonly parts: Readonly<Record<Part, PartRules>>;
  readonly movement: MovementRules;
}

export const PARTS = ['credit', 'capacity', 'behaviour', 'identity', 'connections'] as const;
export type Part = (typeof PARTS)[number];

export interface PartRules {
  /** A part is clamped to 0..max. */
  readonly max: number;
  readonly lines: Readonly<Record<string, LineRule>>;
}

export interface MovementRules {
  /** What a new default costs: base + floor((score - lowest) / divisor). */
  readonly shocks: Readonly<Record<Bucket, { readonly base: number; readonly divisor: number }>>;
  /** The most that new defaults cost in one cycle together. */
  readonly mostShock: number;
  /** The most that a score falls in one cycle towards a lower target. */
  readonly mostFall: number;
  /** Units of effort in a cycle with everything paid in time, and in one with evidence only. */
  readonly fullEffort: number;
  readonly partialEffort: number;
  /** What one point costs, in units, at scores below `below`, and from the last one on. */
  readonly pointCosts: readonly { readonly below: number; readonly units: number }[];
  readonly highestCost: number;
  /** Cycles after that of a cure in which effort is partial at most. */
  readonly probationCycles: Readonly<Record<Bucket, number>>;
  /** The same after the cycle of a restructuring. */
  readonly restructuringProbation: number;
  /** Weight of a default cured up to `cycles` cycles ago, in quarters; older: none. */
  readonly weights: readonly { readonly cycles: number; readonly quarters: number }[];
}

/** The scorecard that was committed under a hash; null if neither program nor log has it. */
export type ScorecardByHash = (hash: string) => Promise<Scorecard | null>;
