import { setTimeout as pause } from 'node:timers/promises';
import { START } from '../kernel/envelope.ts';
import type { Metadata, Position, RecordedEvent } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import type { SparsePage } from './event-log.ts';
import { positionOf } from './sqlite-log.protocol.ts';
import { SqliteEventLog } from './sqlite.event-log.ts';

/** How often somebody who waits for a mirror looks at it. */
const LOOK_EVERY_MS = 50;

/** What a mirror keeps with each event beside its metadata: where it stands in the origin. */
interface MirroredMetadata extends Metadata {
  readonly originPosition: Position;
}

/** An event as a mirror keeps it. */
export function toMirrored(event: RecordedEvent): RecordedEvent {
  const metadata: MirroredMetadata = { ...event.metadata, originPosition: event.position };
  return { ...event, metadata };
}

/** @throws Failure MIRROR_OF_ANOTHER_LOG where the event says nothing of an origin */
function fromMirrored(event: RecordedEvent, directory: string): RecordedEvent {
  const { metadata: kept, ...bare } = event;
  const { originPosition: position, ...metadata } = (kept ?? {}) as Partial<MirroredMetadata>;
  if (position === undefined) throw otherMirror(directory, 'it is no mirror, but a log');
  for (const _ in metadata) return { ...bare, position, metadata };
  return { ...bare, position };
}

/**
 * What a mirror's directory holds of the origin, in the origin's positions. Any number of threads
 * and processes read a mirror while one follows the origin, see `Mirror`.
 *
 * A mirror has the events of the origin in its order without a gap, so their positions increase
 * with its own rows, and a look for one of them takes some twenty steps.
 */
export class MirrorReader {
  /** The mirror as a log of its own, in its own positions: for replays and audits. */
  readonly log: SqliteEventLog;
  readonly #directory: string;
  /** Who reads in order asks for the end of the page before. */
  #latest = { position: START, row: 0 };

  constructor(directory: string, log = SqliteEventLog.openReadOnly(directory)) {
    this.#directory = directory;
    this.log = log;
  }

  /** Position of the last event that it has, or START. */
  async end(): Promise<Position> {
    return this.#originOf(Number(await this.log.head()));
  }

  /**
   * Waits until it has everything up to a position of the origin, as long as it gets on.
   *
   * @throws Failure MIRROR_BEHIND where it has not moved for `timeoutMs`
   */
  async reached(position: Position, { timeoutMs = 60_000 } = {}): Promise<void> {
    let end = await this.end();
    let movedAt = performance.now();
    while (end < position) {
      if (performance.now() - movedAt > timeoutMs) throw behind(end, position, timeoutMs);
      await pause(LOOK_EVERY_MS);
      const before = end;
      end = await this.end();
      if (end !== before) movedAt = performance.now();
    }
  }

  /** As `EventLog.readAll`, of what it has. */
  async readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    const row = await this.#rowThrough(after);
    const page = await this.log.readAll(positionOf(row), limit);
    const events = page.map((event) => fromMirrored(event, this.#directory));
    const last = events.at(-1);
    if (last) this.#latest = { position: last.position, row: row + events.length };
    return later(after, events);
  }

  /** As `EventLog.readAllExcept`, of what it has. */
  async readAllExcept(category: string, after: Position, limit: number): Promise<SparsePage> {
    const row = await this.#rowThrough(after);
    const page = await this.log.readAllExcept(category, positionOf(row), limit);
    const reached = Number(page.through);
    if (reached === row) return { events: [], through: after };
    const events = page.events.map((event) => fromMirrored(event, this.#directory));
    const through = await this.#originOf(reached);
    this.#latest = { position: through, row: reached };
    if (through <= after) return { events: [], through: after };
    return { events: later(after, events), through };
  }

  /** The event at a position; null if there is none, or none yet. */
  async eventAt(position: Position): Promise<RecordedEvent | null> {
    const event = await this.#eventIn(await this.#rowThrough(position));
    return event?.position === position ? event : null;
  }

  async close(): Promise<void> {
    await this.log.close();
  }

  /** The last row that stands at or before a position of the origin; 0 if there is none. */
  async #rowThrough(position: Position): Promise<number> {
    if (position === this.#latest.position) return this.#latest.row;
    let low = 0;
    let high = Number(await this.log.head());
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((await this.#originOf(middle)) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  async #originOf(row: number): Promise<Position> {
    return (await this.#eventIn(row))?.position ?? START;
  }

  async #eventIn(row: number): Promise<RecordedEvent | null> {
    const event = await this.log.eventAt(positionOf(row));
    return event && fromMirrored(event, this.#directory);
  }
}

/** Where the mirror had not come to `after` yet, it may have taken that over before it was read. */
function later(after: Position, events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  return events.filter(({ position }) => position > after);
}

function behind(end: Position, position: Position, timeoutMs: number): Failure {
  const message = `the mirror stays at "${end}", before "${position}", for ${timeoutMs} ms`;
  return new Failure('MIRROR_BEHIND', `${message}: see whether its node follows the log`);
}

export function otherMirror(directory: string, what: string): Failure {
  const advice = 'end who uses it, delete this directory, and it is made anew';
  return new Failure('MIRROR_OF_ANOTHER_LOG', `${directory}: ${what}; ${advice}`);
}
