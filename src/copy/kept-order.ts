import { categoryOf, entityOf } from '../kernel/envelope.ts';
import type { RecordedEvent } from '../kernel/envelope.ts';
import type { Category } from '../domain/catalogue.ts';

/**
 * Whose events a stream holds: those of one account, or of the whole book. Between accounts
 * nothing depends on who was first; everything else does (the calendar cuts, pages and scorecards
 * belong to a cut). A new category has to say which it is.
 */
const IS_OF_ONE_ACCOUNT: Readonly<Record<Category, boolean>> = {
  account: true,
  onTimeStreak: true,
  paymentDefault: true,
  negativeRecord: true,
  calendar: false,
  register: false,
  scorecard: false,
};

/**
 * The account that a stream belongs to. Null: a barrier, whose events stay behind everything that
 * was before them, and before everything that came after; so does a category that nobody knows.
 */
export function accountOf(stream: string): string | null {
  const category = categoryOf(stream);
  const isOfOne = Object.hasOwn(IS_OF_ONE_ACCOUNT, category);
  return isOfOne && IS_OF_ONE_ACCOUNT[category as Category] ? entityOf(stream) : null;
}

/** Events that may be written side by side lane by lane, in order within each lane. */
export type Lanes = readonly (readonly RecordedEvent[])[];

/** A piece of a log as steps, one after the other: accounts in lanes, barriers by themselves. */
export function* stepsOf(events: readonly RecordedEvent[]): Generator<Lanes> {
  let lanes = new Map<string, RecordedEvent[]>();
  let isBarrier = false;
  for (const event of events) {
    const account = accountOf(event.stream);
    if ((account === null) !== isBarrier) {
      if (lanes.size > 0) yield [...lanes.values()];
      lanes = new Map();
      isBarrier = account === null;
    }
    const lane = lanes.get(account ?? '');
    if (lane === undefined) lanes.set(account ?? '', [event]);
    else lane.push(event);
  }
  if (lanes.size > 0) yield [...lanes.values()];
}
