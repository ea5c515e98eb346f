import type { JsonObject, JsonValue } from '../kernel/envelope.ts';
import { pointerToken } from '../kernel/json-pointer.ts';

/** So many differences are told in full; of the others only their number is kept. */
export const MOST_DIFFERENCES = 100;

/**
 * What does not agree:
 * - `chain`: an event was changed, moved or taken out of its stream
 * - `tail`: a stream ends before a revision that others go by, or that the log notes as its last
 * - `calendar`: days or cycles follow one another as they must not, or are not what they say
 * - `scorecard`: a scorecard is not what was drafted, or was changed once it was committed
 * - `register`: a page is not where or what it should be
 * - `record`: a published record is not what the facts give, is missing, or should not be
 * - `counts`, `root`: what `CycleClosed` or `CycleAmended` says of all records together
 * - `conclusion`: a streak, a default or what bureaus were told of it is not what the facts gave,
 *   or was never recorded
 * - `orphan`: a stream belongs to nothing that exists
 * - `unreadable`: this program cannot read or assess what was published from
 */
export type Where =
  | 'chain'
  | 'tail'
  | 'calendar'
  | 'scorecard'
  | 'register'
  | 'record'
  | 'counts'
  | 'root'
  | 'conclusion'
  | 'orphan'
  | 'unreadable';

/** One thing that does not agree, and the event in which it shows. */
export interface Difference {
  readonly where: Where;
  readonly stream: string;
  readonly revision: number;
  /** RFC 6901, into what is compared: the record, or the event's data. */
  readonly pointer?: string;
  readonly published: JsonValue;
  readonly recomputed: JsonValue;
  readonly because: string;
}

/** Collects differences within a bound and counts them all. */
export class Differences {
  readonly first: Difference[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(difference: Omit<Difference, 'published' | 'recomputed'> & Partial<Difference>): void {
    this.#count++;
    if (this.first.length >= MOST_DIFFERENCES) return;
    this.first.push({ published: null, recomputed: null, ...difference });
  }
}

export interface FieldDifference {
  readonly pointer: string;
  /** Null where the field is not there. */
  readonly published: JsonValue;
  readonly recomputed: JsonValue;
}

/** The first field in which two values differ, in canonical order; null if they are equal. */
export function firstDifference(
  published: JsonValue,
  recomputed: JsonValue,
  pointer = '',
): FieldDifference | null {
  if (!isStructure(published) || !isStructure(recomputed)) {
    return published === recomputed ? null : { pointer, published, recomputed };
  }
  if (Array.isArray(published) !== Array.isArray(recomputed)) {
    return { pointer, published, recomputed };
  }
  const keys = new Set([...Object.keys(published), ...Object.keys(recomputed)]);
  for (const key of Array.isArray(published) ? keys : [...keys].sort()) {
    const at = `${pointer}/${pointerToken(key)}`;
    const [one, other] = [published[key], recomputed[key]];
    if (one === undefined && other === undefined) continue;
    if (one === undefined || other === undefined) {
      return { pointer: at, published: one ?? null, recomputed: other ?? null };
    }
    const found = firstDifference(one, other, at);
    if (found) return found;
  }
  return null;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isStructure(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null;
}
