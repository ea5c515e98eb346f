import type { Clock } from '../kernel/clock.ts';
import type { ServiceStore } from '../service-store/service-store.ts';
import { hashOf, isSame, parseKey } from './api-key.ts';
import type { StoredKey } from './stored-key.ts';
import { storedKey } from './stored-key.ts';

/**
 * What is to be thought of a caller. Only who has a key's secret is told that it was revoked or has
 * expired: to anybody else a known id looks like an unknown one.
 */
export type Verdict =
  | { readonly kind: 'valid'; readonly key: StoredKey }
  | { readonly kind: 'missing' | 'wrong' | 'revoked' | 'expired' }
  /** No key was ever made, so nobody can have one. */
  | { readonly kind: 'keyless' };

interface Entry {
  readonly key: StoredKey;
  readonly secretHash: Buffer;
}

/**
 * Every key there is, in memory. What another process has committed, the making or the revocation
 * of a key, holds from the next question on.
 */
export class KeyRing {
  readonly #store: ServiceStore;
  readonly #clock: Clock;
  #entries: ReadonlyMap<string, Entry> = new Map();
  /** The store's outside changes as of which the entries are; null before the first reading. */
  #asOf: number | null = null;

  constructor(store: ServiceStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /**
   * Whether a key was ever made. Revoked and expired ones count: to revoke the last key must not
   * open the service to everybody.
   */
  async hasKeys(): Promise<boolean> {
    await this.#refresh();
    return this.#entries.size > 0;
  }

  /**
   * In the same time whether there is such a key or not.
   *
   * @param text of the key that was shown; null if none was
   */
  async verdictOn(text: string | null): Promise<Verdict> {
    await this.#refresh();
    if (this.#entries.size === 0) return KEYLESS;
    if (text === null) return MISSING;
    const shown = parseKey(text);
    if (shown === null) return WRONG;
    const entry = this.#entries.get(shown.id);
    const isRight = isSame(hashOf(shown.secret), entry?.secretHash ?? NO_HASH);
    if (entry === undefined || !isRight) return WRONG;
    const { key } = entry;
    if (key.revokedAt !== null) return REVOKED;
    if (key.expiresAt !== null && key.expiresAt.getTime() <= this.#clock.now()) return EXPIRED;
    return { kind: 'valid', key };
  }

  async #refresh(): Promise<void> {
    // Asked before the rows are read: what is committed in between is read again the next time.
    const changes = this.#store.outsideChanges();
    if (changes === this.#asOf) return;
    const rows = await this.#store.db.selectFrom('api_keys').selectAll().execute();
    this.#entries = new Map(
      rows.map((row) => [
        row.id,
        { key: storedKey(row), secretHash: Buffer.from(row.secret_hash, 'hex') },
      ]),
    );
    this.#asOf = changes;
  }
}

const KEYLESS: Verdict = { kind: 'keyless' };
const MISSING: Verdict = { kind: 'missing' };
const WRONG: Verdict = { kind: 'wrong' };
const REVOKED: Verdict = { kind: 'revoked' };
const EXPIRED: Verdict = { kind: 'expired' };

/** What nobody knows a secret of, for ids that do not exist. */
const NO_HASH = Buffer.alloc(32);
