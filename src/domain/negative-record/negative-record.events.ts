import type { Bucket } from '../assessment/buckets.ts';
import type { Basis } from '../conclusion.ts';

/** Where negative records are reported, always to both at the same time (001). */
export const BUREAUS = ['platform', 'centralBank'] as const;
export type Bureau = (typeof BUREAUS)[number];

/** Dates are written YYYY-MM-DD. */
export type NegativeRecordEvent =
  | { readonly type: 'NegativeRecordReported'; readonly data: Basis & Reported }
  | { readonly type: 'NegativeRecordWithdrawn'; readonly data: Basis & Reported & Withdrawn };

/** A default has opened, or reached a worse bucket: one fact for both bureaus. */
export interface Reported {
  readonly accountId: string;
  /** Of the default. */
  readonly key: string;
  readonly bucket: Bucket;
  /** The day at whose end it was reached. */
  readonly on: string;
  /** One of each bureau. */
  readonly receipts: readonly Receipt[];
}

/** What was reported does not hold; what holds instead is reported anew. */
export interface Withdrawn {
  /** `unfounded`: the facts no longer give the default. `restated`: they give another course. */
  readonly because: 'unfounded' | 'restated';
}

export interface Receipt {
  readonly bureau: Bureau;
  /** A name-based UUID: whoever concludes the same has the same one. */
  readonly receiptId: string;
}
