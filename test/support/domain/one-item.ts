import type { Fact, FactData } from '../../../src/domain/account/account.events.ts';
import { bookOf } from '../../../src/domain/account/book-of.ts';
import { conclude } from '../../../src/domain/assessment/assess.ts';
import { cutWithin } from '../../../src/domain/assessment/cut.ts';
import { dayFrom } from '../../../src/kernel/business-calendar.ts';
import { fact, noon, SHANGHAI } from './facts.ts';

/** What can happen to one obligation, `obligation:o` of `line:card`; dates are YYYY-MM-DD. */
export const KEY = 'obligation:o';

export function due(dueOn: string, amountDueMinor = 100_000): Fact {
  const data = { obligationId: 'o', lineId: 'card', amountDueMinor, dueOn };
  return fact('ObligationDue', noon(dayFrom(dueOn) - 20), { data });
}

export function paid(on: string, amountMinor = 100_000): Fact {
  const data = { repaymentId: `on ${on}`, obligationId: 'o', amountMinor };
  return fact('RepaymentMade', noon(on), { data });
}

export function paused(on: string, targetId = KEY): Fact {
  return fact('DelinquencyPaused', noon(on), { data: { targetId, reason: 'flood' } });
}

export function resumed(on: string, targetId = KEY): Fact {
  return fact('DelinquencyResumed', noon(on), { data: { targetId } });
}

export function restructured(
  on: string,
  terms: Omit<FactData['ObligationRestructured'], 'targetId'> = {},
): Fact {
  return fact('ObligationRestructured', noon(on), { data: { targetId: KEY, ...terms } });
}

export function writtenOff(on: string): Fact {
  return fact('ObligationWrittenOff', noon(on), { data: { targetId: KEY } });
}

/** What the facts come to during a day, when the days before it are over. */
export function during(day: string, ...facts: readonly Fact[]) {
  const cut = cutWithin(dayFrom(day));
  const book = bookOf(facts, SHANGHAI);
  return { cut, book, ...conclude(book, cut) };
}
