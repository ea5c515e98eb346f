import { Inject } from '@nestjs/common';
import type { IQueryHandler } from '@nestjs/cqrs';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { Cut } from '../domain/assessment/cut.ts';
import { cutWithin } from '../domain/assessment/cut.ts';
import type { ItemState } from '../domain/assessment/obligations.ts';
import { itemsAt } from '../domain/assessment/obligations.ts';
import { CATALOGUE } from '../domain/catalogue.ts';
import { EVENT_LOG } from '../event-log/event-log.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { BusinessCalendar, cycleName, dateOf } from '../kernel/business-calendar.ts';
import { Failure } from '../kernel/errors.ts';
import { VIEW_STORE } from '../view-store/view-store.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import { Books } from './books.ts';
import { OpenDay } from './open-day.ts';
import type { RefoldContext } from './refold.ts';
import { bookAt } from './refold.ts';

/**
 * - `due`: not paid, and its due date is not over
 * - `overdue`: not paid, and it is
 * - `paidOnTime`, `paidLate`: payments have reached the amount due, by the due date or after it
 */
export const OBLIGATION_STATES = ['due', 'overdue', 'paidOnTime', 'paidLate'] as const;
export type ObligationState = (typeof OBLIGATION_STATES)[number];

/** An obligation or a bill as the book has it; dates are written YYYY-MM-DD. */
export interface Obligation {
  /** `obligation:{id}` or `bill:{id}`: that of its default, too. */
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
  readonly #openDay: OpenDay;
  readonly #books: Books;
  readonly #context: RefoldContext;

  constructor(
    @Inject(VIEW_STORE) store: ViewStore,
    @Inject(EVENT_LOG) log: EventLog,
    @Inject(BusinessCalendar) calendar: BusinessCalendar,
  ) {
    this.#openDay = new OpenDay(log, calendar);
    this.#books = new Books(store, new AbortController().signal);
    this.#context = { log, calendar, catalogue: CATALOGUE };
  }

  async execute({ accountId }: GetObligations): Promise<Obligations> {
    const account = await this.#books.folded(accountId);
    if (account.revision < 0) throw unknownAccount(accountId);
    const openDay = await this.#openDay.now();
    const cut = openDay === null ? NOTHING_IS_OVER : cutWithin(openDay);
    const book = await bookAt(account, cut, this.#context);
    if (book === null) throw parkedAccount(accountId);
    const items = itemsAt(book, cut).toSorted(lastDueFirst);
    const obligations = items.map((item) => obligationOf(item, cut));
    const asOf = openDay === null ? null : dateOf(openDay);
    return { accountId, asOf, revision: account.revision, obligations };
  }
}

/** Before the first day is closed nothing is late, and everything that was reported is known. */
const NOTHING_IS_OVER: Cut = {
  knownThrough: Number.POSITIVE_INFINITY,
  endedThrough: Number.NEGATIVE_INFINITY,
};

function lastDueFirst(a: ItemState, b: ItemState): number {
  return b.dueOn - a.dueOn || (a.key < b.key ? -1 : 1);
}

function obligationOf(item: ItemState, cut: Cut): Obligation {
  const { key, owner, amountDueMinor, settledOn } = item;
  const known = item.payments.filter((payment) => payment.day <= cut.knownThrough);
  return {
    key,
    owner,
    amountDueMinor,
    paidMinor: known.reduce((sum, payment) => sum + payment.amountMinor, 0),
    dueOn: dateOf(item.dueOn),
    cycle: cycleName(item.cycle),
    settledOn: settledOn === null ? null : dateOf(settledOn),
    state: stateOf(item),
  };
}

function stateOf({ settledOn, isOnTime, isLate }: ItemState): ObligationState {
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
