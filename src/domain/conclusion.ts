import { canonicalJson } from '../kernel/canonical-json.ts';
import type { JsonValue } from '../kernel/envelope.ts';

/**
 * Conclusions are recorded as the difference between what was last concluded and what the facts
 * give now. They are for others to follow and never an input of a score.
 */

/** What a conclusion was drawn from; within an account neither of the two ever goes back. */
export interface Basis {
  /** Revision of the account's stream. */
  readonly accountRevision: number;
  /** The open day, YYYY-MM-DD. */
  readonly day: string;
}

/** An entry of a timeline as it is recorded: with what it was concluded from. */
export type Concluded<Entry> = Entry extends {
  readonly type: infer Type;
  readonly data: infer Data;
}
  ? { readonly type: Type; readonly data: Basis & Data }
  : never;

interface TimelineEntry {
  readonly type: string;
  readonly data: object;
}

export function concluded<Entry extends TimelineEntry>(entry: Entry, basis: Basis) {
  return { type: entry.type, data: { ...basis, ...entry.data } } as Concluded<Entry>;
}

/** Takes apart what `concluded` has put together. */
export function basisAndEntry(event: { readonly type: string; readonly data: Basis & object }) {
  const { accountRevision, day, ...data } = event.data;
  return { basis: { accountRevision, day }, entry: { type: event.type, data } };
}

/** Whether a stream already concludes from this basis or a later one: a restart adds nothing. */
export function isConcluded(recorded: Basis | null, basis: Basis): boolean {
  return (
    recorded !== null &&
    recorded.accountRevision >= basis.accountRevision &&
    recorded.day >= basis.day
  );
}

/** What a timeline has gained since it was recorded; null if it has not merely grown. */
export function gainedSince<Entry extends TimelineEntry>(
  recorded: readonly Entry[],
  present: readonly Entry[],
): readonly Entry[] | null {
  if (recorded.length > present.length) return null;
  const isPrefix = recorded.every((entry, i) => isSame(entry, present[i] as Entry));
  return isPrefix ? present.slice(recorded.length) : null;
}

function isSame(a: TimelineEntry, b: TimelineEntry): boolean {
  return a.type === b.type && canonicalJson(json(a.data)) === canonicalJson(json(b.data));
}

function json(data: object): JsonValue {
  return data as JsonValue;
}
