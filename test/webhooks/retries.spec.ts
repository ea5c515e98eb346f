import { retryDelay } from '../../src/webhooks/retries.ts';

const RULES = { webhookAttempts: 10, webhookRetryMs: 15_000 };
const DAY_MS = 24 * 60 * 60 * 1_000;

it('tries ten times over about three days, and then no more', () => {
  const delays = Array.from({ length: 10 }, (_, n) => retryDelay(n + 1, RULES, 0.5));
  expect(delays.slice(0, 4)).toEqual([15_000, 60_000, 240_000, 960_000]);
  expect(delays.slice(-3)).toEqual([DAY_MS, DAY_MS, null]);
  const all = delays.reduce<number>((sum, delay) => sum + (delay ?? 0), 0);
  expect(all / DAY_MS).toBeCloseTo(2.9, 1);
});

it('spreads those who failed together', () => {
  expect(retryDelay(1, RULES, 0)).toBe(12_000);
  expect(retryDelay(1, RULES, 0.999_999)).toBe(18_000);
});
