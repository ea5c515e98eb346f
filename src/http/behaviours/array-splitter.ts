import { isUtf8 } from 'node:buffer';
import type { Problem } from '../../kernel/errors.ts';
import { HttpProblem } from '../problems/problem.ts';

/** An item of an array as it was written, or what is wrong with it. */
export type ArrayItem =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly problem: Problem };

/** As many as a line may have (see import/lines.ts). */
export const MAX_ITEM_BYTES = 64 * 1024;

const [OPEN, CLOSE, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const [QUOTE, ESCAPE, COMMA] = [0x22, 0x5c, 0x2c];

/**
 * Cuts the text of a JSON array into those of its items while it arrives, in whatever chunks.
 * Whether an item is JSON is for others to say: a bad one does not spoil the next. Holds one item.
 */
export class ArraySplitter {
  #place: 'before' | 'inside' | 'behind' = 'before';
  /** 1 between the items. */
  #depth = 0;
  #isString = false;
  #isEscaped = false;
  /** What has arrived of the item under way. */
  #parts: Buffer[] = [];
  #bytes = 0;
  #count = 0;
  #failure: HttpProblem | null = null;

  /** What is wrong with the text around the items: nothing can be told of what follows. */
  get failure(): HttpProblem | null {
    return this.#failure;
  }

  push(chunk: Buffer): readonly ArrayItem[] {
    const items: ArrayItem[] = [];
    let start = this.#place === 'inside' ? 0 : chunk.length;
    for (let at = 0; at < chunk.length && this.#failure === null; at++) {
      const byte = chunk[at] as number;
      if (this.#place !== 'inside') {
        if (this.#opens(byte)) start = at + 1;
      } else if (this.#isString) this.#inString(byte);
      else if (this.#endsItem(byte)) {
        this.#keep(chunk.subarray(start, at));
        this.#take(byte === CLOSE, items);
        start = at + 1;
      }
    }
    if (this.#place === 'inside') this.#keep(chunk.subarray(start));
    return items;
  }

  /** Nothing more arrives. */
  end(): void {
    if (this.#place === 'behind') return;
    this.#fail(this.#place === 'before' ? 'it is empty' : 'it breaks off');
  }

  #inString(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === ESCAPE) this.#isEscaped = true;
    else if (byte === QUOTE) this.#isString = false;
  }

  /** Before the array and behind it: whether it begins here. */
  #opens(byte: number): boolean {
    if (isBlank(byte)) return false;
    if (this.#place === 'before' && byte === OPEN) {
      this.#place = 'inside';
      this.#depth = 1;
      return true;
    }
    this.#fail(this.#place === 'before' ? 'it does not begin with [' : 'more follows it');
    return false;
  }

  #endsItem(byte: number): boolean {
    switch (byte) {
      case QUOTE:
        this.#isString = true;
        return false;
      case OPEN:
      case OPEN_OBJECT:
        this.#depth += 1;
        return false;
      case CLOSE:
      case CLOSE_OBJECT:
        this.#depth -= 1;
        if (this.#depth > 0) return false;
        if (byte === CLOSE_OBJECT) this.#fail('a } ends it');
        return byte === CLOSE;
      case COMMA:
        return this.#depth === 1;
    }
    return false;
  }

  #keep(part: Buffer): void {
    this.#bytes += part.length;
    if (this.#bytes > MAX_ITEM_BYTES) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  #take(isLast: boolean, items: ArrayItem[]): void {
    const item = this.#item();
    const isBlank = item.kind === 'text' && item.text.trim() === '';
    this.#parts = [];
    this.#bytes = 0;
    if (isLast) this.#place = 'behind';
    if (isLast && isBlank && this.#count === 0) return;
    this.#count += 1;
    items.push(item);
  }

  #item(): ArrayItem {
    if (this.#bytes > MAX_ITEM_BYTES) return unreadable('ITEM_TOO_LONG', TOO_LONG);
    const bytes =
      this.#parts.length === 1 ? (this.#parts[0] as Buffer) : Buffer.concat(this.#parts);
    if (!isUtf8(bytes)) return unreadable('INVALID_UTF8', 'the item is not UTF-8');
    return { kind: 'text', text: bytes.toString('utf8') };
  }

  #fail(why: string): void {
    const detail = `the body is not a JSON array: ${why}, behind ${this.#count} items`;
    this.#failure ??= new HttpProblem({ status: 400, code: 'NOT_AN_ARRAY' }, detail);
  }
}

const TOO_LONG = `an item has at most ${MAX_ITEM_BYTES} bytes`;

function unreadable(code: string, detail: string): ArrayItem {
  return { kind: 'unreadable', problem: { pointer: '', code, detail } };
}

/** RFC 8259 */
function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
