import { overdueInterest } from '../../src/kernel/money.ts';

describe('T18: overdue interest of 0.05 % a day', () => {
  it.each([
    ['1,000.00 for 30 days', 100_000n * 30n, 15_00n],
    ['100.01 for 1 day', 10_001n, 5n],
    ['1,000.00 for 10 days, then 400.00 for 5', 100_000n * 10n + 40_000n * 5n, 6_00n],
    ['nothing', 0n, 0n],
    ['10.00 for 1 day, half a cent', 1_000n, 1n],
    ['9.99 for 1 day, less than half', 999n, 0n],
    ['30.00 for 1 day, one and a half', 3_000n, 2n],
  ])('of %s', (_, balanceDays, interest) => {
    expect(overdueInterest(balanceDays)).toBe(interest);
  });

  it('is exact far beyond what a floating-point number holds', () => {
    expect(overdueInterest(10n ** 15n * 36_500n)).toBe((10n ** 15n * 36_500n * 5n) / 10_000n);
  });
});
