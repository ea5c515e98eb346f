import { createHash, hash } from 'node:crypto';
import type { TreeHasher } from '../kernel/merkle.ts';

/** SHA-256 of UTF-8 text, lower-case hexadecimal. */
export function sha256(text: string): string {
  return hash('sha256', text);
}

/** Leaves and nodes as in RFC 6962: the first byte tells them apart. */
export const sha256Tree: TreeHasher = {
  empty: () => sha256(''),
  leaf: (text) => sha256(`\u0000${text}`),
  node: (left, right) => createHash('sha256').update(`01${left}${right}`, 'hex').digest('hex'),
};

const UUID_VARIANT = ['8', '9', 'a', 'b'];

/** A UUID (RFC 9562, version 8) that follows from a text alone. */
export function uuidOf(text: string): string {
  const hex = sha256(text);
  const variant = UUID_VARIANT[Number.parseInt(hex.charAt(16), 16) % 4] ?? '8';
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** The first 4 bytes of SHA-256(accountId): its partition is this modulo their number. */
export function partitionHashOf(accountId: string): number {
  return Number.parseInt(sha256(accountId).slice(0, 8), 16);
}
