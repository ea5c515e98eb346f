import type { Cycle } from '../kernel/business-calendar.ts';
import { parseCycle } from '../kernel/business-calendar.ts';
import type {
  CalendarEvent,
  CycleClosed,
  CycleOpened,
  ParkedAccount,
} from '../domain/calendar/calendar.events.ts';
import { dataOf } from '../domain/catalogue.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { eventsOf } from '../event-log/event-log.ts';

/** A cycle that was closed without accounts that were parked. */
export interface MissedCycle {
  readonly cycle: Cycle;
  readonly opened: CycleOpened;
  readonly closed: CycleClosed;
  /** The accounts that it lists as parked, by their ids. */
  readonly parked: ReadonlyMap<string, ParkedAccount>;
  /** Those that it has been amended by since. */
  readonly amendedBy: Set<string>;
}

/** Every cycle that lists parked accounts, in order. */
export async function missedCycles(
  log: EventLog,
  calendarStream: string,
): Promise<readonly MissedCycle[]> {
  const missed = new Map<string, MissedCycle>();
  let opened: CycleOpened | null = null;
  for await (const event of eventsOf(log, calendarStream)) {
    const { type, data } = { type: event.type, data: dataOf(event) } as unknown as CalendarEvent;
    if (type === 'CycleOpened') opened = data;
    if (type === 'CycleAmended') {
      for (const accountId of data.accountIds) missed.get(data.cycle)?.amendedBy.add(accountId);
    }
    if (type !== 'CycleClosed' || data.parked.length === 0) continue;
    const cycle = parseCycle(data.cycle);
    if (cycle === null || opened?.cycle !== data.cycle) continue;
    const parked = new Map(data.parked.map((each) => [each.accountId, each]));
    missed.set(data.cycle, { cycle, opened, closed: data, parked, amendedBy: new Set() });
  }
  return [...missed.values()];
}
