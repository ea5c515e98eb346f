import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Inclusion, TreeHasher } from '../../src/kernel/merkle.ts';
import { MerkleTree, rootFrom } from '../../src/kernel/merkle.ts';

const HASHER: TreeHasher = {
  empty: () => sha256(),
  leaf: (text) => sha256(Buffer.of(0), Buffer.from(text)),
  node: (left, right) => sha256(Buffer.of(1), Buffer.from(left, 'hex'), Buffer.from(right, 'hex')),
};

describe('the Merkle tree', () => {
  it('has the roots of the test vectors of Certificate Transparency', () => {
    // Known from the reference implementation of RFC 6962: no leaf, and one empty leaf.
    expect(rootOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(rootOf([''])).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  });

  it('is that of RFC 6962 for every number of leaves up to 70', () => {
    for (let size = 0; size <= 70; size++) {
      const leaves = Array.from({ length: size }, (_, n) => `leaf ${n}`);
      expect([size, rootOf(leaves)]).toEqual([size, naiveRootOf(leaves)]);
    }
  });

  it('is that of RFC 6962 for any leaves', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 70 }), (leaves) => {
        expect(rootOf(leaves)).toBe(naiveRootOf(leaves));
      }),
    );
  });

  it('tells its root after every leaf, and goes on', () => {
    const tree = new MerkleTree(HASHER);
    const leaves: string[] = [];
    for (let n = 0; n < 20; n++) {
      expect(tree.size).toBe(n);
      expect(tree.root()).toBe(naiveRootOf(leaves));
      leaves.push(String(n));
      tree.add(HASHER.leaf(String(n)));
    }
  });
});

describe('an inclusion', () => {
  const shownIn = (leaves: readonly string[], index: number): Inclusion => {
    const tree = new MerkleTree(HASHER);
    for (const [n, leaf] of leaves.entries()) tree.add(HASHER.leaf(leaf), n === index);
    return tree.inclusion() as Inclusion;
  };
  const numbered = (size: number) => Array.from({ length: size }, (_, n) => `leaf ${n}`);

  it('is the audit path of RFC 6962 for every leaf of up to 40', () => {
    for (let size = 1; size <= 40; size++) {
      const leaves = numbered(size);
      for (let index = 0; index < size; index++) {
        const path = naivePathOf(index, leaves);
        expect(shownIn(leaves, index)).toEqual({ index, size, path });
      }
    }
  });

  it('leads to the root, and from no other leaf, place or size', () => {
    for (let size = 1; size <= 40; size++) {
      const leaves = numbered(size);
      const root = rootOf(leaves);
      for (let index = 0; index < size; index++) {
        const shown = shownIn(leaves, index);
        const leaf = HASHER.leaf(`leaf ${index}`);
        expect(rootFrom(leaf, shown, HASHER)).toBe(root);
        expect(rootFrom(HASHER.leaf('other'), shown, HASHER)).not.toBe(root);
        const other = { ...shown, index: (index + 1) % size };
        if (size > 1) expect(rootFrom(leaf, other, HASHER)).not.toBe(root);
        expect(rootFrom(leaf, { ...shown, path: [...shown.path, root] }, HASHER)).toBeNull();
        if (size > 1) {
          expect(rootFrom(leaf, { ...shown, path: shown.path.slice(1) }, HASHER)).not.toBe(root);
        }
      }
    }
  });

  it('is none of a leaf beyond the end', () => {
    for (const [index, size] of [
      [1, 1],
      [-1, 1],
      [0, 0],
      [0.5, 2],
    ] as const) {
      expect(rootFrom(HASHER.leaf('0'), { index, size, path: [] }, HASHER)).toBeNull();
    }
  });

  it('is null where no leaf was to be shown', () => {
    expect(new MerkleTree(HASHER).inclusion()).toBeNull();
  });
});

/** RFC 6962, section 2.1.1, word for word. */
function naivePathOf(index: number, leaves: readonly string[]): readonly string[] {
  if (leaves.length === 1) return [];
  let k = 1;
  while (2 * k < leaves.length) k *= 2;
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
  return index < k
    ? [...naivePathOf(index, left), naiveRootOf(right)]
    : [...naivePathOf(index - k, right), naiveRootOf(left)];
}

function rootOf(leaves: readonly string[]): string {
  const tree = new MerkleTree(HASHER);
  for (const leaf of leaves) tree.add(HASHER.leaf(leaf));
  return tree.root();
}

/** RFC 6962, section 2.1, word for word: k is the largest power of two smaller than n. */
function naiveRootOf(leaves: readonly string[]): string {
  const [first] = leaves;
  if (first === undefined) return HASHER.empty();
  if (leaves.length === 1) return HASHER.leaf(first);
  let k = 1;
  while (2 * k < leaves.length) k *= 2;
  return HASHER.node(naiveRootOf(leaves.slice(0, k)), naiveRootOf(leaves.slice(k)));
}

function sha256(...parts: readonly Uint8Array[]): string {
  return createHash('sha256').update(Buffer.concat(parts)).digest('hex');
}
