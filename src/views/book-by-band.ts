import type { Kysely } from 'kysely';
import type { Unscored } from '../domain/assessment/assess.ts';
import { type Band, bandOf, BANDS } from '../domain/register/record.ts';
import type { Tables } from '../view-store/tables.ts';
import { checkCount } from './limits.ts';

export const MOST_SCORES_A_PAGE = 1_000;

/** How a cycle's accounts are spread over the bands. */
export interface BookByBand {
  readonly cycle: string;
  readonly accounts: number;
  readonly scored: number;
  /** Every band, the lowest first. */
  readonly bands: readonly { readonly band: Band; readonly accounts: number }[];
  /** Accounts without a score, by the reason. */
  readonly unscored: readonly { readonly reason: Unscored; readonly accounts: number }[];
}

export async function bookByBand(db: Kysely<Tables>, cycle: string): Promise<BookByBand> {
  const unscored = await unscoredIn(db, cycle);
  const counts = new Map<Band, number>(BANDS.map((band) => [band, 0]));
  let scored = 0;
  for (const { score, accounts } of await accountsByScore(db, cycle)) {
    if (score === null) continue;
    const band = bandOf(score);
    counts.set(band, (counts.get(band) ?? 0) + Number(accounts));
    scored += Number(accounts);
  }
  const bands = [...counts].map(([band, accounts]) => ({ band, accounts }));
  const accounts = unscored.reduce((sum, each) => sum + each.accounts, scored);
  return { cycle, accounts, scored, bands, unscored };
}

/** A score of a cycle; pages go on behind the last one of the page before. */
export interface BandedScore {
  readonly accountId: string;
  readonly score: number;
  readonly band: Band;
}

export interface ScoresByBandInput {
  readonly cycle: string;
  /** Null: all of them. */
  readonly band: Band | null;
  /** Both ends included; null: as far as the band goes. */
  readonly min?: number | null;
  readonly max?: number | null;
  readonly after: Pick<BandedScore, 'accountId' | 'score'> | null;
  /** 1 to MOST_SCORES_A_PAGE */
  readonly limit: number;
}

/**
 * The scored accounts of a cycle, by score, then account.
 *
 * @throws Malformed if the limit is out of range
 */
export async function scoresByBand(
  db: Kysely<Tables>,
  { cycle, band, min = null, max = null, after, limit }: ScoresByBandInput,
): Promise<readonly BandedScore[]> {
  checkCount('limit', limit, { least: 1, most: MOST_SCORES_A_PAGE });
  const [bandFrom, bandTo] = rangeOf(band);
  const lowest = Math.max(bandFrom, min ?? bandFrom);
  const highest = Math.min(bandTo, max ?? bandTo);
  const { score, accountId } = after ?? { score: lowest, accountId: '' };
  const rows = await db
    .selectFrom('scores')
    .select(['account_id', 'score'])
    .where('cycle', '=', cycle)
    .where('score', '>=', lowest)
    .where('score', '<=', highest)
    .where((where) =>
      where.eb(where.refTuple('score', 'account_id'), '>', where.tuple(score, accountId)),
    )
    .orderBy('score')
    .orderBy('account_id')
    .limit(limit)
    .execute();
  return rows.map((row) => {
    const score = row.score as number;
    return { accountId: row.account_id, score, band: bandOf(score) };
  });
}

/** Both ends belong to a band; its name tells them. */
function rangeOf(band: Band | null): readonly [number, number] {
  if (band === null) return [0, Number.MAX_SAFE_INTEGER];
  const [lowest, highest] = band.split('-').map(Number);
  return [lowest as number, highest as number];
}

/** The index alone answers this: there are at most 601 scores. */
function accountsByScore(db: Kysely<Tables>, cycle: string) {
  return db
    .selectFrom('scores')
    .select(({ fn }) => ['score', fn.countAll().as('accounts')])
    .where('cycle', '=', cycle)
    .groupBy('score')
    .execute();
}

async function unscoredIn(db: Kysely<Tables>, cycle: string) {
  const rows = await db
    .selectFrom('scores')
    .select(({ fn }) => ['unscored', fn.countAll().as('accounts')])
    .where('cycle', '=', cycle)
    .where('score', 'is', null)
    .groupBy('unscored')
    .orderBy('unscored')
    .execute();
  return rows.map((row) => ({
    reason: row.unscored as Unscored,
    accounts: Number(row.accounts),
  }));
}
