import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from '../kernel/errors.ts';
import type { Explanation } from './sqlite-failures.ts';

/** The ways in which a database server can become unusable, as one store's users are told them. */
export interface PostgresExplanations {
  readonly unreachable: Explanation;
  readonly accessDenied: Explanation;
  readonly tls: Explanation;
  readonly cannotOpen: Explanation;
  readonly readOnly: Explanation;
  readonly full: Explanation;
  readonly busy: Explanation;
  readonly io: Explanation;
  readonly damaged: Explanation;
  readonly closed: Explanation;
}

/** How one store's users are told what is wrong with its database. */
export interface PostgresNaming {
  /** Host, port and database: never the password. */
  readonly name: string;
  readonly explanations: PostgresExplanations;
}

type Kind = keyof PostgresExplanations;

/**
 * By SQLSTATE, the longest beginning first:
 * https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
const KINDS: readonly (readonly [beginning: string, kind: Kind])[] = [
  ['08', 'unreachable'], // connection exceptions
  ['25006', 'readOnly'], // read_only_sql_transaction
  ['25P03', 'unreachable'], // idle_in_transaction_session_timeout
  ['28', 'accessDenied'], // no such user, wrong password, not let in by pg_hba.conf
  ['3D000', 'cannotOpen'], // invalid_catalog_name: there is no such database
  ['40001', 'busy'], // serialization_failure
  ['40P01', 'busy'], // deadlock_detected
  ['42501', 'accessDenied'], // insufficient_privilege
  ['53100', 'full'], // disk_full
  ['53', 'busy'], // out of memory, too many connections
  ['55P03', 'busy'], // lock_not_available: lock_timeout
  ['57014', 'busy'], // query_canceled: statement_timeout
  ['57P01', 'unreachable'], // admin_shutdown
  ['57P02', 'unreachable'], // crash_shutdown
  ['57P03', 'unreachable'], // cannot_connect_now: starting up, or recovering
  ['57P05', 'unreachable'], // idle_session_timeout
  ['58', 'io'], // system errors: 58030 io_error
  ['XX001', 'damaged'], // data_corrupted
  ['XX002', 'damaged'], // index_corrupted
];

/** What node and OpenSSL report, by the beginning of their codes. */
const OF_SOCKETS: readonly (readonly [beginning: string, kind: Kind])[] = [
  ...['ECONN', 'EPIPE', 'ETIMEDOUT', 'EHOST', 'ENET', 'ENOTFOUND', 'EAI_AGAIN', 'ENOENT'].map(
    (each) => [each, 'unreachable'] as const,
  ),
  ...['ERR_TLS', 'ERR_SSL', 'CERT_', 'DEPTH_ZERO', 'SELF_SIGNED', 'UNABLE_TO_', 'EPROTO'].map(
    (each) => [each, 'tls'] as const,
  ),
];

/** What `pg` itself says, which has no code. */
const OF_CLIENT: readonly (readonly [pattern: RegExp, kind: Kind])[] = [
  [/after calling end on the pool/, 'closed'],
  [/^timeout exceeded when trying to connect/, 'busy'], // all connections of the pool are in use
  [/does not support SSL|SSL negotiation|sslmode/i, 'tls'],
  [/^Connection terminated|connection error|not queryable|^Query read timeout/, 'unreachable'],
  [/SASL|password must be/i, 'accessDenied'],
];

/** Null for what is a bug of ours: a wrong statement, a wrong value. */
export function kindOf(error: unknown): Kind | null {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  // The server has no other way to say that it lets nobody in without TLS.
  if (code === '28000' && message.includes('no encryption')) return 'tls';
  const known =
    code === ''
      ? OF_CLIENT.find(([pattern]) => pattern.test(message))
      : [...KINDS, ...OF_SOCKETS].find(([beginning]) => code.startsWith(beginning));
  return known?.[1] ?? null;
}

/** Whether the connection, or the server, was lost: what was under way may have happened or not. */
export function isLost(error: unknown): boolean {
  return kindOf(error) === 'unreachable';
}

/**
 * The Failure that says what to do; a bug of ours stays as it is.
 *
 * @param isWriting whether a right that is missing is the right to write
 */
export function asPostgresFailure(
  error: unknown,
  { name, explanations }: PostgresNaming,
  isWriting: boolean,
): unknown {
  const kind = kindOf(error);
  if (kind === null) return error;
  const isDenied = isWriting && (error as { code?: string }).code === '42501';
  const { code, message } = explanations[isDenied ? 'readOnly' : kind];
  return new Failure(code, message(name, causeOf(error)), { cause: error });
}

function causeOf(error: unknown): string {
  if (error instanceof AggregateError) return causeOf(error.errors[0]);
  return (error as Error).message;
}

/** How long it is tried again before a server counts as unreachable, and how often. */
const PATIENCE_MS = 3_000;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

/** Tries again, ever more seldom, while the server is not there; only for what may be repeated. */
export async function persistently<Result>(
  work: () => Promise<Result>,
  patienceMs = PATIENCE_MS,
): Promise<Result> {
  const until = performance.now() + patienceMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!isLost(error) || performance.now() + pause > until) throw error;
      await delay(pause);
    }
  }
}
