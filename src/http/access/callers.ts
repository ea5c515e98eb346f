import type { FastifyRequest } from 'fastify';
import type { KeyRing, Verdict } from '../../access/key-ring.ts';
import type { StoredKey } from '../../access/stored-key.ts';
import { HttpProblem } from '../problems/problem.ts';
import { isLocal } from './loopback.ts';

/** Who sent a request. `local`: this machine itself, while no key was ever made. */
export type Caller =
  | { readonly kind: 'key'; readonly key: StoredKey }
  | { readonly kind: 'local' }
  | { readonly kind: 'stranger'; readonly problem: HttpProblem };

const BEARER = /^Bearer +([\x21-\x7e]+) *$/i;
/** RFC 6750 */
const CHALLENGE = 'Bearer realm="account-behaviour-tracker"';

/** Tells who sent a request, once for everybody who asks. */
export class Callers {
  readonly #keys: KeyRing;
  readonly #known = new WeakMap<FastifyRequest, Caller>();

  constructor(keys: KeyRing) {
    this.#keys = keys;
  }

  async of(request: FastifyRequest): Promise<Caller> {
    const known = this.#known.get(request);
    if (known !== undefined) return known;
    const caller = await this.#find(request);
    this.#known.set(request, caller);
    return caller;
  }

  /**
   * Whether who was let in still would be, by then: no key of his has been revoked or has expired
   * and, if he came without one, none was made. For answers that go on.
   */
  async isStillLetIn(request: FastifyRequest): Promise<boolean> {
    return (await this.#find(request)).kind !== 'stranger';
  }

  /** For the logs: the id of the key that was shown, if it is a valid one. Null before `of`. */
  keyIdOf(request: FastifyRequest): string | null {
    const caller = this.#known.get(request);
    return caller?.kind === 'key' ? caller.key.id : null;
  }

  async #find(request: FastifyRequest): Promise<Caller> {
    const [, shown = null] = BEARER.exec(request.headers.authorization ?? '') ?? [];
    const verdict = await this.#keys.verdictOn(shown);
    if (verdict.kind === 'valid') return { kind: 'key', key: verdict.key };
    if (verdict.kind === 'keyless' && isLocal(request)) return { kind: 'local' };
    return { kind: 'stranger', problem: refusalOf(verdict.kind) };
  }
}

type TokenError = 'invalid_token' | 'insufficient_scope';

/** @param scope what the key lacks, where that is what is wrong */
export function challenge(error?: TokenError, scope?: string): object {
  const parts = [CHALLENGE];
  if (error !== undefined) parts.push(`error="${error}"`);
  if (scope !== undefined) parts.push(`scope="${scope}"`);
  return { 'WWW-Authenticate': parts.join(', ') };
}

function refusalOf(kind: Exclude<Verdict['kind'], 'valid'>): HttpProblem {
  switch (kind) {
    case 'keyless':
      return refusal('NO_KEY', ONLY_LOCAL);
    case 'missing':
      return refusal('NO_KEY', 'send a key, as `Authorization: Bearer abt_...`');
    case 'wrong':
      return refusal('WRONG_KEY', 'there is no such key', 'invalid_token');
    case 'revoked':
      return refusal('REVOKED_KEY', 'the key was revoked: ask for another one', 'invalid_token');
    case 'expired':
      return refusal('EXPIRED_KEY', 'the key has expired: ask for another one', 'invalid_token');
  }
}

const ONLY_LOCAL =
  'no key was made yet, and without one only this machine itself is answered, called as ' +
  'localhost and not through a proxy; `abt keys create` makes one';

function refusal(code: string, detail: string, error?: 'invalid_token'): HttpProblem {
  return new HttpProblem({ status: 401, code, headers: challenge(error) }, detail);
}
