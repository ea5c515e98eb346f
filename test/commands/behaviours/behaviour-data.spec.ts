import type { FactType } from '../../../src/domain/account/account.events.ts';
import { DATA_EXAMPLES } from './data-examples.ts';
import { FACT_TYPES, exampleOf } from './examples.ts';
import { faults, problems, withData } from './judging.ts';

describe('malformed data', () => {
  it.each(FACT_TYPES)('%s takes no field it does not know', (type) => {
    for (const name of ['nonsense', 'constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      const request = exampleOf(type);
      const data = { ...request.data };
      Object.defineProperty(data, name, { value: {}, enumerable: true });
      expect(faults({ ...request, data })).toEqual([`/data/${name} UNKNOWN_FIELD`]);
    }
  });

  it.each(FACT_TYPES)('%s takes no null for any of its fields', (type) => {
    for (const name of Object.keys(DATA_EXAMPLES[type])) {
      expect(faults(withData(type, { [name]: null }))).toEqual([`/data/${name} WRONG_TYPE`]);
    }
  });

  it.each<[FactType, string]>([
    ['AccountOpened', 'openedOn'],
    ['AccountClosed', 'closedOn'],
    ['ProfileItemProvided', 'item'],
    ['ProfileItemWithdrawn', 'item'],
    ['PhoneBound', 'phoneRef'],
    ['CardBound', 'cardRef kind'],
    ['CreditLineOpened', 'lineId kind limitMinor'],
    ['CreditLineClosed', 'lineId'],
    ['LoanDrawn', 'lineId amountMinor'],
    ['ObligationDue', 'obligationId lineId amountDueMinor dueOn'],
    ['StatementIssued', 'statementId lineId balanceMinor issuedOn'],
    ['RepaymentMade', 'repaymentId obligationId amountMinor'],
    ['RepaymentReversed', 'targetId reason'],
    ['DelinquencyReported', 'lineId daysPastDue asOf'],
    ['DebtPositionReported', 'ratioPct'],
    ['BillIssued', 'billId category amountMinor dueOn'],
    ['BillPaid', 'billId amountMinor'],
    ['PurchaseMade', 'orderId channel'],
    ['GoodsDelivered', 'orderId'],
    ['ReceiptConfirmed', 'orderId'],
    ['OrderDisputed', 'orderId fault'],
    ['CreditQueried', 'queryId requester purpose'],
    ['CreditApplied', 'applicationId product lender'],
    ['AuthorisationRevoked', 'authorisationRef'],
    ['IncomeReceived', 'month'],
    ['InsuranceContributed', 'kind'],
    ['AssetVerified', 'kind'],
    ['ConnectionAdded', 'peerAccountId'],
    ['ConnectionRemoved', 'peerAccountId'],
    ['RiskyContactFlagged', 'peerAccountId'],
    ['RiskyContactCleared', 'peerAccountId'],
    ['GroupJoined', 'groupRef'],
    ['PartnerScoreReported', 'scheme score'],
    ['BehaviourVoided', 'targetId reason'],
    ['DisputeOpened', 'targetId reason'],
    ['DisputeResolved', 'targetId outcome'],
    ['ObligationRestructured', 'targetId'],
    ['ObligationWrittenOff', 'targetId'],
    ['DelinquencyPaused', 'targetId reason'],
    ['DelinquencyResumed', 'targetId'],
    ['CreditRepairGranted', 'policyId'],
  ])('%s needs %s', (type, names) => {
    const expected = names.split(' ').map((name) => `/data/${name} MISSING`);
    const missing = faults({ ...exampleOf(type), data: {} });
    expect([...missing].sort()).toEqual(expected.sort());
  });

  it.each<FactType>([
    'RealNameVerified',
    'TransferMade',
    'RedPacketExchanged',
    'DonationMade',
    'InvestmentContributed',
    'ServiceContractFulfilled',
    'ServiceContractBreached',
    'SubjectErased',
  ])('%s needs nothing', (type) => {
    expect(faults({ ...exampleOf(type), data: {} })).toEqual([]);
  });

  it.each<[FactType, string, unknown, string]>([
    ['BillPaid', 'amountMinor', '100', 'WRONG_TYPE'],
    ['BillPaid', 'amountMinor', 0.5, 'NOT_AN_INTEGER'],
    ['BillPaid', 'amountMinor', 0, 'OUT_OF_RANGE'],
    ['BillPaid', 'amountMinor', 1_000_000_000_000_001, 'OUT_OF_RANGE'],
    ['BillPaid', 'amountMinor', 1e300, 'OUT_OF_RANGE'],
    ['BillPaid', 'amountDueMinor', -1, 'OUT_OF_RANGE'],
    ['BillPaid', 'category', 'Water', 'NOT_AN_OPTION'],
    ['BillPaid', 'currency', 'cny', 'NOT_A_CURRENCY'],
    ['BillPaid', 'paidBy', '', 'NOT_A_REFERENCE'],
    ['BillPaid', 'dueOn', '2026-02-29', 'NOT_A_DATE'],
    ['BillPaid', 'dueOn', '2026-2-1', 'NOT_A_DATE'],
    ['BillIssued', 'amountMinor', 0, 'OUT_OF_RANGE'],
    ['BillIssued', 'category', '__proto__', 'NOT_AN_OPTION'],
    ['BillIssued', 'currency', 'RMBY', 'NOT_A_CURRENCY'],
    ['BillIssued', 'dueOn', '1899-12-31', 'NOT_A_DATE'],
    ['AccountOpened', 'openedOn', '2200-01-01', 'NOT_A_DATE'],
    ['AccountOpened', 'cohort', 'a\u0000b', 'NOT_A_REFERENCE'],
    ['AccountClosed', 'closedOn', '2026-11-01T00:00:00Z', 'NOT_A_DATE'],
    ['CreditLineOpened', 'limitMinor', -1, 'OUT_OF_RANGE'],
    ['CreditLineOpened', 'kind', 'mortgage', 'NOT_AN_OPTION'],
    ['CreditLineOpened', 'currency', 'CN', 'NOT_A_CURRENCY'],
    ['CreditLineClosed', 'lineId', 'line-1 ', 'NOT_A_REFERENCE'],
    ['LoanDrawn', 'lineId', 'line\t1', 'NOT_A_REFERENCE'],
    ['LoanDrawn', 'amountMinor', 0, 'OUT_OF_RANGE'],
    ['LoanDrawn', 'amountMinor', 40_000.5, 'NOT_AN_INTEGER'],
    ['LoanDrawn', 'drawId', '', 'NOT_A_REFERENCE'],
    ['ObligationDue', 'obligationId', 'x'.repeat(129), 'NOT_A_REFERENCE'],
    ['ObligationDue', 'lineId', '\ud800', 'NOT_A_REFERENCE'],
    ['ObligationDue', 'amountDueMinor', -1, 'OUT_OF_RANGE'],
    ['ObligationDue', 'dueOn', 'tomorrow', 'NOT_A_DATE'],
    ['StatementIssued', 'balanceMinor', -1_000_000_000_000_001, 'OUT_OF_RANGE'],
    ['StatementIssued', 'balanceMinor', 1.01, 'NOT_AN_INTEGER'],
    ['StatementIssued', 'statementId', 5, 'WRONG_TYPE'],
    ['StatementIssued', 'issuedOn', '', 'NOT_A_DATE'],
    ['StatementIssued', 'obligationId', '\u0085', 'NOT_A_REFERENCE'],
    ['RepaymentMade', 'amountMinor', 0, 'OUT_OF_RANGE'],
    ['RepaymentMade', 'amountMinor', true, 'WRONG_TYPE'],
    ['RepaymentMade', 'amountDueMinor', 0.1, 'NOT_AN_INTEGER'],
    ['RepaymentMade', 'amountDueMinor', undefined, 'INCOMPLETE_TERMS'],
    ['RepaymentMade', 'lineId', undefined, 'INCOMPLETE_TERMS'],
    ['RepaymentMade', 'dueOn', undefined, 'INCOMPLETE_TERMS'],
    ['RepaymentMade', 'repaymentId', {}, 'WRONG_TYPE'],
    ['BillPaid', 'category', undefined, 'INCOMPLETE_TERMS'],
    ['BillPaid', 'amountDueMinor', undefined, 'INCOMPLETE_TERMS'],
    ['BillPaid', 'dueOn', undefined, 'INCOMPLETE_TERMS'],
    ['RepaymentReversed', 'targetId', 'repayment-1', 'NOT_A_UUID'],
    ['RepaymentReversed', 'targetId', exampleOf('RepaymentReversed').id, 'SELF_REFERENCE'],
    ['RepaymentReversed', 'reason', '', 'NOT_A_TEXT'],
    [
      'BehaviourVoided',
      'targetId',
      exampleOf('BehaviourVoided').id.toUpperCase(),
      'SELF_REFERENCE',
    ],
    ['BehaviourVoided', 'reason', 'x'.repeat(501), 'NOT_A_TEXT'],
    ['DelinquencyReported', 'daysPastDue', -1, 'OUT_OF_RANGE'],
    ['DelinquencyReported', 'daysPastDue', 36_501, 'OUT_OF_RANGE'],
    ['DelinquencyReported', 'daysPastDue', 1.5, 'NOT_AN_INTEGER'],
    ['DelinquencyReported', 'amountOverdueMinor', -1, 'OUT_OF_RANGE'],
    ['DelinquencyReported', 'asOf', '2026-13-01', 'NOT_A_DATE'],
    ['DebtPositionReported', 'ratioPct', 50, 'AMBIGUOUS_TERMS'],
    ['DebtPositionReported', 'usedMinor', undefined, 'INCOMPLETE_TERMS'],
    ['DebtPositionReported', 'limitMinor', undefined, 'INCOMPLETE_TERMS'],
    ['DebtPositionReported', 'limitMinor', -1, 'OUT_OF_RANGE'],
    ['PurchaseMade', 'channel', undefined, 'MISSING'],
    ['PurchaseMade', 'scene', 'casino', 'NOT_AN_OPTION'],
    ['PurchaseMade', 'amountMinor', -1, 'OUT_OF_RANGE'],
    ['PurchaseMade', 'confirmBy', '2026-11-31', 'NOT_A_DATE'],
    ['GoodsDelivered', 'confirmBy', '2026-11-15T23:59:59', 'NOT_A_DATE'],
    ['GoodsDelivered', 'confirmBy', '2206-11-15T23:59:59Z', 'NOT_A_DATE'],
    ['ReceiptConfirmed', 'auto', 'yes', 'WRONG_TYPE'],
    ['OrderDisputed', 'orderId', ' order', 'NOT_A_REFERENCE'],
    ['OrderDisputed', 'channel', 7, 'WRONG_TYPE'],
    ['OrderDisputed', 'scene', 'Books', 'NOT_AN_OPTION'],
    ['OrderDisputed', 'confirmBy', 'soon', 'NOT_A_DATE'],
    ['OrderDisputed', 'fault', 'both', 'NOT_AN_OPTION'],
    ['CreditQueried', 'purpose', 'toString', 'NOT_AN_OPTION'],
    ['CreditQueried', 'requester', '\tlender', 'NOT_A_REFERENCE'],
    ['CreditQueried', 'authorisationRef', ' ', 'NOT_A_REFERENCE'],
    ['CreditApplied', 'product', '\u3000', 'NOT_A_REFERENCE'],
    ['AuthorisationRevoked', 'authorisationRef', ['consent-9'], 'WRONG_TYPE'],
    ['AuthorisationRevoked', 'reason', ' ', 'NOT_A_TEXT'],
  ])('%s with %s %j: %4$s', (type, name, value, code) => {
    const input = withData(type, { [name]: value });
    expect(faults(input)).toEqual([`/data/${name} ${code}`]);
    expect(problems(input)[0]?.detail).toContain(name);
  });

  it('takes a debt ratio in whole percent only', () => {
    const ratio = (ratioPct: unknown) => ({
      ...exampleOf('DebtPositionReported'),
      data: { ratioPct },
    });
    expect(faults(ratio(-1))).toEqual(['/data/ratioPct OUT_OF_RANGE']);
    expect(faults(ratio(100_001))).toEqual(['/data/ratioPct OUT_OF_RANGE']);
    expect(faults(ratio(49.5))).toEqual(['/data/ratioPct NOT_AN_INTEGER']);
  });

  it('is named as one problem when it is too large, however it is nested', () => {
    let deep: unknown = [];
    for (let depth = 0; depth < 100_000; depth++) deep = { deep };
    const wide = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [index, null]));
    for (const extra of ['x'.repeat(16_385), deep, wide]) {
      const input = { ...exampleOf('CreditLineClosed'), data: { lineId: '', extra } };
      expect(faults(input)).toEqual(['/data TOO_LARGE']);
    }
  });

  it('names the first twenty unknown fields and counts the others', () => {
    const extra = Object.fromEntries(Array.from({ length: 23 }, (_, index) => [`x${index}`, 1]));
    const found = problems(withData('RealNameVerified', extra));
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toEqual({
      pointer: '/data',
      code: 'UNKNOWN_FIELD',
      detail: '3 more fields are unknown',
    });
  });
});
