import fc from 'fast-check';
import { acceptBehaviour } from '../../../src/commands/behaviours/accept-behaviour.ts';
import { DATA_EXAMPLES } from './data-examples.ts';
import { FACT_TYPES, NOW, exampleOf } from './examples.ts';
import { CATALOGUE } from '../../../src/domain/catalogue.ts';
import { accept, faults, problems, withData } from './judging.ts';
import type { FactType } from '../../../src/domain/account/account.events.ts';

const DAY = 86_400_000;
describe('a well-formed behaviour', () => {
  it.each(FACT_TYPES)('%s becomes an event of the account', (type) => {
    expect(accept(exampleOf(type))).toMatchObject({
      accountId: 'account_1',
      event: { id: exampleOf(type).id, type, schemaVersion: 1, metadata: { source: 'examples' } },
    });
  });

  it.each(FACT_TYPES)('%s keeps its data as given', (type) => {
    expect(JSON.parse(accept(exampleOf(type)).event.data)).toEqual(DATA_EXAMPLES[type]);
  });

  it('is dated in milliseconds of UTC, and its data are canonical', () => {
    const { event } = accept(exampleOf('BillIssued'));
    expect(event.occurredAt).toBe(Date.UTC(2026, 10, 5, 1, 30, 0, 250));
    expect(event.data).toBe(
      '{"amountMinor":8800,"billId":"bill-1","category":"water","currency":"CNY",' +
        '"dueOn":"2026-11-10"}',
    );
  });

  it('gives the same event in whichever case its ids are written', () => {
    const request = exampleOf('BehaviourVoided');
    const loud = {
      ...request,
      id: request.id.toUpperCase(),
      data: { ...request.data, targetId: String(request.data.targetId).toUpperCase() },
    };
    expect(accept(loud)).toEqual(accept(request));
  });

  it('is of the version that the catalogue writes', () => {
    const version = (type: FactType) => accept(exampleOf(type)).event.schemaVersion;
    expect(FACT_TYPES.map(version)).toEqual(FACT_TYPES.map((type) => CATALOGUE[type].version));
  });

  it('may leave its source to whoever accepts it', () => {
    const { source, ...request } = exampleOf('AccountOpened');
    const context = { now: NOW, defaultSource: 'card file' };
    expect(acceptBehaviour(request, context).event.metadata).toEqual({ source: 'card file' });
    expect(acceptBehaviour({ ...request, source }, context).event.metadata).toEqual({ source });
  });

  it.each<[FactType, Record<string, unknown>]>([
    ['AccountOpened', { cohort: undefined }],
    ['CreditLineOpened', { currency: undefined, limitMinor: 0 }],
    ['ObligationDue', { amountDueMinor: 0 }],
    ['StatementIssued', { obligationId: undefined, balanceMinor: -1_000_000_000_000_000 }],
    ['RepaymentMade', { lineId: undefined, amountDueMinor: undefined, dueOn: undefined }],
    ['RepaymentMade', { paidBy: undefined, amountMinor: 1 }],
    ['DelinquencyReported', { amountOverdueMinor: undefined, daysPastDue: 0 }],
    ['DelinquencyReported', { daysPastDue: 36_500 }],
    ['DebtPositionReported', { ratioPct: 100_000, usedMinor: undefined, limitMinor: undefined }],
    ['BillPaid', { category: undefined, amountDueMinor: undefined, dueOn: undefined }],
    ['PurchaseMade', { scene: undefined, confirmBy: undefined, amountMinor: 0 }],
    ['GoodsDelivered', { channel: undefined }],
    ['ReceiptConfirmed', { channel: undefined, auto: undefined }],
    ['CreditQueried', { authorisationRef: undefined, requester: '招商银行 😀'.padEnd(100, '银') }],
    ['CreditApplied', { lender: '😀'.repeat(128) }],
    ['LoanDrawn', { drawId: undefined }],
    ['OrderDisputed', { channel: undefined, scene: undefined, confirmBy: undefined }],
    ['AuthorisationRevoked', { reason: undefined }],
    ['InsuranceContributed', { month: undefined }],
    ['AssetVerified', { tier: 4 }],
    ['AssetVerified', { tier: 0 }],
    ['ConnectionAdded', { kind: undefined }],
    ['GroupJoined', { kind: undefined }],
    ['PartnerScoreReported', { score: 0 }],
    ['PartnerScoreReported', { score: 1_000 }],
    ['BehaviourVoided', { reason: 'Two\nlines' }],
    ['DisputeResolved', { reason: undefined }],
    ['ObligationWrittenOff', { reason: undefined }],
    ['DelinquencyPaused', { authority: undefined }],
    ['CreditRepairGranted', { targetId: undefined, authority: undefined }],
    ['SubjectErased', { reason: undefined }],
    ['ObligationDue', { dueOn: '1900-01-01' }],
    ['ObligationDue', { dueOn: '2199-12-31' }],
  ])('%s may say %j', (type, data) => {
    expect(faults(withData(type, data))).toEqual([]);
  });
});

