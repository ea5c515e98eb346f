import type { Scorecard } from './scorecard.ts';

/** Hashes are hexadecimal SHA-256, over the scorecard's canonical JSON. */
export type ScorecardEvent =
  | { readonly type: 'ScorecardDrafted'; readonly data: ScorecardDrafted }
  | { readonly type: 'ScorecardCommitted'; readonly data: ScorecardCommitted };

/** The whole of it: a draft replaces the one before of the same version. */
export interface ScorecardDrafted {
  readonly version: string;
  readonly scorecard: Scorecard;
}

/** From here on the version stands for this content and no other. */
export interface ScorecardCommitted {
  readonly version: string;
  readonly hash: string;
}
