import { calendarZone } from '../data-directory.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { START } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import { CheckpointMoved } from '../view-store/view-store.ts';

/**
 * Books are sorted by the days of one zone. Which one, the calendar says from the first closed day
 * on; before that it is noted beside the books, as a checkpoint that never moves. Without the note
 * two nodes of different zones could fill the same books.
 */
const ZONE = 'zone';

/** The zone of the calendar, or else of the books; null if there is neither yet. */
export async function boundZone(log: EventLog, store: ViewStore): Promise<string | null> {
  const zone = (await calendarZone(log)) ?? (await store.checkpoint(ZONE)).position;
  return zone === START ? null : zone;
}

/**
 * Notes the zone, also where it is noted already: whoever may only read learns so at the start. Of
 * several nodes at once one is the first.
 *
 * @throws Failure ZONE_MISMATCH if it is another one; those of the store
 */
export async function bindToZone(log: EventLog, store: ViewStore, zone: string): Promise<void> {
  const { position: noted } = await store.checkpoint(ZONE);
  refuseOther(await boundZone(log, store), zone);
  const to = { position: zone, hash: '', state: '' };
  await store.write({ pump: ZONE, from: noted, to, upserts: {} }).catch((error: unknown) => {
    if (!(error instanceof CheckpointMoved)) throw error;
  });
  refuseOther(await boundZone(log, store), zone);
}

/** For books that are made anew: they may be of another zone, if no day is closed yet. */
export async function forgetZone(store: ViewStore): Promise<void> {
  await store.reset(ZONE, []);
}

/** @throws Failure ZONE_MISMATCH */
export function refuseOther(bound: string | null, zone: string): void {
  if (bound === null || bound === zone) return;
  const message = `days and books are those of the zone ${bound}`;
  throw new Failure('ZONE_MISMATCH', `${message}: set ABT_ZONE to it, not to ${zone}`);
}
