import type { BusinessCalendar, Day } from '../../kernel/business-calendar.ts';
import { cycleOf } from '../../kernel/business-calendar.ts';
import { NO_FACTS } from '../account/fact-sum.ts';
import type { Fact, FactData, FactType } from '../account/account.events.ts';

/** What could be reported of an account; the producer gives it its id. */
export interface PossibleBehaviour {
  readonly type: FactType;
  readonly on: Day;
  readonly data: FactData[FactType];
}

export function behaviour<Type extends FactType>(
  type: Type,
  on: Day,
  data: FactData[Type],
): PossibleBehaviour {
  return { type, on, data };
}

const NOON_MS = 12 * 3_600_000;

/** What instants of days to come go by. */
export interface Timing {
  readonly calendar: BusinessCalendar;
  /** The latest instant of all that is recorded, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly latestAt: number;
}

/**
 * When something is taken to happen of which only the day is known: at noon, but behind what has
 * happened on that day already, or it could not change it.
 */
export function instantOn(day: Day, { calendar, latestAt }: Timing): number {
  const noon = calendar.startOf(day) + NOON_MS;
  return latestAt < noon ? noon : Math.min(latestAt + 1, calendar.endOf(day));
}

/** As facts, under ids that no producer's can be: those are UUIDs. */
export function factsFrom(
  behaviours: readonly PossibleBehaviour[],
  timing: Timing,
  name = 'hypothetical',
): readonly Fact[] {
  return behaviours.map(({ type, on, data }, n) => {
    const occurredAt = instantOn(on, timing);
    const dated = { occurredAt, day: on, cycle: cycleOf(on) };
    const recorded = { revision: Number.MAX_SAFE_INTEGER, contentHash: NO_FACTS };
    return { id: `${name} ${n}`, type, data, ...dated, ...recorded } as Fact;
  });
}
