import { merged } from '../kernel/merged.ts';
import { MerkleTree } from '../kernel/merkle.ts';
import type { CycleAmended } from '../domain/calendar/calendar.events.ts';
import { recordText } from '../domain/register/pages.ts';
import type { PublishedRecord } from '../domain/register/register.events.ts';
import { Tally } from '../domain/register/tally.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { sha256Tree } from '../event-log/sha256.ts';
import { lateRecordOf } from './late-pages.ts';
import type { MissedCycle } from './missed-cycles.ts';
import { pause } from './pause.ts';
import { PAGES_AT_ONCE, pagesOf } from './register-writer.ts';

/**
 * What a cycle amounts to with the late records of the accounts that it has been amended by: one
 * walk through its register, all partitions side by side, in memory for some pages of it.
 *
 * `headsRoot` stays as it is: the streams of parked accounts were in it when the cycle was closed.
 */
export async function amendedFigures(
  missed: MissedCycle,
  { log, signal }: { readonly log: EventLog; readonly signal: AbortSignal },
): Promise<Omit<CycleAmended, 'cycle' | 'requestedAt' | 'accountIds'>> {
  const { opened, closed } = missed;
  const sources = [lateRecords(missed, log)];
  for (let partition = 0; partition < opened.partitions; partition++) {
    sources.push(recordsInTime(partition, missed, { log, signal }));
  }
  const tally = new Tally();
  const scores = new MerkleTree(sha256Tree);
  for await (const record of merged(sources, (one, other) => one.accountId < other.accountId)) {
    tally.add(record);
    scores.add(sha256Tree.leaf(recordText(record)));
  }
  return { ...tally.counts(), scoresRoot: scores.root(), headsRoot: closed.headsRoot };
}

async function* recordsInTime(
  partition: number,
  { opened: { cycle, partitions }, parked }: MissedCycle,
  { log, signal }: { readonly log: EventLog; readonly signal: AbortSignal },
): AsyncGenerator<PublishedRecord> {
  const limit = Math.ceil(PAGES_AT_ONCE / partitions);
  for await (const { page } of pagesOf(log, { cycle, partition, limit })) {
    await pause(signal);
    for (const { record } of page.records) {
      // Behind the pages that were published in time there are but late ones.
      if (parked.has(record.accountId)) return;
      yield record;
    }
  }
}

/** In order; an account none of whose facts are in the cut has no record. */
async function* lateRecords(
  { opened, amendedBy }: MissedCycle,
  log: EventLog,
): AsyncGenerator<PublishedRecord> {
  for (const accountId of [...amendedBy].sort()) {
    const record = await lateRecordOf(accountId, opened, log);
    if (record) yield record;
  }
}
