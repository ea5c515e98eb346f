import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { cutoffDayOf, cycleOf } from '../../kernel/business-calendar.ts';
import type { Book, PaidRun } from '../account/book.ts';
import type { Bucket } from './buckets.ts';
import type { Cut } from './cut.ts';
import type { PaymentDefault } from './defaults.ts';
import { isReported, openedOn, reachedBy } from './defaults.ts';
import type { ItemState } from './obligations.ts';

/** What streaks and payment profiles go by: everything due of an account, or of one owner. */
export interface DueInput {
  readonly paidInTime: Readonly<Record<string, readonly PaidRun[]>>;
  readonly items: readonly ItemState[];
  readonly defaults: readonly PaymentDefault[];
  /** Whether a line's defaults are its furnisher's statements. */
  isReported(owner: string): boolean;
}

/** Something became late, or reached a higher bucket. */
export interface Break {
  /** Key of the default, or of the item. */
  readonly by: string;
  readonly bucket: Bucket;
  readonly on: Day;
  readonly dueCycle: Cycle;
}

/** How punctually was paid, cycle by cycle, from the facts of a cut alone. */
export interface Punctuality {
  /** The first cycle that has something to tell, and that of the cut. */
  readonly first: Cycle;
  readonly last: Cycle;
  /** In the order in which they happened. */
  breaksIn(cycle: Cycle): readonly Break[];
  /**
   * Whether something was due and all of it was paid in time, with no default open on any day.
   * A cycle that is not over yet is not on time; it can have breaks. One that has neither is
   * neutral.
   */
  isOnTime(cycle: Cycle): boolean;
}

export function dueInput(
  book: Book,
  { items, defaults }: Pick<DueInput, 'items' | 'defaults'>,
  cut: Cut,
): DueInput {
  const { paidInTime } = book;
  return { paidInTime, items, defaults, isReported: (owner) => isReported(book, owner, cut) };
}

/** Every line of credit and every category of bills that something is or was due to. */
export function ownersOf({ paidInTime, items, defaults }: DueInput): readonly string[] {
  const owners = [...items, ...defaults].map((each) => each.owner);
  return [...new Set([...Object.keys(paidInTime), ...owners])].sort();
}

/** What is due to one of them. */
export function ofOwner(input: DueInput, owner: string): DueInput {
  const runs = input.paidInTime[owner];
  return {
    ...input,
    paidInTime: runs ? { [owner]: runs } : {},
    items: input.items.filter((each) => each.owner === owner),
    defaults: input.defaults.filter((each) => each.owner === owner),
  };
}

export function punctualityAt(input: DueInput, cut: Cut): Punctuality {
  const runs = Object.values(input.paidInTime).flat();
  const due = cyclesPaidInTime(input.items, cut);
  const breaks = breaksByCycle(input, cut);
  const open = openCycles(input.defaults, cut);
  const last = cycleOf(cut.knownThrough);
  const isPaid = (cycle: Cycle) =>
    due.has(cycle) || runs.some(([from, to]) => from <= cycle && cycle <= to);
  return {
    first: Math.min(last + 1, ...runs.map(([from]) => from), ...due, ...breaks.keys()),
    last,
    breaksIn: (cycle) => breaks.get(cycle) ?? NO_BREAKS,
    isOnTime: (cycle) =>
      !breaks.has(cycle) && isPaid(cycle) && !open.has(cycle) && isOver(cycle, cut),
  };
}

const NO_BREAKS: readonly Break[] = [];

function cyclesPaidInTime(items: readonly ItemState[], cut: Cut): ReadonlySet<Cycle> {
  const cycles = new Set<Cycle>();
  for (const item of items) {
    if (item.isOnTime && item.dueOn <= cut.endedThrough) cycles.add(item.cycle);
  }
  return cycles;
}

function breaksByCycle(input: DueInput, cut: Cut): ReadonlyMap<Cycle, readonly Break[]> {
  const byCycle = new Map<Cycle, Break[]>();
  const add = (each: Break) => {
    const cycle = cycleOf(each.on);
    const list = byCycle.get(cycle);
    if (list) list.push(each);
    else byCycle.set(cycle, [each]);
  };
  for (const { key: by, dueCycle, reached } of input.defaults) {
    for (const { bucket, on } of reached) add({ by, bucket, on, dueCycle });
  }
  for (const item of input.items) {
    if (!item.isLate || !input.isReported(item.owner)) continue;
    for (const { bucket, on } of reachedBy(item, cut)) {
      // The furnisher tells how it went on; the item itself counts in its due cycle only.
      if (on < cutoffDayOf(item.cycle)) add({ by: item.key, bucket, on, dueCycle: item.cycle });
    }
  }
  for (const list of byCycle.values()) list.sort(inOrder);
  return byCycle;
}

function inOrder(a: Break, b: Break): number {
  return a.on - b.on || (a.by < b.by ? -1 : a.by > b.by ? 1 : 0);
}

/** Cycles on any day of which a default was open, the day of its cure included. */
function openCycles(defaults: readonly PaymentDefault[], cut: Cut): ReadonlySet<Cycle> {
  const cycles = new Set<Cycle>();
  for (const each of defaults) {
    const until = cycleOf(each.curedOn ?? cut.endedThrough);
    for (let cycle = cycleOf(openedOn(each)); cycle <= until; cycle++) cycles.add(cycle);
  }
  return cycles;
}

function isOver(cycle: Cycle, cut: Cut): boolean {
  return cutoffDayOf(cycle) - 1 <= cut.endedThrough;
}
