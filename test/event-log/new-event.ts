import { canonicalJson } from '../../src/kernel/canonical-json.ts';
import type { JsonValue, NewEvent } from '../../src/kernel/envelope.ts';

/** An event of which only the id, or what a test says, matters. */
export function newEvent(id: string, data: JsonValue = { id }): NewEvent {
  return {
    id,
    type: 'BillPaid',
    schemaVersion: 1,
    occurredAt: Date.UTC(2026, 10, 5),
    data: canonicalJson(data),
  };
}

export function newEvents(prefix: string, count: number): NewEvent[] {
  return Array.from({ length: count }, (_, index) => newEvent(`${prefix}${index}`));
}

/** An event whose data has exactly this many bytes. */
export function eventOfBytes(id: string, bytes: number): NewEvent {
  return { ...newEvent(id), data: JSON.stringify('x'.repeat(bytes - 2)) };
}
