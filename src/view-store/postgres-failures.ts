import type { PostgresExplanations } from '../database/postgres-failures.ts';

export const EXPLANATIONS: PostgresExplanations = {
  unreachable: {
    code: 'VIEWS_UNREACHABLE',
    message: (place, cause) =>
      `PostgreSQL does not answer at ${place} (${cause}): check that it is up, and host and port ` +
      'in VIEWS_URL. Nothing is lost: the views go on from the log.',
  },
  accessDenied: {
    code: 'VIEWS_ACCESS_DENIED',
    message: (place, cause) =>
      `PostgreSQL refuses the user of VIEWS_URL at ${place} (${cause}): check user and password; ` +
      'the user has to own the schema abt_views, or be allowed to create it in this database.',
  },
  tls: {
    code: 'VIEWS_TLS',
    message: (place, cause) =>
      `PostgreSQL at ${place} and VIEWS_URL do not agree on TLS (${cause}): check sslmode and ` +
      'sslrootcert in it, and the certificate of the server.',
  },
  cannotOpen: {
    code: 'VIEWS_CANNOT_OPEN',
    message: (place, cause) =>
      `The views in ${place} cannot be opened (${cause}): check VIEWS_URL, which is written ` +
      'postgres://user:password@host:port/database, and create that database.',
  },
  readOnly: {
    code: 'VIEWS_READ_ONLY',
    message: (place, cause) =>
      `The views in ${place} may only be read (${cause}): name in VIEWS_URL the user who owns ` +
      'them, and a server that is no standby.',
  },
  full: {
    code: 'VIEWS_FULL',
    message: (place) =>
      `The disk of PostgreSQL at ${place} is full: free some space, then start again. ` +
      'The last batch was not written.',
  },
  busy: {
    code: 'VIEWS_BUSY',
    message: (place, cause) =>
      `PostgreSQL at ${place} is too busy (${cause}): look for long queries and locks, or give ` +
      'it more connections and memory, then try again.',
  },
  io: {
    code: 'VIEWS_IO',
    message: (place, cause) =>
      `The disk failed under PostgreSQL at ${place} (${cause}): check it, then start again. ` +
      'The last batch was not written.',
  },
  damaged: {
    code: 'VIEWS_DAMAGED',
    message: (place, cause) =>
      `The views in ${place} are damaged (${cause}): drop the schema abt_views, which holds ` +
      'nothing that the log does not, and rebuild the views.',
  },
  closed: {
    code: 'VIEWS_CLOSED',
    message: (place) => `The views in ${place} have been closed.`,
  },
};
