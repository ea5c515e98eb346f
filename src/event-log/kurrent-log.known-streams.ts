import { NO_STREAM } from '../kernel/envelope.ts';
import { CHAIN_START } from './hash-chain.ts';
import type { LinkedEvent } from './kurrent-log.records.ts';

/** The beginning of a stream, without gaps, up to some revision; what was there stays there. */
export interface KnownStream {
  readonly revision: number;
  /** Chain hash of the event at `revision`. */
  readonly hash: string;
  readonly ids: ReadonlyMap<string, { readonly revision: number; readonly contentHash: string }>;
}

const NOTHING_KNOWN: KnownStream = { ...CHAIN_START, ids: new Map() };

/** About 200 bytes each. */
const MOST_IDS_KEPT = 100_000;

interface Kept {
  revision: number;
  hash: string;
  readonly ids: Map<string, { readonly revision: number; readonly contentHash: string }>;
}

/**
 * The ids of the streams that were used last. The server can neither look for an id in a stream
 * nor refuse it there, so we do, and read of a known stream only what is new. However old what
 * is kept here, an append that relies on it fails by its expected revision.
 */
export class KnownStreams {
  readonly #mostIds: number;
  /** Those used last stand last. */
  readonly #streams = new Map<string, Kept>();
  #ids = 0;

  constructor(mostIds = MOST_IDS_KEPT) {
    this.#mostIds = mostIds;
  }

  get(stream: string): KnownStream {
    const known = this.#streams.get(stream);
    if (known === undefined) return NOTHING_KNOWN;
    this.#streams.delete(stream);
    this.#streams.set(stream, known);
    return known;
  }

  /**
   * Takes in events in order; those that do not go on from what is known say nothing to us.
   *
   * @param base what the caller goes on from, if it was forgotten here meanwhile
   */
  learn(stream: string, events: readonly LinkedEvent[], base?: KnownStream): KnownStream {
    const kept = this.#streams.get(stream);
    const known = kept ?? { ...CHAIN_START, ...base, ids: new Map(base?.ids) };
    for (const { revision, id, hash, contentHash } of events) {
      if (revision !== known.revision + 1) continue;
      known.ids.set(id, { revision, contentHash });
      known.revision = revision;
      known.hash = hash;
      if (kept !== undefined) this.#ids += 1;
    }
    if (kept === undefined && known.revision > NO_STREAM) {
      this.#streams.set(stream, known);
      this.#ids += known.ids.size;
    }
    this.#forgetOldest(stream);
    return known;
  }

  /** Never the one at hand, however long it is. */
  #forgetOldest(atHand: string): void {
    for (const [stream, { ids }] of this.#streams) {
      if (this.#ids <= this.#mostIds) return;
      if (stream === atHand) continue;
      this.#streams.delete(stream);
      this.#ids -= ids.size;
    }
  }
}
