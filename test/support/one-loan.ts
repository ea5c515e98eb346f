import { cycleNamed, fact, noon } from './domain/facts.ts';
import type { Fact } from '../../src/domain/account/account.events.ts';
import type { Cycle } from '../../src/kernel/business-calendar.ts';

/** What an account does in the bookkeeper's tests: one loan, due on 20 October 2026. */
export const NOVEMBER: Cycle = cycleNamed('2026-11');
export const LOAN = {
  obligationId: 'loan',
  lineId: 'card',
  amountDueMinor: 10_000,
  dueOn: '2026-10-20',
};

export const verified = fact('RealNameVerified', noon('2026-10-07'), { data: {} });
export const due = fact('ObligationDue', noon('2026-10-08'), { data: LOAN });

export function paid(on: string): Fact {
  const id = `paid ${on}`;
  const data = { repaymentId: id, obligationId: 'loan', amountMinor: 10_000 };
  return fact('RepaymentMade', noon(on), { data, id });
}

export function voided(targetId: string, on: string): Fact {
  return fact('BehaviourVoided', noon(on), { data: { targetId, reason: 'by mistake' } });
}
