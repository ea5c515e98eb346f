import type { Kysely } from 'kysely';
import type { Tables } from '../view-store/tables.ts';
import { checkCount } from './limits.ts';

export const MOST_PARKED_A_PAGE = 1_000;

/** An account that could not be assessed; the bookkeeper keeps the table. */
export interface ParkedAnswer {
  readonly accountId: string;
  /** Of the account's stream, at which it failed. */
  readonly revision: number;
  readonly code: string;
  readonly message: string;
}

/**
 * One page, in order of the account ids.
 *
 * @throws Malformed if the limit is out of range
 */
export async function parkedAccounts(
  db: Kysely<Tables>,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly ParkedAnswer[]> {
  checkCount('limit', limit, { least: 1, most: MOST_PARKED_A_PAGE });
  const rows = await db
    .selectFrom('parked')
    .selectAll()
    .where('account_id', '>', after)
    .orderBy('account_id')
    .limit(limit)
    .execute();
  return rows.map(({ account_id: accountId, ...rest }) => ({ accountId, ...rest }));
}
