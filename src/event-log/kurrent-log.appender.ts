import type { Position, RecordedEvent } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import { WrongExpectedRevision, eventsOf } from './event-log.ts';
import type { Appended } from './event-log.ts';
import type { KnownStreams } from './kurrent-log.known-streams.ts';
import type { Lane } from './kurrent-log.lane.ts';
import type { Proposal, Receipt } from './kurrent-log.protocol.ts';
import type { StreamReader } from './kurrent-log.reader.ts';
import { isKnown, positionOf, proposed, sizeOf } from './kurrent-log.records.ts';
import type { LinkedEvent } from './kurrent-log.records.ts';
import { isPassing, troubleOf } from './kurrent-log.troubles.ts';

/** The server's limit by default, up to version 25.0, less what it may count differently. */
const MAX_STORED_BYTES = 1024 * 1024 - 16 * 1024;

/** What is to be appended after `expected`, once the hash of the event there is known. */
export interface Intent {
  readonly stream: string;
  readonly expected: number;
  readonly ids: readonly string[];
  /** Whether what stands in the place of an event to be appended is that event. */
  readonly isThere: (found: RecordedEvent, at: number) => boolean;
  readonly link: (previous: string) => readonly LinkedEvent[];
}

/**
 * Appends, each until its outcome is known. An answer that is lost is asked for again with the
 * same bytes, ids and expected revision, never with `ANY`: the server knows them again, or says
 * that the stream has moved, and then it is looked up what stands there.
 */
export class Appender {
  readonly #lane: Lane;
  readonly #reader: StreamReader;
  readonly #known: KnownStreams;
  /** The last append to a stream that is under way: each needs the hash of the one before. */
  readonly #lastOf = new Map<string, Promise<unknown>>();

  constructor(lane: Lane, reader: StreamReader, known: KnownStreams) {
    this.#lane = lane;
    this.#reader = reader;
    this.#known = known;
  }

  async append(intent: Intent): Promise<Appended> {
    const { stream } = intent;
    const before = this.#lastOf.get(stream);
    const work = this.#appendAfter(before, intent);
    this.#lastOf.set(stream, work);
    try {
      return await work;
    } finally {
      if (this.#lastOf.get(stream) === work) this.#lastOf.delete(stream);
    }
  }

  /** Whoever waits here waits for the server, too. */
  async #appendAfter(before: Promise<unknown> | undefined, intent: Intent): Promise<Appended> {
    const askedAt = performance.now();
    await before?.catch(() => undefined);
    return this.#append(intent, askedAt);
  }

  async #append(intent: Intent, askedAt: number): Promise<Appended> {
    const { stream, expected, ids } = intent;
    let known = this.#known.get(stream);
    if (known.revision < expected) known = await this.#reader.readOn(stream, askedAt);
    if (known.revision !== expected) return this.#lookUp(intent, null);
    if (new Set(ids).size < ids.length || ids.some((id) => known.ids.has(id))) {
      const message = `an id is twice in an append to ${stream}, or in it already elsewhere`;
      throw new Failure('DUPLICATE_ID', message);
    }
    const events = intent.link(known.hash);
    const proposal = { stream, expected, events: events.map(proposed) };
    const { receipt, isAmbiguous } = await this.#send(proposal, askedAt);
    if (receipt === null) return this.#lookUp(intent, isAmbiguous ? events : null);
    this.#checkRevision(proposal, receipt);
    this.#known.learn(stream, events, known);
    const { revision } = receipt;
    const position = await this.#positionOf(stream, isAmbiguous ? { revision } : receipt);
    return { revision, position, alreadyThere: false };
  }

  /** A receipt of null: the stream has moved. */
  async #send(proposal: Proposal, askedAt: number): Promise<Sent> {
    const bytes = checkSize(proposal);
    let isAmbiguous = false;
    const receipt = await this.#lane.run(
      async (client) => {
        try {
          return await client.append(proposal);
        } catch (error) {
          const trouble = troubleOf(error);
          if (trouble === 'moved') return null;
          if (trouble === 'denied') throw readOnly(proposal.stream, error);
          if (trouble !== null && isPassing(trouble)) isAmbiguous = true;
          throw error;
        }
      },
      bytes,
      askedAt,
    );
    return { receipt, isAmbiguous };
  }

  /** What stands where the events were to go: exactly these, or something else. */
  async #lookUp(intent: Intent, sent: readonly LinkedEvent[] | null): Promise<Appended> {
    const { stream, expected, ids, isThere } = intent;
    const range = { from: expected + 1, limit: ids.length };
    const there: RecordedEvent[] = [];
    for await (const event of eventsOf(this.#reader, stream, range)) {
      if (!isThere(event, there.length)) break;
      if (there.push(event) === ids.length) break;
    }
    const last = there.at(-1);
    if (last === undefined || there.length < ids.length) {
      const actual = await this.#reader.lastRevision(stream);
      throw new WrongExpectedRevision(stream, expected, actual);
    }
    const isOurs = sent?.every(({ hash }, at) => hash === there[at]?.hash) === true;
    return { revision: last.revision, position: last.position, alreadyThere: !isOurs };
  }

  /** The receipt's, or that of the last event where it tells none or an earlier try may count. */
  async #positionOf(stream: string, { revision, position }: Receipt): Promise<Position> {
    if (position !== undefined && isKnown(position)) return positionOf(position);
    const [last] = await this.#reader.readStream(stream, { from: revision, limit: 1 });
    if (last === undefined) throw new Failure('LOG_DAMAGED', `${stream}@${revision} has vanished`);
    return last.position;
  }

  #checkRevision({ stream, expected, events }: Proposal, { revision }: Receipt): void {
    if (revision === expected + events.length) return;
    const message =
      `${stream} is at ${revision} after an append to ${expected}: ` +
      'it was deleted or cut by another program; restore a backup';
    throw new Failure('LOG_DAMAGED', message);
  }
}

interface Sent {
  readonly receipt: Receipt | null;
  /** An earlier try may have been recorded. */
  readonly isAmbiguous: boolean;
}

function checkSize({ stream, events }: Proposal): number {
  const bytes = events.reduce((sum, event) => sum + sizeOf(event), 0);
  if (bytes <= MAX_STORED_BYTES) return bytes;
  const message = `an append to ${stream} takes ${bytes} bytes with its metadata`;
  throw new Failure('EVENT_TOO_LARGE', `${message}; the most is ${MAX_STORED_BYTES}: split it`);
}

function readOnly(stream: string, cause: unknown): Failure {
  const message = `the user of EVENT_LOG_URL may not write to ${stream}: give them the right to`;
  return new Failure('LOG_READ_ONLY', message, { cause });
}
