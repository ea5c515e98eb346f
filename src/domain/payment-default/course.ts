import type { Day } from '../../kernel/business-calendar.ts';
import { cutoffDayOf, cycleName, cycleOf, dateOf } from '../../kernel/business-calendar.ts';
import type { Conclusions } from '../assessment/assess.ts';
import type { Cut } from '../assessment/cut.ts';
import type { PaymentDefault } from '../assessment/defaults.ts';
import { openedOn } from '../assessment/defaults.ts';
import type { ItemState } from '../assessment/obligations.ts';
import { interestOf } from '../assessment/overdue.ts';
import type { Cured, DefaultRecord } from './payment-default.events.ts';

/** The cut of the 60th cycle after that of the cure is the first at which it weighs nothing. */
export const EXPIRES_AFTER_CYCLES = 60;

/** The courses of all defaults that the facts of a cut give, by their keys. */
export function coursesOf(
  accountId: string,
  { items, defaults }: Conclusions,
  cut: Cut,
): Map<string, readonly DefaultRecord[]> {
  const courses = new Map<string, readonly DefaultRecord[]>();
  const itemsByKey = new Map(items.map((item) => [item.key, item]));
  for (const each of defaults) {
    const item = itemsByKey.get(each.key);
    courses.set(each.key, courseOf(each, { accountId, item, cut }));
  }
  return courses;
}

/**
 * The courses in the order in which they are recorded: those that are open before those that are
 * over, so that whoever reads one after the other never finds nothing open where something is all
 * along. Those that were known and that the facts no longer give are empty.
 */
export function withGone(
  courses: ReadonlyMap<string, readonly DefaultRecord[]>,
  known: Iterable<string>,
): ReadonlyMap<string, readonly DefaultRecord[]> {
  const gone = [...known].filter((key) => !courses.has(key)).sort();
  const open = [...courses].filter(([, course]) => isOpen(course));
  return new Map([...open, ...gone.map((key) => [key, []] as const), ...courses]);
}

function isOpen(course: readonly DefaultRecord[]): boolean {
  return course.every(({ type }) => type !== 'PaymentDefaultCured');
}

/** The course of a default as the facts of a cut tell it, in the order in which it happened. */
export function courseOf(
  each: PaymentDefault,
  at: { accountId: string; item: ItemState | undefined; cut: Cut },
): readonly DefaultRecord[] {
  const { key, owner, reached, curedOn } = each;
  const { accountId } = at;
  const records = reached.map(({ bucket, on }, i): DefaultRecord =>
    i === 0
      ? { type: 'PaymentDefaultOpened', data: { accountId, key, owner, bucket, on: dateOf(on) } }
      : { type: 'PaymentDefaultEscalated', data: { bucket, on: dateOf(on) } },
  );
  if (at.item && at.item.writtenOffOn !== null) {
    const on = dateOf(Math.max(openedOn(each), at.item.writtenOffOn));
    records.push({ type: 'PaymentDefaultWrittenOff', data: { on } });
  }
  if (curedOn === null) return records;
  records.push({ type: 'PaymentDefaultCured', data: curedBy(curedOn, at) });
  const expiry = cycleOf(curedOn) + EXPIRES_AFTER_CYCLES;
  if (cutoffDayOf(expiry) - 1 <= at.cut.endedThrough) {
    records.push({ type: 'PaymentDefaultExpired', data: { cycle: cycleName(expiry) } });
  }
  return records;
}

function curedBy(curedOn: Day, { item, cut }: { item: ItemState | undefined; cut: Cut }): Cured {
  const on = dateOf(curedOn);
  if (!item) return { on, interestMinor: null };
  const interestMinor = Number(interestOf(item, cut));
  return item.restructuredOn === null
    ? { on, interestMinor }
    : { on, interestMinor, because: 'restructured' };
}
