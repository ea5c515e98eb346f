import type { QueryBus } from '@nestjs/cqrs';
import type { CalendarWatch, LastCycle } from '../schedule/calendar-watch.ts';
import { MOST_PARKED_A_PAGE } from '../views/parked.ts';
import { GetParked } from '../views/views.queries.ts';
import type { Reading } from './metrics.ts';
import type { PumpSight, PumpWatch } from './pump-watch.ts';

export interface ReadingParts {
  readonly pumps: PumpWatch;
  readonly calendar: CalendarWatch;
  readonly queries: QueryBus;
}

/** How pumps, calendar and parked accounts are getting on, in numbers. */
export function readingsOf(parts: ReadingParts): readonly Reading[] {
  return [...ofPumps(parts.pumps), ...ofCalendar(parts.calendar), ofParked(parts.queries)];
}

function ofPumps(pumps: PumpWatch): readonly Reading[] {
  const each = async (valueOf: (sight: PumpSight) => number | null) =>
    (await pumps.look()).flatMap((sight) => {
      const value = valueOf(sight);
      return value === null ? [] : [{ labels: { pump: sight.name }, value }];
    });
  return [
    {
      name: 'abt_pump_behind_events',
      help: 'Events between a pump and the end of the log; absent where the engine cannot tell.',
      labels: ['pump'],
      read: () => each(({ behind }) => behind),
    },
    {
      name: 'abt_pump_last_progress_timestamp_seconds',
      help: 'When a pump last got on, in seconds since 1970.',
      labels: ['pump'],
      read: () => each(({ lastProgressAt }) => lastProgressAt / 1000),
    },
    {
      name: 'abt_pumps_running',
      help: '1 while bookkeeper and views are at work, 0 once something has stopped them.',
      read: () => [{ value: pumps.failure === null ? 1 : 0 }],
    },
    {
      name: 'abt_pumps_leading',
      help: '1 where bookkeeper and views run: of several nodes one at a time runs them.',
      read: () => [{ value: pumps.isLeading ? 1 : 0 }],
    },
  ];
}

function ofCalendar(calendar: CalendarWatch): readonly Reading[] {
  const last = async (value: (cycle: LastCycle) => number) => {
    const { lastCycle } = await calendar.look();
    return lastCycle === null ? [] : [{ value: value(lastCycle) }];
  };
  return [
    {
      name: 'abt_calendar_owed_steps',
      help: 'Days to close and cycles to run that a schedule takes next.',
      read: async () => [{ value: (await calendar.look()).owed.steps.length }],
    },
    {
      name: 'abt_calendar_owed_by_hand',
      help: '1 while too much is owed to be caught up unasked.',
      read: async () => [{ value: (await calendar.look()).owed.byHand === null ? 0 : 1 }],
    },
    {
      name: 'abt_last_cycle_duration_seconds',
      help: 'From the opening of the cycle that was published last to its closing, in seconds.',
      read: () => last(({ openedAt, closedAt }) => (closedAt - openedAt) / 1000),
    },
    {
      name: 'abt_last_cycle_accounts',
      help: 'Accounts of the cycle that was published last.',
      read: () => last(({ accounts }) => accounts),
    },
    {
      name: 'abt_last_cycle_closed_timestamp_seconds',
      help: 'When the cycle that was published last was closed, in seconds since 1970.',
      read: () => last(({ closedAt }) => closedAt / 1000),
    },
  ];
}

function ofParked(queries: QueryBus): Reading {
  return {
    name: 'abt_parked_accounts',
    help: `Accounts that could not be assessed, counted up to ${MOST_PARKED_A_PAGE}.`,
    read: async () => {
      const parked = await queries.execute(new GetParked({ limit: MOST_PARKED_A_PAGE }));
      return [{ value: parked.length }];
    },
  };
}
