import { Failure } from '../kernel/errors.ts';

interface Explanation {
  readonly code: string;
  /** What has happened, and what to do. */
  readonly message: (file: string, cause: string) => string;
}

/** As node:sqlite throws it; `errcode` is SQLite's own result code. */
interface SqliteError {
  readonly code: string;
  readonly errcode: number;
  readonly message: string;
}

/** By SQLite's primary result codes: https://www.sqlite.org/rescode.html */
const EXPLANATIONS: ReadonlyMap<number, Explanation> = new Map([
  [
    5, // SQLITE_BUSY
    {
      code: 'VIEWS_BUSY',
      message: (file) => `Another process keeps the views in ${file} locked: stop it, start again.`,
    },
  ],
  [
    8, // SQLITE_READONLY
    {
      code: 'VIEWS_READ_ONLY',
      message: (file) =>
        `The views in ${file} may only be read: open them for writing, and let this user write ` +
        'the file and its folder.',
    },
  ],
  [
    10, // SQLITE_IOERR
    {
      code: 'VIEWS_IO',
      message: (file, cause) =>
        `The disk failed under the views in ${file} (${cause}): check it, then start again. ` +
        'The last batch was not written.',
    },
  ],
  [
    11, // SQLITE_CORRUPT
    { code: 'VIEWS_DAMAGED', message: damaged },
  ],
  [
    13, // SQLITE_FULL
    {
      code: 'VIEWS_FULL',
      message: (file) =>
        `The disk under the views in ${file}, or their page limit, is full: free some space or ` +
        'raise the limit, then start again. The last batch was not written.',
    },
  ],
  [
    14, // SQLITE_CANTOPEN
    {
      code: 'VIEWS_CANNOT_OPEN',
      message: (file) =>
        `The views in ${file} cannot be opened: check that the folder is there, and the file if ` +
        'it is only to be read, and that this user may use both.',
    },
  ],
  [
    26, // SQLITE_NOTADB
    { code: 'VIEWS_DAMAGED', message: damaged },
  ],
]);

/** Runs `work` and rethrows what SQLite reports of the world around it as a Failure. */
export function explained<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw asViewsFailure(error, file);
  }
}

/**
 * The Failure that says what to do. Everything that is not about the world around SQLite (a wrong
 * statement, a wrong value: a bug of ours) stays as it is.
 */
export function asViewsFailure(error: unknown, file: string): unknown {
  const { code, errcode, message } = error as Partial<SqliteError>;
  // What node:sqlite says when a closed database, or a statement of one, is used.
  if (code === 'ERR_INVALID_STATE') {
    return new Failure('VIEWS_CLOSED', `The views in ${file} have been closed.`, { cause: error });
  }
  // Extended result codes carry the primary one in their lowest byte.
  const known = EXPLANATIONS.get((errcode ?? 0) & 0xff);
  if (known === undefined) return error;
  return new Failure(known.code, known.message(file, message ?? ''), { cause: error });
}

function damaged(file: string, cause: string): string {
  return (
    `The views in ${file} are damaged, or not a database (${cause}): delete that file, which ` +
    'holds nothing that the log does not, and rebuild the views.'
  );
}
