import type { Unscored } from '../assessment/assess.ts';
import { BORROWING_TERMS, PRIVILEGES } from './terms.ts';
import type { Privilege } from './terms.ts';

/** What was published of an account last. */
export interface PublishedLast {
  /** YYYY-MM */
  readonly cycle: string;
  readonly score: number | null;
  /** Why there is no score. */
  readonly unscored: Unscored | null;
}

/** One thing that keeps an account from borrowing. */
export type Obstacle =
  | { readonly code: 'UNSCORED'; readonly why: Unscored | 'NOT_PUBLISHED' }
  | { readonly code: 'SCORE_BELOW_650'; readonly score: number }
  | { readonly code: 'DEFAULT_OPEN'; readonly keys: readonly string[] }
  | { readonly code: 'ACCOUNT_CLOSED' }
  | { readonly code: 'ACCOUNT_ERASED' };

/** What decides whether an account may borrow: the published score, and how it stands now. */
export interface EligibilityInput {
  readonly published: PublishedLast | null;
  /** Keys of its defaults. */
  readonly openDefaults: readonly string[];
  readonly isClosed: boolean;
  readonly isErased: boolean;
}

/** Everything that keeps an account from borrowing; it is eligible if there is nothing. */
export function obstaclesOf(input: EligibilityInput): readonly Obstacle[] {
  const obstacles: Obstacle[] = [];
  if (input.isErased) obstacles.push({ code: 'ACCOUNT_ERASED' });
  if (input.isClosed) obstacles.push({ code: 'ACCOUNT_CLOSED' });
  if (input.openDefaults.length > 0) {
    obstacles.push({ code: 'DEFAULT_OPEN', keys: input.openDefaults });
  }
  const { score = null, unscored = null } = input.published ?? {};
  if (score === null) {
    obstacles.push({ code: 'UNSCORED', why: unscored ?? 'NOT_PUBLISHED' });
  } else if (score < BORROWING_TERMS.eligibleFrom) {
    obstacles.push({ code: 'SCORE_BELOW_650', score });
  }
  return obstacles;
}

/** A right that comes with a score. */
export interface PrivilegeStanding {
  readonly privilege: Privilege;
  readonly from: number;
  readonly isGranted: boolean;
}

/** Every right there is; whoever may not borrow has none, whatever the score. */
export function privilegesOf(input: EligibilityInput): readonly PrivilegeStanding[] {
  const isEligible = obstaclesOf(input).length === 0;
  const score = input.published?.score ?? 0;
  return PRIVILEGES.map((each) => ({ ...each, isGranted: isEligible && score >= each.from }));
}
