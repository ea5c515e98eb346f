import type { Cycle } from '../kernel/business-calendar.ts';
import { cycleName, parseCycle } from '../kernel/business-calendar.ts';
import type { RecordedEvent } from '../kernel/envelope.ts';
import { categoryOf, entityOf } from '../kernel/envelope.ts';
import { invariant } from '../kernel/errors.ts';
import type { Standing } from '../domain/assessment/movement.ts';
import { dataOf } from '../domain/catalogue.ts';
import { standingAfter } from '../domain/register/record.ts';
import type { ScoresPublished } from '../domain/register/register.events.ts';
import type { StandingRow } from '../view-store/tables.ts';
import type { AccountBook } from './account-book.ts';
import type { Books } from './books.ts';
import type { Published } from './publish.ts';

/** The rows of accounts that have been published. */
export function standingsOf(accounts: readonly AccountBook[]): readonly StandingRow[] {
  return accounts.flatMap(({ accountId, publishedCycle, standing }) =>
    publishedCycle === null ? [] : [rowOf(accountId, publishedCycle, standing)],
  );
}

/** The records of a page, unless they were published from the books at hand. */
export function recordsOf(
  event: RecordedEvent,
  publishedThrough: Cycle | null,
): readonly Published[] {
  if (categoryOf(event.stream) !== 'register') return [];
  const cycle = parseCycle(entityOf(event.stream));
  invariant(cycle !== null, `${event.stream} is of no cycle`);
  if (cycle <= (publishedThrough ?? -1)) return [];
  const page = dataOf(event) as unknown as ScoresPublished;
  return page.records.map(({ record }) => ({ cycle, record }));
}

/** The rows that records leave, in their order; the books themselves need not be at hand. */
export async function standingsAfter(
  records: readonly Published[],
  books: Books,
): Promise<readonly StandingRow[]> {
  // A record without a score leaves what was before.
  const unscored = records.filter(({ record }) => record.score === null);
  const before = await books.standings(unscored.map(({ record }) => record.accountId));
  const rows = new Map(before.map((row) => [row.account_id, row]));
  for (const { cycle, record } of records) {
    const { accountId } = record;
    const row = rows.get(accountId);
    const standing = standingAfter(record, row ? standingIn(row) : null);
    rows.set(accountId, rowOf(accountId, cycle, standing));
  }
  return [...rows.values()];
}

export function standingIn({ standing_json }: Pick<StandingRow, 'standing_json'>): Standing | null {
  return standing_json === '' ? null : (JSON.parse(standing_json) as Standing);
}

function rowOf(account_id: string, cycle: Cycle, standing: Standing | null): StandingRow {
  const standing_json = standing === null ? '' : JSON.stringify(standing);
  return { account_id, cycle: cycleName(cycle), standing_json };
}
