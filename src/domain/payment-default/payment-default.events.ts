import type { Bucket } from '../assessment/buckets.ts';
import type { Basis, Concluded } from '../conclusion.ts';

/** Dates are written YYYY-MM-DD, amounts are integers in minor units. */
export type PaymentDefaultEvent =
  | Concluded<DefaultRecord>
  | { readonly type: 'PaymentDefaultVoided'; readonly data: Basis & Voided };

/** An entry of the course of a default. */
export type DefaultRecord =
  | { readonly type: 'PaymentDefaultOpened'; readonly data: Opened }
  | { readonly type: 'PaymentDefaultEscalated'; readonly data: Escalated }
  | { readonly type: 'PaymentDefaultWrittenOff'; readonly data: WrittenOff }
  | { readonly type: 'PaymentDefaultCured'; readonly data: Cured }
  | { readonly type: 'PaymentDefaultExpired'; readonly data: Expired };

export interface Opened {
  readonly accountId: string;
  readonly key: string;
  /** `line:{lineId}`, or the category of a bill. */
  readonly owner: string;
  readonly bucket: Bucket;
  /** The day at whose end it opened. */
  readonly on: string;
}

export interface Escalated {
  readonly bucket: Bucket;
  readonly on: string;
}

/** By its creditor: it is at 90+ and bears no more interest. Paying what is due still cures it. */
export interface WrittenOff {
  readonly on: string;
}

export interface Cured {
  readonly on: string;
  /** Overdue interest owed in all; null where a furnisher's statements tell of it. */
  readonly interestMinor: number | null;
  /** Other terms took the place of these; left out where it was paid, or is current again. */
  readonly because?: 'restructured';
}

/** 60 cycles after the cycle of the cure it weighs nothing any more; it stays on record. */
export interface Expired {
  readonly cycle: string;
}

export interface Voided {
  /** `unfounded`: the facts no longer give it. `restated`: its course follows anew. */
  readonly because: 'unfounded' | 'restated';
}
