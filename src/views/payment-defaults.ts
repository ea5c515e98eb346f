import type { Kysely } from 'kysely';
import { type Bucket, BUCKETS } from '../domain/assessment/buckets.ts';
import { streamOf } from '../domain/catalogue.ts';
import type {
  Opened,
  PaymentDefaultEvent,
} from '../domain/payment-default/payment-default.events.ts';
import { dateOf, dayFrom } from '../kernel/business-calendar.ts';
import { entityOf } from '../kernel/envelope.ts';
import { invariant } from '../kernel/errors.ts';
import type { PaymentDefaultRow, Tables } from '../view-store/tables.ts';
import { checkCount } from './limits.ts';
import { readByKeys, type View } from './view.ts';

/** Of one account, newest first; who has more has no use for the rest. */
const MOST_DEFAULTS = 1_000;

/** `voided`: the facts no longer give it. `expired`: 60 cycles after its cure. */
export const DEFAULT_STATUSES = ['open', 'cured', 'expired', 'voided'] as const;
export type DefaultStatus = (typeof DEFAULT_STATUSES)[number];

/** Dates are written YYYY-MM-DD. */
export interface DefaultAnswer {
  /** `obligation:{id}`, `bill:{id}`, `line:{lineId}#{date}` ... */
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

/** The keys of all defaults that an account has or has had. */
export async function defaultKeysOf(
  db: Kysely<Tables>,
  accountId: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('payment_defaults')
    .select('default_key')
    .where('account_id', '=', accountId)
    .execute();
  return rows.map((row) => row.default_key);
}

/** A default of any account. */
export interface BookedDefault extends DefaultAnswer {
  readonly accountId: string;
}

export interface DefaultsOfAllInput {
  readonly status?: DefaultStatus | undefined;
  readonly bucket?: Bucket | undefined;
  /** Pages go on behind the last one of the page before. */
  readonly after: Pick<BookedDefault, 'status' | 'bucket' | 'accountId' | 'key'> | null;
  readonly limit: number;
}

/**
 * One page of the defaults of all accounts, by status and bucket in the order of their lists,
 * then account and key. Each pair is a stretch of the index.
 */
export async function defaultsOfAll(
  db: Kysely<Tables>,
  { status: ofStatus, bucket: ofBucket, after, limit }: DefaultsOfAllInput,
): Promise<readonly BookedDefault[]> {
  checkCount('limit', limit, { least: 1, most: MOST_DEFAULTS });
  const found: BookedDefault[] = [];
  const start = STRETCHES.findIndex(([s, b]) => s === after?.status && b === after.bucket);
  for (const [at, [status, bucket]] of STRETCHES.slice(Math.max(0, start)).entries()) {
    const isAsked = (ofStatus ?? status) === status && (ofBucket ?? bucket) === bucket;
    if (!isAsked) continue;
    const from = at === 0 && after !== null ? after : { accountId: '', key: '' };
    const rows = await stretch(db, { status, bucket, from, limit: limit - found.length });
    found.push(...rows.map((row) => ({ accountId: row.account_id, ...answerOf(row) })));
    if (found.length === limit) break;
  }
  return found;
}

const STRETCHES = DEFAULT_STATUSES.flatMap((status) =>
  BUCKETS.map((bucket) => [status, bucket] as const),
);

function stretch(
  db: Kysely<Tables>,
  of: {
    status: DefaultStatus;
    bucket: Bucket;
    from: Pick<BookedDefault, 'accountId' | 'key'>;
    limit: number;
  },
) {
  const { accountId, key } = of.from;
  return db
    .selectFrom('payment_defaults')
    .selectAll()
    .where('status', '=', of.status)
    .where('bucket', '=', of.bucket)
    .where((where) =>
      where.eb(where.refTuple('account_id', 'default_key'), '>', where.tuple(accountId, key)),
    )
    .orderBy('account_id')
    .orderBy('default_key')
    .limit(of.limit)
    .execute();
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
    case 'PaymentDefaultWrittenOff':
      return row;
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

export function answerOf(row: PaymentDefaultRow): DefaultAnswer {
  return {
    key: row.default_key,
    status: row.status as DefaultStatus,
    bucket: row.bucket as Bucket,
    openedOn: dateOf(row.opened_on),
    curedOn: row.cured_on === null ? null : dateOf(row.cured_on),
  };
}
