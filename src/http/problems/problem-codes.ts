/** A refusal as it is told over HTTP: with which status, and when. */
export interface ProblemCode {
  readonly status: number;
  readonly meaning: string;
  /** Its own words name what is behind the service: clients are told the meaning instead. */
  readonly isOurs?: true;
}

const NO_LOG = 'The event log cannot be reached: send the same again later';
const NO_VIEWS = 'Books and views cannot be reached: ask again later';
const NO_STORE = 'Keys and webhooks cannot be reached: ask again later';

/**
 * Every refusal or failure that is told over HTTP, by its code. What is not here, is a bug or
 * damage: it is answered as INTERNAL and logged.
 */
export const PROBLEM_CODES = {
  MALFORMED: {
    status: 400,
    meaning: 'Something in path, query, headers or body is wrong: `errors` says what and where',
  },
  BAD_REQUEST: { status: 400, meaning: 'The body is not what its media type says' },
  INVALID_JSON: { status: 400, meaning: 'The body is not JSON' },
  INVALID_UTF8: { status: 400, meaning: 'The body is not UTF-8' },
  NOT_AN_ARRAY: {
    status: 400,
    meaning: 'A batch in JSON is an array; what came before the damage is recorded',
  },
  NOT_A_CYCLE: { status: 400, meaning: 'The cycle is not written YYYY-MM' },
  NOT_A_DATE: { status: 400, meaning: 'The date is not an existing one, written YYYY-MM-DD' },
  NO_KEY: { status: 401, meaning: 'No key was sent' },
  WRONG_KEY: { status: 401, meaning: 'There is no such key' },
  REVOKED_KEY: { status: 401, meaning: 'The key was revoked' },
  EXPIRED_KEY: { status: 401, meaning: 'The key has expired' },
  MISSING_SCOPE: { status: 403, meaning: 'The key has none of the scopes that are needed' },
  FOREIGN_PAGE: { status: 403, meaning: 'In a browser, a page of another site asked to write' },
  UNKNOWN_ACCOUNT: { status: 404, meaning: 'Nothing has been recorded of this account' },
  UNKNOWN_CYCLE: { status: 404, meaning: 'The cycle has not been published' },
  NO_SUCH_PATH: { status: 404, meaning: 'There is nothing under this path' },
  METHOD_NOT_ALLOWED: { status: 405, meaning: 'The path takes other methods: see Allow' },
  ID_REUSED: {
    status: 409,
    meaning: 'The id has been used for another behaviour of the account; nothing is recorded',
  },
  UNKNOWN_WEBHOOK: { status: 404, meaning: 'There is no such webhook' },
  UNKNOWN_DELIVERY: { status: 404, meaning: 'The webhook has no such dead delivery' },
  TOO_MANY_WEBHOOKS: { status: 409, meaning: 'There are as many webhooks as may be' },
  FEED_POSITION_UNKNOWN: {
    status: 410,
    meaning: 'No position in the feed of this log: begin with `start`, what is known has its id',
  },
  BODY_TOO_LARGE: { status: 413, meaning: 'The body takes more bytes than this operation reads' },
  BATCH_TOO_LARGE: {
    status: 413,
    meaning: 'The batch has too many items or bytes; what came before is recorded',
  },
  EVENT_TOO_LARGE: { status: 413, meaning: 'The behaviour is larger than an event may be' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, meaning: 'This media type is not read here' },
  RATE_LIMITED: {
    status: 429,
    meaning: 'The key has sent too many requests in this minute: see Retry-After',
  },
  UNKNOWN_DEFAULT: { status: 404, meaning: 'The account has no such default' },
  NOT_PUBLISHED: {
    status: 404,
    meaning: 'Nothing has been published of the account, or not in this cycle',
  },
  NOT_SCORED: {
    status: 409,
    meaning: 'The account had no score in one of the cycles: `detail` names them',
  },
  UNKNOWN_REPLAY: {
    status: 404,
    meaning: 'No such replay was begun since the service was started, or it is forgotten',
  },
  ACCOUNT_PARKED: {
    status: 409,
    meaning: 'The account cannot be assessed: see the list of parked ones',
  },
  NOT_PARKED: { status: 409, meaning: 'The account has no need to be retried' },
  CYCLE_STILL_OPEN: { status: 409, meaning: 'The scores of a cycle are still being published' },
  CYCLE_OUT_OF_ORDER: { status: 409, meaning: 'Cycles are consecutive: another one comes first' },
  CYCLE_NOT_OVER: { status: 409, meaning: 'The cutoff of the cycle has not come' },
  CYCLE_OWED: { status: 409, meaning: 'A cycle must be opened before this day is closed' },
  UNKNOWN_SCORECARD: { status: 404, meaning: 'There is no such version of the scorecard' },
  SCORECARD_COMMITTED: {
    status: 409,
    meaning: 'The version is committed with other content: draft another one',
  },
  SCORECARD_NOT_COMMITTED: { status: 409, meaning: 'The version is a draft: commit it first' },
  TOO_MANY_SCORECARDS: { status: 409, meaning: 'There are as many versions as may be' },
  CYCLE_OPENED: { status: 409, meaning: 'The cycle has been opened: take a later one' },
  ACTIVATION_PLANNED: {
    status: 409,
    meaning: 'Another activation is planned for a later cycle: first take that back',
  },
  DAY_NOT_OVER: { status: 409, meaning: 'A day can be closed when it is over' },
  AUDIT_BUSY: { status: 409, meaning: 'Another audit of the whole book is running' },
  BUNDLE_TOO_LARGE: { status: 422, meaning: 'The record was computed from too many events' },
  TOO_MANY_FACTS: {
    status: 422,
    meaning: 'The account has too many facts to be judged at once',
  },
  RESTRICTED: { status: 422, meaning: 'A default is open: nothing but repaying is possible' },
  NOT_ELIGIBLE: { status: 422, meaning: 'The account may not borrow: the detail says why' },
  LINE_UNKNOWN: { status: 422, meaning: 'No opening of the line has been reported' },
  LINE_CLOSED: { status: 422, meaning: 'The line has been closed' },
  OTHER_CURRENCY: { status: 422, meaning: 'The line is not in the currency of the quota' },
  LIMIT_EXCEEDED: { status: 422, meaning: 'It is more than what is left of the limit of the line' },
  QUOTA_EXCEEDED: { status: 422, meaning: 'It is more than what is left of the quota' },
  AUTHORISATION_REVOKED: {
    status: 422,
    meaning: 'The account holder has revoked the authorisation',
  },
  CYCLE_STALLED: { status: 503, meaning: 'The cycle is open, and nobody gets on with it' },
  VIEWS_BEHIND: {
    status: 503,
    meaning: 'Books and views have not come that far yet: see Retry-After',
  },
  NOT_PROVABLE: { status: 500, meaning: 'The log does not add up to what it says' },
  INTERNAL: { status: 500, meaning: 'A bug of ours, or damage; it has been logged' },
  CONFLICT: { status: 503, meaning: 'The account keeps changing: send it again later' },
  TOO_MANY_READERS: { status: 503, meaning: 'As many follow the feed as may: see Retry-After' },
  OVERLOADED: { status: 503, meaning: 'Too much is waiting: send it again later' },
  LOG_CLOSED: { status: 503, meaning: 'The service is ending' },
  LOG_READ_ONLY: { status: 503, meaning: 'The event log may not be written' },
  LOG_UNREACHABLE: { status: 503, meaning: NO_LOG, isOurs: true },
  LOG_TIMEOUT: {
    status: 503,
    meaning: 'The event log did not answer in time: send the same again, it is recorded once',
    isOurs: true,
  },
  LOG_BUSY: { status: 503, meaning: NO_LOG, isOurs: true },
  LOG_TLS: { status: 503, meaning: NO_LOG, isOurs: true },
  LOG_ACCESS_DENIED: { status: 503, meaning: NO_LOG, isOurs: true },
  VIEWS_UNREACHABLE: { status: 503, meaning: NO_VIEWS, isOurs: true },
  VIEWS_BUSY: { status: 503, meaning: NO_VIEWS, isOurs: true },
  VIEWS_TLS: { status: 503, meaning: NO_VIEWS, isOurs: true },
  VIEWS_ACCESS_DENIED: { status: 503, meaning: NO_VIEWS, isOurs: true },
  SERVICE_STORE_UNREACHABLE: { status: 503, meaning: NO_STORE, isOurs: true },
  SERVICE_STORE_TLS: { status: 503, meaning: NO_STORE, isOurs: true },
  SERVICE_STORE_ACCESS_DENIED: { status: 503, meaning: NO_STORE, isOurs: true },
  SERVICE_STORE_BUSY: { status: 503, meaning: 'Keys and webhooks are being written: try again' },
  SERVICE_STORE_CLOSED: { status: 503, meaning: 'The service is ending' },
  SERVICE_STORE_READ_ONLY: { status: 503, meaning: 'Keys and webhooks may not be written' },
  SERVICE_STORE_FULL: { status: 507, meaning: 'There is no room for more keys or webhooks' },
  LOG_FULL: { status: 507, meaning: 'There is no room for more; what was acknowledged is safe' },
} as const satisfies Readonly<Record<string, ProblemCode>>;

/** What any operation may end with where log and database are on other machines. */
export const ENGINE_PROBLEMS = [
  'LOG_UNREACHABLE',
  'LOG_TIMEOUT',
  'LOG_BUSY',
  'LOG_TLS',
  'LOG_ACCESS_DENIED',
  'VIEWS_UNREACHABLE',
  'VIEWS_BUSY',
  'VIEWS_TLS',
  'VIEWS_ACCESS_DENIED',
  'SERVICE_STORE_UNREACHABLE',
  'SERVICE_STORE_BUSY',
  'SERVICE_STORE_TLS',
  'SERVICE_STORE_ACCESS_DENIED',
] as const satisfies readonly DocumentedCode[];

export type DocumentedCode = keyof typeof PROBLEM_CODES;
