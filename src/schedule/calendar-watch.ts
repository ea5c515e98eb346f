import { calendar as decider } from '../domain/calendar/calendar.decider.ts';
import type { CalendarState } from '../domain/calendar/calendar.decider.ts';
import type { CalendarEvent } from '../domain/calendar/calendar.events.ts';
import { dataOf, streamOf } from '../domain/catalogue.ts';
import { owedAt } from '../domain/calendar/owed-at.ts';
import type { Owed } from '../domain/calendar/owed-at.ts';
import { eventsOf } from '../event-log/event-log.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { BusinessCalendar } from '../kernel/business-calendar.ts';
import type { Clock } from '../kernel/clock.ts';
import type { RecordedEvent } from '../kernel/envelope.ts';
import { SharedRuns } from '../kernel/shared-runs.ts';

/** The cycle that was published last; instants are milliseconds since 1970-01-01T00:00:00Z. */
export interface LastCycle {
  readonly cycle: string;
  readonly accounts: number;
  readonly scored: number;
  readonly parked: number;
  /** When it was recorded that it opened, and that it closed. */
  readonly openedAt: number;
  readonly closedAt: number;
}

/** Where the calendar stands, and what it owes now. */
export interface CalendarSight {
  readonly state: CalendarState;
  readonly lastCycle: LastCycle | null;
  readonly owed: Owed;
}

export interface CalendarWatchOptions {
  readonly log: EventLog;
  readonly calendar: BusinessCalendar;
  readonly clock: Clock;
}

/** Follows the calendar's stream: each look reads only what has been added since the last one. */
export class CalendarWatch {
  readonly #options: CalendarWatchOptions;
  readonly #stream: string;
  #state = decider.initial;
  #lastCycle: LastCycle | null = null;
  #openedAt = 0;
  #next = 0;
  /** One at a time: the same events must not be folded twice. */
  readonly #readings = new SharedRuns(() => this.#read());

  constructor(options: CalendarWatchOptions) {
    this.#options = options;
    this.#stream = streamOf.calendar(options.calendar.zone);
  }

  /** The IANA time zone of its days. */
  get zone(): string {
    return this.#options.calendar.zone;
  }

  /** Errors as those of the event log; INVARIANT where an event cannot be read. */
  async look(): Promise<CalendarSight> {
    await this.#readings.run();
    const { clock, calendar } = this.#options;
    const state = this.#state;
    return { state, lastCycle: this.#lastCycle, owed: owedAt(clock.now(), state, calendar) };
  }

  async #read(): Promise<void> {
    for await (const event of eventsOf(this.#options.log, this.#stream, { from: this.#next })) {
      this.#take(event, { type: event.type, data: dataOf(event) } as unknown as CalendarEvent);
      this.#next = event.revision + 1;
    }
  }

  #take({ recordedAt }: RecordedEvent, said: CalendarEvent): void {
    this.#state = decider.evolve(this.#state, said);
    if (said.type === 'CycleOpened') this.#openedAt = recordedAt;
    if (said.type !== 'CycleClosed') return;
    const { cycle, accounts, scored, parked } = said.data;
    const figures = { cycle, accounts, scored, parked: parked.length };
    this.#lastCycle = { ...figures, openedAt: this.#openedAt, closedAt: recordedAt };
  }
}
