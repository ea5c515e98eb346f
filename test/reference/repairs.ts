import type { PaymentDefault } from './defaults.ts';
import { has, ofType, text } from './facts.ts';
import type { CountedFact } from './facts.ts';

/** A default whose every effect may have been ended by a repair. */
export interface EffectiveDefault extends PaymentDefault {
  isRepaired: boolean;
}

/** The defaults as the repairs of the cut leave them: what is repaired weighs nothing. */
export function repaired(facts: CountedFact[], defaults: PaymentDefault[]): EffectiveDefault[] {
  const repairs = ofType(facts, 'CreditRepairGranted');
  return defaults.map((each) => {
    const isRepaired = repairs.some((repair) => {
      const isMeant = !has(repair, 'targetId') || text(repair, 'targetId') === each.key;
      return isMeant && each.curedOn !== null && each.curedOn <= repair.day;
    });
    return { ...each, isRepaired, quarters: isRepaired ? 0 : each.quarters };
  });
}
