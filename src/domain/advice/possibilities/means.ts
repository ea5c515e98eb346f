import { dateOf } from '../../../kernel/business-calendar.ts';
import type { Day } from '../../../kernel/business-calendar.ts';
import { HIGHEST_TIER } from '../../account/vocabulary.ts';
import type { AssetKind } from '../../account/vocabulary.ts';
import { behaviour } from '../behaviours.ts';
import type { AdviceCode, Possibility, Situation } from '../possibility.ts';
import { eachCycle } from '../possibility.ts';

/** Debt, income, insurance, what is owned, and contracts that are kept. */
export function meansPossibilities(situation: Situation): readonly Possibility[] {
  const { today } = situation;
  const income = eachCycle(today, (on) => behaviour('IncomeReceived', on, { month: monthOf(on) }));
  const insurance = eachCycle(today, (on) =>
    behaviour('InsuranceContributed', on, { kind: 'social', month: monthOf(on) }),
  );
  const contract = eachCycle(today, (on) => behaviour('ServiceContractFulfilled', on, {}));
  return [
    ...debt(situation),
    { code: 'INCOME', reasons: ['R08', 'R15'], behavioursThrough: income },
    { code: 'INSURANCE', reasons: ['R15', 'R21'], behavioursThrough: insurance },
    ...assets(situation),
    ...savings(situation),
    { code: 'CONTRACTS', reasons: ['R15', 'R21'], behavioursThrough: contract },
  ];
}

/** Article 000 #3: best within a half; the scorecard knows a better step yet. */
function debt({ book, today }: Situation): readonly Possibility[] {
  const percent = book.debts.findLast((each) => each.day <= today)?.percent ?? 100;
  const to = (ratioPct: number, code: AdviceCode, rank: number): readonly Possibility[] => {
    if (percent <= ratioPct) return [];
    const reported = [behaviour('DebtPositionReported', today, { ratioPct })];
    const instead = { of: 'debt', rank };
    return [{ code, reasons: ['R13'], instead, behavioursThrough: () => reported }];
  };
  return [...to(50, 'DEBT_TO_50', 1), ...to(30, 'DEBT_TO_30', 2)];
}

function assets({ book, today }: Situation): readonly Possibility[] {
  const { vehicleOn = null, propertyOn = null } = book.capacity ?? {};
  return [
    ...asset({ kind: 'vehicle', code: 'VEHICLE', since: vehicleOn, today }),
    ...asset({ kind: 'property', code: 'PROPERTY', since: propertyOn, today }),
  ];
}

function asset(of: {
  readonly kind: AssetKind;
  readonly code: AdviceCode;
  readonly since: Day | null;
  readonly today: Day;
}): readonly Possibility[] {
  const { kind, code, since, today } = of;
  if (since !== null && since <= today) return [];
  const verified = [behaviour('AssetVerified', today, { kind })];
  return [{ code, reasons: ['R21'], behavioursThrough: () => verified }];
}

function savings({ book, today }: Situation): readonly Possibility[] {
  const tier = book.capacity?.tiers.findLast((each) => each.day <= today)?.tier ?? 0;
  const at = (next: number, code: AdviceCode): Possibility => {
    const verified = [behaviour('AssetVerified', today, { kind: 'financial', tier: next })];
    const instead = { of: 'savings', rank: next };
    return { code, reasons: ['R21'], instead, behavioursThrough: () => verified };
  };
  return [
    ...(tier + 1 < HIGHEST_TIER ? [at(tier + 1, 'SAVINGS_NEXT_TIER')] : []),
    ...(tier < HIGHEST_TIER ? [at(HIGHEST_TIER, 'SAVINGS_HIGHEST_TIER')] : []),
  ];
}

/** YYYY-MM of the month that a day is in. */
function monthOf(day: Day): string {
  return dateOf(day).slice(0, 'YYYY-MM'.length);
}
