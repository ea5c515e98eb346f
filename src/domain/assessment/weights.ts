import type { Cycle } from '../../kernel/business-calendar.ts';
import { cycleOf } from '../../kernel/business-calendar.ts';
import type { Book, Repair } from '../account/book.ts';
import type { MovementRules } from '../scorecard/scorecard.ts';
import type { Cut } from './cut.ts';
import type { PaymentDefault } from './defaults.ts';
import type { DefaultOnFile } from './features.ts';
import type { ItemState } from './obligations.ts';

/** The credit repairs that are known at a cut. */
export type Repairs = readonly Repair[];

export function repairsAt({ governance }: Book, cut: Cut): Repairs {
  return (governance?.repairs ?? []).filter((each) => each.day <= cut.knownThrough);
}

/** Whether a repair ends what the default does to points, probation and quota. */
export function isRepaired({ key, curedOn }: PaymentDefault, repairs: Repairs): boolean {
  return (
    curedOn !== null &&
    repairs.some((each) => curedOn <= each.day && (each.key === null || each.key === key))
  );
}

interface Weighing {
  readonly cycle: Cycle;
  readonly repairs: Repairs;
  readonly rules: MovementRules;
}

/** A cured record ages by the cycle of its cure; an open one has its full weight. */
export function weigh(
  defaults: readonly PaymentDefault[],
  { cycle, repairs, rules }: Weighing,
): readonly DefaultOnFile[] {
  return defaults.map((each) => {
    const { key, worst, curedOn } = each;
    const age = curedOn === null ? 0 : cycle - cycleOf(curedOn);
    const aged = rules.weights.find((step) => age <= step.cycles)?.quarters ?? 0;
    return { key, bucket: worst, quarters: isRepaired(each, repairs) ? 0 : aged };
  });
}

/** Whether a cure or a restructuring is so fresh that effort is partial at most. */
export function isOnProbation({
  cycle,
  cut,
  items,
  defaults,
  repairs,
  rules,
}: Weighing & {
  readonly cut: Cut;
  readonly items: readonly ItemState[];
  readonly defaults: readonly PaymentDefault[];
}): boolean {
  const isFresh = (on: number, cycles: number) => {
    const since = cycle - cycleOf(on);
    return since >= 0 && since <= cycles;
  };
  return (
    defaults.some(
      (each) =>
        each.curedOn !== null &&
        !isRepaired(each, repairs) &&
        isFresh(each.curedOn, rules.probationCycles[each.worst]),
    ) ||
    items.some(
      ({ restructuredOn }) =>
        restructuredOn !== null &&
        restructuredOn <= cut.knownThrough &&
        isFresh(restructuredOn, rules.restructuringProbation),
    )
  );
}
