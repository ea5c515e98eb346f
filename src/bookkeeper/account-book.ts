import type { Cycle, Day } from '../kernel/business-calendar.ts';
import { cycleName, parseCycle } from '../kernel/business-calendar.ts';
import { NO_STREAM } from '../kernel/envelope.ts';
import type { Loaded } from '../commands/execute.ts';
import type { Book } from '../domain/account/book.ts';
import { emptyBook } from '../domain/account/book.ts';
import type { Dropped } from '../domain/account/dropped.ts';
import type { Standing } from '../domain/assessment/movement.ts';
import type { NegativeRecordState } from '../domain/negative-record/negative-record.decider.ts';
import type { OnTimeStreakState } from '../domain/on-time-streak/on-time-streak.decider.ts';
import type { PaymentDefaultState } from '../domain/payment-default/payment-default.decider.ts';
import { partitionHashOf } from '../event-log/sha256.ts';
import type { BookRow, StandingRow } from '../view-store/tables.ts';
import type { RegularScores } from './regular-scores.ts';
import { NOTHING_LEFT, leftIn } from './standings.ts';

/** An account as the bookkeeper has it at hand: its row, taken apart. */
export interface AccountBook extends Left {
  readonly accountId: string;
  readonly partitionHash: number;
  /** Revision and chain hash of the last fact folded. */
  revision: number;
  head: string;
  wakeOn: Day | null;
  /** Null while the account is parked. */
  book: Book | null;
  /** The book as it was read; null once it may have changed. */
  bookJson: string | null;
  dropped: Dropped;
  /** As it was read until it is asked for (`recordedOf`): most work on a book does not look. */
  concluded: Recorded | string;
  /** Of the cycle published last. */
  leaves: Leaves | null;
}

/** What an account's publications leave for those to come. */
export interface Left {
  publishedCycle: Cycle | null;
  standing: Standing | null;
  /** The first cycle with a score. */
  scoredFrom: Cycle | null;
  /** For those whose peer it is. */
  regularScores: RegularScores;
}

/** What an account's facts come to, without what has been concluded of them. */
export type FoldedBook = Pick<AccountBook, 'accountId' | 'revision' | 'book' | 'dropped'>;

/** What stands in the streams of the account's conclusions, as far as the bookkeeper knows. */
export interface Recorded {
  streak: Loaded<OnTimeStreakState> | null;
  /** By the key of the default. */
  defaults: Record<string, Loaded<PaymentDefaultState>>;
  /** By the key of the default; of those of which bureaus were told. */
  negativeRecords: Record<string, Loaded<NegativeRecordState>>;
}

/** Merkle leaves of an account's latest published record; an account that is parked has none. */
export interface Leaves {
  readonly cycle: Cycle;
  readonly scores: string | null;
  readonly heads: string;
}

/** A book as it is read: with what publications left, nulls before the first. */
export type StoredBook = BookRow & {
  readonly [Column in keyof Omit<StandingRow, 'account_id'>]: StandingRow[Column] | null;
};

export function newAccountBook(accountId: string): AccountBook {
  return {
    accountId,
    partitionHash: partitionHashOf(accountId),
    revision: NO_STREAM,
    head: '',
    wakeOn: null,
    book: emptyBook(),
    bookJson: null,
    dropped: '',
    concluded: { streak: null, defaults: {}, negativeRecords: {} },
    ...NOTHING_LEFT,
    leaves: null,
  };
}

export function foldedFrom(
  row: Pick<BookRow, 'account_id' | 'revision' | 'book_json' | 'seen'>,
): FoldedBook {
  return {
    accountId: row.account_id,
    revision: row.revision,
    book: row.book_json === '' ? null : (JSON.parse(row.book_json) as Book),
    dropped: row.seen,
  };
}

export function fromRow(row: StoredBook): AccountBook {
  return {
    ...foldedFrom(row),
    partitionHash: row.partition_hash,
    head: row.head,
    wakeOn: row.wake_on,
    bookJson: row.book_json,
    concluded: row.concluded_json,
    ...leftIn(row),
    leaves: leavesFrom(row.leaf),
  };
}

/** To be changed in place. */
export function recordedOf(account: AccountBook): Recorded {
  const { concluded } = account;
  if (typeof concluded !== 'string') return concluded;
  const recorded = JSON.parse(concluded) as Recorded;
  account.concluded = recorded;
  return recorded;
}

export function toRow(account: AccountBook): BookRow {
  const { leaves, concluded } = account;
  return {
    account_id: account.accountId,
    partition_hash: account.partitionHash,
    revision: account.revision,
    head: account.head,
    wake_on: account.wakeOn,
    book_json: account.book === null ? '' : (account.bookJson ?? JSON.stringify(account.book)),
    seen: account.dropped,
    concluded_json: typeof concluded === 'string' ? concluded : JSON.stringify(concluded),
    leaf: leaves ? `${cycleName(leaves.cycle)}:${leaves.scores ?? ''}:${leaves.heads}` : '',
  };
}

export function leavesFrom(text: string): Leaves | null {
  const [name = '', scores = '', heads = ''] = text.split(':');
  const cycle = parseCycle(name);
  return cycle === null ? null : { cycle, scores: scores || null, heads };
}
