import { setting } from './setting.ts';
import { folder, logUrlOrNone, maskedUrl, oneOf } from './setting-values.ts';
import { viewsUrlOrNone, wholeNumber } from './setting-values.ts';

const LONGEST_WAIT_MS = 600_000;

/** What is kept where, and by how many; see Engines. */
export const ENGINE_SETTINGS = {
  dataDirectory: setting({
    name: 'data directory',
    option: 'dataDir',
    variable: 'ABT_DATA_DIR',
    byDefault: './data',
    parse: folder,
    meaning: 'everything is kept below it',
  }),
  eventLogUrl: setting({
    name: 'event log',
    variable: 'EVENT_LOG_URL',
    byDefault: '',
    parse: logUrlOrNone,
    meaning:
      'the EventStoreDB or KurrentDB that holds the event log, as ' +
      '`esdb://user:password@host:2113`; without it the log is kept in the data directory; only ' +
      'together with `VIEWS_URL`',
    masked: maskedUrl,
  }),
  viewsUrl: setting({
    name: 'views',
    variable: 'VIEWS_URL',
    byDefault: '',
    parse: viewsUrlOrNone,
    meaning:
      'the PostgreSQL database that holds books, views, keys and webhooks, as ' +
      '`postgres://user:password@host:5432/name`; only together with `EVENT_LOG_URL`',
    masked: maskedUrl,
  }),
  role: setting({
    name: 'role',
    variable: 'ABT_ROLE',
    byDefault: 'all',
    parse: oneOf('all', 'api', 'worker'),
    meaning:
      'what one of several nodes does: `api` answers, and leaves books, views, schedule and ' +
      'webhooks to the others; `all` and `worker` do everything; without `EVENT_LOG_URL` there ' +
      'is one node, `all`',
  }),
  mirror: setting({
    name: 'mirror',
    variable: 'ABT_MIRROR',
    byDefault: 'off',
    parse: oneOf('on', 'off'),
    meaning:
      '`on`: a copy of the log of `EVENT_LOG_URL` is kept in the data directory, from which ' +
      'rebuilds, replays and audits read',
  }),
  startWaitMs: setting({
    name: 'start wait',
    variable: 'ABT_START_WAIT_MS',
    byDefault: '30000',
    parse: wholeNumber(0, LONGEST_WAIT_MS),
    meaning:
      'for how long `abt serve` waits at its start for a log or database that cannot be reached ' +
      'yet, in milliseconds',
  }),
} as const;
