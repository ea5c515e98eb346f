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
  asked: {
    readonly after: string;
    readonly limit: number;
    readonly accountId?: string | undefined;
  },
): Promise<readonly ParkedAnswer[]> {
  const { after, limit, accountId } = asked;
  checkCount('limit', limit, { least: 1, most: MOST_PARKED_A_PAGE });
  const page = db
    .selectFrom('parked')
    .selectAll()
    .where('account_id', '>', after)
    .orderBy('account_id')
    .limit(limit);
  const one = accountId === undefined ? page : page.where('account_id', '=', accountId);
  const rows = await one.execute();
  return rows.map(({ account_id: accountId, ...rest }) => ({ accountId, ...rest }));
}
