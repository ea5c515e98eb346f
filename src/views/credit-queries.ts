import { setImmediate as breath } from 'node:timers/promises';
import type { FactData } from '../domain/account/account.events.ts';
import { dataOf, streamOf } from '../domain/catalogue.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { RecordedEvent } from '../kernel/envelope.ts';
import { checkCount } from './limits.ts';
import { checkAccount, MOST_ENTRIES_A_PAGE } from './timeline.ts';

/** Facts that are read at a time, in a few ms, and for one page: then the page ends early. */
const FACTS_A_READ = 500;
const MOST_FACTS = 20_000;

/** Who asked for the score, or was applied to; instants in ms since 1970-01-01T00:00:00Z. */
export type CreditQueryEntry = {
  readonly id: string;
  readonly revision: number;
  readonly occurredAt: number;
  readonly recordedAt: number;
} & (
  | { readonly type: 'CreditQueried'; readonly data: FactData['CreditQueried'] }
  | { readonly type: 'CreditApplied'; readonly data: FactData['CreditApplied'] }
);

export interface CreditQueriesPage {
  /** The one recorded last first. */
  readonly entries: readonly CreditQueryEntry[];
  /** The `before` of the next page; null at the end. */
  readonly before: number | null;
}

/**
 * Those of an account's facts that somebody else's interest in it left, by its stream read
 * backwards. A page of a long stream may be shorter than asked for, even empty.
 *
 * @throws Malformed if limit or before is out of range; Failure UNKNOWN_ACCOUNT
 */
export async function creditQueriesOf(
  log: EventLog,
  input: {
    readonly accountId: string;
    readonly limit: number;
    readonly before?: number | undefined;
  },
): Promise<CreditQueriesPage> {
  const { accountId, limit, before = Number.MAX_SAFE_INTEGER } = input;
  checkCount('limit', limit, { least: 1, most: MOST_ENTRIES_A_PAGE });
  checkCount('before', before, { least: 0, most: Number.MAX_SAFE_INTEGER });
  await checkAccount(log, accountId);
  const stream = streamOf.account(accountId);
  const entries: CreditQueryEntry[] = [];
  let next = before;
  for (let read = 0; read < MOST_FACTS && next > 0;) {
    const range = { from: next - 1, backwards: true, limit: FACTS_A_READ };
    const events = await log.readStream(stream, range);
    next = events.at(-1)?.revision ?? 0;
    read += events.length;
    for (const event of events) {
      if (!isOfInterest(event)) continue;
      entries.push(entryOf(event));
      if (entries.length === limit) return { entries, before: event.revision || null };
    }
    await breath();
  }
  return { entries, before: next === 0 ? null : next };
}

function isOfInterest({ type }: RecordedEvent): boolean {
  return type === 'CreditQueried' || type === 'CreditApplied';
}

function entryOf(event: RecordedEvent): CreditQueryEntry {
  const { id, revision, type, occurredAt, recordedAt } = event;
  const data = dataOf(event);
  return { id, revision, type, occurredAt, recordedAt, data } as unknown as CreditQueryEntry;
}
