/**
 * The whole schema on one page. Days are counted since 1970-01-01, cycles are named YYYY-MM,
 * hashes are hexadecimal, what ends in `_json` is canonical JSON.
 */
export interface Tables {
  checkpoints: CheckpointRow;
  books: BookRow;
  standings: StandingRow;
  parked: ParkedRow;
  scores: ScoreRow;
  streaks: StreakRow;
  payment_defaults: PaymentDefaultRow;
  cycles: CycleRow;
}

/** How far each pump has come. Key: pump. */
export interface CheckpointRow {
  pump: string;
  position: string;
  /** Chain hash of the event at that position. */
  hash: string;
  state: string;
}

/** The essence of an account's facts, kept by the bookkeeper. Key: account_id. */
export interface BookRow {
  account_id: string;
  /** First 4 bytes of SHA-256(account_id): the partition is this modulo their number. */
  partition_hash: number;
  /** Revision and chain hash of the last fact folded. */
  revision: number;
  head: string;
  /** The next day on which conclusions change by time alone; null for never. */
  wake_on: number | null;
  book_json: string;
  /** Hashes of the ids that have been dropped from the book: touching one of them refolds. */
  seen: string;
  /** What has been recorded in the streams of the account's conclusions. */
  concluded_json: string;
  /** Merkle leaves of the latest published record, `cycle:scoresLeaf:headsLeaf`; '' if none. */
  leaf: string;
}

/** What publications left for those to come. Key: account_id. */
export interface StandingRow {
  account_id: string;
  /** The cycle published last. */
  cycle: string;
  /** The first cycle with a score; '' before there is one. */
  scored_from: string;
  /** What regular pages gave the account: the first cycle, and scores: `2026-11:600,615,,630`. */
  regular_scores: string;
  /** Score and charges of the last record with a score; '' if there was none. */
  standing_json: string;
}

/** Accounts that could not be assessed. Key: account_id. */
export interface ParkedRow {
  account_id: string;
  revision: number;
  code: string;
  message: string;
}

/** What was published. Key: account_id, cycle. Index: cycle, score, account_id. */
export interface ScoreRow {
  account_id: string;
  cycle: string;
  score: number | null;
  unscored: string | null;
  band: string | null;
  target: number | null;
  credit: number | null;
  capacity: number | null;
  behaviour: number | null;
  identity: number | null;
  connections: number | null;
  /** Codes, separated by blanks, most telling first. */
  reasons: string;
  /** Where the whole record stands in the register. */
  partition: number;
  page: number;
}

/** Key: account_id. */
export interface StreakRow {
  account_id: string;
  current: number;
  scoring: number;
  longest: number;
  /** The cycle up to which the lengths count; null while nothing has been published or broken. */
  cycle: string | null;
  /** What broke it last; null if nothing has. */
  last_break_json: string | null;
  /** Of the streak's stream. */
  revision: number;
}

/** Key: account_id, default_key. Index: status, bucket, account_id. */
export interface PaymentDefaultRow {
  account_id: string;
  default_key: string;
  status: string;
  /** The worst one reached: 1-29, 30-59, 60-89, 90+. */
  bucket: string;
  opened_on: number;
  cured_on: number | null;
  /** Of the default's stream. */
  revision: number;
}

/** Key: cycle. */
export interface CycleRow {
  cycle: string;
  state: string;
  cutoff_at: number;
  opened_at: number;
  closed_at: number | null;
  partitions: number;
  scorecard_hash: string;
  accounts: number | null;
  scored: number | null;
  distribution_json: string | null;
  parked_json: string | null;
  scores_root: string | null;
  heads_root: string | null;
  /** Counts and roots as they were when the cycle was closed. */
  closing_json: string | null;
  amendments: number;
}
