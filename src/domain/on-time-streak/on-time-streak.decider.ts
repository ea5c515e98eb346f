import { cycleName, cycleOf, dateOf, dayFrom } from '../../kernel/business-calendar.ts';
import type { Decider } from '../../kernel/decider.ts';
import type { StreakEntry, StreakHistory } from '../assessment/streak.ts';
import type { Basis } from '../conclusion.ts';
import { concluded, basisAndEntry, gainedSince, isConcluded } from '../conclusion.ts';
import type { OnTimeStreakEvent, StreakRecord } from './on-time-streak.events.ts';

/** What the facts give now. */
export interface ConcludeStreak {
  readonly basis: Basis;
  readonly streak: StreakHistory;
}

/** What has been recorded. */
export interface OnTimeStreakState {
  readonly basis: Basis | null;
  readonly timeline: readonly StreakRecord[];
}

export const onTimeStreak: Decider<OnTimeStreakState, ConcludeStreak, OnTimeStreakEvent> = {
  initial: { basis: null, timeline: [] },

  decide({ basis, streak }, state) {
    if (isConcluded(state.basis, basis)) return [];
    const timeline = streak.entries.map(streakRecordOf);
    const gained = gainedSince(state.timeline, timeline);
    const isLate = state.basis !== null && gained?.some((record) => isOfThePast(record, basis));
    if (gained && !isLate) return gained.map((record) => concluded(record, basis));
    const { current, scoring, longest } = streak;
    return [
      { type: 'OnTimeStreakRestored', data: { ...basis, current, scoring, longest, timeline } },
    ];
  },

  evolve({ timeline }, event) {
    const { basis, entry } = basisAndEntry(event);
    return event.type === 'OnTimeStreakRestored'
      ? { basis, timeline: event.data.timeline }
      : { basis, timeline: [...timeline, entry as StreakRecord] };
  },
};

/** A break of a cycle that was over already: what has been told since of lengths is void. */
function isOfThePast({ type, data: { cycle } }: StreakRecord, { day }: Basis): boolean {
  const lastEnded = cycleName(cycleOf(dayFrom(day) - 1));
  return type === 'OnTimeStreakBroken' && cycle < lastEnded;
}

/** An entry of a streak's history as it is recorded. */
export function streakRecordOf(entry: StreakEntry): StreakRecord {
  const cycle = cycleName(entry.cycle);
  switch (entry.kind) {
    case 'started':
      return { type: 'OnTimeStreakStarted', data: { cycle } };
    case 'milestone':
      return { type: 'OnTimeStreakMilestoneReached', data: { cycle, length: entry.length } };
    case 'broken': {
      const { kind: _, on, ...told } = entry;
      return { type: 'OnTimeStreakBroken', data: { ...told, cycle, on: dateOf(on) } };
    }
  }
}
