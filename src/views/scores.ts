import type { Kysely } from 'kysely';
import type { Unscored } from '../domain/assessment/assess.ts';
import type { ReasonCode } from '../domain/assessment/reasons.ts';
import type { Parts } from '../domain/assessment/target.ts';
import { type Band, bandOf } from '../domain/register/record.ts';
import type { PublishedRecord } from '../domain/register/register.events.ts';
import type { ScoreRow, Tables } from '../view-store/tables.ts';
import { prepared } from './prepared.ts';
import type { View } from './view.ts';

/** A monthly publication: 50 years of it. */
const MOST_SCORES = 600;

/** What was published of an account in a cycle; without a score, target and parts are null. */
export interface PublishedScore {
  /** YYYY-MM */
  readonly cycle: string;
  readonly score: number | null;
  /** Why there is no score. */
  readonly unscored: Unscored | null;
  readonly band: Band | null;
  readonly target: number | null;
  readonly parts: Parts | null;
  /** Most telling first. */
  readonly reasons: readonly ReasonCode[];
}

/** The latest publication; null if there has been none. */
export async function latestScore(
  db: Kysely<Tables>,
  accountId: string,
): Promise<PublishedScore | null> {
  const [latest] = await newestScores(db, accountId, 1);
  return latest ?? null;
}

/** All publications, the oldest first. */
export async function scoreHistory(
  db: Kysely<Tables>,
  accountId: string,
): Promise<readonly PublishedScore[]> {
  return (await newestScores(db, accountId, MOST_SCORES)).reverse();
}

/** The row of one publication: where its whole record stands. */
export async function scoreRow(
  db: Kysely<Tables>,
  of: { readonly accountId: string; readonly cycle: string },
): Promise<ScoreRow | undefined> {
  return db
    .selectFrom('scores')
    .selectAll()
    .where('account_id', '=', of.accountId)
    .where('cycle', '=', of.cycle)
    .executeTakeFirst();
}

/** Rows are only ever added: a late page holds accounts that its cycle did not have. */
export const scoresView: View<ScoreRow> = {
  keysOf: () => [],
  read: () => Promise.resolve([]),
  idOf: (row) => `${row.account_id} ${row.cycle}`,

  apply(event, rows) {
    if (event.category !== 'register') return;
    const { partition, page, records } = event.data;
    for (const { record } of records) rows.set(rowOf(record, { partition, page }));
  },
};

function rowOf(record: PublishedRecord, at: { partition: number; page: number }): ScoreRow {
  const { accountId, cycle } = record;
  const isScored = record.score !== null;
  const parts = isScored ? record.parts : null;
  return {
    account_id: accountId,
    cycle,
    score: record.score,
    unscored: isScored ? null : record.unscored,
    band: isScored ? bandOf(record.score) : null,
    target: isScored ? record.target : null,
    credit: parts?.credit ?? null,
    capacity: parts?.capacity ?? null,
    behaviour: parts?.behaviour ?? null,
    identity: parts?.identity ?? null,
    connections: parts?.connections ?? null,
    reasons: isScored ? record.reasons.map((each) => each.code).join(' ') : '',
    partition: at.partition,
    page: at.page,
  };
}

async function newestScores(
  db: Kysely<Tables>,
  accountId: string,
  limit: number,
): Promise<PublishedScore[]> {
  return (await newestRows(db, [accountId, limit])).map(scoreOf);
}

const newestRows = prepared<ScoreRow>((db) =>
  db
    .selectFrom('scores')
    .selectAll()
    .where('account_id', '=', '')
    .orderBy('cycle', 'desc')
    .limit(1),
);

function scoreOf(row: ScoreRow): PublishedScore {
  const { cycle, score, target, credit, capacity, behaviour, identity, connections } = row;
  return {
    cycle,
    score,
    unscored: row.unscored as Unscored | null,
    band: row.band as Band | null,
    target,
    parts:
      score === null ? null : ({ credit, capacity, behaviour, identity, connections } as Parts),
    reasons: reasonCodes(row.reasons),
  };
}

export function reasonCodes(reasons: string): readonly ReasonCode[] {
  return reasons === '' ? [] : (reasons.split(' ') as ReasonCode[]);
}
