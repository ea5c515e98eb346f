import type { Bucket } from '../assessment/buckets.ts';
import type { Basis, Concluded } from '../conclusion.ts';

/** Lengths are in cycles; cycles are named YYYY-MM, dates are written YYYY-MM-DD. */
export type OnTimeStreakEvent =
  | Concluded<StreakRecord>
  | { readonly type: 'OnTimeStreakRestored'; readonly data: Basis & Restored };

/** An entry of the timeline of a streak. */
export type StreakRecord =
  | { readonly type: 'OnTimeStreakStarted'; readonly data: Started }
  | { readonly type: 'OnTimeStreakMilestoneReached'; readonly data: MilestoneReached }
  | { readonly type: 'OnTimeStreakBroken'; readonly data: Broken };

/** The first cycle in which everything due was paid in time, ever or after a break. */
export interface Started {
  readonly cycle: string;
}

export interface MilestoneReached {
  readonly cycle: string;
  readonly length: number;
}

export interface Broken {
  readonly cycle: string;
  readonly on: string;
  /** Key of the default, or of the item, that broke it. */
  readonly by: string;
  readonly bucket: Bucket;
  /** The length it had reached. */
  readonly reached: number;
  /** The scoring length before and after. */
  readonly scoringBefore: number;
  readonly kept: number;
}

/** A void, a reversal or a late fact has changed the past: this is how it stands now. */
export interface Restored {
  readonly current: number;
  readonly scoring: number;
  readonly longest: number;
  readonly timeline: readonly StreakRecord[];
}
