import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { TreeHasher } from '../../src/kernel/merkle.ts';
import { MerkleTree } from '../../src/kernel/merkle.ts';

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
