import type { AssetKind, BillCategory, ProfileItem } from '../../domain/account/vocabulary.ts';

/** How somebody lives, as far as anybody reports it. What is left out is as in `MODEST`. */
export interface Habits {
  /** Months of earlier records that are handed over at the beginning of the demo. */
  readonly history: number;
  /** The date on which the name is verified; null: long ago. */
  readonly verifiedOn: string | null;
  readonly profile: readonly ProfileItem[];
  /** Dates on which a new phone was bound; the first one was, long ago. */
  readonly newPhonesOn: readonly string[];
  readonly hasIncome: boolean;
  readonly isInsured: boolean;
  readonly owns: readonly Exclude<AssetKind, 'financial'>[];
  /** Tier of financial assets, 0-4. */
  readonly savings: number;
  /** What is in use of the granted credit, in percent. */
  readonly debtPct: number;
  readonly bills: readonly BillCategory[];
  readonly purchasesAMonth: number;
  /** Of how many kinds the places are where they buy. */
  readonly scenes: number;
  /** Whether things come by parcel, and whether their receipt is confirmed in time. */
  readonly parcels: 'none' | 'confirmed in time' | 'confirmed late';
  readonly invests: boolean;
  readonly donates: boolean;
  readonly friends: readonly string[];
  /** Days after the due date on which an obligation is paid: `{ 'card-2025-09': 5 }`. */
  readonly paidLate: Readonly<Record<string, number>>;
}

/**
 * Pays everything, owns nothing and is in no hurry: the stable user of the articles, for whom
 * scorecard v1 has 731 points.
 */
export const MODEST: Habits = {
  history: 36,
  verifiedOn: null,
  profile: ['education', 'job', 'email', 'address'],
  newPhonesOn: [],
  hasIncome: false,
  isInsured: false,
  owns: [],
  savings: 0,
  debtPct: 40,
  bills: ['electricity'],
  purchasesAMonth: 20,
  scenes: 5,
  parcels: 'none',
  invests: false,
  donates: false,
  friends: ['neighbour-1', 'neighbour-2', 'neighbour-3'],
  paidLate: {},
};

/** A year of records, a job, an insurance and a car: whoever has them gets on a little further. */
export const SETTLED: Habits = {
  ...MODEST,
  history: 12,
  hasIncome: true,
  isInsured: true,
  owns: ['vehicle'],
};
