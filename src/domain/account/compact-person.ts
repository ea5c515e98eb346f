import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { cutoffDayOf, firstDayOf } from '../../kernel/business-calendar.ts';
import type { Book, PhoneBinding, Stamp, Switch } from './book.ts';
import { dropWhere } from './dropped.ts';
import type { CycleKey, DayKey } from './keys.ts';
import { numberIn } from './keys.ts';
import { windowStart, yearStart } from './windows.ts';

/** What `compact` drops of a person's profile, means, connections and disputes. */
export function compactPerson(book: Book, through: Cycle, dropped: string[]): void {
  const before = cutoffDayOf(through);
  const year = yearStart(through);
  const { profile, capacity, giving, connections, disputesLost } = book;
  if (profile) {
    for (const [item, switches] of entriesOf(profile.items)) {
      profile.items[item] = sinceLatest(switches, before);
    }
    profile.phones = compactPhones(profile.phones, { before, from: firstDayOf(year) });
  }
  if (capacity) {
    capacity.tiers = sinceLatest(capacity.tiers, before);
    dropBefore(capacity.contracts, firstDayOf(year));
  }
  for (const days of [capacity?.income, capacity?.insurance]) dropBefore(days ?? {}, year);
  for (const days of [giving?.investments, giving?.donations]) dropBefore(days ?? {}, year);
  if (connections) {
    compactSwitches(connections.peers, before);
    compactSwitches(connections.risks, before);
  }
  if (disputesLost) dropWhere(disputesLost, dropped, (each) => each.day < windowStart(through));
}

/** The latest of what was said before a day, and everything since. */
export function sinceLatest<S extends Stamp>(list: readonly S[], before: Day): readonly S[] {
  const latest = list.findLastIndex((each) => each.day < before);
  return latest > 0 ? list.slice(latest) : list;
}

/** Whether all of these, as far as they are there, occurred before a day. */
export function allBefore(stamps: readonly (Stamp | null)[], before: Day): boolean {
  return stamps.every((stamp) => stamp === null || stamp.day < before);
}

/** Drops what is kept by cycle or by day, before one. */
export function dropBefore(kept: Record<CycleKey | DayKey, unknown>, first: number): void {
  for (const key of Object.keys(kept)) {
    if (numberIn(key) < first) Reflect.deleteProperty(kept, key);
  }
}

/** Keeps when each phone came, back to the one that was bound when the year began. */
function compactPhones(
  phones: readonly PhoneBinding[],
  { before, from }: { readonly before: Day; readonly from: Day },
): readonly PhoneBinding[] {
  const changes = phones.filter(
    (each, n) => each.day >= before || each.phoneRef !== phones[n - 1]?.phoneRef,
  );
  return changes.filter((_, n) => {
    const next = changes[n + 1];
    return next === undefined || next.day >= from;
  });
}

/** Keeps since when each is on; what is off is forgotten. */
function compactSwitches(all: Record<string, readonly Switch[]>, before: Day): void {
  for (const [key, switches] of Object.entries(all)) {
    const over = switches.filter((each) => each.day < before);
    const since = over.findLastIndex((each) => !each.isOn) + 1;
    const kept = [...over.slice(since, since + 1), ...switches.slice(over.length)];
    if (kept.length > 0) all[key] = kept;
    else Reflect.deleteProperty(all, key);
  }
}

function entriesOf<Key extends string, Value>(
  record: Partial<Record<Key, Value>>,
): readonly (readonly [Key, Value])[] {
  return Object.entries(record) as [Key, Value][];
}
