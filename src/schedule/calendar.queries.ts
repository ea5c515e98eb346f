import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Step } from '../domain/calendar/owed-at.ts';
import { cycleName, dateOf } from '../kernel/business-calendar.ts';
import { CalendarWatch } from './calendar-watch.ts';

/** Where the calendar stands: dates are written YYYY-MM-DD, cycles YYYY-MM. */
export interface CalendarAnswer {
  /** The IANA time zone of its days. */
  readonly zone: string;
  /** Null before the first day is closed. */
  readonly lastClosedOn: string | null;
  /** Null before the first cycle is opened. */
  readonly lastCycle: string | null;
  /** The cycle whose scores are being published; null if none is. */
  readonly openCycle: string | null;
  /** What a schedule does next, in this order. */
  readonly owed: readonly Step[];
  /** The command to run by hand where too much is owed to be caught up unasked. */
  readonly byHand: string | null;
}

/** Last closed day, open cycle, what is owed now. */
export class GetCalendar extends Query<CalendarAnswer> {}

@QueryHandler(GetCalendar)
export class GetCalendarHandler implements IQueryHandler<GetCalendar> {
  readonly #watch: CalendarWatch;

  constructor(@Inject(CalendarWatch) watch: CalendarWatch) {
    this.#watch = watch;
  }

  async execute(): Promise<CalendarAnswer> {
    const { state, owed } = await this.#watch.look();
    const { lastClosedDay, lastCycle, isPublishing } = state;
    const cycle = lastCycle === null ? null : cycleName(lastCycle);
    return {
      zone: this.#watch.zone,
      lastClosedOn: lastClosedDay === null ? null : dateOf(lastClosedDay),
      lastCycle: cycle,
      openCycle: isPublishing ? cycle : null,
      owed: owed.steps,
      byHand: owed.byHand,
    };
  }
}
