import { Inject } from '@nestjs/common';
import type { IQueryHandler } from '@nestjs/cqrs';
import { Query, QueryHandler } from '@nestjs/cqrs';
import { conclude } from '../domain/assessment/assess.ts';
import type { Cut } from '../domain/assessment/cut.ts';
import {
  paymentProfile,
  PROFILE_CYCLES,
  profilesByOwner,
} from '../domain/assessment/payment-profile.ts';
import type { DueInput } from '../domain/assessment/punctuality.ts';
import { dueInput, punctualityAt } from '../domain/assessment/punctuality.ts';
import type { Streak, StreakHistory } from '../domain/assessment/streak.ts';
import { streaksByOwner } from '../domain/assessment/streak.ts';
import { streakRecordOf } from '../domain/on-time-streak/on-time-streak.decider.ts';
import type { Broken } from '../domain/on-time-streak/on-time-streak.events.ts';
import { EVENT_LOG } from '../event-log/event-log.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { BusinessCalendar, cycleName, cycleOf, dateOf } from '../kernel/business-calendar.ts';
import { VIEW_STORE } from '../view-store/view-store.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import { CurrentBooks } from './current-books.ts';

/** However often something broke a streak, so many breaks are told, the latest first. */
export const MOST_BREAKS = 100;

/** How punctually an account pays, as of the open day. */
export interface PunctualityTold {
  /** YYYY-MM-DD */
  readonly asOf: string;
  /** What broke the overall streak, the latest first. */
  readonly breaks: readonly Broken[];
  /** Of the cycles of the profile those, YYYY-MM, that neither added to it nor broke it. */
  readonly neutralCycles: readonly string[];
  /** 24 characters, see `paymentProfile`. */
  readonly paymentProfile: string;
  /** Of each line of credit and each category of bills, in order of their names. */
  readonly byOwner: readonly OwnerPunctuality[];
}

export interface OwnerPunctuality extends Streak {
  /** `line:{lineId}`, or the category of a bill. */
  readonly owner: string;
  readonly lastBreak: Broken | null;
  readonly paymentProfile: string;
}

/**
 * Null of an account that has no book: it is parked, or nothing was taken in of it yet; and before
 * the first day is closed.
 */
export class GetPunctuality extends Query<PunctualityTold | null> {
  readonly accountId: string;

  constructor(accountId: string) {
    super();
    this.accountId = accountId;
  }
}

@QueryHandler(GetPunctuality)
export class GetPunctualityHandler implements IQueryHandler<GetPunctuality> {
  readonly #books: CurrentBooks;

  constructor(
    @Inject(VIEW_STORE) store: ViewStore,
    @Inject(EVENT_LOG) log: EventLog,
    @Inject(BusinessCalendar) calendar: BusinessCalendar,
  ) {
    this.#books = new CurrentBooks({ store, log, calendar });
  }

  async execute({ accountId }: GetPunctuality): Promise<PunctualityTold | null> {
    const { book, openDay, cut } = await this.#books.of(accountId);
    if (book === null || openDay === null) return null;
    const { items, defaults, streak } = conclude(book, cut);
    const due = dueInput(book, { items, defaults }, cut);
    return {
      asOf: dateOf(openDay),
      breaks: breaksIn(streak).slice(0, MOST_BREAKS),
      neutralCycles: neutralCycles(due, cut),
      paymentProfile: paymentProfile(due, cut),
      byOwner: ownersIn(due, cut),
    };
  }
}

function ownersIn(due: DueInput, cut: Cut): readonly OwnerPunctuality[] {
  const profiles = profilesByOwner(due, cut);
  return Object.entries(streaksByOwner(due, cut)).map(([owner, streak]) => {
    const { current, scoring, longest } = streak;
    const [lastBreak = null] = breaksIn(streak);
    return { owner, current, scoring, longest, lastBreak, paymentProfile: profiles[owner] ?? '' };
  });
}

/** The latest first. */
function breaksIn({ entries }: StreakHistory): readonly Broken[] {
  return entries
    .map(streakRecordOf)
    .flatMap((each) => (each.type === 'OnTimeStreakBroken' ? [each.data] : []))
    .reverse();
}

function neutralCycles(due: DueInput, cut: Cut): readonly string[] {
  const punctuality = punctualityAt(due, cut);
  const lastEnded = cycleOf(cut.endedThrough + 1) - 1;
  return Array.from({ length: PROFILE_CYCLES }, (_, n) => lastEnded - n)
    .filter((cycle) => cycle >= punctuality.first && !punctuality.isOnTime(cycle))
    .filter((cycle) => punctuality.breaksIn(cycle).length === 0)
    .map(cycleName);
}
