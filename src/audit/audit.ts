import type { BusinessCalendar } from '../kernel/business-calendar.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Scorecard } from '../domain/scorecard/scorecard.ts';
import type { EventLog, NotedEnds } from '../event-log/event-log.ts';

/**
 * What an audit goes by: the log, and the rules. No view, no book, nothing that was computed.
 *
 * It reads streams and revisions and relies on no order between streams: a copy of a log keeps
 * the one and not the other. `readAll` only tells which streams there are.
 */
export interface Audit {
  readonly log: Pick<EventLog, 'readStream' | 'readAll'> & Partial<NotedEnds>;
  readonly calendar: BusinessCalendar;
  /** Those of the program, by the hash that `CycleOpened` pins; the log has the others. */
  readonly scorecards: ReadonlyMap<string, Scorecard>;
  readonly catalogue?: Catalogue;
}
