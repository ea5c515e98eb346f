import type { Fact } from '../../src/domain/account/account.events.ts';
import { possibilitiesOf } from '../../src/domain/advice/possibilities.ts';
import { WAITING } from '../../src/domain/advice/possibilities/waiting.ts';
import type { ReasonCode } from '../../src/domain/assessment/reasons.ts';
import { cycleNamed, dayIn, fact, noon } from './domain/facts.ts';
import { outlookAt } from './domain/looking-ahead.ts';

interface Answering {
  readonly code: string;
  readonly reasons: readonly ReasonCode[];
}

/** Every possibility with the reasons that it answers: of an account that has them all. */
export function reasonsAnswered(): readonly Answering[] {
  const next = cycleNamed('2026-11');
  const today = dayIn(next, 10);
  const at = noon(dayIn(next - 2, 3));
  const due = { obligationId: 'o', lineId: 'l', amountDueMinor: 100, dueOn: '2026-09-20' };
  const order = { orderId: 'waits', channel: 'app', confirmBy: '2026-12-31' };
  const facts: readonly Fact[] = [
    fact('CreditLineOpened', at, { data: { lineId: 'l', kind: 'payLater', limitMinor: 1 } }),
    fact('ObligationDue', at, { data: due }),
    fact('PurchaseMade', at, { data: order }),
    fact('RiskyContactFlagged', at, { data: { peerAccountId: 'risk' } }),
  ];
  return [...possibilitiesOf(outlookAt(facts, { next, today, records: [] })), ...WAITING];
}
