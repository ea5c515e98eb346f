import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { constants, createGunzip } from 'node:zlib';
import type { Gunzip } from 'node:zlib';
import { Failure } from '../kernel/errors.ts';
import type { ReadProgress } from './behaviour-reader.ts';

const CHUNK_BYTES = 256 * 1024;
/** Gzip shrinks a thousandfold at most: what one piece unfolds to stays within 16 MiB. */
const GZIP_PIECE_BYTES = 16 * 1024;
/** The first two bytes of a gzip member (RFC 1952), which start no text. */
const GZIP_MAGIC = [0x1f, 0x8b];

/** The bytes of a file or a stream, unzipped if they are gzip, whatever the name says. */
export class ByteSource {
  readonly #chunks: AsyncIterable<Buffer>;
  #bytesRead = 0;
  #bytesTotal: number | null = null;

  private constructor(chunks: (source: ByteSource) => AsyncIterable<Buffer>) {
    this.#chunks = chunks(this);
  }

  static ofFile(path: string): ByteSource {
    return new ByteSource((source) => source.#chunksOfFile(path));
  }

  /** Of standard input, for example. */
  static ofStream(stream: AsyncIterable<Buffer>): ByteSource {
    return new ByteSource(() => stream);
  }

  get progress(): ReadProgress {
    return { bytesRead: this.#bytesRead, bytesTotal: this.#bytesTotal };
  }

  /** Can be read once. Errors as those of BehaviourReader.items. */
  async *chunks(): AsyncGenerator<Buffer> {
    const chunks = this.#counted();
    const start = await startOf(chunks);
    const all = concatenated(start, chunks);
    yield* GZIP_MAGIC.every((byte, index) => start[index] === byte) ? gunzipped(all) : all;
  }

  async *#counted(): AsyncGenerator<Buffer> {
    for await (const chunk of this.#chunks) {
      this.#bytesRead += chunk.length;
      yield chunk;
    }
  }

  async *#chunksOfFile(path: string): AsyncGenerator<Buffer> {
    try {
      this.#bytesTotal = (await stat(path)).size;
      yield* createReadStream(path, { highWaterMark: CHUNK_BYTES });
    } catch (error) {
      throw unreadable(path, error);
    }
  }
}

/** What comes first, two bytes at least unless there are no more. */
async function startOf(chunks: AsyncGenerator<Buffer>): Promise<Buffer> {
  let start = Buffer.alloc(0);
  while (start.length < GZIP_MAGIC.length) {
    const next = await chunks.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
  }
  return start;
}

async function* concatenated(start: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield start;
  yield* rest;
}

/**
 * A stream that fails drops what it has not handed out yet. Here everything that is readable
 * comes out first: piece by piece goes in, and the end is not announced before all is out.
 */
async function* gunzipped(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ flush: constants.Z_SYNC_FLUSH });
  const unzipped: Buffer[] = [];
  gunzip.on('data', (chunk: Buffer) => unzipped.push(chunk));
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += GZIP_PIECE_BYTES) {
        const piece = chunk.subarray(at, at + GZIP_PIECE_BYTES);
        const isOver = await step(gunzip, (done) => gunzip.write(piece, done));
        yield* unzipped.splice(0);
        if (isOver) throw new Failure('DAMAGED_GZIP', 'the gzip data end before the file does');
      }
    }
    await step(gunzip, () => gunzip.end());
    yield* unzipped.splice(0);
  } finally {
    gunzip.destroy();
  }
}

/** @returns whether the unzipped text has ended */
function step(gunzip: Gunzip, work: (done: () => void) => void): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const end = () => settle(() => resolve(true));
    const fail = (error: NodeJS.ErrnoException) => settle(() => reject(damaged(error)));
    const settle = (tell: () => void) => {
      gunzip.off('end', end).off('error', fail);
      tell();
    };
    gunzip.on('end', end).on('error', fail);
    work(() => settle(() => resolve(false)));
  });
}

function damaged(error: NodeJS.ErrnoException): Failure {
  return error.code === 'Z_BUF_ERROR'
    ? new Failure('TRUNCATED_GZIP', 'the gzip file was cut off; fetch it again', { cause: error })
    : new Failure('DAMAGED_GZIP', `the gzip file is damaged: ${error.message}`, { cause: error });
}

function unreadable(path: string, cause: unknown): unknown {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (cause instanceof Failure || code === undefined) return cause;
  return code === 'ENOENT'
    ? new Failure('NO_SUCH_FILE', `there is no file ${path}`, { cause })
    : new Failure('UNREADABLE_FILE', `${path} cannot be read: ${message}`, { cause });
}
