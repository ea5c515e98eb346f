import type { MessagePort } from 'node:worker_threads';
import { START } from '../kernel/envelope.ts';
import type { Metadata, NewEvent, Position, RecordedEvent } from '../kernel/envelope.ts';

/**
 * What crosses between a client and the writer thread. Appends travel flat, many in one array of
 * texts and numbers: cloning that costs a tenth of cloning objects. What events have in common is
 * said once.
 */
export interface Parcel {
  readonly kinds: readonly Kind[];
  readonly cells: readonly Cell[];
}

export type Cell = string | number;

/** Events of a parcel are of few types, and mostly of one source. */
export interface Kind extends Pick<NewEvent, 'type' | 'schemaVersion'> {
  /** JSON. */
  readonly metadataText: string | null;
}

/** Clients connect over the worker's own port, each with a port of its own. */
export type Control =
  { readonly kind: 'connect'; readonly port: MessagePort } | { readonly kind: 'stop' };

/** An event at the writer: its metadata is JSON already. */
export interface PackedEvent extends Omit<NewEvent, 'metadata'>, Kind {}

/** An append, of `NewEvent` where it sets out and of `PackedEvent` where it arrives. */
export interface AppendRequest<Event = PackedEvent> {
  /** The client's own number for it, by which the answer finds its caller. */
  readonly ticket: number;
  readonly stream: string;
  readonly expected: number;
  readonly recordedAt: number;
  readonly events: readonly Event[];
}

/** Events of another log in their order there, to be taken over as they were recorded. */
export interface TakeOver {
  readonly ticket: number;
  readonly recorded: readonly RecordedEvent[];
}

/** An error as plain data, of a stream that has moved with what `WrongExpectedRevision` says. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly moved?: {
    readonly stream: string;
    readonly expected: number;
    readonly actual: number;
  };
}

/** What became of a client's appends, and how far the log has come; after a commit. */
export interface Answer {
  readonly head: number;
  /** Four cells each: ticket, revision, position, 1 if it was already there. */
  readonly done: readonly number[];
  readonly refused: readonly { readonly ticket: number; readonly refusal: Refusal }[];
}

/** Gathers appends for the writer. */
export class Packer {
  #kinds: Kind[] = [];
  #cells: Cell[] = [];
  /** Of what the latest event of each type was, where it stands among the kinds. */
  readonly #latest = new Map<string, KnownKind>();

  get isEmpty(): boolean {
    return this.#cells.length === 0;
  }

  add({ ticket, stream, expected, recordedAt, events }: AppendRequest<NewEvent>): void {
    this.#cells.push(ticket, stream, expected, recordedAt, events.length);
    for (const event of events) {
      this.#cells.push(event.id, this.#kindOf(event), event.occurredAt, event.data);
    }
  }

  take(): Parcel {
    const parcel = { kinds: this.#kinds, cells: this.#cells };
    this.#kinds = [];
    this.#cells = [];
    this.#latest.clear();
    return parcel;
  }

  #kindOf({ type, schemaVersion, metadata }: NewEvent): number {
    const latest = this.#latest.get(type);
    if (latest?.metadata === metadata && latest?.schemaVersion === schemaVersion) return latest.at;
    const metadataText = metadata ? JSON.stringify(metadata) : null;
    const at = this.#kinds.push({ type, schemaVersion, metadataText }) - 1;
    this.#latest.set(type, { at, schemaVersion, metadata });
    return at;
  }
}

interface KnownKind extends Pick<NewEvent, 'schemaVersion'> {
  readonly at: number;
  readonly metadata: Metadata | undefined;
}

/** What a `Packer` has gathered, append by append. */
export function* unpack({ kinds, cells }: Parcel): Generator<AppendRequest> {
  let at = 0;
  while (at < cells.length) {
    const ticket = cells[at++] as number;
    const stream = cells[at++] as string;
    const expected = cells[at++] as number;
    const recordedAt = cells[at++] as number;
    const events: PackedEvent[] = [];
    for (let left = cells[at++] as number; left > 0; left--) {
      const id = cells[at++] as string;
      const { type, schemaVersion, metadataText } = kinds[cells[at++] as number] as Kind;
      const occurredAt = cells[at++] as number;
      const data = cells[at++] as string;
      events.push({ id, type, schemaVersion, occurredAt, data, metadataText });
    }
    yield { ticket, stream, expected, recordedAt, events };
  }
}

/** Positions are rows' numbers, padded so that they compare as strings; 0 is before the first. */
export function positionOf(row: number): Position {
  return row === 0 ? START : String(row).padStart(POSITION_DIGITS, '0');
}

/** 10^16 events are out of reach, and Number.MAX_SAFE_INTEGER has as many digits. */
const POSITION_DIGITS = 16;
