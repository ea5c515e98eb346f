import type { Unscored } from '../domain/assessment/assess.ts';
import type { Bucket } from '../domain/assessment/buckets.ts';
import type { ReasonCode } from '../domain/assessment/reasons.ts';
import type { Receipt } from '../domain/negative-record/negative-record.events.ts';
import type { Band } from '../domain/register/record.ts';

/** What others may follow, in the words of those who do. */
export const FEED_TYPES = [
  'score.published',
  'score.amended',
  'default.opened',
  'default.escalated',
  'default.writtenOff',
  'default.cured',
  'default.expired',
  'default.voided',
  'negativeRecord.reported',
  'negativeRecord.withdrawn',
  'restriction.imposed',
  'restriction.lifted',
  'streak.started',
  'streak.milestone',
  'streak.broken',
  'streak.restored',
  'cycle.closed',
  'cycle.amended',
] as const;

export type FeedType = (typeof FEED_TYPES)[number];

/** Something that others may follow, as it follows from one event of the log. */
export type FeedItem = { [Type in FeedType]: ItemOf<Type> }[FeedType];

interface ItemOf<Type extends FeedType> {
  /** The same whoever reads it, how often, and from which copy of the log. */
  readonly id: string;
  readonly type: Type;
  /** Null for what concerns no single account. */
  readonly accountId: string | null;
  /** When it is the case: the cutoff of a score, the end of the day of a conclusion. ISO 8601. */
  readonly occurredAt: string;
  /** When it came into the log. ISO 8601. */
  readonly recordedAt: string;
  readonly data: FeedData[Type];
  /** The position behind it, in the feed of this log: who has taken it goes on from there. */
  readonly position: string;
}

/** Cycles are named YYYY-MM, dates are written YYYY-MM-DD, amounts are in minor units. */
interface FeedData {
  'score.published': ScoreTold;
  /** The score of an account that had been parked when its cycle was published. */
  'score.amended': ScoreTold;
  'default.opened': { key: string; owner: string; bucket: Bucket; openedOn: string };
  'default.escalated': { key: string; bucket: Bucket; escalatedOn: string };
  'default.writtenOff': { key: string; writtenOffOn: string };
  'default.cured': { key: string; curedOn: string; interestMinor: number | null };
  'default.expired': { key: string; cycle: string };
  /** `restated`: its course follows anew, from its opening on. */
  'default.voided': { key: string; because: 'unfounded' | 'restated' };
  /** To both bureaus at once; only of defaults since the account's first score. */
  'negativeRecord.reported': ReportTold;
  'negativeRecord.withdrawn': ReportTold & { because: 'unfounded' | 'restated' };
  'restriction.imposed': RestrictionTold;
  'restriction.lifted': RestrictionTold;
  'streak.started': { cycle: string };
  'streak.milestone': { cycle: string; length: number };
  'streak.broken': StreakBreak;
  'streak.restored': { current: number; scoring: number; longest: number };
  'cycle.closed': CycleFigures & { headsRoot: string; parked: readonly string[] };
  'cycle.amended': CycleFigures & { accountIds: readonly string[] };
}

interface ScoreTold {
  cycle: string;
  score: number | null;
  band: Band | null;
  /** Why there is no score. */
  unscored: Unscored | null;
  /** What was published before; null for a first score, and where there is none. */
  previousScore: number | null;
  /** Most telling first. */
  reasons: readonly ReasonCode[];
}

interface ReportTold {
  /** Of the default. */
  key: string;
  bucket: Bucket;
  /** The day at whose end the default reached it. */
  reachedOn: string;
  receipts: readonly Receipt[];
}

interface RestrictionTold {
  restriction: 'REPAY_ONLY';
  /** The key of the default that was opened, or ended, last. */
  because: string;
}

interface StreakBreak {
  cycle: string;
  brokenOn: string;
  by: string;
  bucket: Bucket;
  reached: number;
  kept: number;
}

interface CycleFigures {
  cycle: string;
  accounts: number;
  scored: number;
  distribution: Readonly<Record<string, number>>;
  scoresRoot: string;
}

/** What an event says, before it has its place in the feed. */
export type Draft = {
  [Type in FeedType]: Pick<ItemOf<Type>, 'type' | 'accountId' | 'data'>;
}[FeedType];
