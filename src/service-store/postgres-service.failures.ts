import type { PostgresExplanations } from '../database/postgres-failures.ts';

export const EXPLANATIONS: PostgresExplanations = {
  unreachable: {
    code: 'SERVICE_STORE_UNREACHABLE',
    message: (place, cause) =>
      `PostgreSQL does not answer at ${place} (${cause}): check that it is up, and host and port ` +
      'in VIEWS_URL. Look whether what was under way has happened, then try again.',
  },
  accessDenied: {
    code: 'SERVICE_STORE_ACCESS_DENIED',
    message: (place, cause) =>
      `PostgreSQL refuses the user of VIEWS_URL at ${place} (${cause}): check user and password; ` +
      'the user has to own the schema abt_service, or be allowed to create it in this database.',
  },
  tls: {
    code: 'SERVICE_STORE_TLS',
    message: (place, cause) =>
      `PostgreSQL at ${place} and VIEWS_URL do not agree on TLS (${cause}): check sslmode and ` +
      'sslrootcert in it, and the certificate of the server.',
  },
  cannotOpen: {
    code: 'SERVICE_STORE_CANNOT_OPEN',
    message: (place, cause) =>
      `API keys and webhooks in ${place} cannot be opened (${cause}): check VIEWS_URL, which is ` +
      'written postgres://user:password@host:port/database, and create that database.',
  },
  readOnly: {
    code: 'SERVICE_STORE_READ_ONLY',
    message: (place, cause) =>
      `API keys and webhooks in ${place} may only be read (${cause}): name in VIEWS_URL the user ` +
      'who owns the schema abt_service, and a server that is no standby.',
  },
  full: {
    code: 'SERVICE_STORE_FULL',
    message: (place) =>
      `The disk of PostgreSQL at ${place} is full: free some space. ` +
      'What was under way was not written.',
  },
  busy: {
    code: 'SERVICE_STORE_BUSY',
    message: (place, cause) =>
      `PostgreSQL at ${place} is too busy (${cause}): look for long queries and locks, or give ` +
      'it more connections and memory, then try again.',
  },
  io: {
    code: 'SERVICE_STORE_IO',
    message: (place, cause) =>
      `The disk failed under PostgreSQL at ${place} (${cause}): check it, then start again. ` +
      'What was under way was not written.',
  },
  damaged: {
    code: 'SERVICE_STORE_DAMAGED',
    message: (place, cause) =>
      `API keys and webhooks in ${place} are damaged (${cause}): restore the schema abt_service ` +
      'from a backup of PostgreSQL; no log gives it back.',
  },
  closed: {
    code: 'SERVICE_STORE_CLOSED',
    message: (place) => `API keys and webhooks in ${place} have been closed.`,
  },
};
