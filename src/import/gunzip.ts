import { crc32, createInflateRaw } from 'node:zlib';
import type { InflateRaw } from 'node:zlib';
import { Failure } from '../kernel/errors.ts';

/** The first two bytes of a gzip member, which start no text. */
export const GZIP_MAGIC: readonly number[] = [0x1f, 0x8b];
/** Deflate shrinks a thousandfold at most: what one piece unfolds to stays within 16 MiB. */
const PIECE_BYTES = 16 * 1024;

const DEFLATE = 8;
const FLAGS = { headerChecksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;

/**
 * The content of gzip members, one after the other (RFC 1952). The frame is read here and not by
 * zlib, which drops what a member says when something else follows it: here that comes out first.
 * Of a member that is damaged inside, up to 16 KiB before the damage may be lost.
 *
 * @throws Failure TRUNCATED_GZIP, DAMAGED_GZIP, after everything readable before the damage
 */
export async function* gunzipped(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const input = new Input(chunks);
  do {
    await skipHeader(input);
    yield* contentOf(input);
  } while (!(await input.isOver()));
}

/** Found within the content of a member: what came out of it may not be what went in. */
class DamagedInside extends Failure {}

/**
 * Goes through all members without giving anything out: whether a content is what it was is known
 * only at its end. What is cut off, or followed by something else, is right up to there.
 *
 * @throws Failure DAMAGED_GZIP where a member is damaged inside
 */
export async function refuseDamagedInside(chunks: AsyncIterable<Buffer>): Promise<void> {
  try {
    const contents = gunzipped(chunks);
    while (!(await contents.next()).done);
  } catch (error) {
    if (error instanceof DamagedInside || !(error instanceof Failure)) throw error;
  }
}

async function skipHeader(input: Input): Promise<void> {
  for (const byte of GZIP_MAGIC) {
    if ((await input.take(1))[0] !== byte) throw damaged('something else follows the gzip data');
  }
  const header = await input.take(8);
  const flags = header.readUInt8(1);
  if (header[0] !== DEFLATE || (flags & FLAGS.reserved) !== 0) throw damaged('unknown header');
  if (flags & FLAGS.extra) await input.take((await input.take(2)).readUInt16LE());
  if (flags & FLAGS.name) await skipText(input);
  if (flags & FLAGS.comment) await skipText(input);
  if (flags & FLAGS.headerChecksum) await input.take(2);
}

async function skipText(input: Input): Promise<void> {
  while ((await input.take(1))[0] !== 0);
}

async function* contentOf(input: Input): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw();
  const unzipped: Buffer[] = [];
  inflate.on('data', (chunk: Buffer) => unzipped.push(chunk));
  let checksum = 0;
  let bytes = 0;
  try {
    for (let isOver = false; !isOver;) {
      const before = inflate.bytesWritten;
      isOver = await step(inflate, await input.ahead());
      input.skip(inflate.bytesWritten - before);
      for (const chunk of unzipped.splice(0)) {
        checksum = crc32(chunk, checksum);
        bytes += chunk.length;
        yield chunk;
      }
    }
  } finally {
    inflate.destroy();
  }
  const trailer = await input.take(8);
  // The length is that of the content modulo 2^32.
  if (trailer.readUInt32LE() === checksum && trailer.readUInt32LE(4) === bytes % 2 ** 32) return;
  throw damagedInside('the checksum is not that of its content');
}

/** @returns whether the content has ended, before the end of the piece */
function step(inflate: InflateRaw, piece: Buffer): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const end = () => settle(() => resolve(true));
    const fail = (error: Error) => settle(() => reject(damagedInside(error.message, error)));
    const settle = (tell: () => void) => {
      inflate.off('end', end).off('error', fail);
      tell();
    };
    inflate.on('end', end).on('error', fail);
    inflate.write(piece, () => settle(() => resolve(false)));
  });
}

/** Bytes that are taken off one after the other, however they are cut on their way. */
class Input {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async isOver(): Promise<boolean> {
    while (this.#rest.length === 0) {
      const next = await this.#chunks.next();
      if (next.done) return true;
      this.#rest = next.value;
    }
    return false;
  }

  /** Some of the bytes to come, one at least; they are still to be taken, or skipped. */
  async ahead(most = PIECE_BYTES): Promise<Buffer> {
    if (await this.isOver()) throw truncated();
    return this.#rest.subarray(0, most);
  }

  skip(count: number): void {
    this.#rest = this.#rest.subarray(count);
  }

  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let missing = count; missing > 0;) {
      const part = await this.ahead(missing);
      this.skip(part.length);
      parts.push(part);
      missing -= part.length;
    }
    return Buffer.concat(parts);
  }
}

function truncated(): Failure {
  return new Failure('TRUNCATED_GZIP', 'the gzip file was cut off; fetch it again');
}

function damaged(what: string): Failure {
  return new Failure('DAMAGED_GZIP', damage(what));
}

function damagedInside(what: string, cause?: Error): Failure {
  return new DamagedInside('DAMAGED_GZIP', damage(what), { cause });
}

function damage(what: string): string {
  return `the gzip file is damaged: ${what}; fetch it again`;
}
