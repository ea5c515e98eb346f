/**
 * Money is an integer count of minor units (fen, cents) with a currency beside it.
 * No floating point ever touches it.
 */

/** Amounts stay below 10^15 minor units, so that sums of a lifetime fit an exact integer. */
export const MAX_AMOUNT_MINOR = 1_000_000_000_000_000;

/** 0.05 % of the overdue balance for each day (article 001). */
const RATE = { numerator: 5n, denominator: 10_000n };

/**
 * Overdue interest in minor units: `balanceDays` is the sum over the days of the balance that
 * each day bears. Rounded half up, once, at the end.
 */
export function overdueInterest(balanceDays: bigint): bigint {
  const { numerator, denominator } = RATE;
  return (balanceDays * numerator * 2n + denominator) / (denominator * 2n);
}