describe('a malformed envelope', () => {
  const { data, ...envelope } = exampleOf('AccountClosed');

  it.each<[Record<string, unknown>, string]>([
    [{ id: undefined }, '/id MISSING'],
    [{ id: 7 }, '/id WRONG_TYPE'],
    [{ id: '0190f3c2-7d1e-7c3a-9b52' }, '/id NOT_A_UUID'],
    [{ accountId: undefined }, '/accountId MISSING'],
    [{ accountId: '' }, '/accountId NOT_AN_ACCOUNT_ID'],
    [{ accountId: 'a'.repeat(65) }, '/accountId NOT_AN_ACCOUNT_ID'],
    [{ accountId: 'a.b' }, '/accountId NOT_AN_ACCOUNT_ID'],
    [{ type: undefined }, '/type MISSING'],
    [{ type: ['AccountClosed'] }, '/type WRONG_TYPE'],
    [{ type: 'accountclosed' }, '/type UNKNOWN_TYPE'],
    [{ type: 'constructor' }, '/type UNKNOWN_TYPE'],
    [{ type: '__proto__' }, '/type UNKNOWN_TYPE'],
    [{ occurredAt: undefined }, '/occurredAt MISSING'],
    [{ occurredAt: NOW }, '/occurredAt WRONG_TYPE'],
    [{ occurredAt: '2026-11-05' }, '/occurredAt NOT_AN_INSTANT'],
    [{ occurredAt: '2026-11-05T09:30:00' }, '/occurredAt NOT_AN_INSTANT'],
    [{ occurredAt: '2026-02-29T09:30:00Z' }, '/occurredAt NOT_AN_INSTANT'],
    [{ occurredAt: '2026-11-05T24:00:00Z' }, '/occurredAt NOT_AN_INSTANT'],
    [{ occurredAt: '2026-06-30T23:59:60Z' }, '/occurredAt NOT_AN_INSTANT'],
    [{ occurredAt: '1970-01-01T00:00:00+00:01' }, '/occurredAt OCCURRED_OUT_OF_RANGE'],
    [{ occurredAt: '0205-11-05T09:30:00Z' }, '/occurredAt OCCURRED_OUT_OF_RANGE'],
    [{ occurredAt: '2206-11-05T09:30:00Z' }, '/occurredAt OCCURRED_OUT_OF_RANGE'],
    [{ occurredAt: new Date(NOW + DAY + 1).toISOString() }, '/occurredAt OCCURRED_OUT_OF_RANGE'],
    [{ source: undefined }, '/source MISSING'],
    [{ source: null }, '/source WRONG_TYPE'],
    [{ source: ' app' }, '/source NOT_A_REFERENCE'],
    [{ data: undefined }, '/data MISSING'],
    [{ data: [] }, '/data WRONG_TYPE'],
    [{ data: null }, '/data WRONG_TYPE'],
    [{ data: 'x' }, '/data WRONG_TYPE'],
    [{ data: new Date(0) }, '/data WRONG_TYPE'],
    [{ recordedAt: 'now' }, '/recordedAt UNKNOWN_FIELD'],
    [{ 'a/b~c': 1 }, '/a~1b~0c UNKNOWN_FIELD'],
  ])('%j: %s', (change, fault) => {
    expect(faults({ ...envelope, data, ...change })).toEqual([fault]);
  });

  it.each(['1970-01-01T00:00:00Z', '1970-01-01T08:00+08:00', new Date(NOW + DAY).toISOString()])(
    'is none with %s',
    (occurredAt) => expect(faults({ ...envelope, data, occurredAt })).toEqual([]),
  );

  it.each([undefined, null, 7, 'x', [], [exampleOf('AccountClosed')]])('%j: no object', (input) => {
    expect(faults(input)).toEqual([' WRONG_TYPE']);
  });

  it('is reported with everything else that is wrong', () => {
    const input = { id: 'x', type: 'BillPaid', occurredAt: 'now', data: { billId: '', extra: 1 } };
    expect(faults(input)).toEqual([
      '/id NOT_A_UUID',
      '/accountId MISSING',
      '/occurredAt NOT_AN_INSTANT',
      '/source MISSING',
      '/data/billId NOT_A_REFERENCE',
      '/data/amountMinor MISSING',
      '/data/extra UNKNOWN_FIELD',
    ]);
  });

  it('names the nearest type, field and option', () => {
    const details = (input: unknown) => problems(input).map(({ detail }) => detail);
    expect(details({ ...envelope, data, type: 'AcountClosed' })).toEqual([
      expect.stringMatching(/^type must be one of .*; did you mean "AccountClosed"\?$/),
    ]);
    expect(details(withData('BillPaid', { amountminor: 1 }))).toEqual([
      '"amountminor" is unknown; did you mean "amountMinor"?',
    ]);
    expect(details(withData('CreditQueried', { purpose: 'lendin' }))).toEqual([
      'purpose must be one of lending, rental, postLoanReview, monitoring, self; ' +
        'did you mean "lending"?',
    ]);
    expect(details(withData('CreditQueried', { purpose: 'curiosity' }))).toEqual([
      'purpose must be one of lending, rental, postLoanReview, monitoring, self',
    ]);
  });
});

describe('whatever comes in', () => {
  const mangled = fc
    .tuple(fc.constantFrom(...FACT_TYPES), fc.dictionary(fc.string(), fc.jsonValue()))
    .map(([type, extra]) => ({ ...exampleOf(type), ...extra }));
  const inputs = fc.oneof(
    fc.jsonValue(),
    mangled,
    fc
      .tuple(fc.constantFrom(...FACT_TYPES), fc.jsonValue())
      .map(([type, data]) => ({ ...exampleOf(type), data })),
  );

  it('is accepted or malformed, and the same each time', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const copy: unknown = JSON.parse(JSON.stringify(input));
        const found = problems(input);
        expect(problems(copy)).toEqual(found);
        if (found.length === 0) expect(accept(copy)).toEqual(accept(input));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(FACT_TYPES)('%s stays far below the limit with the longest texts', (type) => {
    const data: Record<string, unknown> = { ...exampleOf(type).data };
    for (const [name, given] of Object.entries(data)) {
      const longest = ['😀'.repeat(500), '😀'.repeat(128), given];
      data[name] = longest.find((text) => faults(withData(type, { [name]: text })).length === 0);
    }
    expect(Buffer.byteLength(accept(withData(type, data)).event.data)).toBeLessThan(4096);
  });
});
