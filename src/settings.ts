import { ENGINE_SETTINGS } from './engine-settings.ts';
import { LOG_LEVELS } from './operations/log-levels.ts';
import { setting } from './setting.ts';
import { httpUrlOrNone, oneOf, text, wholeNumber, zone } from './setting-values.ts';

export const MOST_PARTITIONS = 256;
/** SQLite's own limit. */
const MOST_PAGES = 4_294_967_294;
const MOST_WAITING_MS = 600_000;
const MOST_READERS = 10_000;
const MOST_ATTEMPTS = 30;
const LONGEST_STUCK_MS = 86_400_000;
const MOST_A_MINUTE = 1_000_000_000;

/** Everything that can be set. What follows from it: Config, `abt config`, configuration.md. */
export const SETTINGS = {
  ...ENGINE_SETTINGS,
  zone: setting({
    name: 'zone',
    variable: 'ABT_ZONE',
    byDefault: 'Asia/Shanghai',
    parse: zone,
    meaning:
      'IANA time zone of days and cutoffs; fixed once the data directory was made with it ' +
      '(`ZONE_MISMATCH`)',
  }),
  partitions: setting({
    name: 'partitions',
    variable: 'ABT_PARTITIONS',
    byDefault: '1',
    parse: wholeNumber(1, MOST_PARTITIONS),
    meaning:
      `partitions of the register, 1 to ${MOST_PARTITIONS}; published scores and \`scoresRoot\` ` +
      'do not depend on it',
  }),
  maxPages: setting({
    name: 'most pages',
    variable: 'ABT_MAX_PAGES',
    byDefault: String(MOST_PAGES),
    parse: wholeNumber(1, MOST_PAGES),
    meaning:
      'how large log (pages of 8 KiB) and views (of 4 KiB) may each become; beyond it ' +
      '`LOG_FULL`, `VIEWS_FULL`',
  }),
  host: setting({
    name: 'host',
    option: 'host',
    variable: 'ABT_HOST',
    byDefault: '127.0.0.1',
    parse: text,
    meaning:
      'the address that the service listens on; one that others than this machine can reach only ' +
      'once a key was made (`KEYS_REQUIRED`)',
  }),
  port: setting({
    name: 'port',
    option: 'port',
    variable: 'ABT_PORT',
    byDefault: '8080',
    parse: wholeNumber(0, 65_535),
    meaning: 'the port that the service listens on; 0 takes any that is free',
  }),
  shutdownMs: setting({
    name: 'shutdown',
    variable: 'ABT_SHUTDOWN_MS',
    byDefault: '10000',
    parse: wholeNumber(0, MOST_WAITING_MS),
    meaning:
      'how long a service that is told to stop waits for the requests under way, in milliseconds',
  }),
  readsPerMinute: setting({
    name: 'reads a minute',
    variable: 'ABT_READS_PER_MINUTE',
    byDefault: '6000',
    parse: wholeNumber(0, MOST_A_MINUTE),
    meaning:
      'how many GET requests one key, or one address without a key, may send in a minute; ' +
      '0 for any number (`RATE_LIMITED`)',
  }),
  writesPerMinute: setting({
    name: 'writes a minute',
    variable: 'ABT_WRITES_PER_MINUTE',
    byDefault: '60000',
    parse: wholeNumber(0, MOST_A_MINUTE),
    meaning: 'the same for all other requests; a batch is one request',
  }),
  schedule: setting({
    name: 'schedule',
    variable: 'ABT_SCHEDULE',
    byDefault: 'on',
    parse: oneOf('on', 'off'),
    meaning: '`on`: `abt serve` closes days and runs cycles when they are owed; `off`: it does not',
  }),
  mostBehind: setting({
    name: 'most behind',
    variable: 'ABT_MOST_BEHIND',
    byDefault: '1000',
    parse: wholeNumber(0, MOST_PAGES),
    meaning:
      'how many events bookkeeper or views may be behind the log without a step before ' +
      'the service is not ready; see `ABT_LONGEST_STUCK_MS`',
  }),
  longestStuckMs: setting({
    name: 'longest stuck',
    variable: 'ABT_LONGEST_STUCK_MS',
    byDefault: '300000',
    parse: wholeNumber(0, LONGEST_STUCK_MS),
    meaning: 'for how long they may be so far behind without a step, in milliseconds',
  }),
  logLevel: setting({
    name: 'log level',
    variable: 'ABT_LOG_LEVEL',
    byDefault: 'info',
    parse: oneOf(...LOG_LEVELS),
    meaning: `what \`abt serve\` logs on stderr: \`${LOG_LEVELS.join('`, `')}\``,
  }),
  tracesUrl: setting({
    name: 'traces',
    variable: 'ABT_TRACES_URL',
    byDefault: '',
    parse: httpUrlOrNone,
    meaning:
      'where spans are sent over OTLP/HTTP, as `http://localhost:4318/v1/traces`; without it ' +
      'nothing is traced',
  }),
  feedReaders: setting({
    name: 'feed readers',
    variable: 'ABT_FEED_READERS',
    byDefault: '100',
    parse: wholeNumber(0, MOST_READERS),
    meaning: 'how many may follow `/v1/feed` at once (`TOO_MANY_READERS`)',
  }),
  feedHeartbeatMs: setting({
    name: 'feed heartbeat',
    variable: 'ABT_FEED_HEARTBEAT_MS',
    byDefault: '15000',
    parse: wholeNumber(10, MOST_WAITING_MS),
    meaning: 'after how many milliseconds without an item a reader of the feed hears something',
  }),
  feedPatienceMs: setting({
    name: 'feed patience',
    variable: 'ABT_FEED_PATIENCE_MS',
    byDefault: '30000',
    parse: wholeNumber(10, MOST_WAITING_MS),
    meaning:
      'how many milliseconds a reader of the feed may take nothing of what is sent, before he is ' +
      'disconnected',
  }),
  webhookAttempts: setting({
    name: 'webhook attempts',
    variable: 'ABT_WEBHOOK_ATTEMPTS',
    byDefault: '10',
    parse: wholeNumber(1, MOST_ATTEMPTS),
    meaning: 'how often a delivery is tried before it is dead',
  }),
  webhookRetryMs: setting({
    name: 'webhook retry',
    variable: 'ABT_WEBHOOK_RETRY_MS',
    byDefault: '15000',
    parse: wholeNumber(10, MOST_WAITING_MS),
    meaning:
      'milliseconds before the second attempt; before each further one four times as many, up to ' +
      'a day, and up to a fifth more or less',
  }),
  webhookTimeoutMs: setting({
    name: 'webhook timeout',
    variable: 'ABT_WEBHOOK_TIMEOUT_MS',
    byDefault: '10000',
    parse: wholeNumber(10, MOST_WAITING_MS),
    meaning: 'how many milliseconds a receiver of a webhook has for its answer',
  }),
  key: setting({
    name: 'key',
    option: 'key',
    variable: 'ABT_KEY',
    byDefault: '',
    parse: (value) => value,
    meaning: 'the API key that commands with `--url` show to the service',
    masked: () => '******',
  }),
} as const;

export type SettingName = keyof typeof SETTINGS;
