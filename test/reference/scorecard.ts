import type { PaymentDefault } from './defaults.ts';
import type { Features } from './features.ts';
import type { Streak } from './streak.ts';

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
export function scoreLines(features: Features, streak: Streak, defaults: PaymentDefault[]) {
  const lines: Lines = {
    credit: creditLines(features, streak, defaults),
    capacity: {
      debtRatio: debtRatioPoints(features.debtRatio),
      income: 0,
      insurance: 0,
      vehicle: 0,
      property: 0,
      financial: 0,
      contracts: 0,
    },
    behaviour: behaviourLines(features),
    identity: {
      realName: features.realName ? 20 : 0,
      education: 0,
      job: 0,
      email: 0,
      address: 0,
      licence: 0,
      taxResidency: 0,
      investorCertificate: 0,
      phone: 0,
    },
    connections: { goodPeers: 0, keptPeers: 0, riskyContacts: 0 },
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

function creditLines(features: Features, streak: Streak, defaults: PaymentDefault[]) {
  const s = streak.scoring;
  let deducted = 0;
  for (const each of defaults) {
    deducted += Math.floor(((DEFAULT_POINTS[each.worst] ?? 0) * each.quarters) / 4);
  }
  return {
    streak: Math.min(s, 12) * 8 + Math.min(Math.max(s - 12, 0), 24),
    repayments: Math.min(2 * features.repayments, 40),
    age: Math.floor(Math.min(features.ageMonths, 60) / 2),
    kinds: Math.min(5 * features.kinds, 20),
    defaults: 0 - deducted,
  };
}

function behaviourLines(features: Features) {
  return {
    activeDays: Math.floor(Math.min(features.activeDays, 60) / 2),
    scenes: Math.min(4 * features.scenes, 40),
    bills: Math.min(features.bills, 24),
    investments: 0,
    donations: 0,
    receipts: Math.min(features.receipts, 10),
    lateReceipts: step(features.lateReceipts, [2, -6], [4, -12], [7, -20]),
    queries: step(features.queries, [4, -8], [6, -16], [9, -30]),
    applications: step(features.applications, [3, -10], [5, -20], [7, -30]),
    disputes: 0,
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
