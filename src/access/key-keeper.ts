import type { Clock } from '../kernel/clock.ts';
import type { Problem } from '../kernel/errors.ts';
import { Failure, Malformed } from '../kernel/errors.ts';
import type { ServiceStore } from '../service-store/service-store.ts';
import { hashOf, keyText, newKey } from './api-key.ts';
import type { Scope } from './scopes.ts';
import { SCOPES, isScope } from './scopes.ts';
import type { StoredKey } from './stored-key.ts';
import { storedKey } from './stored-key.ts';

/** All are held in memory by the service, and read again in one go whenever one is changed. */
export const MOST_KEYS = 1_000;
export const MOST_NAME_CHARACTERS = 100;

/** A key to be made. */
export interface NewKey {
  /** Who will use it: 1 to 100 visible characters. */
  readonly name: string;
  readonly scopes: readonly string[];
  /** From then on it is refused; null for never. */
  readonly expiresAt: Date | null;
}

/** A key that has just been made; its text is told this once and kept nowhere. */
export interface CreatedKey extends StoredKey {
  readonly key: string;
}

/** Makes, lists and revokes keys; a service that is running notices at once. */
export class KeyKeeper {
  readonly #store: ServiceStore;
  readonly #clock: Clock;

  constructor(store: ServiceStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** @throws Malformed; Failure TOO_MANY_KEYS */
  async create({ name, scopes, expiresAt }: NewKey): Promise<CreatedKey> {
    const now = this.#clock.now();
    const problems: Problem[] = [...nameProblems(name), ...scopeProblems(scopes)];
    if (expiresAt !== null && expiresAt.getTime() <= now) problems.push(OVER_ALREADY);
    if (problems.length > 0) throw new Malformed(problems);
    await this.#makeRoom(now);
    const { id, secret } = newKey();
    const row = {
      id,
      name,
      secret_hash: hashOf(secret).toString('hex'),
      scopes: sorted(scopes).join(' '),
      created_at: now,
      expires_at: expiresAt?.getTime() ?? null,
      revoked_at: null,
    };
    await this.#store.db.insertInto('api_keys').values(row).execute();
    return { ...storedKey(row), key: keyText({ id, secret }) };
  }

  /** All, in the order in which they were made, revoked and expired ones among them. */
  async list(): Promise<readonly StoredKey[]> {
    const keys = this.#store.db.selectFrom('api_keys').selectAll();
    const rows = await keys.orderBy('created_at').orderBy('id').execute();
    return rows.map(storedKey);
  }

  /**
   * Has a key refused from now on. One that is revoked already stays as it is.
   *
   * @throws Failure UNKNOWN_KEY
   */
  async revoke(id: string): Promise<StoredKey> {
    const { db } = this.#store;
    await db
      .updateTable('api_keys')
      .set({ revoked_at: this.#clock.now() })
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .execute();
    const row = await db.selectFrom('api_keys').selectAll().where('id', '=', id).executeTakeFirst();
    if (row !== undefined) return storedKey(row);
    throw new Failure('UNKNOWN_KEY', `there is no key "${id}"; \`abt keys list\` lists them all`);
  }

  /** Where there are too many, the oldest of those that are over is forgotten: it is then wrong. */
  async #makeRoom(now: number): Promise<void> {
    const { db } = this.#store;
    const all = db.selectFrom('api_keys').select((keys) => keys.fn.countAll<number>().as('count'));
    const { count } = await all.executeTakeFirstOrThrow();
    if (count < MOST_KEYS) return;
    const over = await db
      .selectFrom('api_keys')
      .select('id')
      .where((is) => is.or([is('revoked_at', 'is not', null), is('expires_at', '<=', now)]))
      .orderBy('created_at')
      .executeTakeFirst();
    if (over === undefined) {
      const message = `there are ${MOST_KEYS} keys in use, and no room for more: revoke some`;
      throw new Failure('TOO_MANY_KEYS', message);
    }
    await db.deleteFrom('api_keys').where('id', '=', over.id).execute();
  }
}

/** Blanks only between visible characters: a list of keys must not hide or confuse any. */
const NAME = new RegExp(`^(?! )[^\\p{C}\\p{Zl}\\p{Zp}]{1,${MOST_NAME_CHARACTERS}}(?<! )$`, 'u');

function nameProblems(name: string): Problem[] {
  if (NAME.test(name)) return [];
  const most = MOST_NAME_CHARACTERS;
  const detail = `must be 1 to ${most} visible characters without blanks around them`;
  return [{ pointer: '/name', code: 'NOT_A_TEXT', detail }];
}

function scopeProblems(scopes: readonly string[]): Problem[] {
  const detail = `must be one of ${SCOPES.join(', ')}`;
  if (scopes.length === 0) return [{ pointer: '/scopes', code: 'MISSING', detail }];
  return scopes.flatMap((scope, index) =>
    isScope(scope) ? [] : [{ pointer: `/scopes/${index}`, code: 'NOT_AN_OPTION', detail }],
  );
}

const OVER_ALREADY: Problem = {
  pointer: '/expiresAt',
  code: 'EXPIRES_TOO_EARLY',
  detail: 'must lie ahead: the key would be refused from the start',
};

/** Each once, in the order that they are listed in. */
const sorted = (scopes: readonly string[]): readonly Scope[] =>
  SCOPES.filter((each) => scopes.includes(each));
