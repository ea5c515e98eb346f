import { type ReasonCode, REASONS } from '../domain/assessment/reasons.ts';

/** Reasons as a customer is told them: what keeps the score from being higher, or moved it. */
export const REASON_TEXTS: Readonly<Record<ReasonCode, string>> = {
  R01: 'The score has reached what the facts are worth, and stays there.',
  R02: 'The profile is incomplete.',
  R03: 'Credit was applied for often within half a year.',
  R04: 'There is little activity.',
  R05: 'No phone is bound, or it was bound or changed lately.',
  R06: 'Receipts are confirmed late, or seldom.',
  R07: 'Something became overdue, or became known to be, in this cycle.',
  R08: 'No regular income is on record.',
  R09: 'Many lenders or landlords asked for the score within half a year.',
  R10: 'From 700 on every point takes more.',
  R11: 'Something is overdue now: the score does not rise before it is paid.',
  R12: 'A payment default is on file; it weighs less with time.',
  R13: 'Much of the credit is in use, or nobody has reported how much.',
  R14: 'The record of payments in time is still short.',
  R15: 'Nothing was due and nothing happened in this cycle.',
  R16: 'A default was cured or restructured lately: the score climbs at half speed.',
  R17: 'There are few connections with a good score, or they are new.',
  R18: 'Somebody connected with the account was found to be a risk.',
  R19: 'Disputes over orders were lost within half a year.',
  R20: 'The account is active in few places.',
  R21: 'Insurance, a vehicle, a home, savings or fulfilled contracts are missing.',
  R22: 'The score is falling to what the facts are worth.',
};

/** A reason's code as a word. */
export function reasonName(code: ReasonCode): string {
  return REASONS[code];
}
