import type { FactData, FactType } from '../domain/account/account.events.ts';
import { ASSETS, INSURANCES, LINES, PROFILE, PURPOSES } from './timeline-words.ts';
import {
  amount,
  at,
  balance,
  because,
  days,
  directed,
  optional,
  target,
} from './timeline-words.ts';

/** A fact in one line of English, with the account as its subject where it has acted. */
export function timelineText<Type extends FactType>(type: Type, data: FactData[Type]): string {
  return TEXTS[type](data);
}

const TEXTS: { readonly [Type in FactType]: (data: FactData[Type]) => string } = {
  AccountOpened: ({ openedOn, cohort }) =>
    `account opened on ${openedOn}${optional(cohort, 'in cohort')}`,
  AccountClosed: ({ closedOn }) => `account closed on ${closedOn}`,
  RealNameVerified: () => 'real name verified',
  ProfileItemProvided: ({ item }) => `${PROFILE[item]} provided`,
  ProfileItemWithdrawn: ({ item }) => `${PROFILE[item]} withdrawn`,
  PhoneBound: ({ phoneRef }) => `phone ${phoneRef} bound`,
  CardBound: ({ cardRef, kind }) => `${kind} card ${cardRef} bound`,
  CreditLineOpened: ({ lineId, kind, limitMinor, currency = 'CNY' }) =>
    `${LINES[kind]} line ${lineId} opened with a limit of ${amount(limitMinor, currency)}`,
  CreditLineClosed: ({ lineId }) => `line ${lineId} closed`,
  LoanDrawn: ({ lineId, amountMinor, drawId }) =>
    `drew ${amount(amountMinor)} on line ${lineId}${optional(drawId, 'as part of draw')}`,
  ObligationDue: ({ obligationId, lineId, amountDueMinor, dueOn }) =>
    `${amount(amountDueMinor)} due on ${dueOn}: obligation ${obligationId} of line ${lineId}`,
  StatementIssued: ({ statementId, lineId, balanceMinor, issuedOn }) =>
    `statement ${statementId} of line ${lineId} issued on ${issuedOn}: ${balance(balanceMinor)}`,
  RepaymentMade: ({ obligationId, amountMinor, paidBy, dueOn }) =>
    `paid ${amount(amountMinor)} on obligation ${obligationId}` +
    optional(dueOn, 'due on') +
    optional(paidBy, 'through'),
  RepaymentReversed: ({ targetId, reason }) => `payment ${targetId} reversed: ${reason}`,
  DelinquencyReported: ({ lineId, daysPastDue, amountOverdueMinor, asOf }) =>
    daysPastDue === 0
      ? `line ${lineId} reported current as of ${asOf}`
      : `line ${lineId} reported ${days(daysPastDue)} past due as of ${asOf}` +
        (amountOverdueMinor === undefined ? '' : `, ${amount(amountOverdueMinor)} overdue`),
  DebtPositionReported: ({ ratioPct, usedMinor, limitMinor }) =>
    ratioPct === undefined
      ? `debt reported: ${amount(usedMinor ?? 0)} used of ${amount(limitMinor ?? 0)}`
      : `debt reported: ${ratioPct} %`,
  BillIssued: ({ billId, category, amountMinor, dueOn, currency = 'CNY' }) =>
    `${category} bill ${billId} of ${amount(amountMinor, currency)} issued, due on ${dueOn}`,
  BillPaid: ({ billId, amountMinor, category, currency, dueOn, paidBy }) =>
    `paid ${amount(amountMinor, currency)} on ${category ? `${category} ` : ''}bill ${billId}` +
    optional(dueOn, 'due on') +
    optional(paidBy, 'through'),
  PurchaseMade: ({ orderId, amountMinor, currency = 'CNY', ...where }) =>
    `bought order ${orderId}` +
    (amountMinor === undefined ? '' : ` for ${amount(amountMinor, currency)}`) +
    at(where),
  GoodsDelivered: ({ orderId }) => `order ${orderId} delivered`,
  ReceiptConfirmed: ({ orderId, auto = false }) =>
    `receipt of order ${orderId} confirmed${auto ? ' by the platform' : ''}`,
  OrderDisputed: ({ orderId, fault }) => `dispute over order ${orderId}: the ${fault} at fault`,
  CreditQueried: ({ requester, purpose }) =>
    `${requester} queried the credit: ${PURPOSES[purpose]}`,
  CreditApplied: ({ product, lender }) => `applied to ${lender} for ${product}`,
  AuthorisationRevoked: ({ authorisationRef, reason }) =>
    `authorisation ${authorisationRef} revoked${because(reason)}`,
  IncomeReceived: ({ month }) => `income of ${month} received`,
  InsuranceContributed: ({ kind, month }) =>
    `contribution to ${INSURANCES[kind]} made${optional(month, 'for')}`,
  AssetVerified: ({ kind, tier }) => `${ASSETS[kind]} verified${optional(tier, 'at tier')}`,
  TransferMade: ({ direction, ...where }) => directed('transfer', direction, 'made') + at(where),
  RedPacketExchanged: ({ direction, ...where }) =>
    directed('red packet', direction, 'exchanged') + at(where),
  DonationMade: (where) => `donation made${at(where)}`,
  InvestmentContributed: (where) => `contributed to an investment${at(where)}`,
  ServiceContractFulfilled: ({ service, ...where }) =>
    `service contract${optional(service, 'for')} fulfilled${at(where)}`,
  ServiceContractBreached: ({ service, ...where }) =>
    `service contract${optional(service, 'for')} breached${at(where)}`,
  ConnectionAdded: ({ peerAccountId, kind }) =>
    `connected with account ${peerAccountId}${optional(kind, 'as')}`,
  ConnectionRemoved: ({ peerAccountId }) => `no longer connected with account ${peerAccountId}`,
  RiskyContactFlagged: ({ peerAccountId }) => `account ${peerAccountId} flagged as a risky contact`,
  RiskyContactCleared: ({ peerAccountId }) => `account ${peerAccountId} no longer a risky contact`,
  GroupJoined: ({ groupRef, kind }) =>
    `joined ${kind === undefined ? '' : `${kind} `}group ${groupRef}`,
  PartnerScoreReported: ({ scheme, score }) => `score of ${score} reported by ${scheme}`,
  BehaviourVoided: ({ targetId, reason }) => `behaviour ${targetId} voided: ${reason}`,
  DisputeOpened: ({ targetId, reason }) => `dispute over ${target(targetId)} opened: ${reason}`,
  DisputeResolved: ({ targetId, outcome, reason }) =>
    `dispute over ${target(targetId)} ${outcome}${because(reason)}`,
  ObligationRestructured: ({ targetId, dueOn, amountDueMinor, reason }) =>
    `${target(targetId)} restructured` +
    (dueOn === undefined
      ? ', nothing more is due'
      : `, ${amountDueMinor === undefined ? 'the rest' : amount(amountDueMinor)} due on ${dueOn}`) +
    because(reason),
  ObligationWrittenOff: ({ targetId, reason }) =>
    `${target(targetId)} written off${because(reason)}`,
  DelinquencyPaused: ({ targetId, reason, authority }) =>
    `delinquency of ${target(targetId)} paused${optional(authority, 'by')}: ${reason}`,
  DelinquencyResumed: ({ targetId, reason }) =>
    `delinquency of ${target(targetId)} resumed${because(reason)}`,
  CreditRepairGranted: ({ targetId, policyId, authority }) =>
    `credit repair granted under ${policyId}${optional(authority, 'by')}: ` +
    (targetId === undefined ? 'all cured defaults' : target(targetId)),
  SubjectErased: ({ reason, authority }) =>
    `erasure of the account holder requested${optional(authority, 'by')}${because(reason)}`,
};
