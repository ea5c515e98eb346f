/**
 * What may be borrowed on a score. All of it is our own policy (domain.md, section 6) in the
 * articles' spirit; where an article gives the number, it is named.
 */
export interface BorrowingTerms {
  /** ISO 4217, of quota and plan; amounts are in its minor units. */
  readonly currency: string;
  /** The least published score with which one may borrow (002, 003; 650 is included). */
  readonly eligibleFrom: number;
  /** From which score on which quota, the highest score first. */
  readonly bases: readonly { readonly from: number; readonly amountMinor: number }[];
  /** Up to which debt ratio, in whole percent, which percentage of it is left (000 #3). */
  readonly debtFactors: readonly { readonly through: number; readonly percent: number }[];
  /** So far back cures, draws and due dates count, in cycles. */
  readonly windowCycles: number;
  /** What a default that was cured in the window leaves, unless it was repaired. */
  readonly curedPercent: number;
  /** For a line that was fully drawn and repaid on time (000, 004). */
  readonly fullyDrawnPercent: number;
  /** For a partner's payment score that is high enough (000 #11). */
  readonly partner: { readonly from: number; readonly percent: number };
  /** A quota is a multiple of this. */
  readonly roundedToMinor: number;
  readonly capMinor: number;
  /** What one draw pays out at most: larger ones come in parts (000 #8). */
  readonly partMinor: number;
}

const YUAN = 100;

export const BORROWING_TERMS: BorrowingTerms = {
  currency: 'CNY',
  eligibleFrom: 650,
  bases: [
    { from: 850, amountMinor: 300_000 * YUAN },
    { from: 800, amountMinor: 150_000 * YUAN },
    { from: 750, amountMinor: 80_000 * YUAN },
    { from: 700, amountMinor: 30_000 * YUAN },
    { from: 650, amountMinor: 10_000 * YUAN },
  ],
  debtFactors: [
    { through: 50, percent: 100 },
    { through: 60, percent: 80 },
    { through: 70, percent: 60 },
    { through: 80, percent: 40 },
    { through: Number.POSITIVE_INFINITY, percent: 20 },
  ],
  windowCycles: 12,
  curedPercent: 50,
  fullyDrawnPercent: 110,
  partner: { from: 650, percent: 105 },
  roundedToMinor: 100 * YUAN,
  capMinor: 300_000 * YUAN,
  partMinor: 40_000 * YUAN,
};

/**
 * Rights that come with a score, in the articles' spirit (002, 003: most of them from 650 on).
 * Which platform grants which is its own affair: these are the thresholds that we tell.
 */
export const PRIVILEGES = [
  { privilege: 'borrowing', from: 650 },
  { privilege: 'depositFreeRental', from: 650 },
  { privilege: 'depositFreeHotel', from: 650 },
  { privilege: 'monthlyRent', from: 650 },
  { privilege: 'visaWithFewerPapers', from: 700 },
  { privilege: 'airportFastLane', from: 750 },
] as const;

export type Privilege = (typeof PRIVILEGES)[number]['privilege'];
