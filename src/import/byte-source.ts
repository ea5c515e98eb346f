import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Failure } from '../kernel/errors.ts';
import type { ReadProgress } from './behaviour-reader.ts';
import { GZIP_MAGIC, gunzipped, refuseDamagedInside } from './gunzip.ts';

/** About as many lines as an import sends at a time. */
const CHUNK_BYTES = 64 * 1024;

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
      const found = await stat(path);
      this.#bytesTotal = found.size;
      if (found.isFile()) await refuseDamaged(path);
      yield* createReadStream(path, { highWaterMark: CHUNK_BYTES });
    } catch (error) {
      throw unreadable(path, error);
    }
  }
}

/** Before anything of it is used; a pipe can be read only once. */
async function refuseDamaged(path: string): Promise<void> {
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  try {
    await refuseDamagedInside(file);
  } finally {
    file.destroy();
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

function unreadable(path: string, cause: unknown): unknown {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (cause instanceof Failure || code === undefined) return cause;
  return code === 'ENOENT'
    ? new Failure('NO_SUCH_FILE', `there is no file "${path}"`, { cause })
    : new Failure('UNREADABLE_FILE', `${path} cannot be read: ${message}`, { cause });
}
