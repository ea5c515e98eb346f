import type { Readable } from 'node:stream';
import { brokenOff } from '../bodies.ts';
import { HttpProblem } from '../problems/problem.ts';

export const MAX_BATCH_BYTES = 32 * 1024 * 1024;
/** Of the bodies of all batches that are under way at the same time, and as much of answers. */
export const MAX_BYTES_UNDER_WAY = 4 * MAX_BATCH_BYTES;

/**
 * The body of a batch up to its limit. What comes beyond it is read and forgotten, as much again,
 * so that the client gets to read the answer.
 *
 * @throws HttpProblem BATCH_TOO_LARGE behind the last byte that is within the limit; OVERLOADED
 *   behind the last one that there was room for; BAD_REQUEST where it breaks off
 */
export async function* limited(body: Readable, room: Room): AsyncGenerator<Buffer> {
  let bytes = 0;
  // Whoever ends early still has an answer to send over the same connection.
  for await (const chunk of chunksOf(body)) {
    bytes += chunk.length;
    if (bytes > 2 * MAX_BATCH_BYTES) break;
    if (bytes > MAX_BATCH_BYTES) continue;
    if (!room.take(chunk.length)) throw overloaded(RECORDED_SO_FAR);
    yield chunk;
  }
  if (bytes > MAX_BATCH_BYTES) throw tooLarge(RECORDED_SO_FAR);
}

/** What all batches take of the memory: a small body can have a large answer. */
export class BatchMemory {
  readonly #bodies = { bytes: 0 };
  readonly #answers = { bytes: 0 };

  /**
   * @param length of the body in bytes; NaN if nobody knows
   * @throws HttpProblem BATCH_TOO_LARGE, OVERLOADED: nothing has been recorded
   */
  enter(length: number): { readonly body: Room; readonly answers: Room } {
    if (length > MAX_BATCH_BYTES) throw tooLarge(NOTHING_RECORDED);
    const body = new Room(this.#bodies);
    const answers = new Room(this.#answers);
    const hasRoom = body.reserve(Number.isNaN(length) ? 0 : length) && answers.take(0);
    if (hasRoom) return { body, answers };
    body.leave();
    throw overloaded(NOTHING_RECORDED);
  }
}

/** What one batch takes of what all may have together. */
export class Room {
  readonly #all: { bytes: number };
  /** Counted, and not used yet. */
  #reserved = 0;
  #bytes = 0;

  constructor(all: { bytes: number }) {
    this.#all = all;
  }

  /** For what will be taken; false if there is no room for it. */
  reserve(bytes: number): boolean {
    this.#reserved += bytes;
    return this.#grow(bytes);
  }

  /** For what has arrived or is to be sent; false if there was no room for it. */
  take(bytes: number): boolean {
    const more = Math.max(0, bytes - this.#reserved);
    this.#reserved -= bytes - more;
    return this.#grow(more);
  }

  /** Gives it all back. */
  leave(): void {
    this.#grow(-this.#bytes);
  }

  #grow(bytes: number): boolean {
    this.#bytes += bytes;
    this.#all.bytes += bytes;
    return this.#all.bytes <= MAX_BYTES_UNDER_WAY;
  }
}

async function* chunksOf(body: Readable): AsyncGenerator<Buffer> {
  try {
    yield* body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  } catch {
    throw brokenOff();
  }
}

const NOTHING_RECORDED = 'nothing has been recorded';
const RECORDED_SO_FAR = 'what came before that is recorded as results says';

function tooLarge(what: string): HttpProblem {
  const detail = `a batch has at most ${MAX_BATCH_BYTES} bytes; ${what}: use \`abt import\``;
  const headers = { Connection: 'close' };
  return new HttpProblem({ status: 413, code: 'BATCH_TOO_LARGE', headers }, detail);
}

export function overloaded(what = RECORDED_SO_FAR): HttpProblem {
  const detail = `too many batches are under way; ${what}: try again`;
  const headers = { 'Retry-After': '1' };
  return new HttpProblem({ status: 503, code: 'OVERLOADED', headers }, detail);
}
