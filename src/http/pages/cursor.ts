import { Malformed } from '../../kernel/errors.ts';

type Kind = 'string' | 'number';

/** The key of an item, as its cursor holds it. */
export type Key<Kinds extends readonly Kind[]> = {
  readonly [At in keyof Kinds]: Kinds[At] extends 'string' ? string : number;
};

/**
 * Where a page ends: the key of its last item, base64url, with the name of the list, so that the
 * cursor of another list is refused. Clients pass it on as it is.
 */
export class Cursor<const Kinds extends readonly Kind[]> {
  readonly #list: string;
  readonly #kinds: Kinds;

  constructor(list: string, kinds: Kinds) {
    this.#list = list;
    this.#kinds = kinds;
  }

  of(key: Key<Kinds>): string {
    return Buffer.from(JSON.stringify([this.#list, ...key])).toString('base64url');
  }

  /**
   * The key in a cursor; null if none is given.
   *
   * @throws Malformed NOT_A_CURSOR
   */
  keyIn(after: string | undefined): Key<Kinds> | null {
    if (after === undefined) return null;
    const [list, ...key] = partsOf(after);
    if (list === this.#list && this.#isKey(key) && this.of(key) === after) return key;
    throw refusedCursor();
  }

  #isKey(key: readonly unknown[]): key is Key<Kinds> {
    const isOfKind = (value: unknown, at: number) =>
      typeof value === this.#kinds[at] && (typeof value === 'string' || Number.isInteger(value));
    return key.length === this.#kinds.length && key.every(isOfKind);
  }
}

/** The revision in a cursor of what is read backwards from a stream. */
export function revisionIn(
  cursor: Cursor<readonly ['number']>,
  after: string | undefined,
): number | undefined {
  const [revision] = cursor.keyIn(after) ?? [];
  if (revision !== undefined && (revision < 0 || !Number.isSafeInteger(revision))) {
    throw refusedCursor();
  }
  return revision;
}

export function refusedCursor(): Malformed {
  const detail = 'after must be the `next` of a page of this very list, unchanged';
  return new Malformed([{ pointer: '/after', code: 'NOT_A_CURSOR', detail }]);
}

function partsOf(after: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
