import type { ApiKeyRow } from '../service-store/tables.ts';
import type { Scope } from './scopes.ts';
import { isScope } from './scopes.ts';

/** What is known of a key, without anything that would let somebody use it. */
export interface StoredKey {
  readonly id: string;
  /** Who uses it, in the words of whoever made it. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
  /** From then on it is refused; null for never. */
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Scopes that this program does not know, a newer one's, allow nothing here. */
export function storedKey(row: ApiKeyRow): StoredKey {
  const { id, name, scopes, created_at, expires_at, revoked_at } = row;
  return {
    id,
    name,
    scopes: scopes.split(' ').filter(isScope),
    createdAt: new Date(created_at),
    expiresAt: expires_at === null ? null : new Date(expires_at),
    revokedAt: revoked_at === null ? null : new Date(revoked_at),
  };
}

/** Whether a key may do what any one of `scopes` allows. */
export const allows = (key: StoredKey, scopes: readonly Scope[]): boolean =>
  key.scopes.includes('admin') || scopes.some((each) => key.scopes.includes(each));
