/**
 * The Merkle tree of RFC 6962, section 2.1, built leaf by leaf in memory that grows with the
 * logarithm of their number. Hashes are hexadecimal; hashing itself is handed in.
 */
export interface TreeHasher {
  /** Hash of no input: the root of an empty tree. */
  empty(): string;
  /** Hash of 0x00 and the leaf's UTF-8 text. */
  leaf(text: string): string;
  /** Hash of 0x01 and two hashes. */
  node(left: string, right: string): string;
}

/** Shows that a leaf is in a tree: its audit path, from the leaf up (RFC 6962, section 2.1.1). */
export interface Inclusion {
  /** Of the leaf, from 0, and how many leaves there are. */
  readonly index: number;
  readonly size: number;
  /** Roots of the subtrees beside the path. */
  readonly path: readonly string[];
}

export class MerkleTree {
  readonly #hasher: TreeHasher;
  /** Roots of complete subtrees, the largest first; bit n of #size stands for one of 2^n leaves. */
  readonly #subtrees: string[] = [];
  #size = 0;
  /** The leaf to be shown, the subtree that it is in, and what has been beside its path so far. */
  #shown: { readonly index: number; subtree: number; readonly beside: string[] } | null = null;

  constructor(hasher: TreeHasher) {
    this.#hasher = hasher;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a leaf by its hash; one leaf of the tree can be the one that `inclusion` shows. */
  add(leafHash: string, isShown = false): void {
    if (isShown) this.#shown = { index: this.#size, subtree: this.#subtrees.length, beside: [] };
    let node = leafHash;
    for (let rest = this.#size; rest % 2 === 1; rest = (rest - 1) / 2) {
      const left = this.#subtrees.pop() as string;
      this.#grow(left, node);
      node = this.#hasher.node(left, node);
    }
    this.#subtrees.push(node);
    this.#size++;
  }

  root(): string {
    const [last, ...larger] = this.#subtrees.toReversed();
    if (last === undefined) return this.#hasher.empty();
    return larger.reduce((right, left) => this.#hasher.node(left, right), last);
  }

  /** Of the leaf that was to be shown, in the tree as it is now; null if there was none. */
  inclusion(): Inclusion | null {
    if (this.#shown === null) return null;
    const { index, subtree, beside } = this.#shown;
    const [last, ...larger] = this.#subtrees.slice(subtree + 1).toReversed();
    const right = last && larger.reduce((node, left) => this.#hasher.node(left, node), last);
    const lefts = this.#subtrees.slice(0, subtree).toReversed();
    const path = [...beside, ...(right === undefined ? [] : [right]), ...lefts];
    return { index, size: this.#size, path };
  }

  /** The last subtree, taken off just now, and the node after it become one. */
  #grow(left: string, right: string): void {
    const shown = this.#shown;
    const at = this.#subtrees.length;
    if (shown === null || shown.subtree < at) return;
    shown.beside.push(shown.subtree === at ? right : left);
    shown.subtree = at;
  }
}

/** The root that an inclusion leads to (RFC 9162, section 2.1.3.2); null if it is none. */
export function rootFrom(
  leafHash: string,
  { index, size, path }: Inclusion,
  hasher: Pick<TreeHasher, 'node'>,
): string | null {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size)) return null;
  if (index < 0 || index >= size) return null;
  let node = leafHash;
  let [at, last] = [index, size - 1];
  for (const beside of path) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      node = hasher.node(beside, node);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      node = hasher.node(node, beside);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? node : null;
}
