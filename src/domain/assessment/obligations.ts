import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { cycleOf } from '../../kernel/business-calendar.ts';
import type { Book, Item } from '../account/book.ts';
import { isLine } from '../account/keys.ts';
import type { Cut } from './cut.ts';
import type { Pause } from './pauses.ts';
import { NO_PAUSES, pausesAt, unpausedDay } from './pauses.ts';
import type { TermsState } from './terms.ts';
import { termsAt, termsOneAfterAnother, unchanged } from './terms.ts';

/**
 * An obligation or a bill as it stands at a cut. What follows a restructuring is an item of its
 * own, with a key of its own.
 *
 * Neither on time nor late: it may still be paid in time, a pause keeps it from being late, or a
 * restructuring has ended its terms before it was.
 */
export interface ItemState extends TermsState {
  readonly isBill: boolean;
  /** The cycle it belongs to, paid early, late or never. */
  readonly cycle: Cycle;
  readonly pauses: readonly Pause[];
  /** At the end of this day it is overdue if it is not settled: the due date, without a pause. */
  readonly overdueOn: Day;
  readonly isOnTime: boolean;
  readonly isLate: boolean;
}

/** Everything that is or will be due, as known at the cut. */
export function itemsAt(book: Book, cut: Cut): readonly ItemState[] {
  const states: ItemState[] = [];
  for (const [key, item] of Object.entries(book.items)) addStates(states, key, { item, book, cut });
  return states;
}

/** The item and what followed it; none without terms, or if nothing is due: then it is no item. */
export function statesOf(key: string, of: { item: Item; book: Book; cut: Cut }): ItemState[] {
  const states: ItemState[] = [];
  addStates(states, key, of);
  return states;
}

function addStates(
  states: ItemState[],
  key: string,
  { item, book, cut }: { item: Item; book: Book; cut: Cut },
): void {
  const terms = termsAt(item, cut);
  if (!terms || terms.amountDueMinor <= 0) return;
  const { governance } = book;
  const pauses = governance ? pausesAt(governance, [key, terms.owner], cut) : NO_PAUSES;
  if (item.changes === undefined) {
    states.push(stateOf(unchanged(key, terms, { item, cut }), pauses, cut));
    return;
  }
  for (const each of termsOneAfterAnother(key, terms, { item, cut })) {
    states.push(stateOf(each, pauses, cut));
  }
}

function stateOf(terms: TermsState, pauses: readonly Pause[], cut: Cut): ItemState {
  const { dueOn, settledOn } = terms;
  const overdueOn = pauses.length === 0 ? dueOn : unpausedDay(pauses, dueOn, 1) - 1;
  const isMissed = endedOn(terms) > overdueOn;
  return {
    ...terms,
    isBill: !isLine(terms.owner),
    cycle: cycleOf(dueOn),
    pauses,
    overdueOn,
    isOnTime: settledOn !== null && !isMissed,
    isLate: isMissed && overdueOn <= cut.endedThrough,
  };
}

/** The day from which nothing is owed under these terms any more; infinite while it is. */
export function endedOn({ settledOn, restructuredOn }: TermsState): Day {
  return settledOn ?? restructuredOn ?? Number.POSITIVE_INFINITY;
}
