import { eventsOf } from '../../src/event-log/event-log.ts';
import type { EventLog } from '../../src/event-log/event-log.ts';
import { START } from '../../src/kernel/envelope.ts';
import type { RecordedEvent } from '../../src/kernel/envelope.ts';

/** Every event of a stream. */
export async function all(log: EventLog, stream: string): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of eventsOf(log, stream)) events.push(event);
  return events;
}

/** Every event of the log, in pages of up to `limit`. */
export async function everything(log: EventLog, limit: number): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for (;;) {
    const page = await log.readAll(events.at(-1)?.position ?? START, limit);
    if (page.length === 0) return events;
    events.push(...page);
  }
}
