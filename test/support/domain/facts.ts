import { createHash } from 'node:crypto';
import type { Fact, FactData, FactType } from '../../../src/domain/account/account.events.ts';
import type { Cycle, Day } from '../../../src/kernel/business-calendar.ts';
import {
  BusinessCalendar,
  cycleOf,
  dayFrom,
  firstDayOf,
  parseCycle,
} from '../../../src/kernel/business-calendar.ts';

/** Asia/Shanghai, the default zone; eight hours before UTC since 1992. */
export const SHANGHAI = new BusinessCalendar();

const HOUR_MS = 3_600_000;

/** A fact as the domain sees it. `at` is an instant: milliseconds, or ISO 8601 with an offset. */
export function fact<Type extends FactType>(
  type: Type,
  at: number | string,
  of: { readonly data: FactData[Type]; readonly id?: string },
): Fact {
  const occurredAt = typeof at === 'number' ? at : Date.parse(at);
  const id = of.id ?? `${type} ${occurredAt} ${Object.values(of.data).join(' ')}`;
  const day = SHANGHAI.dayOf(occurredAt);
  const contentHash = createHash('sha256').update(id).digest('hex');
  const dated = { occurredAt, day, cycle: cycleOf(day), revision: 0, contentHash };
  return { id, type, data: of.data, ...dated } as Fact;
}

/** A fact of the noon of a day. */
export function on<Type extends FactType>(day: Day, type: Type, data: FactData[Type]): Fact {
  return fact(type, noon(day), { data });
}

/** Noon of a date written YYYY-MM-DD, or of a day. */
export function noon(date: Day | string): number {
  return SHANGHAI.startOf(typeof date === 'string' ? dayFrom(date) : date) + 12 * HOUR_MS;
}

/** The n-th day, from 0, of a cycle. */
export function dayIn(cycle: Cycle, n: number): Day {
  return firstDayOf(cycle) + n;
}

/** The cycle of a name that is known to be one. */
export function cycleNamed(name: string): Cycle {
  return parseCycle(name) as Cycle;
}
