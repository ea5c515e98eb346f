import { KurrentEventLog } from '../../src/event-log/kurrent.event-log.ts';
import type { Patience } from '../../src/event-log/kurrent-log.connection.ts';
import { CalendarClock } from '../../src/kernel/clock.ts';
import type { RecordedEvent } from '../../src/kernel/envelope.ts';
import { atTestServer } from '../support/kurrent-server/bare-client.ts';
import type { KurrentServer } from '../support/kurrent-server/kurrent-server.ts';

/** Short enough for a test, long enough for what is to go well. */
export const PATIENCE: Patience = { callMs: 500, inAllMs: 20_000 };
/** For what is not to go well. */
export const IMPATIENCE: Patience = { callMs: 1_000, inAllMs: 1_000 };

/** A test server for each test of a suite, and any number of logs there. */
export function atKurrentLogs() {
  const { serve, connect, atTheEnd } = atTestServer();
  // It stands still: nodes that append at the same time do so in the same millisecond.
  const clock = new CalendarClock(Date.UTC(2026, 10, 5));
  let server: KurrentServer;
  beforeEach(async () => {
    server = await serve();
  });
  return {
    connect,
    server: (): KurrentServer => server,
    open: async (patience = PATIENCE, url = server.url): Promise<KurrentEventLog> => {
      const log = await KurrentEventLog.open({ url, clock, patience });
      atTheEnd(() => log.close());
      return log;
    },
  };
}

/** So many events, or some more, as they come to whoever follows from the start. */
export async function followed(log: KurrentEventLog, count: number): Promise<RecordedEvent[]> {
  const found: RecordedEvent[] = [];
  for await (const events of log.follow('', new AbortController().signal)) {
    found.push(...events);
    if (found.length >= count) break;
  }
  return found;
}
