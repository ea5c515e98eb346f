import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Refusal } from './sqlite-log.protocol.ts';

/** A bit each, 32 MB in all; of a log with more streams, those beyond are not looked at. */
const MOST_STREAMS = 2 ** 28;

/**
 * The streams that were there when the log was opened. Each is looked at once, when something is
 * appended to it: one that has lost events would go on behind a gap that nothing closes again.
 *
 * The index alone counts a stream's events, and an append needs the same pages of it.
 */
export class OldStreams {
  readonly #count: StatementSync;
  readonly #lookedAt: Uint8Array;

  constructor(db: DatabaseSync) {
    const last = Number(db.prepare('SELECT max(id) AS last FROM streams').get()?.last ?? 0);
    this.#lookedAt = new Uint8Array(Math.ceil((Math.min(last, MOST_STREAMS) + 1) / 8));
    this.#count = db.prepare('SELECT count(*) AS count FROM events WHERE stream = ?');
  }

  /** Why nothing can be appended to a stream; null if something can. */
  refusalFor(stream: string, { id, revision }: Noted): Refusal | null {
    const bits = this.#lookedAt[id >>> 3] ?? ALL;
    const bit = 1 << (id & 7);
    if (bits & bit) return null;
    const count = Number(this.#count.get(id)?.count);
    if (count !== revision + 1) return damaged(stream, revision, count);
    this.#lookedAt[id >>> 3] = bits | bit;
    return null;
  }
}

interface Noted {
  readonly id: number;
  readonly revision: number;
}

/** Of streams that have been made since: there is nothing to look at. */
const ALL = 0xff;

function damaged(stream: string, revision: number, count: number): Refusal {
  const found = `${stream} is noted at revision ${revision}, but has ${count} events`;
  return { code: 'LOG_DAMAGED', message: `${found}: run abt check, restore a backup` };
}
