import { cycleOfDay, firstDayOf, formatCycle, formatDay, parseCycle, startOfDay } from './dates.ts';
import type { Fact } from '../../src/domain/account/account.events.ts';
import type { Cycle } from '../../src/kernel/business-calendar.ts';
import { scoresOfPeersIn } from '../support/domain/peers.ts';
import * as profiles from '../support/domain/profile-facts.ts';
import { dayOf } from '../support/domain/profile-facts.ts';
import type { PeerTable } from './person.ts';
import { publish } from './publish.ts';
import type { RefFact, RefRecord } from './publish.ts';

const CYCLE_ZERO = parseCycle('2026-01');
const HOUR_MS = 3_600_000;

/** `cycleName(0)` is the cycle in which a reference profile is opened. */
export function cycleName(number: number): string {
  return formatCycle(CYCLE_ZERO + number);
}

export function cycleNames(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => cycleName(from + index));
}

/** The n-th day (from 0) of a numbered cycle, written YYYY-MM-DD. */
export function dateIn(cycle: number, dayNumber: number): string {
  return formatDay(firstDayOf(CYCLE_ZERO + cycle) + dayNumber);
}

export function fact(
  type: string,
  when: { cycle: number; day?: number; id?: string },
  data: Record<string, unknown> = {},
): RefFact {
  const day = firstDayOf(CYCLE_ZERO + when.cycle) + (when.day ?? 0);
  if (cycleOfDay(day) !== CYCLE_ZERO + when.cycle) throw new Error('day outside its cycle');
  const names = Object.values(data).join('-');
  const id = when.id ?? `${type}-${when.cycle}-${when.day ?? 0}-${names}`;
  return { id, type, occurredAt: startOfDay(day) + 12 * HOUR_MS, data };
}

/** Which items of a profile are not paid on their due day: `{line}-{cycle}` and where. */
export type PaidElsewhere = Record<string, { cycle: number; day: number } | 'never'>;

/** The reference profile RP of the domain, opened in cycle 0. */
export function referenceProfile(until: number, elsewhere: PaidElsewhere = {}): RefFact[] {
  const days = Object.entries(elsewhere).map(([key, paid]): [string, number | 'never'] => {
    return [key, paid === 'never' ? paid : dayOf(paid.cycle, paid.day)];
  });
  return naive(profiles.referenceProfile(until, Object.fromEntries(days)));
}

/** Facts of the domain, as the reference takes them. */
export function naive(facts: readonly Fact[]): RefFact[] {
  return facts.map(({ id, type, occurredAt, data }) => ({
    id,
    type,
    occurredAt,
    data: { ...data },
  }));
}

/** What the peers of the profiles were published with before each of these cycles. */
export function peersBefore(cycles: readonly Cycle[]): PeerTable {
  return Object.fromEntries(
    cycles.map((cycle) => [formatCycle(cycle - 1), Object.fromEntries(scoresOfPeersIn(cycle - 1))]),
  );
}

/** Publishes a profile from cycle 0 on. */
export function publishProfile(facts: RefFact[], until: number): RefRecord[] {
  const cycles = Array.from({ length: until + 1 }, (_, n) => CYCLE_ZERO + n);
  return publish(facts, cycleNames(0, until), peersBefore(cycles));
}
