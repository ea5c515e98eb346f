import { dataOf, streamOf } from '../domain/catalogue.ts';
import type { PageEntry, ScoresPublished } from '../domain/register/register.events.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { invariant } from '../kernel/errors.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import { scoreRow } from './scores.ts';

/**
 * The whole record from the page of the register that holds it, with the revision of the
 * account's stream that it was computed from; null if the account has none in this cycle.
 */
export async function publishedRecord(
  { store, log }: { readonly store: ViewStore; readonly log: EventLog },
  of: { readonly accountId: string; readonly cycle: string },
): Promise<PageEntry | null> {
  const row = await scoreRow(store.db, of);
  if (row === undefined) return null;
  const stream = streamOf.register(of.cycle, row.partition);
  const [event] = await log.readStream(stream, { from: row.page, limit: 1 });
  invariant(event, `${stream} has no page ${row.page}, which the views name: rebuild them`);
  const { records } = dataOf(event) as unknown as ScoresPublished;
  const entry = records.find(({ record }) => record.accountId === of.accountId);
  invariant(entry, `page ${row.page} of ${stream} does not hold "${of.accountId}"`);
  return entry;
}
