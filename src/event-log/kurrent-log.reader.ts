import { NO_STREAM } from '../kernel/envelope.ts';
import type { RecordedEvent } from '../kernel/envelope.ts';
import { Failure, invariant } from '../kernel/errors.ts';
import { MAX_PAGE, MAX_PAGE_BYTES } from './event-log.ts';
import type { Found, StreamRange } from './event-log.ts';
import type { KnownStream, KnownStreams } from './kurrent-log.known-streams.ts';
import type { Lane } from './kurrent-log.lane.ts';
import { isSystemEvent, recordedOf } from './kurrent-log.records.ts';
import { troubleOf } from './kurrent-log.troubles.ts';
import type { KurrentClient } from './kurrent-log.client.ts';

/** Reads streams, page by page, and keeps what their ids are. */
export class StreamReader {
  readonly #lane: Lane;
  readonly #known: KnownStreams;

  constructor(lane: Lane, known: KnownStreams) {
    this.#lane = lane;
    this.#known = known;
  }

  async readStream(stream: string, range: StreamRange): Promise<readonly RecordedEvent[]> {
    const { from, backwards = false, limit } = range;
    checkLimit(limit);
    invariant(from === undefined || isCount(from), `${from} is no revision to read from`);
    const page = await this.#page(stream, range);
    if (!backwards) this.#known.learn(stream, page);
    // From beyond the end: servers differ in what they give then.
    if (!backwards || from === undefined || page.length > 0) return page;
    const last = await this.#page(stream, { backwards, limit });
    return last.filter(({ revision }) => revision <= from);
  }

  async find(stream: string, ids: readonly string[]): Promise<Found> {
    const known = new Map<string, { revision: number; contentHash: string }>();
    if (ids.length === 0) return { revision: await this.lastRevision(stream), known };
    const { revision, ids: all } = await this.readOn(stream);
    for (const id of ids) {
      const found = all.get(id);
      if (found !== undefined) known.set(id, found);
    }
    return { revision, known };
  }

  /** Reads on from what is known of a stream to its end, so that all of it is known. */
  async readOn(stream: string, askedAt?: number): Promise<KnownStream> {
    let known = this.#known.get(stream);
    for (;;) {
      const next = known.revision + 1;
      const page = await this.#page(stream, { from: next, limit: MAX_PAGE }, askedAt);
      const [first] = page;
      if (first !== undefined && first.revision !== next) {
        const message = `${stream} lacks revision ${next}: was it cut? Restore a backup`;
        throw new Failure('LOG_DAMAGED', message);
      }
      if (page.length > 0) known = this.#known.learn(stream, page, known);
      // A page that is neither full nor large is the last one.
      if (page.length < MAX_PAGE && bytesOf(page) < MAX_PAGE_BYTES) return known;
    }
  }

  async lastRevision(stream: string): Promise<number> {
    const [last] = await this.#page(stream, { backwards: true, limit: 1 });
    return last?.revision ?? NO_STREAM;
  }

  #page(stream: string, range: StreamRange, askedAt?: number): Promise<RecordedEvent[]> {
    const { from, backwards: isBackwards = false, limit: count } = range;
    const read = (client: KurrentClient) => pageOf(client, stream, { from, isBackwards, count });
    return this.#lane.run(read, 0, askedAt);
  }
}

async function pageOf(
  client: KurrentClient,
  stream: string,
  range: Parameters<KurrentClient['readStream']>[1],
): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  let bytes = 0;
  try {
    await client.readStream(stream, range, (each) => {
      if (isSystemEvent(each)) return true;
      const event = recordedOf(each);
      events.push(event);
      bytes += event.data.length;
      return bytes < MAX_PAGE_BYTES;
    });
  } catch (error) {
    if (troubleOf(error) === 'notFound') return [];
    throw error;
  }
  return events;
}

function bytesOf(events: readonly RecordedEvent[]): number {
  return events.reduce((bytes, event) => bytes + event.data.length, 0);
}

export function checkLimit(limit: number): void {
  const holds = isCount(limit) && limit > 0 && limit <= MAX_PAGE;
  invariant(holds, `a page has 1 to ${MAX_PAGE} events, not ${limit}`);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
