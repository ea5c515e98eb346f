import { dataOf, streamOf } from '../domain/catalogue.ts';
import type { NegativeRecordEvent } from '../domain/negative-record/negative-record.events.ts';
import type { PaymentDefaultEvent } from '../domain/payment-default/payment-default.events.ts';
import { type EventLog, eventsOf } from '../event-log/event-log.ts';
import type { RecordedEvent } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import { answerOf, type DefaultAnswer } from './payment-defaults.ts';
import { VIEWS } from './view-pump.ts';

/** Buckets are four, but facts that arrive late tell a course anew each time. */
const MOST_ENTRIES = 1_000;

/** A default with what was recorded of it. */
export interface DefaultCourse extends DefaultAnswer {
  readonly accountId: string;
  /** `line:{lineId}`, or the category of a bill. */
  readonly owner: string;
  /** The one recorded first first. */
  readonly timeline: readonly DefaultEntry[];
  /** What bureaus were told of it; the one recorded first first. */
  readonly reports: readonly ReportEntry[];
}

/** An event of a default's stream; `recordedAt` in ms since 1970-01-01T00:00:00Z. */
export type DefaultEntry = PaymentDefaultEvent & {
  readonly revision: number;
  readonly recordedAt: number;
};

/** An event of what bureaus were told; `recordedAt` in ms since 1970-01-01T00:00:00Z. */
export type ReportEntry = NegativeRecordEvent & {
  readonly revision: number;
  readonly recordedAt: number;
};

/** @throws Failure UNKNOWN_DEFAULT */
export async function defaultCourse(
  { store, log }: { readonly store: ViewStore; readonly log: EventLog },
  { accountId, key }: { readonly accountId: string; readonly key: string },
): Promise<DefaultCourse> {
  const { position: seen } = await store.checkpoint(VIEWS);
  const row = await store.db
    .selectFrom('payment_defaults')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('default_key', '=', key)
    .executeTakeFirst();
  if (row === undefined) throw unknownDefault(accountId, key);
  // What the views have not taken in yet would contradict the rest of the answer.
  const timeline = await entriesOf<DefaultEntry>(log, {
    stream: streamOf.paymentDefault(accountId, key),
    isSeen: ({ revision }) => revision <= row.revision,
  });
  const reports = await entriesOf<ReportEntry>(log, {
    stream: streamOf.negativeRecord(accountId, key),
    isSeen: ({ position }) => position <= seen,
  });
  return { accountId, ...answerOf(row), owner: ownerIn(timeline), timeline, reports };
}

async function entriesOf<Entry>(
  log: EventLog,
  { stream, isSeen }: { stream: string; isSeen: (event: RecordedEvent) => boolean },
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const event of eventsOf(log, stream, { limit: MOST_ENTRIES })) {
    if (!isSeen(event) || entries.length === MOST_ENTRIES) break;
    const { type, revision, recordedAt } = event;
    entries.push({ type, data: dataOf(event), revision, recordedAt } as unknown as Entry);
  }
  return entries;
}

function ownerIn(timeline: readonly DefaultEntry[]): string {
  const opened = timeline.findLast((entry) => entry.type === 'PaymentDefaultOpened');
  return opened?.data.owner ?? '';
}

function unknownDefault(accountId: string, key: string): Failure {
  const hint = 'The list of its defaults names them.';
  return new Failure('UNKNOWN_DEFAULT', `Account "${accountId}" has no default "${key}". ${hint}`);
}
