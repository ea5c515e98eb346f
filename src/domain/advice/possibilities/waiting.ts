import type { ReasonCode } from '../../assessment/reasons.ts';
import type { Part } from '../../scorecard/scorecard.ts';
import type { AdviceCode } from '../possibility.ts';

/** A line that recovers by time alone, as long as nothing new is added to what it counts. */
export interface Waiting {
  readonly code: AdviceCode;
  readonly reasons: readonly ReasonCode[];
  readonly part: Part;
  readonly line: string;
}

export const WAITING: readonly Waiting[] = [
  { code: 'WAIT_APPLICATIONS', reasons: ['R03'], part: 'behaviour', line: 'applications' },
  { code: 'WAIT_QUERIES', reasons: ['R09'], part: 'behaviour', line: 'queries' },
  { code: 'WAIT_RECEIPTS', reasons: ['R06'], part: 'behaviour', line: 'lateReceipts' },
  { code: 'WAIT_DISPUTES', reasons: ['R19'], part: 'behaviour', line: 'disputes' },
  { code: 'WAIT_DEFAULTS', reasons: ['R12', 'R16'], part: 'credit', line: 'defaults' },
  { code: 'KEEP_LINES', reasons: ['R14'], part: 'credit', line: 'age' },
  { code: 'KEEP_PHONE', reasons: ['R05'], part: 'identity', line: 'phone' },
  { code: 'KEEP_CONNECTIONS', reasons: ['R17'], part: 'connections', line: 'keptPeers' },
];
