import type { FactData, FactType } from '../domain/account/account.events.ts';
import { dataOf, streamOf } from '../domain/catalogue.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { NO_STREAM, type RecordedEvent } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import { checkCount } from './limits.ts';
import { timelineText } from './timeline-text.ts';

export const MOST_ENTRIES_A_PAGE = 1_000;

/** A fact as it was reported; instants in milliseconds since 1970-01-01T00:00:00Z. */
export interface TimelineEntry {
  readonly id: string;
  /** In the account's stream. */
  readonly revision: number;
  readonly type: FactType;
  readonly occurredAt: number;
  readonly recordedAt: number;
  readonly data: FactData[FactType];
  /** The same in one line of English. */
  readonly text: string;
}

export interface TimelinePage {
  /** The one recorded last first. */
  readonly entries: readonly TimelineEntry[];
  /** The `before` of the next page; null at the end. */
  readonly before: number | null;
}

export interface TimelineInput {
  readonly accountId: string;
  /** 1 to MOST_ENTRIES_A_PAGE */
  readonly limit: number;
  /** A revision: what was recorded before it. */
  readonly before?: number | undefined;
}

/**
 * The account's stream itself, read backwards.
 *
 * @throws Malformed if limit or before is out of range; Failure UNKNOWN_ACCOUNT
 */
export async function timelineOf(
  log: EventLog,
  { accountId, limit, before = Number.MAX_SAFE_INTEGER }: TimelineInput,
): Promise<TimelinePage> {
  checkCount('limit', limit, { least: 1, most: MOST_ENTRIES_A_PAGE });
  checkCount('before', before, { least: 0, most: Number.MAX_SAFE_INTEGER });
  await checkAccount(log, accountId);
  const stream = streamOf.account(accountId);
  const entries: TimelineEntry[] = [];
  // A page of the log may be shorter than asked for.
  let next = before;
  while (entries.length < limit && next > 0) {
    const range = { from: next - 1, backwards: true, limit: limit - entries.length };
    const events = await log.readStream(stream, range);
    entries.push(...events.map(entryOf));
    next = events.at(-1)?.revision ?? 0;
  }
  return { entries, before: next === 0 ? null : next };
}

/** @throws Failure UNKNOWN_ACCOUNT */
export async function checkAccount(log: EventLog, accountId: string): Promise<void> {
  const { revision } = await log.find(streamOf.account(accountId), []);
  if (revision !== NO_STREAM) return;
  const hint = 'Ids are compared letter by letter, capitals included.';
  throw new Failure('UNKNOWN_ACCOUNT', `Nothing is recorded of account "${accountId}". ${hint}`);
}

function entryOf(event: RecordedEvent): TimelineEntry {
  const { id, revision, occurredAt, recordedAt } = event;
  const type = event.type as FactType;
  const data = dataOf(event) as FactData[FactType];
  return { id, revision, type, occurredAt, recordedAt, data, text: timelineText(type, data) };
}
