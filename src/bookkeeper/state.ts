import type { Cycle, Day } from '../kernel/business-calendar.ts';
import { NO_STREAM } from '../kernel/envelope.ts';

/** What the bookkeeper must remember beside the books. */
export interface BookkeeperState {
  /** The day after the last closed one; null before the first: nothing is concluded yet. */
  openDay: Day | null;
  /** The last cycle that has been closed: what its cut needed may leave the books. */
  closedCycle: Cycle | null;
  /** Pages up to this cycle were published from these books and are in them. */
  publishedThrough: Cycle | null;
  /** The calendar has been followed up to here. */
  calendarRevision: number;
  /** How often books were written: of two bookkeepers at one position, one is behind. */
  saves: number;
}

export const NOTHING_YET: BookkeeperState = {
  openDay: null,
  closedCycle: null,
  publishedThrough: null,
  calendarRevision: NO_STREAM,
  saves: 0,
};
