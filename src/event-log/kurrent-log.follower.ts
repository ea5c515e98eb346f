import { setTimeout as delay } from 'node:timers/promises';
import { Observable } from 'rxjs';
import { START } from '../kernel/envelope.ts';
import type { Position, RecordedEvent } from '../kernel/envelope.ts';
import { invariant } from '../kernel/errors.ts';
import { pauseAfter } from './kurrent-log.connection.ts';
import type { KurrentConnection } from './kurrent-log.connection.ts';
import type { ServerEvent } from './kurrent-log.protocol.ts';
import { isSystemEvent, placeOf, recordedOf } from './kurrent-log.records.ts';
import { failureOf, isPassing, troubleOf } from './kurrent-log.troubles.ts';

/**
 * Everything after a position, in order and once, until the signal: a subscription that is begun
 * anew from the last event whenever it ends, however it ends. Checkpoints of the server are not
 * looked at: filtered ones have been wrong.
 *
 * @throws Failure LOG_DAMAGED, LOG_FOREIGN, LOG_ACCESS_DENIED, LOG_TLS
 */
export async function* follow(
  connection: KurrentConnection,
  after: Position,
  signal: AbortSignal,
): AsyncGenerator<readonly RecordedEvent[], void> {
  invariant(placeOf(after) !== null, `"${after}" is no position of this log`);
  let last = after;
  for (let tries = 1; !signal.aborted; tries++) {
    const from = placeOf(last) ?? undefined;
    try {
      for await (const chunk of connection.stream((client) => client.subscribe(from, signal))) {
        const events = recordedAfter(last, chunk);
        last = events.at(-1)?.position ?? last;
        tries = 1;
        if (events.length > 0) yield events;
      }
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === null) throw error;
      if (!isPassing(trouble)) throw failureOf(trouble, error, connection.target);
    }
    await pause(pauseAfter(tries), signal);
  }
}

/** What has been given already is dropped, also where a server says it again. */
function recordedAfter(last: Position, chunk: readonly ServerEvent[]): RecordedEvent[] {
  const events: RecordedEvent[] = [];
  for (const each of chunk) {
    if (isSystemEvent(each)) continue;
    const event = recordedOf(each);
    if (event.position > (events.at(-1)?.position ?? last)) events.push(event);
  }
  return events;
}

interface Watched {
  head(): Promise<Position>;
  follow(after: Position, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]>;
}

/** While much is written, the end is looked up so often. */
const BETWEEN_ENDS_MS = 50;

/**
 * The end of the log, as it moves. It waits for the next event alone and then looks where the end
 * is, so that a busy log is not read twice by whoever only wants to be woken.
 */
export function endsOf(log: Watched): Observable<Position> {
  return new Observable((subscriber) => {
    const stopping = new AbortController();
    void watch(log, stopping.signal, (position) => subscriber.next(position));
    return () => stopping.abort();
  });
}

/** Does not reject: who is woken too late looks by itself. */
async function watch(
  log: Watched,
  signal: AbortSignal,
  tell: (position: Position) => void,
): Promise<void> {
  for (let tries = 1; !signal.aborted; tries++) {
    try {
      for (let last = await log.head(); !signal.aborted; last = await log.head()) {
        if (last > START) tell(last);
        tries = 1;
        await pause(BETWEEN_ENDS_MS, signal);
        await firstOf(log.follow(last, signal));
      }
    } catch {
      await pause(pauseAfter(tries), signal);
    }
  }
}

/** Waits for it, and leaves the rest. */
async function firstOf<Item>(items: AsyncIterable<Item>): Promise<Item | null> {
  for await (const item of items) return item;
  return null;
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined);
}
