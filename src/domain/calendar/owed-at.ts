import type { BusinessCalendar, Cycle, Day } from '../../kernel/business-calendar.ts';
import { cutoffDayOf, cycleName, cycleOf, dateOf } from '../../kernel/business-calendar.ts';
import type { CalendarState } from './calendar.decider.ts';

/** How long after midnight days close and cycles open: "the early morning of the 6th". */
export const GRACE_HOURS = 4;
/** What is caught up without being asked; beyond it somebody decides by hand. */
export const MOST_CYCLES_CAUGHT_UP = 2;
export const MOST_DAYS_CAUGHT_UP = 62;

export type Step =
  | { readonly type: 'CloseDay'; readonly date: string }
  | { readonly type: 'RunCycle'; readonly cycle: string };

export interface Owed {
  /** In the order in which they must be taken. */
  readonly steps: readonly Step[];
  /** What to run by hand where too much is owed to be caught up unasked; then no step is. */
  readonly byHand: string | null;
}

/**
 * What a calendar owes at an instant: the days that are over and not closed, the cycles whose
 * cutoff has passed and that are not open. Before anything was closed, only yesterday is owed.
 */
export function owedAt(now: number, state: CalendarState, calendar: BusinessCalendar): Owed {
  const graceOver = now - GRACE_HOURS * 3_600_000;
  const lastOver = calendar.dayOf(graceOver) - 1;
  const { lastClosedDay } = state;
  if (lastClosedDay === null) return { steps: [closeDay(lastOver)], byHand: null };
  if (lastClosedDay >= lastOver && !isOwed(state, lastClosedDay))
    return { steps: [], byHand: null };
  const cycles = owedCycles(state, lastClosedDay, lastOver);
  const isTooMuch =
    cycles.length > MOST_CYCLES_CAUGHT_UP || lastOver - lastClosedDay > MOST_DAYS_CAUGHT_UP;
  if (isTooMuch) return { steps: [], byHand: commandFor(cycles, lastOver) };
  return { steps: stepsThrough(cycles, lastClosedDay, lastOver), byHand: null };
}

/** The eve of a cutoff is closed, but its cycle has not been opened. */
function isOwed(state: CalendarState, lastClosedDay: Day): boolean {
  return owedCycles(state, lastClosedDay, lastClosedDay).length > 0;
}

function owedCycles(state: CalendarState, lastClosedDay: Day, lastOver: Day): readonly Cycle[] {
  const cycles: Cycle[] = [];
  const next = state.lastCycle === null ? cycleOf(lastClosedDay) : state.lastCycle + 1;
  for (let cycle = next; cutoffDayOf(cycle) - 1 <= lastOver; cycle++) cycles.push(cycle);
  return cycles;
}

function stepsThrough(cycles: readonly Cycle[], lastClosed: Day, lastOver: Day): readonly Step[] {
  const steps: Step[] = [];
  let closed = lastClosed;
  for (const cycle of cycles) {
    const eve = cutoffDayOf(cycle) - 1;
    if (closed < eve) steps.push(closeDay(eve));
    steps.push({ type: 'RunCycle', cycle: cycleName(cycle) });
    closed = Math.max(closed, eve);
  }
  if (closed < lastOver) steps.push(closeDay(lastOver));
  return steps;
}

function closeDay(day: Day): Step {
  return { type: 'CloseDay', date: dateOf(day) };
}

function commandFor(cycles: readonly Cycle[], lastOver: Day): string {
  const [first] = cycles;
  const last = cycles.at(-1);
  return first === undefined || last === undefined
    ? `abt days close --date ${dateOf(lastOver)}`
    : `abt cycles run --from ${cycleName(first)} --to ${cycleName(last)}`;
}
