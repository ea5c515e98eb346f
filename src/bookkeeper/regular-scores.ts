import type { Cycle } from '../kernel/business-calendar.ts';
import { cycleName, parseCycle } from '../kernel/business-calendar.ts';

/**
 * The scores that regular pages gave an account, cycle after cycle, in one short text:
 * `2026-11:600,615,,630`. It begins with the first one; a cycle that gave none is left empty, and
 * those after the last one are left out. '' before the first.
 */
export type RegularScores = string;

/** With the score of a cycle; what is known of the cycle already stays as it is. */
export function withRegularScore(
  scores: RegularScores,
  cycle: Cycle,
  score: number | null,
): RegularScores {
  if (score === null) return scores;
  if (scores === '') return `${cycleName(cycle)}:${score}`;
  const [first, list] = partsOf(scores);
  const missing = cycle - first - list.length;
  return missing < 0 ? scores : `${scores}${','.repeat(missing + 1)}${score}`;
}

/** Null if no regular page gave the account a score in the cycle. */
export function regularScoreIn(scores: RegularScores, cycle: Cycle): number | null {
  if (scores === '') return null;
  const [first, list] = partsOf(scores);
  const score = list[cycle - first] ?? '';
  return score === '' ? null : Number(score);
}

function partsOf(scores: RegularScores): readonly [first: Cycle, list: readonly string[]] {
  const [name = '', list = ''] = scores.split(':');
  return [parseCycle(name) ?? Number.NaN, list.split(',')];
}
