import type { FactData, FactType } from '../../domain/account/account.events.ts';
import * as account from './account.behaviours.ts';
import * as bill from './bill.behaviours.ts';
import * as credit from './credit.behaviours.ts';
import * as governance from './governance.behaviours.ts';
import * as seeking from './seeking.behaviours.ts';
import * as shopping from './shopping.behaviours.ts';

/** Every type of behaviour that can be reported, and the class of its data. */
export const BEHAVIOUR_TYPES: {
  readonly [Type in FactType]: new () => FactData[Type];
} = {
  AccountOpened: account.AccountOpenedData,
  AccountClosed: account.AccountClosedData,
  RealNameVerified: account.RealNameVerifiedData,
  CreditLineOpened: credit.CreditLineOpenedData,
  CreditLineClosed: credit.CreditLineClosedData,
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
  CreditQueried: seeking.CreditQueriedData,
  CreditApplied: seeking.CreditAppliedData,
  BehaviourVoided: governance.BehaviourVoidedData,
};
