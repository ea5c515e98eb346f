import type { FactType } from '../../../src/domain/account/account.events.ts';
import { DATA_EXAMPLES } from './data-examples.ts';

/** The instant at which the examples are reported, and which they do not lie ahead of. */
export const NOW = Date.parse('2026-11-05T12:00:00+08:00');

export const FACT_TYPES = Object.keys(DATA_EXAMPLES) as readonly FactType[];

/** A well-formed behaviour of a type, as it comes out of JSON. */
export function exampleOf(type: FactType): ExampleRequest {
  return {
    id: `0190f3c2-0000-7000-8000-${String(FACT_TYPES.indexOf(type)).padStart(12, '0')}`,
    accountId: 'account_1',
    type,
    occurredAt: '2026-11-05T09:30:00.250+08:00',
    source: 'examples',
    data: { ...DATA_EXAMPLES[type] },
  };
}

export interface ExampleRequest {
  id: string;
  accountId: string;
  type: string;
  occurredAt: string;
  source: string;
  data: Record<string, unknown>;
}
