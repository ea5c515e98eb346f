import type { Explanations } from '../database/sqlite-failures.ts';
import { asFailure, explainedWith } from '../database/sqlite-failures.ts';

const EXPLANATIONS: Explanations = {
  busy: {
    code: 'VIEWS_BUSY',
    message: (file) => `Another process keeps the views in ${file} locked: stop it, start again.`,
  },
  readOnly: {
    code: 'VIEWS_READ_ONLY',
    message: (file) =>
      `The views in ${file} may only be read: open them for writing, and let this user write ` +
      'the file and its folder.',
  },
  io: {
    code: 'VIEWS_IO',
    message: (file, cause) =>
      `The disk failed under the views in ${file} (${cause}): check it, then start again. ` +
      'The last batch was not written.',
  },
  damaged: {
    code: 'VIEWS_DAMAGED',
    message: (file, cause) =>
      `The views in ${file} are damaged, or not a database (${cause}): delete that file, which ` +
      'holds nothing that the log does not, and rebuild the views.',
  },
  full: {
    code: 'VIEWS_FULL',
    message: (file) =>
      `The disk under the views in ${file}, or their page limit, is full: free some space or ` +
      'raise the limit, then start again. The last batch was not written.',
  },
  cannotOpen: {
    code: 'VIEWS_CANNOT_OPEN',
    message: (file) =>
      `The views in ${file} cannot be opened: check that the folder is there, and the file if ` +
      'it is only to be read, and that this user may use both.',
  },
  closed: {
    code: 'VIEWS_CLOSED',
    message: (file) => `The views in ${file} have been closed.`,
  },
};

/** Runs `work` and rethrows what SQLite reports of the world around it as a Failure. */
export function explained<Result>(file: string, work: () => Result): Result {
  return explainedWith(EXPLANATIONS, file)(work);
}

/** The Failure that says what to do; a bug of ours stays as it is. */
export function asViewsFailure(error: unknown, file: string): unknown {
  return asFailure(error, file, EXPLANATIONS);
}
