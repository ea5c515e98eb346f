import type { Explanations } from '../database/sqlite-failures.ts';

export const EXPLANATIONS: Explanations = {
  busy: {
    code: 'SERVICE_STORE_BUSY',
    message: (file) => `Another process keeps ${file} locked: stop it, then try again.`,
  },
  readOnly: {
    code: 'SERVICE_STORE_READ_ONLY',
    message: (file) => `${file} may only be read: let this user write the file and its folder.`,
  },
  io: {
    code: 'SERVICE_STORE_IO',
    message: (file, cause) =>
      `The disk failed under ${file} (${cause}): check it, then start again. ` +
      'What was under way was not written.',
  },
  damaged: {
    code: 'SERVICE_STORE_DAMAGED',
    message: (file, cause) =>
      `${file} is damaged, or not a database (${cause}): copy it from a backup. It holds API ` +
      'keys and webhook subscriptions, which no log gives back.',
  },
  full: {
    code: 'SERVICE_STORE_FULL',
    message: (file) =>
      `The disk under ${file} is full: free some space. What was under way was not written.`,
  },
  cannotOpen: {
    code: 'SERVICE_STORE_CANNOT_OPEN',
    message: (file) =>
      `${file} cannot be opened: check that its folder is there, and that this user may use both.`,
  },
  closed: {
    code: 'SERVICE_STORE_CLOSED',
    message: (file) => `${file} has been closed.`,
  },
};
