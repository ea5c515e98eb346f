import { compare } from './facts.ts';
import type { Moved } from './movement.ts';
import { PARTS } from './scorecard.ts';
import type { Lines } from './scorecard.ts';

export interface Reason {
  code: string;
  /** Points lost; 0 where the reason is not one of points. */
  lost: number;
}

/** Code, the points its lines could give (a deduction: 0), its lines. */
const BY_POINTS: [code: string, possible: number, lines: string[]][] = [
  [
    'R02',
    70,
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
  ['R03', 0, ['applications']],
  ['R04', 46, ['activeDays', 'investments', 'donations']],
  ['R05', 20, ['phone']],
  ['R06', 10, ['receipts', 'lateReceipts']],
  ['R08', 30, ['income']],
  ['R09', 0, ['queries']],
  ['R12', 0, ['defaults']],
  ['R13', 45, ['debtRatio']],
  ['R14', 234, ['streak', 'repayments', 'age', 'kinds', 'bills']],
  ['R17', 30, ['goodPeers', 'keptPeers']],
  ['R18', 0, ['riskyContacts']],
  ['R19', 0, ['disputes']],
  ['R20', 40, ['scenes']],
  ['R21', 75, ['insurance', 'vehicle', 'property', 'financial', 'contracts']],
];

export function reasonsFor(given: {
  moved: Moved;
  target: number;
  lines: Lines;
  effort: number;
  isDefaultOpen: boolean;
  isOnProbation: boolean;
  isNothingDue: boolean;
  hasPositiveEvidence: boolean;
}): Reason[] {
  const { base, movement, score } = given.moved;
  const isHigh = base !== null && base >= 700;
  const states: [code: string, applies: boolean][] = [
    ['R11', given.isDefaultOpen],
    ['R07', movement.kind === 'shock'],
    ['R16', given.isOnProbation],
    ['R15', given.isNothingDue && !given.hasPositiveEvidence],
    ['R22', movement.kind === 'fall'],
    ['R01', base !== null && score === base && score === given.target],
    ['R10', isHigh && given.effort > 0 && movement.kind !== 'shock' && score < given.target],
  ];
  const byState = states.filter(([, applies]) => applies).map(([code]) => ({ code, lost: 0 }));

  const byPoints: Reason[] = [];
  for (const [code, possible, names] of BY_POINTS) {
    let lost = possible;
    for (const name of names) lost -= pointsOf(given.lines, name);
    if (lost > 0) byPoints.push({ code, lost });
  }
  byPoints.sort((a, b) => b.lost - a.lost || compare(a.code, b.code));

  const reasons = [...byState, ...byPoints].slice(0, 4);
  const queries = byPoints.find((reason) => reason.code === 'R09');
  if (queries !== undefined && !reasons.includes(queries)) reasons.push(queries);
  return reasons;
}

function pointsOf(lines: Lines, name: string): number {
  for (const part of PARTS) {
    const points = lines[part][name];
    if (points !== undefined) return points;
  }
  throw new Error(`no line ${name}`);
}
