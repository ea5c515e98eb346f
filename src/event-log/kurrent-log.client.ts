import {
  BACKWARDS,
  END,
  EventStoreDBClient,
  FORWARDS,
  NO_STREAM as NO_STREAM_YET,
  START as FROM_START,
  streamNameFilter,
} from '@eventstore/db-client';
import type {
  AllStreamSubscription,
  EventData,
  DNSClusterOptions,
  Filter,
  GossipClusterOptions,
  SingleNodeOptions,
} from '@eventstore/db-client';
import { NO_STREAM } from '../kernel/envelope.ts';
import type { Call, OpenCalls } from './kurrent-log.calls.ts';
import { MOST_A_CHUNK, chunksOf, drain, guarded, within } from './kurrent-log.calls.ts';
import type {
  Proposal,
  ProposedEvent,
  ReadRange,
  Receipt,
  ServerEvent,
  ServerPosition,
  Take,
} from './kurrent-log.protocol.ts';
import type { KurrentTarget } from './kurrent-log.target.ts';
import { CallEnded, troubleOf } from './kurrent-log.troubles.ts';

/** The server's own streams, and those of its projections, are none of ours. */
const NO_SYSTEM_STREAMS = { regex: '^[^$]' };
/** Events that the server looks through before it tells how far it is. */
const SEARCH_WINDOW = { maxSearchWindow: 1_024 };
const LONGEST_SEARCH_MS = 60_000;
const DISPOSAL_MS = 1_000;

/**
 * One client and its channel, from a first read that went well to its end. Every wait here has a
 * bound; what ends badly is thrown as the client's own error, or as CallEnded.
 */
export class KurrentClient {
  readonly #client: GuardedClient;
  readonly #callMs: number;
  readonly #open: OpenCalls = new Set();

  private constructor(target: KurrentTarget, callMs: number) {
    this.#client = new GuardedClient(target);
    this.#callMs = callMs;
  }

  /** A client whose server answers: a first read tells of access and readiness (H1). */
  static async connect(target: KurrentTarget, callMs: number): Promise<KurrentClient> {
    const client = new KurrentClient(target, callMs);
    try {
      await within(callMs, client.#client.learnCapabilities());
      await client.readAll({ from: undefined, isBackwards: true, count: 1 }, () => true);
      return client;
    } catch (error) {
      await client.dispose();
      const trouble = troubleOf(error);
      if (trouble !== 'timeout' && trouble !== 'cut') throw error;
      throw new CallEnded('unreachable', (error as Error).message);
    }
  }

  /** The client sets no bound to an append (H2, H3): ours is the only one. */
  async append({ stream, expected, events }: Proposal): Promise<Receipt> {
    const answer = this.#client.appendToStream(stream, events.map(eventDataOf), {
      expectedRevision: expected === NO_STREAM ? NO_STREAM_YET : BigInt(expected),
      requiresLeader: true,
      deadline: this.#callMs,
    });
    const { nextExpectedRevision, position } = await within(this.#callMs, answer);
    return { revision: Number(nextExpectedRevision), position };
  }

