import { invariant } from '../kernel/errors.ts';
import type { CycleOpened, ParkedAccount } from '../domain/calendar/calendar.events.ts';
import { CATALOGUE, dataOf, streamOf } from '../domain/catalogue.ts';
import { latePageName, pageText, recordText } from '../domain/register/pages.ts';
import type { PublishedRecord, ScoresPublished } from '../domain/register/register.events.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { partitionHashOf, uuidOf } from '../event-log/sha256.ts';

/**
 * The record of an account that had been parked, on a page of its own behind all others; null if
 * it has none yet.
 */
export async function lateRecordOf(
  accountId: string,
  opened: CycleOpened,
  log: EventLog,
): Promise<PublishedRecord | null> {
  const { stream, id } = latePage(accountId, opened);
  const found = (await log.find(stream, [id])).known.get(id);
  if (!found) return null;
  const [event] = await log.readStream(stream, { from: found.revision, limit: 1 });
  invariant(event, `${stream} has no revision ${found.revision}`);
  const { records } = dataOf(event) as unknown as ScoresPublished;
  return records[0]?.record ?? null;
}

export async function appendLatePage(
  record: PublishedRecord,
  { opened, entry }: { readonly opened: CycleOpened; readonly entry: ParkedAccount },
  log: EventLog,
): Promise<void> {
  const { accountId, revision } = entry;
  const { partition, stream, id } = latePage(accountId, opened);
  const { revision: last } = await log.find(stream, []);
  const place = { cycle: opened.cycle, partition, page: last + 1 };
  const data = pageText(place, [{ accountId, text: recordText(record), revision }]);
  const schemaVersion = CATALOGUE.ScoresPublished.version;
  const event = { id, type: 'ScoresPublished', schemaVersion, occurredAt: opened.cutoffAt, data };
  await log.append(stream, last, [event]);
}

/** Its id follows from the account alone: whoever tries again finds it. */
function latePage(accountId: string, { cycle, partitions }: CycleOpened) {
  const partition = partitionHashOf(accountId) % partitions;
  const stream = streamOf.register(cycle, partition);
  return { partition, stream, id: uuidOf(latePageName(stream, accountId)) };
}
