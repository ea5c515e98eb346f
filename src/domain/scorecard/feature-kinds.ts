import type { Features } from '../assessment/features.ts';
import type { CountFeature, FlagFeature } from './rules.ts';

/**
 * What each feature says of an account: of a count, whether more of it is good or bad. A scorecard
 * may leave a feature out, but not turn it round: who behaves better never has fewer points.
 */
export const FEATURE_KINDS: FeatureKinds = {
  scoringStreak: 'good',
  repaymentsOnTime24: 'good',
  monthsSinceFirstLine: 'good',
  openLineKinds: 'good',
  defaultsOnFile: 'defaults',
  debtRatioPercent: 'bad',
  incomeCycles12: 'good',
  insuranceCycles12: 'good',
  hasVehicle: 'flag',
  hasProperty: 'flag',
  financialTier: 'good',
  contractsFulfilled12: 'good',
  activeDays3: 'good',
  scenes3: 'good',
  billsOnTime12: 'good',
  investmentCycles12: 'good',
  donationCycles12: 'good',
  receiptsInTime6: 'good',
  lateReceipts3: 'bad',
  hardQueries6: 'bad',
  applications6: 'bad',
  disputesLost6: 'bad',
  hasRealName: 'flag',
  hasEducation: 'flag',
  hasJob: 'flag',
  hasEmail: 'flag',
  hasAddress: 'flag',
  hasLicence: 'flag',
  hasTaxResidency: 'flag',
  hasInvestorCertificate: 'flag',
  phoneMonths: 'good',
  phoneChanges12: 'bad',
  goodPeers: 'good',
  keptPeers: 'good',
  riskyContacts: 'bad',
};

type FeatureKinds = {
  readonly [Name in keyof Features]: Name extends CountFeature
    ? 'good' | 'bad'
    : Name extends FlagFeature
      ? 'flag'
      : 'defaults';
};

export type FeatureKind = FeatureKinds[keyof Features];

/** The names of the features of some kinds. */
export function featuresOf(...kinds: readonly FeatureKind[]): readonly string[] {
  return Object.entries(FEATURE_KINDS).flatMap(([name, kind]) =>
    kinds.includes(kind) ? [name] : [],
  );
}