  readStream(stream: string, range: ReadRange<number>, take: Take): Promise<void> {
    const { from, isBackwards = false, count } = range;
    const read = this.#client.readStream(stream, {
      fromRevision: from === undefined ? (isBackwards ? END : FROM_START) : BigInt(from),
      direction: isBackwards ? BACKWARDS : FORWARDS,
      maxCount: count,
      requiresLeader: true,
    });
    return this.#drain(read, take);
  }

  readAll(range: ReadRange<ServerPosition>, take: Take): Promise<void> {
    const { from, isBackwards = false, count } = range;
    const read = this.#client.readAll({
      fromPosition: from ?? (isBackwards ? END : FROM_START),
      direction: isBackwards ? BACKWARDS : FORWARDS,
      maxCount: count,
      requiresLeader: true,
    });
    return this.#drain(read, take);
  }

  /** Everything after a position, as it comes. No handler of checkpoints that could fail (H10). */
  async *subscribe(
    after: ServerPosition | undefined,
    signal: AbortSignal,
  ): AsyncGenerator<readonly ServerEvent[]> {
    const filter = streamNameFilter({ ...NO_SYSTEM_STREAMS, ...SEARCH_WINDOW });
    const subscription = this.#subscription(after ?? FROM_START, filter);
    for await (const chunk of this.#chunks(subscription, signal)) yield chunk.map(eventIn);
  }

  /** The first event of all streams whose names begin so; null if there is none yet. */
  async firstOf(prefix: string): Promise<ServerEvent | null> {
    const filter = streamNameFilter({ prefixes: [prefix], ...SEARCH_WINDOW });
    const subscription = this.#subscription(FROM_START, filter);
    const atEnd = new AbortController();
    subscription.on('caughtUp', () => atEnd.abort());
    const signal = AbortSignal.any([atEnd.signal, AbortSignal.timeout(LONGEST_SEARCH_MS)]);
    for await (const [first] of this.#chunks(subscription, signal)) {
      if (first !== undefined) return eventIn(first);
    }
    if (atEnd.signal.aborted) return null;
    throw new CallEnded('timeout', `no end was reached while looking for ${prefix}`);
  }

  /** Ends what is being read, then the connection. The caller has drained its appends (H13). */
  async dispose(): Promise<void> {
    for (const end of this.#open) end(new CallEnded('cut', 'the client was given up'));
    await this.#client.end();
  }

  #drain(read: Call & { cancel(): Promise<void> }, take: Take): Promise<void> {
    return drain<Resolved>(read, {
      take: (item) => take(eventIn(item)),
      silenceMs: this.#callMs,
      open: this.#open,
    });
  }

  #subscription(fromPosition: typeof FROM_START | ServerPosition, filter: Filter) {
    const options = { fromPosition, filter, requiresLeader: true };
    return this.#client.subscribeToAll(options, { highWaterMark: MOST_A_CHUNK });
  }

  #chunks(subscription: AllStreamSubscription, signal: AbortSignal): AsyncGenerator<Resolved[]> {
    return chunksOf(subscription, { signal, silenceMs: this.#callMs, open: this.#open });
  }
}

interface Resolved {
  readonly event?: ServerEvent;
  readonly link?: ServerEvent;
}

/** Links are not followed, so there is an event in everything that the client gives. */
function eventIn({ event, link }: Resolved): ServerEvent {
  const found = event ?? link;
  if (found === undefined) throw new TypeError('an answer of the server has no event');
  return found;
}

/** As JSON where printing it anew gives the same text, else as bytes: hashes are over the text. */
function eventDataOf({ id, type, data, metadata }: ProposedEvent): EventData {
  const parsed = JSON.parse(data) as Record<string, unknown>;
  const stored = { id, type, metadata: UTF8.encode(metadata) };
  return JSON.stringify(parsed) === data
    ? { ...stored, contentType: 'application/json', data: parsed }
    : { ...stored, contentType: 'application/octet-stream', data: UTF8.encode(data) };
}

const UTF8 = new TextEncoder();

/** The client, with what it leaves open itself. */
class GuardedClient extends EventStoreDBClient {
  constructor({ hosts, isCluster, isDns, credentials, ...target }: KurrentTarget) {
    const [first = { address: '', port: 0 }] = hosts;
    const { channel, connectionName } = target;
    const options = { ...target.options, ...(connectionName !== undefined && { connectionName }) };
    const where = isDns
      ? { discover: first }
      : isCluster
        ? { endpoints: hosts }
        : { endpoint: first };
    const settings: DNSClusterOptions | GossipClusterOptions | SingleNodeOptions = {
      ...(where as SingleNodeOptions),
      ...options,
    };
    super(settings, channel, credentials);
    const create = this.GRPCStreamCreator;
    this.GRPCStreamCreator = (type, name, creator, cache) => {
      const guardedCreator: typeof creator = async (client) => {
        const stream = await creator(client);
        return name === 'appendToStream' ? guarded(stream) : stream;
      };
      return create(type, name, guardedCreator, cache);
    };
  }

  /** Asked for at once: a client whose question failed never asks again (H1). */
  async learnCapabilities(): Promise<void> {
    await this.capabilities;
  }

  /** `dispose` leaves the connection open. */
  async end(): Promise<void> {
    const closing = this.dispose().then(async () => (await this.getChannel()).close());
    await within(DISPOSAL_MS, closing).catch(() => undefined);
  }
}
