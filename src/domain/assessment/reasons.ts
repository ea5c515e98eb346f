import type { Part, Scorecard } from '../scorecard/scorecard.ts';
import type { Movement } from './movement.ts';
import type { Lines } from './target.ts';
import { lostBy } from './target.ts';

/** Why a score is not higher, and why it moved. The first ten in the order of article 001. */
export const REASONS = {
  R01: 'STABLE',
  R02: 'PROFILE',
  R03: 'APPLICATIONS',
  R04: 'ACTIVITY',
  R05: 'PHONE',
  R06: 'RECEIPTS',
  R07: 'SHORT_OVERDUE',
  R08: 'INCOME',
  R09: 'QUERIES',
  R10: 'HIGH_RANGE',
  R11: 'OPEN_OVERDUE',
  R12: 'DEFAULT_ON_FILE',
  R13: 'DEBT_RATIO',
  R14: 'THIN_HISTORY',
  R15: 'NO_EVIDENCE',
  R16: 'PROBATION',
  R17: 'FEW_GOOD_PEERS',
  R18: 'RISKY_CONTACT',
  R19: 'DISPUTES',
  R20: 'FEW_SCENES',
  R21: 'ASSETS',
  R22: 'FALLING_TO_TARGET',
} as const;
export type ReasonCode = keyof typeof REASONS;

export interface Reason {
  readonly code: ReasonCode;
  /** Points that the lines behind it leave on the table; 0 where it is not about points. */
  readonly lost: number;
}

/** From here on the range itself is the reason (article 001 #10). */
const HIGH_RANGE = 700;
const MOST_REASONS = 4;

/** The lines whose lost points speak for a reason. */
const LINES_BEHIND: readonly (readonly [ReasonCode, Part, readonly string[]])[] = [
  [
    'R02',
    'identity',
    [
      'realName',
      'education',
      'job',
      'email',
      'address',
      'licence',
      'taxResidency',
      'investorCertificate',
    ],
  ],
  ['R03', 'behaviour', ['applications']],
  ['R04', 'behaviour', ['activeDays', 'investments', 'donations']],
  ['R05', 'identity', ['phone']],
  ['R06', 'behaviour', ['receipts', 'lateReceipts']],
  ['R08', 'capacity', ['income']],
  ['R09', 'behaviour', ['queries']],
  ['R12', 'credit', ['defaults']],
  ['R13', 'capacity', ['debtRatio']],
  ['R14', 'credit', ['streak', 'repayments', 'age', 'kinds']],
  ['R14', 'behaviour', ['bills']],
  ['R17', 'connections', ['goodPeers', 'keptPeers']],
  ['R18', 'connections', ['riskyContacts']],
  ['R19', 'behaviour', ['disputes']],
  ['R20', 'behaviour', ['scenes']],
  ['R21', 'capacity', ['insurance', 'vehicle', 'property', 'financial', 'contracts']],
];

/** The lines of a part whose lost points are told as a reason. */
export function linesWithReason(part: Part): readonly string[] {
  return LINES_BEHIND.flatMap(([, of, lines]) => (of === part ? lines : []));
}

/** The lines that speak for a reason; none where it is not about points. */
export function linesBehind(code: ReasonCode): readonly { part: Part; line: string }[] {
  return LINES_BEHIND.filter(([of]) => of === code).flatMap(([, part, lines]) =>
    lines.map((line) => ({ part, line })),
  );
}

export interface ReasonInput {
  readonly lines: Lines;
  readonly target: number;
  readonly score: number;
  readonly movement: Movement;
  readonly effort: number;
  readonly hasOpenDefault: boolean;
  readonly isOnProbation: boolean;
  readonly wasDue: boolean;
  readonly hasEvidence: boolean;
}

/** At most four, and a fifth for queries: they are always named (FICO's practice). */
export function reasonsOf(input: ReasonInput, scorecard: Scorecard): readonly Reason[] {
  const byPoints = reasonsByPoints(input.lines, scorecard);
  const all = [...reasonsByState(input), ...byPoints];
  const reasons = all.slice(0, MOST_REASONS);
  const queries = byPoints.find((each) => each.code === 'R09');
  return queries && !reasons.includes(queries) ? [...reasons, queries] : reasons;
}

/** In order of precedence. */
function reasonsByState(input: ReasonInput): readonly Reason[] {
  const { movement, score, target } = input;
  const before = movement.from === null ? null : movement.from + movement.refund;
  const isShocked = movement.kind === 'shock';
  const holds: readonly (readonly [ReasonCode, boolean])[] = [
    ['R11', input.hasOpenDefault],
    ['R07', isShocked],
    ['R16', input.isOnProbation],
    ['R15', !input.wasDue && !input.hasEvidence],
    ['R22', movement.kind === 'fall'],
    ['R01', before === score && score === target],
    ['R10', isHighRange(before) && input.effort > 0 && !isShocked && score < target],
  ];
  return holds.filter(([, isSo]) => isSo).map(([code]) => ({ code, lost: 0 }));
}

function isHighRange(score: number | null): boolean {
  return score !== null && score >= HIGH_RANGE;
}

/** By points lost, ties by code. */
function reasonsByPoints(lines: Lines, scorecard: Scorecard): readonly Reason[] {
  const lost = new Map<ReasonCode, number>();
  for (const [code, part, names] of LINES_BEHIND) {
    const points = names.reduce((sum, name) => sum + lostBy(scorecard, lines, part, name), 0);
    lost.set(code, (lost.get(code) ?? 0) + points);
  }
  return [...lost]
    .filter(([, points]) => points > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([code, points]) => ({ code, lost: points }));
}
