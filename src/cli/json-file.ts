import { readFileSync, statSync } from 'node:fs';
import { parseExactly } from '../kernel/exact-json.ts';
import { Failure, Malformed } from '../kernel/errors.ts';

/** Leaves out a byte order mark, with which some editors begin a file. */
const TEXT = new TextDecoder();

/** @throws Failure NO_SUCH_FILE, UNREADABLE_FILE, INVALID_JSON; Malformed as `parseExactly` */
export function jsonIn(file: string, mostBytes: number): unknown {
  const text = textIn(file, mostBytes);
  try {
    return parseExactly(text);
  } catch (cause) {
    if (cause instanceof Malformed) throw cause;
    const where = (cause as Error).message;
    throw new Failure('INVALID_JSON', `${file} is not JSON: ${where}`, { cause });
  }
}

function textIn(file: string, mostBytes: number): string {
  try {
    const { size } = statSync(file);
    if (size <= mostBytes) return TEXT.decode(readFileSync(file));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new Failure('NO_SUCH_FILE', `there is no file "${file}"`, { cause });
    throw new Failure('UNREADABLE_FILE', `${file} cannot be read: ${message}`, { cause });
  }
  throw new Failure('UNREADABLE_FILE', `${file} is larger than anything that is read here`);
}
