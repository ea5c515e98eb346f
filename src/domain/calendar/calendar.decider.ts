import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import {
  cutoffDayOf,
  cycleName,
  dateOf,
  dayFrom,
  parseCycle,
} from '../../kernel/business-calendar.ts';
import type { Decider } from '../../kernel/decider.ts';
import { Rejection } from '../../kernel/errors.ts';
import type { Activations } from './activations.ts';
import { activate, activeIn, afterActivation } from './activations.ts';
import type { CalendarEvent, CycleAmended, CycleClosed } from './calendar.events.ts';
import type { CycleOpened, ScorecardActivated } from './calendar.events.ts';

/** Days increase, the eve of a cutoff closes first, cycles are consecutive and never overlap. */
export type CalendarCommand =
  | {
      readonly type: 'CloseDay';
      readonly date: string;
      /** The local date of now: a day can be closed when it is over. */
      readonly today: Day;
    }
  | ({
      readonly type: 'OpenCycle';
      readonly today: Day;
      /** `scorecardHash` is that of v1: taken where nothing has been activated. */
    } & CycleOpened)
  | ({ readonly type: 'CloseCycle' } & CycleClosed)
  | ({ readonly type: 'AmendCycle' } & CycleAmended)
  | { readonly type: 'RequestParkedRetry'; readonly accountId: string | null }
  /** Of a scorecard that is committed: it stays so, whatever else happens meanwhile. */
  | ({ readonly type: 'ActivateScorecard' } & ScorecardActivated);

export interface CalendarState {
  readonly lastClosedDay: Day | null;
  readonly firstCycle: Cycle | null;
  readonly lastCycle: Cycle | null;
  /** The last cycle is open: its scores are being published. */
  readonly isPublishing: boolean;
  readonly activations: Activations;
}

const NOTHING_YET: CalendarState = {
  lastClosedDay: null,
  firstCycle: null,
  lastCycle: null,
  isPublishing: false,
  activations: [],
};

export const calendar: Decider<CalendarState, CalendarCommand, CalendarEvent> = {
  initial: NOTHING_YET,

  decide(command, state) {
    switch (command.type) {
      case 'CloseDay':
        return closeDay(command, state);
      case 'OpenCycle':
        return openCycle(command, state);
      case 'CloseCycle': {
        const { type: _, ...data } = command;
        return isPublishing(data.cycle, state) ? [{ type: 'CycleClosed', data }] : [];
      }
      case 'AmendCycle': {
        const { type: _, ...data } = command;
        return [{ type: 'CycleAmended', data }];
      }
      case 'RequestParkedRetry':
        return [{ type: 'ParkedRetryRequested', data: { accountId: command.accountId } }];
      case 'ActivateScorecard': {
        const { type: _, ...data } = command;
        return activate(data, state);
      }
    }
  },

  evolve(state, { type, data }) {
    switch (type) {
      case 'DayClosed':
        return { ...state, lastClosedDay: dayFrom(data.date) };
      case 'CycleOpened':
        return {
          ...state,
          firstCycle: state.firstCycle ?? parseCycle(data.cycle),
          lastCycle: parseCycle(data.cycle),
          isPublishing: true,
        };
      case 'CycleClosed':
        return { ...state, isPublishing: false };
      case 'CycleAmended':
      case 'ParkedRetryRequested':
        return state;
      case 'ScorecardActivated':
        return { ...state, activations: afterActivation(state.activations, data) };
    }
  },
};

function isPublishing(cycle: string, state: CalendarState): boolean {
  return state.isPublishing && parseCycle(cycle) === state.lastCycle;
}

function closeDay(
  { date, today }: CalendarCommand & { type: 'CloseDay' },
  { lastClosedDay, lastCycle }: CalendarState,
): readonly CalendarEvent[] {
  const day = dayFrom(date);
  if (lastClosedDay !== null && day <= lastClosedDay) return [];
  if (day >= today) throw new Rejection('DAY_NOT_OVER', `${date} is not over yet`);
  if (lastCycle !== null && day >= cutoffDayOf(lastCycle + 1)) {
    throw new Rejection(
      'CYCLE_OWED',
      `cycle ${cycleName(lastCycle + 1)} must be opened before ${date} is closed`,
    );
  }
  return [{ type: 'DayClosed', data: { date } }];
}

function openCycle(
  {
    cycle: name,
    today,
    cutoffAt,
    partitions,
    scorecardHash: first,
  }: CalendarCommand & {
    type: 'OpenCycle';
  },
  { lastClosedDay, firstCycle, lastCycle, isPublishing: isOpen, activations }: CalendarState,
): readonly CalendarEvent[] {
  const cycle = parseCycle(name);
  if (cycle === null) throw new Rejection('NOT_A_CYCLE', `"${name}" is not a cycle, as 2026-11 is`);
  if (firstCycle !== null && cycle < firstCycle) {
    throw new Rejection('CYCLE_OUT_OF_ORDER', `the first cycle was ${cycleName(firstCycle)}`);
  }
  if (lastCycle !== null && cycle <= lastCycle) return [];
  if (isOpen) {
    throw new Rejection('CYCLE_STILL_OPEN', `${cycleName(lastCycle ?? cycle)} is not closed yet`);
  }
  if (lastCycle !== null && cycle > lastCycle + 1) {
    throw new Rejection('CYCLE_OUT_OF_ORDER', `${cycleName(lastCycle + 1)} comes first`);
  }
  if (cutoffDayOf(cycle) > today) {
    throw new Rejection(
      'CYCLE_NOT_OVER',
      `${name} is not over before ${dateOf(cutoffDayOf(cycle))}`,
    );
  }
  const eve = cutoffDayOf(cycle) - 1;
  if (lastClosedDay !== eve) {
    const isPast = lastClosedDay !== null && lastClosedDay > eve;
    throw isPast
      ? new Rejection('CYCLE_OUT_OF_ORDER', `${dateOf(lastClosedDay)} is closed: ${name} is past`)
      : new Rejection('DAY_NOT_CLOSED', `${dateOf(eve)} must be closed before ${name} is opened`);
  }
  const scorecardHash = activeIn(cycle, activations)?.hash ?? first;
  return [{ type: 'CycleOpened', data: { cycle: name, cutoffAt, partitions, scorecardHash } }];
}
