import { randomUUID } from 'node:crypto';

/** Behaviours as producers report them over HTTP, each with an id of its own. */
export function verified(id: string = randomUUID()) {
  return { id, type: 'RealNameVerified', occurredAt: '2026-01-01T00:00:00Z', data: {} };
}

export function due(obligationId: string, dueOn: string) {
  return {
    id: randomUUID(),
    type: 'ObligationDue',
    occurredAt: '2026-01-10T00:00:00Z',
    data: { obligationId, lineId: 'card', amountDueMinor: 10_000, dueOn },
  };
}

export function paid(obligationId: string, amountMinor: number) {
  return {
    id: randomUUID(),
    type: 'RepaymentMade',
    occurredAt: '2026-01-21T04:00:00Z',
    data: { repaymentId: randomUUID(), obligationId, amountMinor },
  };
}
