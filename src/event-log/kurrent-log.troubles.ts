import { Failure } from '../kernel/errors.ts';
import type { KurrentTarget } from './kurrent-log.target.ts';

/** What the server or the way to it may have, as far as it makes a difference to us. */
export type Trouble =
  | 'moved'
  | 'notFound'
  | 'deleted'
  | 'denied'
  | 'tooLarge'
  | 'tls'
  | 'busy'
  | 'notLeader'
  /** As before, but the client knows where the leader is and goes there by itself. */
  | 'redirected'
  | 'timeout'
  | 'cut'
  | 'unreachable'
  | 'unknown';

/** Ours: no answer in time, or a call that ended because its client was given up. */
export class CallEnded extends Error {
  override readonly name = 'CallEnded';
  readonly trouble: Trouble;

  constructor(trouble: 'timeout' | 'cut' | 'unreachable', message: string) {
    super(message);
    this.trouble = trouble;
  }
}

/** By the types of the client's errors. */
const BY_TYPE: Readonly<Record<string, Trouble>> = {
  'wrong-expected-version': 'moved',
  'stream-not-found': 'notFound',
  'no-stream': 'notFound',
  'stream-deleted': 'deleted',
  'access-denied': 'denied',
  'maximum-append-size-exceeded': 'tooLarge',
  'not-leader': 'redirected',
  timeout: 'timeout',
  'deadline-exceeded': 'timeout',
  cancelled: 'cut',
  unavailable: 'cut',
};

/** By what they say, where the type does not tell; the server's words, and those of OpenSSL. */
const BY_TEXT: readonly (readonly [RegExp, Trouble])[] = [
  [/certificate|wrong version number|SSL routines|EPROTO|ERR_TLS|ERR_SSL|TLS ServerName/i, 'tls'],
  [/server is (too )?(busy|not ready)/i, 'busy'],
  [/leader info|no leader/i, 'notLeader'],
  [/no connection established|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH/i, 'unreachable'],
  [/failed to discover|name resolution failed/i, 'unreachable'],
  [/cancelled/i, 'cut'],
];

/** Null for what is no trouble of the connection: a failure that is already told, or a bug. */
export function troubleOf(error: unknown): Trouble | null {
  if (error instanceof CallEnded) return error.trouble;
  if (!(error instanceof Error) || error instanceof Failure) return null;
  const { type, code } = error as { type?: unknown; code?: unknown };
  const told = typeof type === 'string' ? BY_TYPE[type] : undefined;
  if (told !== undefined && told !== 'cut') return told;
  const read = BY_TEXT.find(([text]) => text.test(error.message));
  if (read !== undefined) return read[1];
  if (told !== undefined) return told;
  return typeof type === 'string' || typeof code === 'number' ? 'unknown' : null;
}

/** Whether the same may go well a little later. What an append has done then is not known. */
export function isPassing(trouble: Trouble): boolean {
  switch (trouble) {
    case 'busy':
    case 'notLeader':
    case 'redirected':
    case 'timeout':
    case 'cut':
    case 'unreachable':
    case 'unknown':
      return true;
    case 'moved':
    case 'notFound':
    case 'deleted':
    case 'denied':
    case 'tooLarge':
    case 'tls':
      return false;
  }
}

/** A trouble that lasts, told to the user. */
export function failureOf(
  trouble: Trouble,
  error: unknown,
  { shown, channel }: Pick<KurrentTarget, 'shown' | 'channel'>,
): Failure {
  const cause = { cause: error };
  const said = error instanceof Error ? error.message.slice(0, 300) : '';
  const text = said === '' ? '' : `: ${said}`;
  switch (trouble) {
    case 'tls':
      return new Failure('LOG_TLS', `${shown} does not agree about TLS${text}`, cause);
    case 'denied':
      return new Failure('LOG_ACCESS_DENIED', `${shown} does not let this user in${text}`, cause);
    case 'busy':
    case 'notLeader':
    case 'redirected':
      return new Failure('LOG_BUSY', `${shown} is busy or has no leader${text}`, cause);
    case 'unreachable':
      return new Failure(
        'LOG_UNREACHABLE',
        `${shown} cannot be reached ${channel.insecure ? 'without' : 'over'} TLS${text}`,
        cause,
      );
    case 'timeout':
    case 'cut':
    case 'unknown':
      return new Failure('LOG_TIMEOUT', `${shown} did not answer in time${text}`, cause);
    case 'deleted':
      return new Failure('LOG_DAMAGED', `a stream was deleted in ${shown}: restore it`, cause);
    case 'tooLarge':
      return new Failure('EVENT_TOO_LARGE', `${shown} takes no append of this size`, cause);
    case 'moved':
    case 'notFound':
      return new Failure('LOG_DAMAGED', `${shown} contradicts itself${text}`, cause);
  }
}
