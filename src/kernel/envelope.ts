/**
 * What the log stores. Instants are integers: milliseconds since 1970-01-01T00:00:00Z.
 *
 * A position orders all events of one log; it is opaque, compares as a string, and belongs to
 * that log alone: it is never stored inside an event and never computed with.
 */
export type Position = string;

/** Before the first event of every log. */
export const START: Position = '';

/** The revision of a stream that does not exist; the first event of a stream has revision 0. */
export const NO_STREAM = -1;

export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export type JsonObject = Readonly<Record<string, JsonValue>>;

/** Who asked for it and what caused it; kept beside the event, outside its hash. */
export interface Metadata {
  readonly source?: string;
  readonly correlationId?: string;
  readonly causationId?: string;
}

/** An event on its way into the log. `id` is unique within its stream. */
export interface NewEvent {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly occurredAt: number;
  /** Canonical JSON (RFC 8785) of the event's data. */
  readonly data: string;
  readonly metadata?: Metadata;
}

/** An event as the log gives it back. Hashes are lower-case hexadecimal SHA-256. */
export interface RecordedEvent extends NewEvent {
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
  readonly recordedAt: number;
  /** Identifies what was said: over id, type, schemaVersion, occurredAt and data. */
  readonly contentHash: string;
  /** Link of the stream's chain: over the content, its place, its time and the link before. */
  readonly hash: string;
}

/** The category of `account-42` is `account`: what stands before the first dash. */
export function categoryOf(stream: string): string {
  const dash = stream.indexOf('-');
  return dash < 0 ? stream : stream.slice(0, dash);
}

/** Whether a stream is of a category, without cutting its name up. */
export function isOf(category: string, stream: string): boolean {
  // The dash first: where it stands elsewhere, nothing has to be compared.
  return stream.charAt(category.length) === '-' && stream.startsWith(category);
}

/** What stands behind the first dash, without what stands behind a dot. */
export function entityOf(stream: string): string {
  const name = stream.slice(stream.indexOf('-') + 1);
  const dot = name.indexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}
