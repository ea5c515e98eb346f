import type { PeerScores } from '../../../src/domain/assessment/person-features.ts';
import type { Cycle } from '../../../src/kernel/business-calendar.ts';

/** What other accounts are published with, cycle after cycle, over and over. */
const SCORES: Readonly<Record<string, readonly (number | null)[]>> = {
  ...Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`good-${n + 1}`, [650 + 20 * n]])),
  weak: [649],
  rising: [649, 650],
  fading: [700, 700, null, 640],
  unscored: [null],
};

/** All of them, and one that nothing has ever been heard of. */
export const PEERS: readonly string[] = [...Object.keys(SCORES), 'unheard-of'];

/** The scores that are published in a cycle, by account. */
export function scoresOfPeersIn(cycle: Cycle): PeerScores {
  const published = new Map<string, number>();
  for (const [accountId, scores] of Object.entries(SCORES)) {
    const score = scores[cycle % scores.length] ?? null;
    if (score !== null) published.set(accountId, score);
  }
  return published;
}
