import type { Kysely } from 'kysely';
import type { Bucket } from '../domain/assessment/buckets.ts';
import { streamOf } from '../domain/catalogue.ts';
import type {
  Opened,
  PaymentDefaultEvent,
} from '../domain/payment-default/payment-default.events.ts';
import { dateOf, dayFrom } from '../kernel/business-calendar.ts';
import { entityOf } from '../kernel/envelope.ts';
import { invariant } from '../kernel/errors.ts';
import type { PaymentDefaultRow, Tables } from '../view-store/tables.ts';
import { readByKeys, type View } from './view.ts';

/** Of one account, newest first; who has more has no use for the rest. */
const MOST_DEFAULTS = 1_000;

/** `voided`: the facts no longer give it. `expired`: 60 cycles after its cure. */
export type DefaultStatus = 'open' | 'cured' | 'expired' | 'voided';

/** Dates are written YYYY-MM-DD. */
export interface DefaultAnswer {
  /** `obligation:{id}`, `bill:{id}`, `line:{lineId}`, `line:{lineId}#2` ... */
  readonly key: string;
  readonly status: DefaultStatus;
  /** The worst one reached. */
  readonly bucket: Bucket;
  readonly openedOn: string;
  readonly curedOn: string | null;
}

/** Every default of an account, or those of one status, the one opened last first. */
export async function defaultsOf(
  db: Kysely<Tables>,
  accountId: string,
  status?: DefaultStatus,
): Promise<readonly DefaultAnswer[]> {
  const all = db
    .selectFrom('payment_defaults')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('opened_on', 'desc')
    .orderBy('default_key')
    .limit(MOST_DEFAULTS);
  const rows = await (status === undefined ? all : all.where('status', '=', status)).execute();
  return rows.map(answerOf);
}

export const paymentDefaultsView: View<PaymentDefaultRow> = {
  keysOf: (event) => (event.category === 'paymentDefault' ? [entityOf(event.stream)] : []),

  read: (db, accountIds) =>
    readByKeys(accountIds, (some) =>
      db.selectFrom('payment_defaults').selectAll().where('account_id', 'in', some).execute(),
    ),

  idOf: (row) => streamOf.paymentDefault(row.account_id, row.default_key),

  apply(event, rows) {
    if (event.category !== 'paymentDefault') return;
    const { stream, revision } = event;
    const row = rows.get(stream);
    if (row === undefined || revision > row.revision) {
      rows.set({ ...rowAfter(event, row, stream), revision });
    }
  },
};

type DefaultState = Omit<PaymentDefaultRow, 'revision'>;

function rowAfter(
  event: PaymentDefaultEvent,
  row: DefaultState | undefined,
  stream: string,
): DefaultState {
  if (event.type === 'PaymentDefaultOpened') return openedRow(event.data);
  invariant(row, `${stream} goes on with ${event.type} before it has been opened`);
  switch (event.type) {
    case 'PaymentDefaultEscalated':
      return { ...row, bucket: event.data.bucket };
    case 'PaymentDefaultCured':
      return { ...row, status: 'cured' satisfies DefaultStatus, cured_on: dayFrom(event.data.on) };
    case 'PaymentDefaultExpired':
      return { ...row, status: 'expired' satisfies DefaultStatus };
    case 'PaymentDefaultVoided':
      return { ...row, status: 'voided' satisfies DefaultStatus };
  }
}

/** Also after a void: its course is then told anew from the beginning. */
function openedRow({ accountId, key, bucket, on }: Opened): DefaultState {
  return {
    account_id: accountId,
    default_key: key,
    status: 'open' satisfies DefaultStatus,
    bucket,
    opened_on: dayFrom(on),
    cured_on: null,
  };
}

function answerOf(row: PaymentDefaultRow): DefaultAnswer {
  return {
    key: row.default_key,
    status: row.status as DefaultStatus,
    bucket: row.bucket as Bucket,
    openedOn: dateOf(row.opened_on),
    curedOn: row.cured_on === null ? null : dateOf(row.cured_on),
  };
}
