const LONGEST_DELAY_MS = 24 * 60 * 60 * 1_000;
const FACTOR = 4;
/** Those who failed together do not come back together. */
const JITTER = 0.2;

export interface RetryRules {
  /** So many in all, then the delivery is dead. */
  readonly webhookAttempts: number;
  /** Before the second attempt. */
  readonly webhookRetryMs: number;
}

/**
 * How long to wait after so many failed attempts; null: no more. With 10 attempts, 15 s at first
 * and a day at most, the last comes after about 3 days.
 *
 * @param random from 0 up to 1
 */
export function retryDelay(
  attempts: number,
  { webhookAttempts, webhookRetryMs }: RetryRules,
  random: number,
): number | null {
  if (attempts >= webhookAttempts) return null;
  const delay = Math.min(webhookRetryMs * FACTOR ** (attempts - 1), LONGEST_DELAY_MS);
  return Math.round(delay * (1 - JITTER + 2 * JITTER * random));
}
