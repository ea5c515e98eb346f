import type { Kysely } from 'kysely';
import type { Tables } from '../view-store/tables.ts';
import { type DefaultAnswer, defaultsOf } from './payment-defaults.ts';
import { latestScore, type PublishedScore } from './scores.ts';
import { streakOf, type StreakAnswer } from './streaks.ts';

/** How an account stands now. */
export interface Standing {
  readonly accountId: string;
  /** What was published last, with its band; null before the first publication. */
  readonly latest: PublishedScore | null;
  readonly streak: StreakAnswer;
  readonly openDefaults: readonly DefaultAnswer[];
  /** While a default is open, only repayment is possible (article 001). */
  readonly restriction: 'REPAY_ONLY' | null;
}

export async function standingOf(db: Kysely<Tables>, accountId: string): Promise<Standing> {
  const latest = await latestScore(db, accountId);
  const streak = await streakOf(db, accountId);
  const openDefaults = await defaultsOf(db, accountId, 'open');
  const restriction = openDefaults.length > 0 ? 'REPAY_ONLY' : null;
  return { accountId, latest, streak, openDefaults, restriction };
}
