import { isUtf8 } from 'node:buffer';
import type { Problem } from '../kernel/errors.ts';
import { MOST_BYTES_A_UNIT } from '../kernel/utf8.ts';
import type { UnreadableLine } from './behaviour-reader.ts';

/** A behaviour takes a few hundred bytes; whatever is longer than this is something else. */
export const MAX_LINE_BYTES = 64 * 1024;
/** So much of a line that is too long is shown. */
const SHOWN_BYTES = 256;

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = '\uFEFF';

export interface TextLine {
  readonly kind: 'text';
  /** From 1. */
  readonly line: number;
  /** Without its end. */
  readonly text: string;
}

const TOO_LONG: Problem = {
  pointer: '',
  code: 'LINE_TOO_LONG',
  detail: `a line has at most ${MAX_LINE_BYTES} bytes; is the file one behaviour a line?`,
};
const NOT_UTF8: Problem = {
  pointer: '',
  code: 'INVALID_UTF8',
  detail: 'the line is not UTF-8; convert the file',
};

/**
 * The lines of a text in UTF-8, some at a time; blank ones are counted and left out. A byte order
 * mark and carriage returns are tolerated. Holds one chunk and at most one line of it.
 */
export async function* linesOf(
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<(TextLine | UnreadableLine)[]> {
  const splitter = new LineSplitter();
  for await (const chunk of chunks) {
    const lines = splitter.push(chunk);
    if (lines.length > 0) yield lines;
  }
  const last = splitter.end();
  if (last.length > 0) yield last;
}

class LineSplitter {
  /** The beginning of a line whose end has not come yet. */
  #rest: Buffer[] = [];
  #restBytes = 0;
  /** The line is too long already: its rest is not kept, only waited out. */
  #isSkipping = false;
  #line = 0;

  push(chunk: Buffer): (TextLine | UnreadableLine)[] {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    const lines: (TextLine | UnreadableLine)[] = [];
    if (end > 0) this.#split(this.#completed(chunk.subarray(0, end)), lines);
    this.#keep(chunk.subarray(end), lines);
    return lines;
  }

  end(): (TextLine | UnreadableLine)[] {
    return this.push(Buffer.of(LINE_FEED));
  }

  #completed(bytes: Buffer): Buffer {
    if (this.#isSkipping) {
      this.#isSkipping = false;
      return bytes.subarray(bytes.indexOf(LINE_FEED) + 1);
    }
    return this.#restBytes === 0 ? bytes : Buffer.concat([...this.#takeRest(), bytes]);
  }

  #keep(bytes: Buffer, lines: (TextLine | UnreadableLine)[]): void {
    if (this.#isSkipping || bytes.length === 0) return;
    this.#rest.push(bytes);
    this.#restBytes += bytes.length;
    if (this.#restBytes <= MAX_LINE_BYTES) return;
    this.#line += 1;
    lines.push(tooLong(this.#line, Buffer.concat(this.#takeRest())));
    this.#isSkipping = true;
  }

  #takeRest(): Buffer[] {
    const rest = this.#rest;
    this.#rest = [];
    this.#restBytes = 0;
    return rest;
  }

  /** `bytes` end with a line feed. */
  #split(bytes: Buffer, lines: (TextLine | UnreadableLine)[]): void {
    if (isUtf8(bytes)) this.#splitText(bytes.toString('utf8'), lines);
    else this.#splitBytes(bytes, lines);
  }

  /** Slices of one text cost a third of decoding each line by itself. */
  #splitText(text: string, lines: (TextLine | UnreadableLine)[]): void {
    for (let start = 0; start < text.length;) {
      const end = text.indexOf('\n', start);
      this.#add(text.slice(start, end), lines);
      start = end + 1;
    }
  }

  #splitBytes(bytes: Buffer, lines: (TextLine | UnreadableLine)[]): void {
    for (let start = 0; start < bytes.length;) {
      const end = bytes.indexOf(LINE_FEED, start);
      const line = bytes.subarray(start, end);
      if (isUtf8(line)) this.#add(line.toString('utf8'), lines);
      else lines.push(notUtf8(++this.#line, line));
      start = end + 1;
    }
  }

  #add(text: string, lines: (TextLine | UnreadableLine)[]): void {
    const line = ++this.#line;
    if (isTooLong(text)) {
      lines.push(tooLong(line, Buffer.from(text)));
      return;
    }
    const start = line === 1 && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    const bare = text.slice(start, text.endsWith('\r') ? -1 : undefined);
    if (bare.trim() !== '') lines.push({ kind: 'text', line, text: bare });
  }
}

function isTooLong(text: string): boolean {
  return (
    text.length * MOST_BYTES_A_UNIT > MAX_LINE_BYTES && Buffer.byteLength(text) > MAX_LINE_BYTES
  );
}

function notUtf8(line: number, bytes: Buffer): UnreadableLine {
  return bytes.length > MAX_LINE_BYTES ? tooLong(line, bytes) : unreadable(line, NOT_UTF8, bytes);
}

function tooLong(line: number, bytes: Buffer): UnreadableLine {
  return unreadable(line, TOO_LONG, bytes.subarray(0, SHOWN_BYTES));
}

function unreadable(line: number, problem: Problem, bytes: Buffer): UnreadableLine {
  return { kind: 'unreadable', line, problem, original: bytes.toString('utf8') };
}
