import type { Bucket } from '../assessment/buckets.ts';
import type { Unscored } from '../assessment/assess.ts';
import type { Charges, Movement } from '../assessment/movement.ts';
import type { Reason } from '../assessment/reasons.ts';
import type { Streak } from '../assessment/streak.ts';
import type { Parts } from '../assessment/target.ts';
import type { Part } from '../scorecard/scorecard.ts';

/** A page of a partition of the register: consecutive accounts, in byte order of their ids. */
export interface ScoresPublished {
  readonly cycle: string;
  readonly partition: number;
  readonly page: number;
  readonly records: readonly PageEntry[];
}

export interface PageEntry {
  readonly record: PublishedRecord;
  /** Revision of the account's stream that the record was computed from. */
  readonly revision: number;
}

/**
 * What is published of an account, and what `scoresRoot` is taken over: nothing in it depends on
 * order of arrival, engine or time of recording.
 *
 * `features` are those that the scorecard reads. In them and in `lines` what is 0, false or
 * unknown is left out.
 */
export type PublishedRecord = ScoredRecord | UnscoredRecord;

interface RecordCommon {
  readonly accountId: string;
  /** YYYY-MM */
  readonly cycle: string;
  readonly streak: Streak;
  /** SHA-256 of the scorecard's canonical JSON. */
  readonly scorecard: string;
  /** Identifies the facts of the cut, free of order (see domain/account/fact-sum.ts). */
  readonly factsHash: string;
}

export interface ScoredRecord extends RecordCommon {
  readonly score: number;
  readonly target: number;
  readonly parts: Parts;
  readonly lines: Readonly<Record<Part, Readonly<Record<string, number>>>>;
  readonly features: Readonly<Record<string, FeatureValue>>;
  readonly movement: Movement;
  readonly charged: Charges;
  readonly reasons: readonly Reason[];
}

export interface UnscoredRecord extends RecordCommon {
  readonly score: null;
  readonly unscored: Unscored;
}

export type FeatureValue = number | true | readonly DefaultsOfAKind[];

/** Defaults on file with the same worst bucket and weight, and how many there are. */
export interface DefaultsOfAKind {
  readonly bucket: Bucket;
  readonly quarters: number;
  readonly count: number;
}
