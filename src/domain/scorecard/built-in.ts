import type { Scorecard } from './scorecard.ts';
import { SCORECARD_V1 } from './v1.ts';

/**
 * v1 without connections: where the law forbids to judge people by whom they know. Everything
 * else is as in v1, so the highest target is 920.
 */
export const SCORECARD_V1_NO_CONNECTIONS: Scorecard = {
  ...SCORECARD_V1,
  version: 'v1-no-connections',
  parts: { ...SCORECARD_V1.parts, connections: { max: 0, lines: {} } },
};

/** What cycles are opened with while nothing else has been activated. */
export const FIRST_SCORECARD = SCORECARD_V1;

/** Known to the program as if they had been committed. */
export const BUILT_IN_SCORECARDS: readonly Scorecard[] = [
  SCORECARD_V1,
  SCORECARD_V1_NO_CONNECTIONS,
];
