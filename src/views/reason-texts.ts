import { type ReasonCode, REASONS } from '../domain/assessment/reasons.ts';

/** Reasons as a customer is told them: what keeps the score from being higher, or moved it. */
export const REASON_TEXTS: Readonly<Record<ReasonCode, string>> = {
  R01: 'the score has reached what the facts are worth',
  R02: 'the profile is incomplete',
  R03: 'credit was applied for often within half a year',
  R04: 'there is little activity',
  R05: 'no phone is bound, or it was bound or changed lately',
  R06: 'receipts are confirmed late, or seldom',
  R07: 'something became overdue in this cycle',
  R08: 'no regular income is on record',
  R09: 'many lenders or landlords asked for the score within half a year',
  R10: 'from 700 on every point takes more',
  R11: 'something is overdue now',
  R12: 'a payment default is on file; it weighs less with time',
  R13: 'much of the credit is in use',
  R14: 'the record of payments in time is still short',
  R15: 'nothing was due and nothing happened in this cycle',
  R16: 'a default was cured lately: the score climbs at half speed',
  R17: 'few connections with a good score',
  R18: 'a risky contact',
  R19: 'lost disputes over orders',
  R20: 'active in few places',
  R21: 'no insurance, vehicle, home or savings on record',
  R22: 'the score is falling to what the facts are worth',
};

/** A reason's code as a word. */
export function reasonName(code: ReasonCode): string {
  return REASONS[code];
}
