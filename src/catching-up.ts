import { BOOKKEEPER } from './bookkeeper/bookkeeper.ts';
import type { SqliteEventLog } from './event-log/sqlite.event-log.ts';
import type { Position } from './kernel/envelope.ts';
import { START } from './kernel/envelope.ts';
import { Failure } from './kernel/errors.ts';
import type { Pumps } from './pumps.ts';
import type { ViewStore } from './view-store/view-store.ts';
import { VIEWS } from './views/view-pump.ts';

/** Everything follows from the log, however long it is: what bounds the waiting is standstill. */
const LONGEST_CATCH_UP_MS = 7 * 86_400_000;
/** A cycle that had been published before may be one batch without a sign of life. */
const STALLED_AFTER_MS = 600_000;
const REPORT_EVERY_MS = 100;

export interface CatchUpProgress {
  /** Events that both books and views have taken in since the waiting began. */
  readonly done: number;
  /** Grows while the bookkeeper records what follows. */
  readonly total: number;
}

export interface CatchUpOptions {
  readonly report?: (progress: CatchUpProgress) => void;
}

export interface CatchingUp {
  readonly log: SqliteEventLog;
  readonly store: ViewStore;
  readonly pumps: Pumps;
}

/**
 * Waits until books and views hold everything that is in the log now and all that follows from
 * it.
 *
 * @throws what stopped a pump; Failure PUMP_BEHIND if nothing moves any more
 */
export async function caughtUp(
  { log, store, pumps }: CatchingUp,
  { report = () => undefined }: CatchUpOptions = {},
): Promise<void> {
  const start = await checkpointOf(store);
  const tell = (head: Position) => {
    const { bookkeeper, views } = pumps.progress;
    const total = log.eventsBetween(start, head);
    const done = log.eventsBetween(start, slowest([bookkeeper, views]));
    report({ done: Math.min(done, total), total });
  };
  // What the bookkeeper makes of everything up to here stands behind it, and makes nothing more.
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

/** How far each of the pumps has come, as it stands in the store. */
export async function checkpointsOf(store: ViewStore): Promise<Readonly<Record<string, Position>>> {
  const bookkeeper = await store.checkpoint(BOOKKEEPER);
  const views = await store.checkpoint(VIEWS);
  return { [BOOKKEEPER]: bookkeeper.position, [VIEWS]: views.position };
}

/** How far both have come. */
export async function checkpointOf(store: ViewStore): Promise<Position> {
  return slowest(Object.values(await checkpointsOf(store)));
}

function slowest(positions: readonly Position[]): Position {
  return [...positions].sort()[0] ?? START;
}
