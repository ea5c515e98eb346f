import type { CountedFact } from './facts.ts';

/** The table of the behaviours, row by row: what a fact is evidence of. */
const ACTIVE = [
  'PurchaseMade',
  'ReceiptConfirmed',
  'TransferMade',
  'RedPacketExchanged',
  'DonationMade',
  'InvestmentContributed',
  'ServiceContractFulfilled',
];
const PERFORMED = [
  'RepaymentMade',
  'BillPaid',
  'IncomeReceived',
  'InsuranceContributed',
  'AssetVerified',
];
const REPORTED = [
  'CreditLineOpened',
  'CreditLineClosed',
  'LoanDrawn',
  'ObligationDue',
  'StatementIssued',
  'RepaymentReversed',
  'DelinquencyReported',
  'DebtPositionReported',
  'BillIssued',
  'GoodsDelivered',
  'OrderDisputed',
  'ServiceContractBreached',
];
const PROFILE = ['RealNameVerified', 'ProfileItemProvided', 'CardBound'];

/** Makes its day an active one, and its scene a visited one. */
export function isActivity(fact: CountedFact): boolean {
  if (fact.type === 'ReceiptConfirmed' && fact.data.auto === true) return false;
  return ACTIVE.includes(fact.type);
}

export function isPositiveEvidence(fact: CountedFact): boolean {
  return isActivity(fact) || PERFORMED.includes(fact.type) || PROFILE.includes(fact.type);
}

/** With a real name, one such fact opens the score. */
export function isQualifying({ type }: CountedFact): boolean {
  return ACTIVE.includes(type) || PERFORMED.includes(type) || REPORTED.includes(type);
}
