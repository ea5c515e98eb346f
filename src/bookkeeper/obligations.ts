import { Inject } from '@nestjs/common';
import type { IQueryHandler } from '@nestjs/cqrs';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { Book } from '../domain/account/book.ts';
import type { Bucket } from '../domain/assessment/buckets.ts';
import type { Cut } from '../domain/assessment/cut.ts';
import { isReported } from '../domain/assessment/defaults.ts';
import type { ItemState } from '../domain/assessment/obligations.ts';
import { itemsAt } from '../domain/assessment/obligations.ts';
import { interestOf, overdueAt } from '../domain/assessment/overdue.ts';
import { isPaused } from '../domain/assessment/pauses.ts';
import { EVENT_LOG } from '../event-log/event-log.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { Day } from '../kernel/business-calendar.ts';
import { BusinessCalendar, cycleName, dateOf } from '../kernel/business-calendar.ts';
import { Failure } from '../kernel/errors.ts';
import { VIEW_STORE } from '../view-store/view-store.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import { CurrentBooks } from './current-books.ts';

/**
 * - `due`: not paid, and its due date is not over
 * - `overdue`: not paid, and it is
 * - `paidOnTime`, `paidLate`: payments have reached the amount due, by the due date or after it
 * - `restructured`: other terms, or none, took the place of these
 */
export type ObligationState = 'due' | 'overdue' | 'paidOnTime' | 'paidLate' | 'restructured';

/** An obligation or a bill as the book has it; dates are written YYYY-MM-DD. */
export interface Obligation {
  /** `obligation:{id}`, `bill:{id}`, `restructured:{date}:...`: that of its default, too. */
  readonly key: string;
  /** `line:{lineId}`, or the category of a bill. */
  readonly owner: string;
  readonly amountDueMinor: number;
  readonly paidMinor: number;
  readonly dueOn: string;
  /** The cycle, YYYY-MM, that it counts in. */
  readonly cycle: string;
  readonly settledOn: string | null;
  readonly state: ObligationState;
  /** What is left to pay under these terms. */
  readonly balanceMinor: number;
  /** At the end of the last day that is over; 0 unless it is overdue. */
  readonly daysPastDue: number;
  readonly bucket: Bucket | null;
  /** Of all days that are over; null where a furnisher's statements tell of the line. */
  readonly interestMinor: number | null;
  /** What the open day adds to it, whatever is paid on it. */
  readonly nextDayInterestMinor: number | null;
  readonly isPaused: boolean;
  readonly restructuredOn: string | null;
  readonly writtenOffOn: string | null;
}

export interface Obligations {
  readonly accountId: string;
  /** The open day, by which they are judged; null before the first day is closed. */
  readonly asOf: string | null;
  /** Of the account's stream, up to which its facts are in the book. */
  readonly revision: number;
  /** The one due last first. */
  readonly obligations: readonly Obligation[];
}

/**
 * Everything due that the account's book holds: what was paid in time leaves it once its cycle is
 * closed. Failure UNKNOWN_ACCOUNT; ACCOUNT_PARKED: it has no book until it can be assessed again.
 */
export class GetObligations extends Query<Obligations> {
  readonly accountId: string;

  constructor(accountId: string) {
    super();
    this.accountId = accountId;
  }
}

@QueryHandler(GetObligations)
export class GetObligationsHandler implements IQueryHandler<GetObligations> {
  readonly #books: CurrentBooks;

  constructor(
    @Inject(VIEW_STORE) store: ViewStore,
    @Inject(EVENT_LOG) log: EventLog,
    @Inject(BusinessCalendar) calendar: BusinessCalendar,
  ) {
    this.#books = new CurrentBooks({ store, log, calendar });
  }

  async execute({ accountId }: GetObligations): Promise<Obligations> {
    const { revision, book, openDay, cut } = await this.#books.of(accountId);
    if (revision < 0) throw unknownAccount(accountId);
    if (book === null) throw parkedAccount(accountId);
    const items = itemsAt(book, cut).toSorted(lastDueFirst);
    const obligations = items.map((item) => obligationOf(item, { book, cut }));
    const asOf = openDay === null ? null : dateOf(openDay);
    return { accountId, asOf, revision, obligations };
  }
}

function lastDueFirst(a: ItemState, b: ItemState): number {
  return b.dueOn - a.dueOn || (a.key < b.key ? -1 : 1);
}

function obligationOf(item: ItemState, { book, cut }: { book: Book; cut: Cut }): Obligation {
  const { key, owner, amountDueMinor } = item;
  const known = item.payments.filter((payment) => payment.day <= cut.knownThrough);
  const paidMinor = known.reduce((sum, payment) => sum + payment.amountMinor, 0);
  const isEnded = item.settledOn !== null || item.restructuredOn !== null;
  return {
    key,
    owner,
    amountDueMinor,
    paidMinor,
    dueOn: dateOf(item.dueOn),
    cycle: cycleName(item.cycle),
    settledOn: dateOrNull(item.settledOn),
    state: stateOf(item),
    balanceMinor: isEnded ? 0 : amountDueMinor - paidMinor,
    ...overdueOf(item, { book, cut }),
    isPaused: isPaused(item.pauses, cut.endedThrough + 1),
    restructuredOn: dateOrNull(item.restructuredOn),
    writtenOffOn: dateOrNull(item.writtenOffOn),
  };
}

function overdueOf(item: ItemState, { book, cut }: { book: Book; cut: Cut }) {
  const overdue = overdueAt(item, cut);
  const toldByFurnisher = isReported(book, item.owner, cut);
  return {
    daysPastDue: overdue?.daysPastDue ?? 0,
    bucket: overdue?.bucket ?? null,
    interestMinor: toldByFurnisher ? null : Number(interestOf(item, cut)),
    nextDayInterestMinor: toldByFurnisher ? null : Number(overdue?.nextDayMinor ?? 0),
  };
}

function dateOrNull(day: Day | null): string | null {
  return day === null ? null : dateOf(day);
}

function stateOf({ settledOn, restructuredOn, isOnTime, isLate }: ItemState): ObligationState {
  if (restructuredOn !== null) return 'restructured';
  if (settledOn === null) return isLate ? 'overdue' : 'due';
  return isOnTime ? 'paidOnTime' : 'paidLate';
}

function unknownAccount(accountId: string): Failure {
  const hint = 'Ids are compared letter by letter, capitals included.';
  return new Failure('UNKNOWN_ACCOUNT', `Nothing is recorded of account "${accountId}". ${hint}`);
}

function parkedAccount(accountId: string): Failure {
  const hint = 'The list of parked accounts says why; it can be retried.';
  return new Failure('ACCOUNT_PARKED', `Account "${accountId}" cannot be assessed. ${hint}`);
}
