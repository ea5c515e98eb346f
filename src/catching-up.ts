import { checkpointOf, slowest } from './checkpoints.ts';
import type { EventLog } from './event-log/event-log.ts';
import type { Position } from './kernel/envelope.ts';
import { Failure } from './kernel/errors.ts';
import type { Pumps } from './pumps.ts';
import type { ViewStore } from './view-store/view-store.ts';

/** However long a log is, going through it takes less; as a rule a standstill ends the waiting. */
const LONGEST_CATCH_UP_MS = 7 * 86_400_000;
/**
 * Only whole batches show, and one batch can be long: it publishes a cycle that was broken off,
 * concludes for all accounts that a closed day wakes, or settles all books after a rebuild.
 */
const STALLED_AFTER_MS = 600_000;
const REPORT_EVERY_MS = 100;

export interface CatchUpProgress {
  /** Of `total`, the events that both books and views have taken in since the waiting began. */
  readonly done: number;
  /**
   * Grows once: when all that was there is taken in, by what the bookkeeper recorded of it. Null
   * where the engine cannot tell how many events there are.
   */
  readonly total: number | null;
}

export interface CatchUpOptions {
  readonly report?: (progress: CatchUpProgress) => void;
}

export interface CatchingUp {
  readonly log: EventLog;
  readonly store: ViewStore;
  readonly pumps: Pumps;
}

/**
 * Waits until books and views hold everything that is in the log now and all that follows from
 * it.
 *
 * @throws what stopped a pump; Failure PUMP_BEHIND if nothing moves for ten minutes
 */
export async function caughtUp(
  { log, store, pumps }: CatchingUp,
  { report = () => undefined }: CatchUpOptions = {},
): Promise<void> {
  const start = await checkpointOf(store);
  const tell = (head: Position) => {
    const { bookkeeper, views } = pumps.progress;
    const total = log.eventsBetween(start, head);
    const done = log.eventsBetween(start, slowest([bookkeeper, views])) ?? 0;
    report({ done: Math.min(done, total ?? 0), total });
  };
  // What the bookkeeper records of everything up to the first head is up to the second one, and
  // of that it records nothing more.
  await reached(pumps, await log.head(), tell);
  await reached(pumps, await log.head(), tell);
}

async function reached(
  pumps: Pumps,
  head: Position,
  tell: (head: Position) => void,
): Promise<void> {
  const { promise: stalled, reject } = Promise.withResolvers<never>();
  let latest = pumps.progress;
  let changedAt = performance.now();
  const timer = setInterval(() => {
    tell(head);
    const { bookkeeper, views } = pumps.progress;
    if (bookkeeper !== latest.bookkeeper || views !== latest.views) {
      [latest, changedAt] = [pumps.progress, performance.now()];
    } else if (performance.now() - changedAt > STALLED_AFTER_MS) {
      const seconds = STALLED_AFTER_MS / 1000;
      const message = `books and views have not moved for ${seconds} s: start again`;
      reject(new Failure('PUMP_BEHIND', message));
    }
  }, REPORT_EVERY_MS);
  try {
    await Promise.race([pumps.caughtUp(head, { timeoutMs: LONGEST_CATCH_UP_MS }), stalled]);
    tell(head);
  } finally {
    clearInterval(timer);
  }
}
