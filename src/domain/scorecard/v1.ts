import type { Scorecard } from './scorecard.ts';
import type { CountFeature, FlagFeature, LineRule } from './rules.ts';

/**
 * Scorecard v1 (domain.md, section 5). Policy in the spirit of articles 000-004, not a fitted
 * model: never read a probability of default from it.
 */
export const SCORECARD_V1: Scorecard = {
  version: 'v1',
  base: 350,
  lowest: 350,
  highest: 950,
  openingCap: 600,
  goodPeerFrom: 650,
  parts: {
    credit: {
      max: 210,
      lines: {
        streak: {
          rule: 'slopes',
          feature: 'scoringStreak',
          slopes: [
            { from: 0, to: 12, points: 8 },
            { from: 12, to: 36, points: 1 },
          ],
        },
        repayments: each('repaymentsOnTime24', 2, 20),
        age: { rule: 'rate', feature: 'monthsSinceFirstLine', points: 1, per: 2, cap: 60 },
        kinds: each('openLineKinds', 5, 4),
        defaults: {
          rule: 'onFile',
          feature: 'defaultsOnFile',
          points: { '1-29': -20, '30-59': -60, '60-89': -90, '90+': -150 },
        },
      },
    },
    capacity: {
      max: 150,
      lines: {
        debtRatio: {
          rule: 'steps',
          feature: 'debtRatioPercent',
          steps: steps([30, 45], [50, 40], [60, 25], [70, 15], [80, 5]),
          above: 0,
          unknown: 20,
        },
        income: each('incomeCycles12', 3, 10),
        insurance: each('insuranceCycles12', 2, 10),
        vehicle: flag('hasVehicle', 10),
        property: flag('hasProperty', 15),
        financial: each('financialTier', 5, 4),
        contracts: each('contractsFulfilled12', 1, 10),
      },
    },
    behaviour: {
      max: 120,
      lines: {
        activeDays: { rule: 'rate', feature: 'activeDays3', points: 1, per: 2, cap: 60 },
        scenes: each('scenes3', 4, 10),
        bills: each('billsOnTime12', 1, 24),
        investments: each('investmentCycles12', 1, 10),
        donations: each('donationCycles12', 1, 6),
        receipts: each('receiptsInTime6', 1, 10),
        lateReceipts: deduction('lateReceipts3', steps([1, 0], [3, -6], [6, -12]), -20),
        queries: deduction('hardQueries6', steps([3, 0], [5, -8], [8, -16]), -30),
        applications: deduction('applications6', steps([2, 0], [4, -10], [6, -20]), -30),
        disputes: each('disputesLost6', -4, 3),
      },
    },
    identity: {
      max: 90,
      lines: {
        realName: flag('hasRealName', 20),
        education: flag('hasEducation', 12),
        job: flag('hasJob', 12),
        email: flag('hasEmail', 6),
        address: flag('hasAddress', 6),
        licence: flag('hasLicence', 6),
        taxResidency: flag('hasTaxResidency', 4),
        investorCertificate: flag('hasInvestorCertificate', 4),
        phone: {
          rule: 'steps',
          feature: 'phoneMonths',
          steps: steps([2, 0], [5, 6], [11, 12]),
          above: 20,
          unknown: 0,
          spoiledBy: { feature: 'phoneChanges12', from: 2 },
        },
      },
    },
    connections: {
      max: 30,
      lines: {
        goodPeers: each('goodPeers', 2, 10),
        keptPeers: each('keptPeers', 1, 10),
        riskyContacts: each('riskyContacts', -5, 3),
      },
    },
  },
  movement: {
    shocks: {
      '1-29': { base: 10, divisor: 25 },
      '30-59': { base: 30, divisor: 7 },
      '60-89': { base: 40, divisor: 6 },
      '90+': { base: 60, divisor: 4 },
    },
    mostShock: 200,
    mostFall: 30,
    fullEffort: 30,
    partialEffort: 15,
    pointCosts: [
      { below: 700, units: 2 },
      { below: 750, units: 5 },
      { below: 800, units: 10 },
      { below: 850, units: 15 },
    ],
    highestCost: 30,
    probationCycles: { '1-29': 1, '30-59': 3, '60-89': 3, '90+': 3 },
    restructuringProbation: 12,
    weights: [
      { cycles: 5, quarters: 4 },
      { cycles: 11, quarters: 3 },
      { cycles: 23, quarters: 2 },
      { cycles: 59, quarters: 1 },
    ],
  },
};

function each(feature: CountFeature, points: number, cap: number): LineRule {
  return { rule: 'rate', feature, points, per: 1, cap };
}

function flag(feature: FlagFeature, points: number): LineRule {
  return { rule: 'flag', feature, points };
}

function steps(...pairs: readonly (readonly [number, number])[]) {
  return pairs.map(([atMost, points]) => ({ atMost, points }));
}

function deduction(
  feature: CountFeature,
  to: readonly { atMost: number; points: number }[],
  above: number,
): LineRule {
  return { rule: 'steps', feature, steps: to, above, unknown: 0 };
}
