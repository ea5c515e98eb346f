import { BOOKKEEPER } from './bookkeeper/bookkeeper.ts';
import type { EventLog } from './event-log/event-log.ts';
import type { Position } from './kernel/envelope.ts';
import { START } from './kernel/envelope.ts';
import { Failure } from './kernel/errors.ts';
import type { Checkpoint, ViewStore } from './view-store/view-store.ts';
import { VIEWS } from './views/view-pump.ts';

/** How far each of the pumps has come, as it stands in the store. */
export async function checkpointsOf(
  store: ViewStore,
): Promise<Readonly<Record<string, Checkpoint>>> {
  const bookkeeper = await store.checkpoint(BOOKKEEPER);
  const views = await store.checkpoint(VIEWS);
  return { [BOOKKEEPER]: bookkeeper, [VIEWS]: views };
}

/** How far both have come. */
export async function checkpointOf(store: ViewStore): Promise<Position> {
  return slowest(Object.values(await checkpointsOf(store)).map(({ position }) => position));
}

export function slowest(positions: readonly Position[]): Position {
  return [...positions].sort()[0] ?? START;
}

/**
 * What shows that books and views were computed from another log, from one that has since been
 * replaced by an older copy for example: a position means another event there, or none. [] if
 * they belong to this one.
 */
export async function signsOfAnotherLog(
  log: Pick<EventLog, 'eventAt' | 'head'>,
  store: ViewStore,
): Promise<readonly string[]> {
  const signs: string[] = [];
  for (const [pump, { position, hash }] of Object.entries(await checkpointsOf(store))) {
    if (position === START) continue;
    // Each time anew, after the checkpoint was read: by then the log may have grown.
    if (position > (await log.head())) signs.push(`${pump} is beyond the end of the event log`);
    else if ((await log.eventAt(position))?.hash !== hash) {
      signs.push(`${pump} has taken in another event than this log has there`);
    }
  }
  return signs;
}

/**
 * Pumps that went on from such a place would pass over events in silence.
 *
 * @throws Failure VIEWS_OF_ANOTHER_LOG
 */
export async function refuseViewsOfAnotherLog(
  log: Pick<EventLog, 'eventAt' | 'head'>,
  store: ViewStore,
): Promise<void> {
  const signs = await signsOfAnotherLog(log, store);
  if (signs.length === 0) return;
  throw new Failure(
    'VIEWS_OF_ANOTHER_LOG',
    `books and views were built from another event log (${signs.join('; ')}): ` +
      'if this log is the right one, build them anew with `abt views rebuild`',
  );
}
