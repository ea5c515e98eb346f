import { Diary } from '../../src/cli/demo/diary.ts';
import { PROFILE_ITEMS } from '../../src/domain/account/vocabulary.ts';
import { cycleNamed, range, timeIn } from '../support/scenarios/months.ts';
import { Stage } from '../support/scenarios/stage.ts';

/** Nothing falls due: 7 points a cycle, 49 in seven. */
const LAST = 8;
/** Every contract is worth a point. */
const CONTRACTS = { 'worth-649': 7, 'worth-650': 8 };

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  for (const [accountId, contracts] of Object.entries(CONTRACTS)) {
    stage.follow(withContracts(accountId, contracts));
  }
  await stage.publish(0, LAST);
});
afterAll(() => stage.close());

/**
 * Worth 642 without contracts: all of identity, nearly all of capacity, four old lines of credit,
 * and a day of giving a month.
 */
function withContracts(accountId: string, contracts: number): Diary {
  const diary = new Diary(accountId);
  const longAgo = timeIn(-72, 0);
  diary.note('RealNameVerified', longAgo, {});
  diary.note('PhoneBound', longAgo, { phoneRef: `phone-of-${accountId}` });
  for (const item of PROFILE_ITEMS) diary.note('ProfileItemProvided', longAgo, { item });
  for (const kind of ['payLater', 'cashLoan', 'creditCard', 'reserveFund'] as const) {
    diary.note('CreditLineOpened', longAgo, { lineId: kind, kind, limitMinor: 20_000_00 });
  }
  diary.note('DebtPositionReported', longAgo, { ratioPct: 40 });
  diary.note('AssetVerified', longAgo, { kind: 'vehicle' });
  diary.note('AssetVerified', longAgo, { kind: 'property' });
  diary.note('AssetVerified', longAgo, { kind: 'financial', tier: 4 });
  for (const n of range(-11, LAST)) {
    diary.note('IncomeReceived', timeIn(n, 2), { month: cycleNamed(n) });
    diary.note('InsuranceContributed', timeIn(n, 2), { kind: 'social' });
    diary.note('DonationMade', timeIn(n, 3), {});
    diary.note('InvestmentContributed', timeIn(n, 3), {});
  }
  for (const each of range(1, contracts)) {
    diary.note('ServiceContractFulfilled', timeIn(0, 3), { service: `rental-${each}` });
  }
  return diary;
}

function standingOf(accountId: string) {
  return stage.get<object>(`/v1/accounts/${accountId}`);
}

function draw(accountId: string, amountMinor: number) {
  const asked = { id: crypto.randomUUID(), lineId: 'cashLoan', amountMinor };
  return stage.ask(`/v1/accounts/${accountId}/draws`, asked);
}

describe('T14: two accounts of which one is a point short', () => {
  it('are published at 649 and at 650', async () => {
    const climb = [600, 607, 614, 621, 628, 635, 642, 649];
    expect(await stage.scores('worth-649')).toEqual([...climb, 649]);
    expect(await stage.scores('worth-650')).toEqual([...climb, 650]);
  });

  it('649 may not borrow: no quota, and it says why', async () => {
    expect(await standingOf('worth-649')).toMatchObject({
      eligibility: { isEligible: false, reasons: [{ code: 'SCORE_BELOW_650' }] },
      quota: { amountMinor: 0, availableMinor: 0, steps: [] },
    });
    const refused = await draw('worth-649', 1);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ code: 'NOT_ELIGIBLE' });
  });

  it('650 may borrow 10,000 yuan, and not a fen more', async () => {
    expect(await standingOf('worth-650')).toMatchObject({
      eligibility: { isEligible: true, reasons: [] },
      quota: { currency: 'CNY', amountMinor: 10_000_00, availableMinor: 10_000_00 },
    });
    const tooMuch = await draw('worth-650', 10_000_01);
    expect(tooMuch.status).toBe(422);
    expect(await tooMuch.json()).toMatchObject({ code: 'QUOTA_EXCEEDED' });
    expect((await draw('worth-650', 10_000_00)).status).toBe(201);
    expect(await standingOf('worth-650')).toMatchObject({
      quota: { amountMinor: 10_000_00, outstandingMinor: 10_000_00, availableMinor: 0 },
    });
  });
});
