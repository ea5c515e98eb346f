import type { FactData, FactType } from '../../../src/domain/account/account.events.ts';
import { bookOf } from '../../../src/domain/account/book-of.ts';
import { cycleKey } from '../../../src/domain/account/keys.ts';
import { traitsOf } from '../../../src/domain/account/traits.ts';
import { fact, noon, SHANGHAI } from '../../support/domain/facts.ts';

const order = { orderId: 'o', scene: 'books' } as const;
const activity = { scene: 'books' } as const;
const peer = { peerAccountId: 'other' };
const terms = { amountDueMinor: 1, dueOn: '2026-11-01' };

/** The second table of domain.md, section 2: q(ualifying), e(vidence), a(ctive day). */
const TABLE: { readonly [Type in FactType]: readonly [traits: string, data: FactData[Type]] } = {
  AccountOpened: ['---', { openedOn: '2026-10-10' }],
  AccountClosed: ['---', { closedOn: '2026-10-10' }],
  RealNameVerified: ['-e-', {}],
  ProfileItemProvided: ['-e-', { item: 'job' }],
  ProfileItemWithdrawn: ['---', { item: 'job' }],
  PhoneBound: ['---', { phoneRef: 'p' }],
  CardBound: ['-e-', { cardRef: 'c', kind: 'debit' }],
  CreditLineOpened: ['q--', { lineId: 'l', kind: 'payLater', limitMinor: 1 }],
  CreditLineClosed: ['q--', { lineId: 'l' }],
  LoanDrawn: ['q--', { lineId: 'l', amountMinor: 1 }],
  ObligationDue: ['q--', { obligationId: 'o', lineId: 'l', ...terms }],
  StatementIssued: [
    'q--',
    { statementId: 's', lineId: 'l', balanceMinor: 1, issuedOn: '2026-10-10' },
  ],
  RepaymentMade: ['qe-', { repaymentId: 'r', obligationId: 'o', amountMinor: 1 }],
  RepaymentReversed: ['q--', { targetId: 'unheard-of', reason: 'error' }],
  DelinquencyReported: ['q--', { lineId: 'l', daysPastDue: 0, asOf: '2026-10-10' }],
  DebtPositionReported: ['q--', { ratioPct: 1 }],
  BillIssued: ['q--', { billId: 'b', category: 'gas', amountMinor: 1, dueOn: '2026-11-01' }],
  BillPaid: ['qe-', { billId: 'b', amountMinor: 1 }],
  PurchaseMade: ['qea', order],
  GoodsDelivered: ['q--', order],
  ReceiptConfirmed: ['qea', order],
  OrderDisputed: ['q--', { ...order, fault: 'buyer' }],
  CreditQueried: ['---', { queryId: 'q', requester: 'l', purpose: 'lending' }],
  CreditApplied: ['---', { applicationId: 'a', product: 'p', lender: 'l' }],
  AuthorisationRevoked: ['---', { authorisationRef: 'r' }],
  IncomeReceived: ['qe-', { month: '2026-10' }],
  InsuranceContributed: ['qe-', { kind: 'social' }],
  AssetVerified: ['qe-', { kind: 'vehicle' }],
  TransferMade: ['qea', activity],
  RedPacketExchanged: ['qea', activity],
  DonationMade: ['qea', activity],
  InvestmentContributed: ['qea', activity],
  ServiceContractFulfilled: ['qea', activity],
  ServiceContractBreached: ['q--', activity],
  ConnectionAdded: ['---', peer],
  ConnectionRemoved: ['---', peer],
  RiskyContactFlagged: ['---', peer],
  RiskyContactCleared: ['---', peer],
  GroupJoined: ['---', { groupRef: 'g' }],
  PartnerScoreReported: ['---', { scheme: 's', score: 1 }],
  BehaviourVoided: ['---', { targetId: 'unheard-of', reason: 'error' }],
  DisputeOpened: ['---', { targetId: 'bill:b', reason: 'error' }],
  DisputeResolved: ['---', { targetId: 'bill:b', outcome: 'rejected' }],
  ObligationRestructured: ['---', { targetId: 'bill:b' }],
  ObligationWrittenOff: ['---', { targetId: 'bill:b' }],
  DelinquencyPaused: ['---', { targetId: 'line:l', reason: 'flood' }],
  DelinquencyResumed: ['---', { targetId: 'line:l' }],
  CreditRepairGranted: ['---', { policyId: 'p' }],
  SubjectErased: ['---', {}],
};

describe('what a fact is evidence of', () => {
  it.each(Object.entries(TABLE))('%s', (type, [traits, data]) => {
    const it = fact(type as 'AccountOpened', noon('2026-10-10'), {
      data: data as FactData['AccountOpened'],
    });
    const { qualifies, evidence, activity } = traitsOf(it);
    expect(`${qualifies ? 'q' : '-'}${evidence ? 'e' : '-'}${activity ? 'a' : '-'}`).toBe(traits);

    const book = bookOf([it], SHANGHAI);
    const active = book.activity[cycleKey(it.cycle)];
    expect(book.qualifyingOn).toBe(qualifies ? it.day : null);
    expect(active?.evidenceOn ?? null).toBe(evidence ? it.day : null);
    // 10 October is the fifth day of its cycle.
    expect(active?.days ?? 0).toBe(activity ? 0b10000 : 0);
    expect(active?.scenes ?? {}).toEqual(activity ? { books: it.day } : {});
  });

  it('a receipt that the platform confirmed shows nothing of the user', () => {
    const auto = fact('ReceiptConfirmed', noon('2026-10-10'), { data: { ...order, auto: true } });
    expect(traitsOf(auto)).toEqual({ qualifies: true, evidence: false, activity: false });
  });
});
