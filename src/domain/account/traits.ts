import type { Fact, FactType } from './account.events.ts';

/**
 * What a fact is evidence of, apart from what it says (the second table of domain.md, section 2).
 *
 * - `qualifies`: with a verified name, one such fact opens the score
 * - `evidence`: earns half a rise in a cycle in which nothing was due
 * - `activity`: makes its day an active one, and its scene a visited one
 */
export interface Traits {
  readonly qualifies: boolean;
  readonly evidence: boolean;
  readonly activity: boolean;
}

const ACTIVE: Traits = { qualifies: true, evidence: true, activity: true };
const PERFORMED: Traits = { qualifies: true, evidence: true, activity: false };
const QUALIFYING: Traits = { qualifies: true, evidence: false, activity: false };
const PROFILE: Traits = { qualifies: false, evidence: true, activity: false };
const NONE: Traits = { qualifies: false, evidence: false, activity: false };

const TRAITS: Readonly<Record<FactType, Traits>> = {
  AccountOpened: NONE,
  AccountClosed: NONE,
  RealNameVerified: PROFILE,
  ProfileItemProvided: PROFILE,
  ProfileItemWithdrawn: NONE,
  PhoneBound: NONE,
  CardBound: PROFILE,
  CreditLineOpened: QUALIFYING,
  CreditLineClosed: QUALIFYING,
  LoanDrawn: QUALIFYING,
  ObligationDue: QUALIFYING,
  StatementIssued: QUALIFYING,
  RepaymentMade: PERFORMED,
  RepaymentReversed: QUALIFYING,
  DelinquencyReported: QUALIFYING,
  DebtPositionReported: QUALIFYING,
  BillIssued: QUALIFYING,
  BillPaid: PERFORMED,
  PurchaseMade: ACTIVE,
  GoodsDelivered: QUALIFYING,
  ReceiptConfirmed: ACTIVE,
  OrderDisputed: QUALIFYING,
  CreditQueried: NONE,
  CreditApplied: NONE,
  AuthorisationRevoked: NONE,
  IncomeReceived: PERFORMED,
  InsuranceContributed: PERFORMED,
  AssetVerified: PERFORMED,
  TransferMade: ACTIVE,
  RedPacketExchanged: ACTIVE,
  DonationMade: ACTIVE,
  InvestmentContributed: ACTIVE,
  ServiceContractFulfilled: ACTIVE,
  ServiceContractBreached: QUALIFYING,
  ConnectionAdded: NONE,
  ConnectionRemoved: NONE,
  RiskyContactFlagged: NONE,
  RiskyContactCleared: NONE,
  GroupJoined: NONE,
  PartnerScoreReported: NONE,
  BehaviourVoided: NONE,
  DisputeOpened: NONE,
  DisputeResolved: NONE,
  ObligationRestructured: NONE,
  ObligationWrittenOff: NONE,
  DelinquencyPaused: NONE,
  DelinquencyResumed: NONE,
  CreditRepairGranted: NONE,
  SubjectErased: NONE,
};

export function traitsOf(fact: Fact): Traits {
  // The platform confirmed, not the user: it happened, but it shows nothing of the user.
  if (fact.type === 'ReceiptConfirmed' && fact.data.auto === true) return QUALIFYING;
  return TRAITS[fact.type];
}
