import type { FactData, FactType } from '../../domain/account/account.events.ts';
import * as account from './account.behaviours.ts';
import * as activity from './activity.behaviours.ts';
import * as bill from './bill.behaviours.ts';
import * as capacity from './capacity.behaviours.ts';
import * as credit from './credit.behaviours.ts';
import * as external from './external.behaviours.ts';
import * as governance from './governance.behaviours.ts';
import * as identity from './identity.behaviours.ts';
import * as seeking from './seeking.behaviours.ts';
import * as shopping from './shopping.behaviours.ts';
import * as social from './social.behaviours.ts';

/** Every type of behaviour that can be reported, and the class of its data. */
export const BEHAVIOUR_TYPES: {
  readonly [Type in FactType]: new () => FactData[Type];
} = {
  AccountOpened: account.AccountOpenedData,
  AccountClosed: account.AccountClosedData,
  RealNameVerified: identity.RealNameVerifiedData,
  ProfileItemProvided: identity.ProfileItemProvidedData,
  ProfileItemWithdrawn: identity.ProfileItemWithdrawnData,
  PhoneBound: identity.PhoneBoundData,
  CardBound: identity.CardBoundData,
  CreditLineOpened: credit.CreditLineOpenedData,
  CreditLineClosed: credit.CreditLineClosedData,
  LoanDrawn: credit.LoanDrawnData,
  ObligationDue: credit.ObligationDueData,
  StatementIssued: credit.StatementIssuedData,
  RepaymentMade: credit.RepaymentMadeData,
  RepaymentReversed: credit.RepaymentReversedData,
  DelinquencyReported: credit.DelinquencyReportedData,
  DebtPositionReported: credit.DebtPositionReportedData,
  BillIssued: bill.BillIssuedData,
  BillPaid: bill.BillPaidData,
  PurchaseMade: shopping.PurchaseMadeData,
  GoodsDelivered: shopping.GoodsDeliveredData,
  ReceiptConfirmed: shopping.ReceiptConfirmedData,
  OrderDisputed: shopping.OrderDisputedData,
  CreditQueried: seeking.CreditQueriedData,
  CreditApplied: seeking.CreditAppliedData,
  AuthorisationRevoked: seeking.AuthorisationRevokedData,
  IncomeReceived: capacity.IncomeReceivedData,
  InsuranceContributed: capacity.InsuranceContributedData,
  AssetVerified: capacity.AssetVerifiedData,
  TransferMade: activity.TransferMadeData,
  RedPacketExchanged: activity.RedPacketExchangedData,
  DonationMade: activity.DonationMadeData,
  InvestmentContributed: activity.InvestmentContributedData,
  ServiceContractFulfilled: activity.ServiceContractFulfilledData,
  ServiceContractBreached: activity.ServiceContractBreachedData,
  ConnectionAdded: social.ConnectionAddedData,
  ConnectionRemoved: social.ConnectionRemovedData,
  RiskyContactFlagged: social.RiskyContactFlaggedData,
  RiskyContactCleared: social.RiskyContactClearedData,
  GroupJoined: social.GroupJoinedData,
  PartnerScoreReported: external.PartnerScoreReportedData,
  BehaviourVoided: governance.BehaviourVoidedData,
  DisputeOpened: governance.DisputeOpenedData,
  DisputeResolved: governance.DisputeResolvedData,
  ObligationRestructured: governance.ObligationRestructuredData,
  ObligationWrittenOff: governance.ObligationWrittenOffData,
  DelinquencyPaused: governance.DelinquencyPausedData,
  DelinquencyResumed: governance.DelinquencyResumedData,
  CreditRepairGranted: governance.CreditRepairGrantedData,
  SubjectErased: governance.SubjectErasedData,
};
