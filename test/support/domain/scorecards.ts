import { createHash } from 'node:crypto';
import type { Scorecard } from '../../../src/domain/scorecard/scorecard.ts';
import { scorecardHash } from '../../../src/domain/scorecard/hash.ts';
import { scorecardsDecider } from '../../../src/domain/scorecard/scorecards.decider.ts';
import { SCORECARD_V1 } from '../../../src/domain/scorecard/v1.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export const scorecards = scorecardsDecider(sha256);

export const hashOf = (scorecard: Scorecard): string => scorecardHash(scorecard, sha256);

/** v1 with another version's name, and whatever is changed. */
export function scorecardOf(version: string, changes: Partial<Scorecard> = {}): Scorecard {
  return { ...SCORECARD_V1, ...changes, version };
}

/** v1 with a real name that is worth 10 points less. */
export const V2 = scorecardOf('v2', {
  parts: {
    ...SCORECARD_V1.parts,
    identity: {
      max: 90,
      lines: { realName: { rule: 'flag', feature: 'hasRealName', points: 10 } },
    },
  },
});
