import type { FactData, FactType } from '../../src/domain/account/account.events.ts';
import { timelineText } from '../../src/views/timeline-text.ts';
import { DATA_EXAMPLES, TARGET_ID } from '../commands/behaviours/data-examples.ts';

/** The examples, which have every field that a type knows. */
const WHOLE: Readonly<Record<FactType, string>> = {
  AccountOpened: 'account opened on 2024-02-29 in cohort autumn',
  AccountClosed: 'account closed on 2026-11-01',
  RealNameVerified: 'real name verified',
  ProfileItemProvided: 'education provided',
  ProfileItemWithdrawn: 'investor certificate withdrawn',
  PhoneBound: 'phone phone-1 bound',
  CardBound: 'debit card card-1 bound',
  CreditLineOpened: 'pay-later line line-1 opened with a limit of 5000.00 CNY',
  CreditLineClosed: 'line line-1 closed',
  LoanDrawn: 'drew 40000.00 on line line-1 as part of draw draw-1',
  ObligationDue: '120.00 due on 2026-11-05: obligation obligation-1 of line line-1',
  StatementIssued: 'statement statement-1 of line line-1 issued on 2026-10-20: 20.00 in credit',
  RepaymentMade: 'paid 120.00 on obligation obligation-1 due on 2026-11-05 through friend-7',
  RepaymentReversed: `payment ${TARGET_ID} reversed: The bank took the payment back.`,
  DelinquencyReported: 'line line-1 reported 31 days past due as of 2026-11-04, 120.00 overdue',
  DebtPositionReported: 'debt reported: -0.01 used of 0.00',
  BillIssued: 'water bill bill-1 of 88.00 CNY issued, due on 2026-11-10',
  BillPaid: 'paid 88.00 CNY on water bill bill-1 due on 2026-11-10 through friend-7',
  PurchaseMade: 'bought order order-1 for 59.00 CNY in books through app',
  GoodsDelivered: 'order order-1 delivered',
  ReceiptConfirmed: 'receipt of order order-1 confirmed',
  OrderDisputed: 'dispute over order order-1: the seller at fault',
  CreditQueried: 'lender-3 queried the credit: lending',
  CreditApplied: 'applied to lender-3 for cash-12',
  AuthorisationRevoked: 'authorisation consent-9 revoked: The contract has ended.',
  IncomeReceived: 'income of 2026-10 received',
  InsuranceContributed: 'contribution to the provident fund made for 2026-10',
  AssetVerified: 'financial assets verified at tier 2',
  TransferMade: 'transfer sent in household through app',
  RedPacketExchanged: 'red packet received in restaurant through chat',
  DonationMade: 'donation made in hospital through app',
  InvestmentContributed: 'contributed to an investment in books through fund-shop',
  ServiceContractFulfilled: 'service contract for bike-rental fulfilled in transport through app',
  ServiceContractBreached: 'service contract for deposit-free stay breached in hotel through app',
  ConnectionAdded: 'connected with account account_2 as friend',
  ConnectionRemoved: 'no longer connected with account account_2',
  RiskyContactFlagged: 'account account_2 flagged as a risky contact',
  RiskyContactCleared: 'account account_2 no longer a risky contact',
  GroupJoined: 'joined marketing group group-1',
  PartnerScoreReported: 'score of 700 reported by payment-score',
  BehaviourVoided: `behaviour ${TARGET_ID} voided: Reported for the wrong account.`,
  DisputeOpened: 'dispute over line card%23 1#2026-02-10 opened: I had paid that.',
  DisputeResolved: `dispute over behaviour ${TARGET_ID} upheld: The payment was found.`,
  ObligationRestructured: 'obligation obligation-1 restructured, 100.00 due on 2026-12-05: Agreed.',
  ObligationWrittenOff: 'bill bill-1 written off: The debtor cannot be found.',
  DelinquencyPaused: 'delinquency of line line-1 paused by regulator: A flood.',
  DelinquencyResumed: 'delinquency of obligation Obligation #1 resumed: The relief has ended.',
  CreditRepairGranted: 'credit repair granted under repair-2026 by central-bank: bill bill-1',
  SubjectErased: 'erasure of the account holder requested by data-protection: Asked for.',
};

describe('A fact with all that can be said', () => {
  it.each(Object.entries(WHOLE))('%s reads: %s', (type, text) => {
    const fact = type as FactType;
    expect(timelineText(fact, DATA_EXAMPLES[fact])).toBe(text);
  });
});

