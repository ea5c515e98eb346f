import type { Features } from '../../../src/domain/assessment/features.ts';

/** Of an account that nothing is known of. */
export const NOTHING_KNOWN: Features = {
  scoringStreak: 0,
  repaymentsOnTime24: 0,
  monthsSinceFirstLine: null,
  openLineKinds: 0,
  defaultsOnFile: [],
  debtRatioPercent: null,
  incomeCycles12: 0,
  insuranceCycles12: 0,
  hasVehicle: false,
  hasProperty: false,
  financialTier: 0,
  contractsFulfilled12: 0,
  activeDays3: 0,
  scenes3: 0,
  billsOnTime12: 0,
  investmentCycles12: 0,
  donationCycles12: 0,
  receiptsInTime6: 0,
  lateReceipts3: 0,
  hardQueries6: 0,
  applications6: 0,
  disputesLost6: 0,
  hasRealName: false,
  hasEducation: false,
  hasJob: false,
  hasEmail: false,
  hasAddress: false,
  hasLicence: false,
  hasTaxResidency: false,
  hasInvestorCertificate: false,
  phoneMonths: null,
  phoneChanges12: 0,
  goodPeers: 0,
  keptPeers: 0,
  riskyContacts: 0,
};

const IDENTITY = {
  hasRealName: true,
  hasEducation: true,
  hasJob: true,
  hasEmail: true,
  hasAddress: true,
  phoneMonths: 24,
};

/** The reference profile of domain.md, section 7, in the cycle in which it is opened. */
export const RP: Features = {
  ...NOTHING_KNOWN,
  ...IDENTITY,
  monthsSinceFirstLine: 0,
  openLineKinds: 2,
  debtRatioPercent: 40,
  incomeCycles12: 10,
  insuranceCycles12: 10,
  financialTier: 1,
  activeDays3: 60,
  scenes3: 9,
  donationCycles12: 1,
  receiptsInTime6: 8,
  hardQueries6: 1,
  applications6: 1,
  goodPeers: 5,
  keptPeers: 6,
};

/** RP after so many perfect cycles of two repayments and one bill each. */
export function grownRp(cycles: number): Features {
  return {
    ...RP,
    scoringStreak: cycles,
    repaymentsOnTime24: 2 * Math.min(cycles, 24),
    monthsSinceFirstLine: cycles,
    billsOnTime12: Math.min(cycles, 12),
  };
}

/** The stable profile of domain.md, section 7. */
export const SP: Features = {
  ...NOTHING_KNOWN,
  ...IDENTITY,
  scoringStreak: 36,
  repaymentsOnTime24: 48,
  monthsSinceFirstLine: 120,
  openLineKinds: 2,
  debtRatioPercent: 40,
  activeDays3: 60,
  scenes3: 5,
  billsOnTime12: 12,
  keptPeers: 3,
};

/** Every feature at what gives the most. */
export const BEST: Features = {
  ...NOTHING_KNOWN,
  ...IDENTITY,
  scoringStreak: 36,
  repaymentsOnTime24: 20,
  monthsSinceFirstLine: 60,
  openLineKinds: 4,
  debtRatioPercent: 30,
  incomeCycles12: 10,
  insuranceCycles12: 10,
  hasVehicle: true,
  hasProperty: true,
  financialTier: 4,
  contractsFulfilled12: 10,
  activeDays3: 60,
  scenes3: 10,
  billsOnTime12: 24,
  investmentCycles12: 10,
  donationCycles12: 6,
  receiptsInTime6: 10,
  hasLicence: true,
  hasTaxResidency: true,
  hasInvestorCertificate: true,
  phoneMonths: 12,
  goodPeers: 10,
  keptPeers: 10,
};
