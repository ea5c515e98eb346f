import type { Cycle } from '../kernel/business-calendar.ts';
import { cycleName, parseCycle } from '../kernel/business-calendar.ts';
import type { RecordedEvent } from '../kernel/envelope.ts';
import { entityOf, isOf } from '../kernel/envelope.ts';
import { invariant } from '../kernel/errors.ts';
import type { CycleOpened } from '../domain/calendar/calendar.events.ts';
import type { Standing } from '../domain/assessment/movement.ts';
import { dataOf } from '../domain/catalogue.ts';
import { standingAfter } from '../domain/register/record.ts';
import { isLatePage } from '../domain/register/pages.ts';
import type { PublishedRecord, ScoresPublished } from '../domain/register/register.events.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { uuidOf } from '../event-log/sha256.ts';
import type { BookRow, StandingRow } from '../view-store/tables.ts';
import type { AccountBook, Left, StoredBook } from './account-book.ts';
import type { Books } from './books.ts';
import { pagesOf } from './register-writer.ts';
import { withRegularScore } from './regular-scores.ts';

/** A record that was published in a cycle. */
export interface Published {
  readonly cycle: Cycle;
  readonly record: PublishedRecord;
  /** On a page behind the regular ones: no peer's record goes by it. */
  readonly isLate: boolean;
}

export const NOTHING_LEFT: Left = {
  publishedCycle: null,
  standing: null,
  scoredFrom: null,
  regularScores: '',
};

/**
 * What is left once a record is published. Where books are rebuilt, a late one of an earlier cycle
 * may be told after it, and is the first score all the same.
 */
export function leftAfter(before: Left, { cycle, record, isLate }: Published): Left {
  const { scoredFrom, regularScores } = before;
  return {
    publishedCycle: cycle,
    standing: standingAfter(record, before.standing),
    scoredFrom: record.score === null ? scoredFrom : Math.min(scoredFrom ?? cycle, cycle),
    regularScores: isLate ? regularScores : withRegularScore(regularScores, cycle, record.score),
  };
}

/** The rows of accounts that have been published. */
export function standingsOf(accounts: readonly AccountBook[]): readonly StandingRow[] {
  return accounts.flatMap((account) => rowOf(account.accountId, account) ?? []);
}

/** What the pages among the events published, unless it was from the books at hand. */
export function* pagesIn(
  events: readonly RecordedEvent[],
  publishedThrough: Cycle | null,
): Generator<readonly Published[]> {
  for (const event of events) {
    if (!isOf('register', event.stream)) continue;
    if (cycleOfPage(event) <= (publishedThrough ?? -1)) continue;
    yield recordsOf(event, dataOf(event) as unknown as ScoresPublished);
  }
}

function cycleOfPage({ stream }: RecordedEvent): Cycle {
  const cycle = parseCycle(entityOf(stream));
  invariant(cycle !== null, `${stream} is of no cycle`);
  return cycle;
}

function recordsOf(event: RecordedEvent, page: ScoresPublished): readonly Published[] {
  const cycle = cycleOfPage(event);
  const isLate = isLatePage(event, uuidOf);
  return page.records.map(({ record }) => ({ cycle, record, isLate }));
}

/** What the regular pages of a cycle published, page by page. */
export async function* publishedIn(
  { cycle, partitions }: CycleOpened,
  log: EventLog,
): AsyncGenerator<readonly Published[]> {
  for (let partition = 0; partition < partitions; partition++) {
    for await (const { event, page } of pagesOf(log, { cycle, partition })) {
      yield recordsOf(event, page).filter(({ isLate }) => !isLate);
    }
  }
}

/**
 * The rows that pages leave, in their order; the books themselves need not be at hand. Of each
 * page only that is kept: records are many times larger.
 */
export async function standingsAfter(
  pages: Iterable<readonly Published[]>,
  books: Books,
): Promise<readonly StandingRow[]> {
  const left = new Map<string, Left>();
  for (const records of pages) {
    const others = new Set(records.map(({ record }) => record.accountId)).difference(left);
    for (const row of await books.standings([...others])) left.set(row.account_id, leftIn(row));
    for (const published of records) {
      const { accountId } = published.record;
      left.set(accountId, leftAfter(left.get(accountId) ?? NOTHING_LEFT, published));
    }
  }
  return [...left].flatMap(([accountId, each]) => rowOf(accountId, each) ?? []);
}

/** What a row says; nothing was left where there is none. */
export function leftIn(row: Omit<StoredBook, keyof BookRow>): Left {
  const { cycle, scored_from, regular_scores, standing_json } = row;
  return {
    publishedCycle: parseCycle(cycle ?? ''),
    standing: standing_json ? (JSON.parse(standing_json) as Standing) : null,
    scoredFrom: parseCycle(scored_from ?? ''),
    regularScores: regular_scores ?? '',
  };
}

/** Null before the first publication. */
function rowOf(account_id: string, left: Left): StandingRow | null {
  const { publishedCycle, standing, scoredFrom, regularScores } = left;
  if (publishedCycle === null) return null;
  return {
    account_id,
    cycle: cycleName(publishedCycle),
    scored_from: scoredFrom === null ? '' : cycleName(scoredFrom),
    regular_scores: regularScores,
    standing_json: standing === null ? '' : JSON.stringify(standing),
  };
}
