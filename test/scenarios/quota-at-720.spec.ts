import { timeIn } from '../support/scenarios/months.ts';
import { referenceProfile } from '../support/scenarios/reference-profile.ts';
import { Stage } from '../support/scenarios/stage.ts';

/** Ten perfect cycles make 720. */
const LAST = 10;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  const habits = { through: LAST, pays: [1, LAST] } as const;
  const halfUsed = referenceProfile('uses-50-percent', habits);
  halfUsed.note('DebtPositionReported', timeIn(LAST, 20), { ratioPct: 50 });
  const moreUsed = referenceProfile('uses-51-percent', habits);
  moreUsed.note('DebtPositionReported', timeIn(LAST, 20), { ratioPct: 51 });
  const drawn = referenceProfile('draws-in-full', habits);
  drawn.note('LoanDrawn', timeIn(2, 10), { lineId: 'card', amountMinor: 12_000_00 });
  drawn.note('LoanDrawn', timeIn(3, 10), { lineId: 'card', amountMinor: 8_000_00 });
  drawn.note('PartnerScoreReported', timeIn(5, 10), { scheme: 'payment-score', score: 700 });
  stage.follow(halfUsed, moreUsed, drawn);
  await stage.publish(0, LAST);
});
afterAll(() => stage.close());

describe('three accounts at 720', () => {
  it.each(['uses-50-percent', 'uses-51-percent', 'draws-in-full'])('%s is', async (accountId) => {
    expect((await stage.scores(accountId)).at(-1)).toBe(720);
  });

  it.each([
    ['T15', 'uses-50-percent', 30_000_00],
    ['T15', 'uses-51-percent', 24_000_00],
    ['T16', 'draws-in-full', 34_600_00],
  ])('%s: %s has a quota of %d fen', async (_, accountId, amountMinor) => {
    expect(await stage.get<object>(`/v1/accounts/${accountId}`)).toMatchObject({
      eligibility: { isEligible: true },
      quota: { amountMinor },
    });
  });

  it('is told how the quota comes about: 30,000 x 110 % x 105 %, in whole hundreds', async () => {
    const { quota } = await stage.get<{ quota: { steps: readonly object[] } }>(
      '/v1/accounts/draws-in-full',
    );
    expect(quota.steps).toEqual([
      { step: 'base', percent: null, amountMinor: 30_000_00 },
      { step: 'debtRatio', percent: 100, amountMinor: 30_000_00 },
      { step: 'fullyDrawn', percent: 110, amountMinor: 33_000_00 },
      { step: 'partnerScore', percent: 105, amountMinor: 34_650_00 },
      { step: 'rounded', percent: null, amountMinor: 34_600_00 },
      { step: 'capped', percent: null, amountMinor: 34_600_00 },
    ]);
  });

  it('has the same score for it: drawing in full is worth no points', async () => {
    expect(await stage.explanation('draws-in-full', LAST)).toEqual(
      await stage.explanation('uses-50-percent', LAST),
    );
  });
});
