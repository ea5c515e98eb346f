import { execute } from '../commands/execute.ts';
import { calendar } from '../domain/calendar/calendar.decider.ts';
import type { CycleOpened } from '../domain/calendar/calendar.events.ts';
import { dataOf } from '../domain/catalogue.ts';
import type { ScorecardByHash } from '../domain/scorecard/scorecard.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { eventsOf } from '../event-log/event-log.ts';
import type { Day } from '../kernel/business-calendar.ts';
import { dayFrom, parseCycle } from '../kernel/business-calendar.ts';
import type { RecordedEvent } from '../kernel/envelope.ts';
import { NO_STREAM } from '../kernel/envelope.ts';
import { Failure, invariant } from '../kernel/errors.ts';
import type { Publishing } from './publish.ts';
import { publishCycle } from './publish.ts';

/** What the bookkeeper has for publishing any cycle. */
type Means = Omit<Publishing, 'opened' | 'cycle' | 'scorecard'> & {
  readonly scorecardOf: ScorecardByHash;
};

/**
 * Does what a `CycleOpened` asks for, and closes the cycle.
 *
 * @returns false if somebody else has done so: then these books have yet to take in the pages
 */
export async function publishOpened(
  event: RecordedEvent,
  opened: CycleOpened,
  means: Means,
): Promise<boolean> {
  if (await isClosed(means.log, event, opened.cycle)) return false;
  const scorecard = await means.scorecardOf(opened.scorecardHash);
  if (!scorecard) {
    const message = `cycle ${opened.cycle} is to be published with ${opened.scorecardHash}`;
    throw new Failure('UNKNOWN_SCORECARD', `${message}, a scorecard that is not known here`);
  }
  const cycle = parseCycle(opened.cycle);
  invariant(cycle !== null, `${event.stream} opens a cycle named "${opened.cycle}"`);
  const closed = await publishCycle({ ...means, opened, cycle, scorecard });
  await execute(means.log, {
    decider: calendar,
    stream: event.stream,
    command: { type: 'CloseCycle', ...closed },
    occurredAt: opened.cutoffAt,
  });
  return true;
}

/** Whether what a `CycleOpened` asks for has been done: then nothing is published again. */
async function isClosed(log: EventLog, opened: RecordedEvent, cycle: string): Promise<boolean> {
  for await (const event of eventsOf(log, opened.stream, { from: opened.revision + 1 })) {
    if (event.type === 'CycleClosed' && dataOf(event).cycle === cycle) return true;
  }
  return false;
}

/** Where the calendar opened a cycle, and the day that was open then. */
export interface Opening {
  readonly revision: number;
  readonly openDay: Day | null;
}

export const NEVER_OPENED: Opening = { revision: NO_STREAM, openDay: null };

/** Where the calendar opened the last cycle that is closed. */
export async function lastClosedOpening(log: EventLog, calendar: string): Promise<Opening> {
  let openDay: Day | null = null;
  let opened = NEVER_OPENED;
  let closed = NEVER_OPENED;
  for await (const event of eventsOf(log, calendar)) {
    if (event.type === 'DayClosed') openDay = dayFrom(dataOf(event).date as string) + 1;
    if (event.type === 'CycleOpened') opened = { revision: event.revision, openDay };
    if (event.type === 'CycleClosed') closed = opened;
  }
  return closed;
}
