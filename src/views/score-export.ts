import { setImmediate as pause } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { ReasonCode } from '../domain/assessment/reasons.ts';
import type { Tables } from '../view-store/tables.ts';
import { reasonCodes } from './scores.ts';

/** So many are read and written in a few ms; then others get their turn. */
const ROWS_A_PAGE = 250;

/** One line of an exported cycle; without a score, target and parts are null too. */
export interface ExportedScore {
  readonly accountId: string;
  readonly score: number | null;
  readonly target: number | null;
  readonly credit: number | null;
  readonly capacity: number | null;
  readonly behaviour: number | null;
  readonly identity: number | null;
  readonly connections: number | null;
  /** Most telling first. */
  readonly reasons: readonly ReasonCode[];
}

/** Every record of a cycle, in byte order of the account ids. */
export async function* exportedScores(
  db: Kysely<Tables>,
  cycle: string,
): AsyncGenerator<ExportedScore> {
  let after = '';
  for (;;) {
    const page = await pageAfter(db, cycle, after);
    yield* page.map(exported);
    await pause();
    const last = page.at(-1);
    if (last === undefined || page.length < ROWS_A_PAGE) return;
    after = last.account_id;
  }
}

function pageAfter(db: Kysely<Tables>, cycle: string, after: string) {
  return (
    db
      .selectFrom('scores')
      .selectAll()
      .where('account_id', '>', after)
      // As an expression, so that no index on the cycle is taken: every page would then read and
      // sort the whole cycle. The primary key has the accounts in order already.
      .where(sql<string>`cycle || ''`, '=', cycle)
      .orderBy('account_id')
      .limit(ROWS_A_PAGE)
      .execute()
  );
}

function exported(row: Tables['scores']): ExportedScore {
  const { score, target, credit, capacity, behaviour, identity, connections } = row;
  return {
    accountId: row.account_id,
    score,
    target,
    credit,
    capacity,
    behaviour,
    identity,
    connections,
    reasons: reasonCodes(row.reasons),
  };
}
