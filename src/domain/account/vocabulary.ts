// The closed lists that facts choose from.

export const LINE_KINDS = [
  'payLater',
  'cashLoan',
  'creditCard',
  'reserveFund',
  'microLoan',
  'businessLoan',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export const BILL_CATEGORIES = [
  'water',
  'electricity',
  'gas',
  'phone',
  'broadband',
  'rent',
  'property',
] as const;
export type BillCategory = (typeof BILL_CATEGORIES)[number];

export const PROFILE_ITEMS = [
  'education',
  'job',
  'email',
  'address',
  'licence',
  'taxResidency',
  'investorCertificate',
] as const;
export type ProfileItem = (typeof PROFILE_ITEMS)[number];

export const CARD_KINDS = ['debit', 'credit'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** Whose fault a dispute over an order was found to be. */
export const FAULTS = ['buyer', 'seller'] as const;
export type Fault = (typeof FAULTS)[number];

export const INSURANCE_KINDS = ['social', 'provident'] as const;
export type InsuranceKind = (typeof INSURANCE_KINDS)[number];

export const ASSET_KINDS = ['vehicle', 'garage', 'property', 'financial'] as const;
export type AssetKind = (typeof ASSET_KINDS)[number];
export const HIGHEST_TIER = 4;

export const DIRECTIONS = ['in', 'out'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Upheld: the account was right; what was wrong is then voided by a fact of its own. */
export const DISPUTE_OUTCOMES = ['upheld', 'rejected'] as const;
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number];

export const QUERY_PURPOSES = [
  'lending',
  'rental',
  'postLoanReview',
  'monitoring',
  'self',
] as const;
export type QueryPurpose = (typeof QUERY_PURPOSES)[number];

/** Where an account is active: a closed list, so that variety cannot be invented. */
export const SCENES = [
  'supermarket',
  'restaurant',
  'convenience',
  'transport',
  'taxi',
  'travel',
  'hotel',
  'cinema',
  'pharmacy',
  'hospital',
  'telecoms',
  'utilities',
  'education',
  'fitness',
  'beauty',
  'clothing',
  'electronics',
  'household',
  'books',
  'games',
  'parking',
  'fuel',
  'delivery',
  'government',
] as const;
export type Scene = (typeof SCENES)[number];
