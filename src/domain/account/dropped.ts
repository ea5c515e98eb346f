/**
 * The ids that have left a book, each as a short hash. A false "yes" costs one needless refold
 * and nothing else, so a few bits will do.
 */
export type Dropped = string;

/** Beyond this length everything counts as dropped: slower, never wrong. */
const MAX_LENGTH = 64 * 1024;
const EVERYTHING = '*';

export function withDropped(dropped: Dropped, keys: readonly string[]): Dropped {
  if (keys.length === 0 || dropped === EVERYTHING) return dropped;
  const next = dropped + keys.map(mark).join('');
  return next.length > MAX_LENGTH ? EVERYTHING : next;
}

export function isDropped(dropped: Dropped, key: string): boolean {
  if (dropped === '' || dropped === EVERYTHING) return dropped === EVERYTHING;
  const wanted = mark(key);
  let at = dropped.indexOf(wanted);
  // The end of one mark and the beginning of the next are none.
  while (at % MARK_LENGTH > 0) at = dropped.indexOf(wanted, at + 1);
  return at >= 0;
}

const MARK_LENGTH = 4;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** FNV-1a (Fowler, Noll, Vo), 32 bits folded into 24, in four digits of six. */
function mark(key: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  }
  const bits = (hash >>> 24) ^ (hash & 0xffffff);
  const digit = (shift: number) => DIGITS.charAt((bits >>> shift) & 63);
  return digit(18) + digit(12) + digit(6) + digit(0);
}

/** Drops what is over, and notes its keys. */
export function dropWhere<T>(
  kept: Record<string, T>,
  dropped: string[],
  isOver: (entry: T) => boolean,
): void {
  for (const [key, entry] of Object.entries(kept)) {
    if (!isOver(entry)) continue;
    Reflect.deleteProperty(kept, key);
    dropped.push(key);
  }
}
