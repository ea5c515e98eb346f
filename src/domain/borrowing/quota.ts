import { BORROWING_TERMS } from './terms.ts';
import type { BorrowingTerms } from './terms.ts';

/** What a quota is made of. */
export interface QuotaInput {
  /** The published score of an account that may borrow. */
  readonly score: number;
  /** The latest debt ratio in whole percent; null if none was reported. */
  readonly debtPercent: number | null;
  /** Whether a default was cured in the window and not repaired. */
  readonly hasCuredDefault: boolean;
  /** Whether a line was fully drawn in the window and repaid on time. */
  readonly isFullyDrawn: boolean;
  /** The latest partner score; null if none was reported. */
  readonly partnerScore: number | null;
}

export const QUOTA_STEPS = [
  'base',
  'debtRatio',
  'curedDefault',
  'fullyDrawn',
  'partnerScore',
  'rounded',
  'capped',
] as const;
export type QuotaStepName = (typeof QUOTA_STEPS)[number];

/** One step of a quota: `amountMinor` is the amount before x `percent` / 100, rounded down. */
export interface QuotaStep {
  readonly step: QuotaStepName;
  /** Null of the base, the rounding and the cap. */
  readonly percent: number | null;
  /** What is left after it. */
  readonly amountMinor: number;
}

export interface Quota {
  readonly amountMinor: number;
  /** In the order in which they are taken; none for who may not borrow. */
  readonly steps: readonly QuotaStep[];
}

/** Of who may not borrow. */
export const NO_QUOTA: Quota = { amountMinor: 0, steps: [] };

/** What an eligible account may owe in all. Integers only: every step is rounded down. */
export function quotaOf(input: QuotaInput, terms: BorrowingTerms = BORROWING_TERMS): Quota {
  let amountMinor = terms.bases.find(({ from }) => input.score >= from)?.amountMinor ?? 0;
  const steps: QuotaStep[] = [{ step: 'base', percent: null, amountMinor }];
  const take = (step: QuotaStepName, percent: number | null, left: number) => {
    amountMinor = left;
    steps.push({ step, percent, amountMinor });
  };
  for (const [step, percent] of factorsOf(input, terms)) {
    take(step, percent, Math.floor((amountMinor * percent) / 100));
  }
  take('rounded', null, amountMinor - (amountMinor % terms.roundedToMinor));
  take('capped', null, Math.min(amountMinor, terms.capMinor));
  return { amountMinor, steps };
}

/** After a cured default there is no uplift. */
function factorsOf(
  input: QuotaInput,
  terms: BorrowingTerms,
): readonly (readonly [QuotaStepName, number])[] {
  const debt = ['debtRatio', debtFactor(input.debtPercent, terms)] as const;
  if (input.hasCuredDefault) return [debt, ['curedDefault', terms.curedPercent]];
  const { from, percent } = terms.partner;
  return [
    debt,
    ['fullyDrawn', input.isFullyDrawn ? terms.fullyDrawnPercent : 100],
    ['partnerScore', (input.partnerScore ?? 0) >= from ? percent : 100],
  ];
}

function debtFactor(debtPercent: number | null, { debtFactors }: BorrowingTerms): number {
  return debtFactors.find(({ through }) => (debtPercent ?? 0) <= through)?.percent ?? 0;
}
