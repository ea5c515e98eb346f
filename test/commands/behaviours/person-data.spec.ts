import { ASSET_KINDS } from '../../../src/domain/account/vocabulary.ts';
import type { FactType } from '../../../src/domain/account/account.events.ts';
import { parseCycle } from '../../../src/kernel/business-calendar.ts';
import { exampleOf } from './examples.ts';
import { faults, problems, withData } from './judging.ts';

const ACTIVITIES: readonly FactType[] = [
  'TransferMade',
  'RedPacketExchanged',
  'DonationMade',
  'InvestmentContributed',
  'ServiceContractFulfilled',
  'ServiceContractBreached',
];
const PEERS: readonly FactType[] = [
  'ConnectionAdded',
  'ConnectionRemoved',
  'RiskyContactFlagged',
  'RiskyContactCleared',
];

describe('malformed data of a person', () => {
  it.each<[FactType, string, unknown, string]>([
    ['ProfileItemProvided', 'item', 'Education', 'NOT_AN_OPTION'],
    ['ProfileItemProvided', 'item', ['job'], 'WRONG_TYPE'],
    ['ProfileItemWithdrawn', 'item', 'salary', 'NOT_AN_OPTION'],
    ['PhoneBound', 'phoneRef', 13_800_138_000, 'WRONG_TYPE'],
    ['PhoneBound', 'phoneRef', '', 'NOT_A_REFERENCE'],
    ['CardBound', 'cardRef', 'card-1\n', 'NOT_A_REFERENCE'],
    ['CardBound', 'kind', 'prepaid', 'NOT_AN_OPTION'],
    ['IncomeReceived', 'month', '2026-10-01', 'NOT_A_MONTH'],
    ['IncomeReceived', 'month', 202_610, 'WRONG_TYPE'],
    ['InsuranceContributed', 'kind', 'private', 'NOT_AN_OPTION'],
    ['InsuranceContributed', 'month', '2026-00', 'NOT_A_MONTH'],
    ['AssetVerified', 'kind', 'yacht', 'NOT_AN_OPTION'],
    ['AssetVerified', 'tier', undefined, 'MISSING'],
    ['AssetVerified', 'tier', -1, 'OUT_OF_RANGE'],
    ['AssetVerified', 'tier', 5, 'OUT_OF_RANGE'],
    ['AssetVerified', 'tier', 1.5, 'NOT_AN_INTEGER'],
    ['AssetVerified', 'tier', '1', 'WRONG_TYPE'],
    ['GroupJoined', 'groupRef', 'x'.repeat(129), 'NOT_A_REFERENCE'],
    ['GroupJoined', 'kind', {}, 'WRONG_TYPE'],
    ['PartnerScoreReported', 'scheme', ' ', 'NOT_A_REFERENCE'],
    ['PartnerScoreReported', 'score', -1, 'OUT_OF_RANGE'],
    ['PartnerScoreReported', 'score', 1_001, 'OUT_OF_RANGE'],
    ['PartnerScoreReported', 'score', 699.5, 'NOT_AN_INTEGER'],
    ['TransferMade', 'direction', 'both', 'NOT_AN_OPTION'],
    ['RedPacketExchanged', 'direction', 'out ', 'NOT_AN_OPTION'],
    ['ServiceContractFulfilled', 'service', 'a\u0007b', 'NOT_A_REFERENCE'],
    ['ServiceContractBreached', 'service', 0, 'WRONG_TYPE'],
  ])('%s with %s %j: %4$s', (type, name, value, code) => {
    const input = withData(type, { [name]: value });
    expect(faults(input)).toEqual([`/data/${name} ${code}`]);
    expect(problems(input)[0]?.detail).toContain(name);
  });

  it.each(ACTIVITIES)('%s takes a scene of the list and any channel', (type) => {
    expect(faults(withData(type, { scene: 'casino' }))).toEqual(['/data/scene NOT_AN_OPTION']);
    expect(faults(withData(type, { channel: '' }))).toEqual(['/data/channel NOT_A_REFERENCE']);
    expect(faults(withData(type, { amountMinor: 1 }))).toEqual(['/data/amountMinor UNKNOWN_FIELD']);
  });

  it.each(PEERS)('%s names another account', (type) => {
    const named = (peerAccountId: unknown) => faults(withData(type, { peerAccountId }));
    expect(named('account.2')).toEqual(['/data/peerAccountId NOT_AN_ACCOUNT_ID']);
    expect(named('Account_1')).toEqual([]);
    expect(named(exampleOf(type).accountId)).toEqual(['/data/peerAccountId SELF_REFERENCE']);
    expect(faults(withData(type, { kind: 'x\u0000' }))).toEqual(['/data/kind NOT_A_REFERENCE']);
  });
});

describe('the month that something was paid for', () => {
  it.each(['1970-01', '1999-12', '2026-02', '2199-12'])('may be %s', (month) => {
    expect(faults(withData('IncomeReceived', { month }))).toEqual([]);
    expect(parseCycle(month)).not.toBeNull();
  });

  it.each(['1969-12', '2200-01', '2026-13', '2026-1', '26-01', '2026/01', '2026-01 ', ''])(
    'may not be "%s"',
    (month) => {
      expect(faults(withData('IncomeReceived', { month }))).toEqual(['/data/month NOT_A_MONTH']);
      expect(parseCycle(month)).toBeNull();
    },
  );
});

describe('the tier of an asset', () => {
  it.each(ASSET_KINDS)('%s has one if it is financial', (kind) => {
    const isFinancial = kind === 'financial';
    const withTier = faults(withData('AssetVerified', { kind }));
    const without = faults(withData('AssetVerified', { kind, tier: undefined }));
    expect(withTier).toEqual(isFinancial ? [] : ['/data/tier NOT_APPLICABLE']);
    expect(without).toEqual(isFinancial ? ['/data/tier MISSING'] : []);
  });

  it('is judged as such where the kind is unknown', () => {
    const fault = '/data/kind NOT_AN_OPTION';
    expect(faults(withData('AssetVerified', { kind: 'yacht', tier: undefined }))).toEqual([fault]);
    expect(faults(withData('AssetVerified', { kind: 'yacht', tier: 9 }))).toEqual([
      fault,
      '/data/tier OUT_OF_RANGE',
    ]);
  });
});
