import type { FactData, FactType } from '../domain/account/account.events.ts';

/** A fact in one line of English, with the account as its subject where it has acted. */
export function timelineText<Type extends FactType>(type: Type, data: FactData[Type]): string {
  return TEXTS[type](data);
}

const TEXTS: { readonly [Type in FactType]: (data: FactData[Type]) => string } = {
  AccountOpened: ({ openedOn, cohort }) =>
    `account opened on ${openedOn}${optional(cohort, 'in cohort')}`,
  AccountClosed: ({ closedOn }) => `account closed on ${closedOn}`,
  RealNameVerified: () => 'real name verified',
  CreditLineOpened: ({ lineId, kind, limitMinor, currency = 'CNY' }) =>
    `${KINDS[kind]} line ${lineId} opened with a limit of ${amount(limitMinor, currency)}`,
  CreditLineClosed: ({ lineId }) => `line ${lineId} closed`,
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
  PurchaseMade: ({ orderId, amountMinor, currency = 'CNY', scene, channel }) =>
    `bought order ${orderId}` +
    (amountMinor === undefined ? '' : ` for ${amount(amountMinor, currency)}`) +
    optional(scene, 'in') +
    optional(channel, 'through'),
  GoodsDelivered: ({ orderId }) => `order ${orderId} delivered`,
  ReceiptConfirmed: ({ orderId, auto = false }) =>
    `receipt of order ${orderId} confirmed${auto ? ' by the platform' : ''}`,
  CreditQueried: ({ requester, purpose }) =>
    `${requester} queried the credit: ${PURPOSES[purpose]}`,
  CreditApplied: ({ product, lender }) => `applied to ${lender} for ${product}`,
  BehaviourVoided: ({ targetId, reason }) => `behaviour ${targetId} voided: ${reason}`,
};

const KINDS: Readonly<Record<FactData['CreditLineOpened']['kind'], string>> = {
  payLater: 'pay-later',
  cashLoan: 'cash loan',
  creditCard: 'credit card',
  reserveFund: 'reserve fund',
  microLoan: 'micro-loan',
  businessLoan: 'business loan',
};

const PURPOSES: Readonly<Record<FactData['CreditQueried']['purpose'], string>> = {
  lending: 'lending',
  rental: 'rental',
  postLoanReview: 'post-loan review',
  monitoring: 'monitoring',
  self: 'own request',
};

function optional(value: string | undefined, preposition: string): string {
  return value === undefined ? '' : ` ${preposition} ${value}`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

function balance(minor: number): string {
  return minor < 0 ? `${amount(-minor)} in credit` : `${amount(minor)} owed`;
}

/**
 * With two decimals, by integers. A repayment does not say its currency, the line that it is for
 * does: such an amount stands without one rather than with a guess.
 */
function amount(minor: number, currency?: string): string {
  const digits = String(minor).padStart(3, '0');
  const decimal = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return currency === undefined ? decimal : `${decimal} ${currency}`;
}