describe('A fact with less to say', () => {
  it.each<[string, FactType, FactData[FactType]]>([
    ['account opened on 2026-01-02', 'AccountOpened', { openedOn: '2026-01-02' }],
    [
      'credit card line card opened with a limit of 5000.00 TWD',
      'CreditLineOpened',
      { lineId: 'card', kind: 'creditCard', limitMinor: 500_000, currency: 'TWD' },
    ],
    [
      'pay-later line p opened with a limit of 0.05 CNY',
      'CreditLineOpened',
      { lineId: 'p', kind: 'payLater', limitMinor: 5 },
    ],
    [
      'paid 120.00 on obligation bill-3',
      'RepaymentMade',
      { repaymentId: 'r', obligationId: 'bill-3', amountMinor: 12_000 },
    ],
    [
      'statement s of line card issued on 2026-01-31: 0.50 in credit',
      'StatementIssued',
      { statementId: 's', lineId: 'card', balanceMinor: -50, issuedOn: '2026-01-31' },
    ],
    [
      'line card reported 1 day past due as of 2026-02-01, 3.00 overdue',
      'DelinquencyReported',
      { lineId: 'card', daysPastDue: 1, amountOverdueMinor: 300, asOf: '2026-02-01' },
    ],
    [
      'line card reported current as of 2026-02-01',
      'DelinquencyReported',
      { lineId: 'card', daysPastDue: 0, asOf: '2026-02-01' },
    ],
    ['debt reported: 0 %', 'DebtPositionReported', { ratioPct: 0 }],
    [
      'debt reported: 4.00 used of 10.00',
      'DebtPositionReported',
      { usedMinor: 400, limitMinor: 1_000 },
    ],
    [
      'paid 30.10 CNY on water bill w due on 2026-03-01 through ben',
      'BillPaid',
      {
        billId: 'w',
        amountMinor: 3_010,
        currency: 'CNY',
        category: 'water',
        dueOn: '2026-03-01',
        paidBy: 'ben',
      },
    ],
    ['bought order o in cinema', 'PurchaseMade', { orderId: 'o', scene: 'cinema' }],
    [
      'receipt of order o confirmed by the platform',
      'ReceiptConfirmed',
      { orderId: 'o', auto: true },
    ],
    [
      'bank queried the credit: post-loan review',
      'CreditQueried',
      { queryId: 'q', requester: 'bank', purpose: 'postLoanReview' },
    ],
    ['drew 0.01 on line l', 'LoanDrawn', { lineId: 'l', amountMinor: 1 }],
    ['authorisation a revoked', 'AuthorisationRevoked', { authorisationRef: 'a' }],
    ['contribution to social insurance made', 'InsuranceContributed', { kind: 'social' }],
    ['driving licence provided', 'ProfileItemProvided', { item: 'licence' }],
    ['garage verified', 'AssetVerified', { kind: 'garage' }],
    ['financial assets verified at tier 0', 'AssetVerified', { kind: 'financial', tier: 0 }],
    ['transfer made', 'TransferMade', {}],
    ['transfer received in taxi', 'TransferMade', { direction: 'in', scene: 'taxi' }],
    ['red packet exchanged', 'RedPacketExchanged', {}],
    ['donation made', 'DonationMade', {}],
    ['contributed to an investment', 'InvestmentContributed', {}],
    ['service contract fulfilled', 'ServiceContractFulfilled', {}],
    ['service contract breached', 'ServiceContractBreached', {}],
    ['connected with account bob', 'ConnectionAdded', { peerAccountId: 'bob' }],
    ['joined group g', 'GroupJoined', { groupRef: 'g' }],
    [
      'dispute over bill b rejected',
      'DisputeResolved',
      { targetId: 'bill:b', outcome: 'rejected' },
    ],
    ['bill b restructured, nothing more is due', 'ObligationRestructured', { targetId: 'bill:b' }],
    [
      'bill b restructured, the rest due on 2026-12-05',
      'ObligationRestructured',
      { targetId: 'bill:b', dueOn: '2026-12-05' },
    ],
    ['bill b written off', 'ObligationWrittenOff', { targetId: 'bill:b' }],
    [
      'delinquency of line l paused: flood',
      'DelinquencyPaused',
      { targetId: 'line:l', reason: 'flood' },
    ],
    ['delinquency of line l resumed', 'DelinquencyResumed', { targetId: 'line:l' }],
    ['credit repair granted under p: all cured defaults', 'CreditRepairGranted', { policyId: 'p' }],
    ['erasure of the account holder requested', 'SubjectErased', {}],
  ])('reads: %s', (text, type, data) => {
    expect(timelineText(type, data)).toBe(text);
  });
});
