import fc from 'fast-check';
import type { QuotaInput } from '../../../src/domain/borrowing/quota.ts';
import { quotaOf } from '../../../src/domain/borrowing/quota.ts';

const YUAN = 100;
const PLAIN: QuotaInput = {
  score: 720,
  debtPercent: 40,
  hasCuredDefault: false,
  isFullyDrawn: false,
  partnerScore: null,
};
const yuanOf = (input: Partial<QuotaInput>) => quotaOf({ ...PLAIN, ...input }).amountMinor / YUAN;

describe('the quota', () => {
  it.each([
    [650, 10_000],
    [699, 10_000],
    [700, 30_000],
    [749, 30_000],
    [750, 80_000],
    [800, 150_000],
    [850, 300_000],
    [950, 300_000],
  ])('starts at the base of the score: %i gives %i yuan (T14)', (score, yuan) => {
    expect(yuanOf({ score })).toBe(yuan);
  });

  it.each([
    [null, 30_000],
    [0, 30_000],
    [50, 30_000],
    [51, 24_000],
    [60, 24_000],
    [61, 18_000],
    [70, 18_000],
    [71, 12_000],
    [80, 12_000],
    [81, 6_000],
    [100_000, 6_000],
  ])('is cut by a debt ratio of %p %% to %i yuan (T15)', (debtPercent, yuan) => {
    expect(yuanOf({ debtPercent })).toBe(yuan);
  });

  it('is raised by a line fully drawn and repaid, and by a partner score (T16)', () => {
    const { amountMinor, steps } = quotaOf({ ...PLAIN, isFullyDrawn: true, partnerScore: 700 });
    expect(amountMinor).toBe(34_600 * YUAN);
    expect(steps).toEqual([
      { step: 'base', percent: null, amountMinor: 30_000 * YUAN },
      { step: 'debtRatio', percent: 100, amountMinor: 30_000 * YUAN },
      { step: 'fullyDrawn', percent: 110, amountMinor: 33_000 * YUAN },
      { step: 'partnerScore', percent: 105, amountMinor: 34_650 * YUAN },
      { step: 'rounded', percent: null, amountMinor: 34_600 * YUAN },
      { step: 'capped', percent: null, amountMinor: 34_600 * YUAN },
    ]);
  });

  it.each([
    [649, 30_000],
    [650, 31_500],
  ])('of a partner score of %i is %i yuan', (partnerScore, yuan) => {
    expect(yuanOf({ partnerScore })).toBe(yuan);
  });

  it('is halved by a cured default, and then nothing raises it', () => {
    const cured = { hasCuredDefault: true, isFullyDrawn: true, partnerScore: 700 };
    expect(yuanOf(cured)).toBe(15_000);
    expect(quotaOf({ ...PLAIN, ...cured }).steps.map(({ step }) => step)).toEqual([
      ...['base', 'debtRatio', 'curedDefault', 'rounded', 'capped'],
    ]);
  });

  it('is 300,000 yuan at most', () => {
    expect(yuanOf({ score: 950, isFullyDrawn: true, partnerScore: 1_000 })).toBe(300_000);
  });

  it('is what its steps multiply out to, in whole fen', () => {
    const input = fc.record<QuotaInput>({
      score: fc.integer({ min: 650, max: 950 }),
      debtPercent: fc.option(fc.integer({ min: 0, max: 200 })),
      hasCuredDefault: fc.boolean(),
      isFullyDrawn: fc.boolean(),
      partnerScore: fc.option(fc.integer({ min: 0, max: 1_000 })),
    });
    fc.assert(
      fc.property(input, (each) => {
        const { amountMinor, steps } = quotaOf(each);
        let left = BigInt(steps[0]?.amountMinor ?? 0);
        for (const { percent, amountMinor } of steps.slice(1)) {
          if (percent !== null) expect(BigInt(amountMinor)).toBe((left * BigInt(percent)) / 100n);
          left = BigInt(amountMinor);
        }
        expect(steps.at(-1)?.amountMinor).toBe(amountMinor);
        expect(amountMinor % (100 * YUAN)).toBe(0);
        expect(amountMinor).toBeLessThanOrEqual(300_000 * YUAN);
      }),
    );
  });
});
