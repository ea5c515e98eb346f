import type { Cycle } from '../../kernel/business-calendar.ts';
import { cutoffDayOf, cycleOf } from '../../kernel/business-calendar.ts';
import type { Bucket } from './buckets.ts';
import { isWorse } from './buckets.ts';
import type { Cut } from './cut.ts';
import type { PaymentDefault } from './defaults.ts';
import type { DueInput, Punctuality } from './punctuality.ts';
import { ofOwner, ownersOf, punctualityAt } from './punctuality.ts';

/** Cycles that a payment profile tells of, each by one character. */
export const PROFILE_CYCLES = 24;

/**
 * What a cycle is told by. Digits, `B` and `D` are those of the Payment History Profile of Metro 2
 * (CDIA, Credit Reporting Resource Guide); `3` is for 90 days and more, where Metro 2 goes on
 * counting, and `S` is our own: there the first 29 days past due are still current.
 */
export const PROFILE_CHARACTERS = {
  onTime: '0',
  '1-29': 'S',
  '30-59': '1',
  '60-89': '2',
  '90+': '3',
  /** Nothing due, or something that was late has been paid in it. */
  neutral: 'D',
  /** Before the first cycle that tells anything. */
  noHistory: 'B',
} as const satisfies Readonly<Record<Bucket | 'onTime' | 'neutral' | 'noHistory', string>>;

/**
 * The last 24 cycles that are over at a cut, the latest first, as Metro 2 has it. A cycle shows
 * the worst bucket that was reached in it or that something still was in at its end.
 */
export function paymentProfile(input: DueInput, cut: Cut): string {
  const punctuality = punctualityAt(input, cut);
  const lastEnded = cycleOf(cut.endedThrough + 1) - 1;
  const cycles = Array.from({ length: PROFILE_CYCLES }, (_, n) => lastEnded - n);
  return cycles.map((cycle) => characterOf(cycle, { punctuality, input })).join('');
}

/** The same of each line of credit and each category of bills, in order of their names. */
export function profilesByOwner(input: DueInput, cut: Cut): Readonly<Record<string, string>> {
  const profiles: Record<string, string> = {};
  for (const owner of ownersOf(input)) profiles[owner] = paymentProfile(ofOwner(input, owner), cut);
  return profiles;
}

function characterOf(
  cycle: Cycle,
  { punctuality, input }: { punctuality: Punctuality; input: DueInput },
): string {
  if (cycle < punctuality.first) return PROFILE_CHARACTERS.noHistory;
  const reached = punctuality.breaksIn(cycle).map((each) => each.bucket);
  const worst = worstOf([...reached, ...bucketsAtEndOf(cycle, input.defaults)]);
  if (worst !== null) return PROFILE_CHARACTERS[worst];
  return punctuality.isOnTime(cycle) ? PROFILE_CHARACTERS.onTime : PROFILE_CHARACTERS.neutral;
}

/** The buckets of what is open at the end of a cycle. */
function bucketsAtEndOf(cycle: Cycle, defaults: readonly PaymentDefault[]): readonly Bucket[] {
  const cutoff = cutoffDayOf(cycle);
  return defaults.flatMap(({ reached, curedOn }) => {
    const last = reached.findLast((each) => each.on < cutoff);
    return last && (curedOn === null || curedOn >= cutoff) ? [last.bucket] : [];
  });
}

function worstOf(buckets: readonly Bucket[]): Bucket | null {
  return buckets.reduce<Bucket | null>(
    (worst, each) => (isWorse(each, worst) ? each : worst),
    null,
  );
}
