import type { Readable } from 'node:stream';
import { HttpProblem } from '../problems/problem.ts';

export const MAX_BATCH_BYTES = 32 * 1024 * 1024;
/** Of all batches that are under way at the same time. */
export const MAX_BYTES_UNDER_WAY = 4 * MAX_BATCH_BYTES;

/**
 * The body of a batch up to its limit. What comes beyond it is read and forgotten, as much again,
 * so that the client gets to read the answer.
 *
 * @throws HttpProblem BATCH_TOO_LARGE behind the last byte that is within the limit
 */
export async function* limited(body: Readable): AsyncGenerator<Buffer> {
  let bytes = 0;
  // Whoever ends early still has an answer to send over the same connection.
  for await (const chunk of chunksOf(body)) {
    bytes += chunk.length;
    if (bytes <= MAX_BATCH_BYTES) yield chunk;
    else if (bytes > 2 * MAX_BATCH_BYTES) break;
  }
  if (bytes > MAX_BATCH_BYTES) throw tooLarge('what came before that is recorded as results says');
}

/** Bodies that are being read, so that together they take no more than their share of memory. */
export class BodiesUnderWay {
  #bytes = 0;

  /**
   * @param length of the body in bytes; NaN if nobody knows
   * @returns what gives the room back
   * @throws HttpProblem BATCH_TOO_LARGE, OVERLOADED: nothing has been recorded
   */
  enter(length: number): () => void {
    if (length > MAX_BATCH_BYTES) throw tooLarge('nothing has been recorded');
    const bytes = Number.isNaN(length) ? MAX_BATCH_BYTES : length;
    if (this.#bytes + bytes > MAX_BYTES_UNDER_WAY) throw overloaded();
    this.#bytes += bytes;
    return () => {
      this.#bytes -= bytes;
    };
  }
}

function chunksOf(body: Readable): AsyncIterable<Buffer> {
  return { [Symbol.asyncIterator]: () => body.iterator({ destroyOnReturn: false }) };
}

function tooLarge(what: string): HttpProblem {
  const detail = `a batch has at most ${MAX_BATCH_BYTES} bytes; ${what}: use \`abt import\``;
  const headers = { Connection: 'close' };
  return new HttpProblem({ status: 413, code: 'BATCH_TOO_LARGE', headers }, detail);
}

function overloaded(): HttpProblem {
  const detail = 'too many batches are under way; nothing has been recorded: try again';
  const headers = { 'Retry-After': '1' };
  return new HttpProblem({ status: 503, code: 'OVERLOADED', headers }, detail);
}
