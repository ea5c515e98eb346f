import { hash, randomBytes, timingSafeEqual } from 'node:crypto';

const ID_BYTES = 6;
/** As many as the hash has: guessing a secret is no easier than inverting the hash. */
const SECRET_BYTES = 32;
const KEY = /^abt_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;

/** A key taken apart: `abt_<id>_<secret>`. The id may be shown and logged, the secret never. */
export interface ApiKey {
  readonly id: string;
  readonly secret: string;
}

/** A new one, of random bytes. */
export function newKey(): ApiKey {
  return {
    id: randomBytes(ID_BYTES).toString('hex'),
    secret: randomBytes(SECRET_BYTES).toString('base64url'),
  };
}

export const keyText = ({ id, secret }: ApiKey): string => `abt_${id}_${secret}`;

/** Null if the text is no key of ours. */
export function parseKey(text: string): ApiKey | null {
  const [, id, secret] = KEY.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}

/**
 * What is kept of a secret. A single round of SHA-256 is enough: unlike a password, 256 random
 * bits cannot be guessed, however fast the guesses are.
 */
export const hashOf = (secret: string): Buffer => hash('sha256', secret, 'buffer');

/** In the same time wherever the two differ. */
export const isSame = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);
