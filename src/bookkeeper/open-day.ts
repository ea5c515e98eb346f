import { dataOf, streamOf } from '../domain/catalogue.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { eventsOf } from '../event-log/event-log.ts';
import type { BusinessCalendar, Day } from '../kernel/business-calendar.ts';
import { dayFrom } from '../kernel/business-calendar.ts';

/** Follows the calendar in the log; each look reads only what is new since the last one. */
export class OpenDay {
  readonly #log: Pick<EventLog, 'readStream'>;
  readonly #stream: string;
  #next = 0;
  #openDay: Day | null = null;

  constructor(log: Pick<EventLog, 'readStream'>, calendar: BusinessCalendar) {
    this.#log = log;
    this.#stream = streamOf.calendar(calendar.zone);
  }

  /** The day after the last closed one; null before the first. */
  async now(): Promise<Day | null> {
    for await (const event of eventsOf(this.#log, this.#stream, { from: this.#next })) {
      // Looks that overlap read the same: none takes back what another one has seen.
      if (event.revision < this.#next) continue;
      this.#next = event.revision + 1;
      if (event.type === 'DayClosed') this.#openDay = dayFrom(dataOf(event).date as string) + 1;
    }
    return this.#openDay;
  }
}
