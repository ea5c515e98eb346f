import type { Kysely } from 'kysely';
import { dataOf, streamOf } from '../domain/catalogue.ts';
import type { PaymentDefaultEvent } from '../domain/payment-default/payment-default.events.ts';
import { type EventLog, eventsOf } from '../event-log/event-log.ts';
import { Failure } from '../kernel/errors.ts';
import type { Tables } from '../view-store/tables.ts';
import { answerOf, type DefaultAnswer } from './payment-defaults.ts';

/** Buckets are four, but facts that arrive late tell a course anew each time. */
const MOST_ENTRIES = 1_000;

/** A default with what was recorded of it. */
export interface DefaultCourse extends DefaultAnswer {
  readonly accountId: string;
  /** `line:{lineId}`, or the category of a bill. */
  readonly owner: string;
  /** The one recorded first first. */
  readonly timeline: readonly DefaultEntry[];
}

/** An event of a default's stream; `recordedAt` in ms since 1970-01-01T00:00:00Z. */
export type DefaultEntry = PaymentDefaultEvent & {
  readonly revision: number;
  readonly recordedAt: number;
};

/** @throws Failure UNKNOWN_DEFAULT */
export async function defaultCourse(
  { db, log }: { readonly db: Kysely<Tables>; readonly log: EventLog },
  { accountId, key }: { readonly accountId: string; readonly key: string },
): Promise<DefaultCourse> {
  const row = await db
    .selectFrom('payment_defaults')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('default_key', '=', key)
    .executeTakeFirst();
  if (row === undefined) throw unknownDefault(accountId, key);
  const timeline: DefaultEntry[] = [];
  // What the views have not taken in yet would contradict the rest of the answer.
  for await (const event of eventsOf(log, streamOf.paymentDefault(accountId, key), {
    limit: MOST_ENTRIES,
  })) {
    if (event.revision > row.revision || timeline.length === MOST_ENTRIES) break;
    const { type, revision, recordedAt } = event;
    timeline.push({ type, data: dataOf(event), revision, recordedAt } as unknown as DefaultEntry);
  }
  return { accountId, ...answerOf(row), owner: ownerIn(timeline), timeline };
}

function ownerIn(timeline: readonly DefaultEntry[]): string {
  const opened = timeline.findLast((entry) => entry.type === 'PaymentDefaultOpened');
  return opened?.data.owner ?? '';
}

function unknownDefault(accountId: string, key: string): Failure {
  const hint = 'The list of its defaults names them.';
  return new Failure('UNKNOWN_DEFAULT', `Account "${accountId}" has no default "${key}". ${hint}`);
}
