import type { Features } from './features.ts';

export const PARTS = ['credit', 'capacity', 'behaviour', 'identity', 'connections'] as const;
export type Part = (typeof PARTS)[number];
export type Lines = Record<Part, Record<string, number>>;

const CAPS: Record<Part, number> = {
  credit: 210,
  capacity: 150,
  behaviour: 120,
  identity: 90,
  connections: 30,
};
const DEFAULT_POINTS = [20, 60, 90, 150];

/** Scorecard v1: the points of each line, the parts they add up to, the target. */
export function scoreLines(features: Features) {
  const lines: Lines = {
    credit: creditLines(features),
    capacity: capacityLines(features),
    behaviour: behaviourLines(features),
    identity: identityLines(features),
    connections: {
      goodPeers: Math.min(2 * features.goodPeers, 20),
      keptPeers: Math.min(features.keptPeers, 10),
      riskyContacts: 0 - Math.min(5 * features.riskyContacts, 15),
    },
  };
  const parts = { credit: 0, capacity: 0, behaviour: 0, identity: 0, connections: 0 };
  let target = 350;
  for (const part of PARTS) {
    let sum = 0;
    for (const points of Object.values(lines[part])) sum += points;
    parts[part] = Math.min(CAPS[part], Math.max(0, sum));
    if (parts[part] !== sum) lines[part].clamp = parts[part] - sum;
    target += parts[part];
  }
  return { lines, parts, target };
}

function creditLines(features: Features) {
  const s = features.scoringStreak;
  let deducted = 0;
  for (const { worst, quarters } of features.defaultsOnFile) {
    deducted += Math.floor(((DEFAULT_POINTS[worst] ?? 0) * quarters) / 4);
  }
  return {
    streak: Math.min(s, 12) * 8 + Math.min(Math.max(s - 12, 0), 24),
    repayments: Math.min(2 * features.repaymentsOnTime24, 40),
    age: Math.floor(Math.min(features.monthsSinceFirstLine ?? 0, 60) / 2),
    kinds: Math.min(5 * features.openLineKinds, 20),
    defaults: 0 - deducted,
  };
}

function capacityLines(features: Features) {
  return {
    debtRatio: debtRatioPoints(features.debtRatioPercent),
    income: Math.min(3 * features.incomeCycles12, 30),
    insurance: Math.min(2 * features.insuranceCycles12, 20),
    vehicle: features.hasVehicle ? 10 : 0,
    property: features.hasProperty ? 15 : 0,
    financial: [0, 5, 10, 15, 20][features.financialTier] ?? 0,
    contracts: Math.min(features.contractsFulfilled12, 10),
  };
}

function behaviourLines(features: Features) {
  return {
    activeDays: Math.floor(Math.min(features.activeDays3, 60) / 2),
    scenes: Math.min(4 * features.scenes3, 40),
    bills: Math.min(features.billsOnTime12, 24),
    investments: Math.min(features.investmentCycles12, 10),
    donations: Math.min(features.donationCycles12, 6),
    receipts: Math.min(features.receiptsInTime6, 10),
    lateReceipts: step(features.lateReceipts3, [2, -6], [4, -12], [7, -20]),
    queries: step(features.hardQueries6, [4, -8], [6, -16], [9, -30]),
    applications: step(features.applications6, [3, -10], [5, -20], [7, -30]),
    disputes: 0 - Math.min(4 * features.disputesLost6, 12),
  };
}

function identityLines(features: Features) {
  const isSpoiled = features.phoneChanges12 >= 2 || features.phoneMonths === null;
  return {
    realName: features.hasRealName ? 20 : 0,
    education: features.hasEducation ? 12 : 0,
    job: features.hasJob ? 12 : 0,
    email: features.hasEmail ? 6 : 0,
    address: features.hasAddress ? 6 : 0,
    licence: features.hasLicence ? 6 : 0,
    taxResidency: features.hasTaxResidency ? 4 : 0,
    investorCertificate: features.hasInvestorCertificate ? 4 : 0,
    phone: isSpoiled ? 0 : step(features.phoneMonths ?? 0, [3, 6], [6, 12], [12, 20]),
  };
}

/** The points of the last step whose count is reached; none below the first. */
function step(count: number, ...steps: [from: number, points: number][]): number {
  let points = 0;
  for (const [from, worth] of steps) if (count >= from) points = worth;
  return points;
}

function debtRatioPoints(percent: number | null): number {
  if (percent === null) return 20;
  if (percent <= 30) return 45;
  if (percent <= 50) return 40;
  if (percent <= 60) return 25;
  if (percent <= 70) return 15;
  if (percent <= 80) return 5;
  return 0;
}
