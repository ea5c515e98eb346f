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

export class MerkleTree {
  readonly #hasher: TreeHasher;
  /** Roots of complete subtrees, the largest first; bit n of #size stands for one of 2^n leaves. */
  readonly #subtrees: string[] = [];
  #size = 0;

  constructor(hasher: TreeHasher) {
    this.#hasher = hasher;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a leaf by its hash. */
  add(leafHash: string): void {
    let node = leafHash;
    for (let rest = this.#size; rest % 2 === 1; rest = (rest - 1) / 2) {
      node = this.#hasher.node(this.#subtrees.pop() as string, node);
    }
    this.#subtrees.push(node);
    this.#size++;
  }

  root(): string {
    const [last, ...larger] = this.#subtrees.toReversed();
    if (last === undefined) return this.#hasher.empty();
    return larger.reduce((right, left) => this.#hasher.node(left, right), last);
  }
}
