import { Failure } from '../kernel/errors.ts';

/** What a user is told, by a code, when the world around a database is at fault. */
export interface Explanation {
  readonly code: string;
  /** What has happened, and what to do. */
  readonly message: (file: string, cause: string) => string;
}

/** The ways in which a database can become unusable, as one store's users are told them. */
export interface Explanations {
  readonly busy: Explanation;
  readonly readOnly: Explanation;
  readonly io: Explanation;
  readonly damaged: Explanation;
  readonly full: Explanation;
  readonly cannotOpen: Explanation;
  readonly closed: Explanation;
}

/** Runs `work` and rethrows what SQLite reports of the world around it as a Failure. */
export type Explained = <Result>(work: () => Result) => Result;

/** By SQLite's primary result codes: https://www.sqlite.org/rescode.html */
const KINDS: Readonly<Record<number, keyof Explanations>> = {
  5: 'busy', // SQLITE_BUSY
  8: 'readOnly', // SQLITE_READONLY
  10: 'io', // SQLITE_IOERR
  11: 'damaged', // SQLITE_CORRUPT
  13: 'full', // SQLITE_FULL
  14: 'cannotOpen', // SQLITE_CANTOPEN
  26: 'damaged', // SQLITE_NOTADB
};

/** As node:sqlite throws it; `errcode` is SQLite's own result code. */
interface SqliteError {
  readonly code: string;
  readonly errcode: number;
  readonly message: string;
}

/**
 * The Failure that says what to do. Everything that is not about the world around SQLite (a wrong
 * statement, a wrong value: a bug of ours) stays as it is.
 *
 * @param file names the database in messages
 */
export function asFailure(error: unknown, file: string, explanations: Explanations): unknown {
  const { code, errcode = 0, message = '' } = error as Partial<SqliteError>;
  // What node:sqlite says when a closed database, or a statement of one, is used. Extended result
  // codes carry the primary one in their lowest byte.
  const kind = code === 'ERR_INVALID_STATE' ? 'closed' : KINDS[errcode & 0xff];
  if (kind === undefined) return error;
  const explanation = explanations[kind];
  return new Failure(explanation.code, explanation.message(file, message), { cause: error });
}

/** `Explained` for one file. */
export function explainedWith(explanations: Explanations, file: string): Explained {
  return (work) => {
    try {
      return work();
    } catch (error) {
      throw asFailure(error, file, explanations);
    }
  };
}

/** SQLITE_IOERR_WRITE */
const FAILED_WRITE = 778;

/** What only the file can cause that is written, where the other one has been read already. */
const OF_THE_TARGET: ReadonlySet<keyof Explanations | undefined> = new Set([
  'full',
  'readOnly',
  'cannotOpen',
]);

/**
 * Runs `work`, which copies a database into another file.
 *
 * @throws Failure BACKUP_FAILED where it is the copy that cannot be written; else as `work`
 */
export function copying<Result>(target: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    const { errcode = 0, message = '' } = cause as Partial<SqliteError>;
    const isTheTarget = errcode === FAILED_WRITE || OF_THE_TARGET.has(KINDS[errcode & 0xff]);
    if (!isTheTarget) throw cause;
    const advice = 'free some space there, or name another directory';
    throw new Failure('BACKUP_FAILED', `cannot write ${target} (${message}): ${advice}`, { cause });
  }
}
