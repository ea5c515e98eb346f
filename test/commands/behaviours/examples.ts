import type { FactData, FactType } from '../../../src/domain/account/account.events.ts';

/** The instant at which the examples are reported, and which they do not lie ahead of. */
export const NOW = Date.parse('2026-11-05T12:00:00+08:00');

export const TARGET_ID = '0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11';

type Example<Type extends FactType> = Type extends 'DebtPositionReported'
  ? FactData[Type]
  : Required<FactData[Type]>;

/** Well-formed data for each type, with every field that the type knows. */
export const DATA_EXAMPLES: { readonly [Type in FactType]: Example<Type> } = {
  AccountOpened: { openedOn: '2024-02-29', cohort: 'autumn' },
  AccountClosed: { closedOn: '2026-11-01' },
  RealNameVerified: {},
  CreditLineOpened: {
    lineId: 'line-1',
    kind: 'payLater',
    limitMinor: 500_000,
    currency: 'CNY',
  },
  CreditLineClosed: { lineId: 'line-1' },
  ObligationDue: {
    obligationId: 'obligation-1',
    lineId: 'line-1',
    amountDueMinor: 120_00,
    dueOn: '2026-11-05',
  },
  StatementIssued: {
    statementId: 'statement-1',
    lineId: 'line-1',
    balanceMinor: -20_00,
    issuedOn: '2026-10-20',
    obligationId: 'obligation-1',
  },
  RepaymentMade: {
    repaymentId: 'repayment-1',
    obligationId: 'obligation-1',
    amountMinor: 120_00,
    paidBy: 'friend-7',
    lineId: 'line-1',
    amountDueMinor: 120_00,
    dueOn: '2026-11-05',
  },
  RepaymentReversed: {
    targetId: TARGET_ID,
    reason: 'The bank took the payment back.',
  },
  DelinquencyReported: {
    lineId: 'line-1',
    daysPastDue: 31,
    amountOverdueMinor: 120_00,
    asOf: '2026-11-04',
  },
  DebtPositionReported: { usedMinor: -1, limitMinor: 0 },
  BillIssued: {
    billId: 'bill-1',
    category: 'water',
    amountMinor: 88_00,
    dueOn: '2026-11-10',
    currency: 'CNY',
  },
  BillPaid: {
    billId: 'bill-1',
    amountMinor: 88_00,
    paidBy: 'friend-7',
    category: 'water',
    amountDueMinor: 88_00,
    dueOn: '2026-11-10',
    currency: 'CNY',
  },
  PurchaseMade: {
    orderId: 'order-1',
    channel: 'app',
    scene: 'books',
    confirmBy: '2026-11-15',
    amountMinor: 59_00,
    currency: 'CNY',
  },
  GoodsDelivered: {
    orderId: 'order-1',
    channel: 'app',
    scene: 'books',
    confirmBy: '2026-11-15T23:59:59+08:00',
  },
  ReceiptConfirmed: {
    orderId: 'order-1',
    channel: 'app',
    scene: 'books',
    confirmBy: '2026-11-15T15:59Z',
    auto: false,
  },
  CreditQueried: {
    queryId: 'query-1',
    requester: 'lender-3',
    purpose: 'lending',
    authorisationRef: 'consent-9',
  },
  CreditApplied: {
    applicationId: 'application-1',
    product: 'cash-12',
    lender: 'lender-3',
  },
  BehaviourVoided: {
    targetId: TARGET_ID,
    reason: 'Reported for the wrong account.',
  },
};

export const FACT_TYPES = Object.keys(DATA_EXAMPLES) as readonly FactType[];

/** A well-formed behaviour of a type, as it comes out of JSON. */
export function exampleOf(type: FactType): ExampleRequest {
  return {
    id: `0190f3c2-0000-7000-8000-${String(FACT_TYPES.indexOf(type)).padStart(12, '0')}`,
    accountId: 'account_1',
    type,
    occurredAt: '2026-11-05T09:30:00.250+08:00',
    source: 'examples',
    data: { ...DATA_EXAMPLES[type] },
  };
}

export interface ExampleRequest {
  id: string;
  accountId: string;
  type: string;
  occurredAt: string;
  source: string;
  data: Record<string, unknown>;
}
