import type { CalendarEvent } from '../domain/calendar/calendar.events.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { Position } from '../kernel/envelope.ts';
import { START } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import type { Following } from './pump-status.ts';

/** A cycle has fewer days; of each there is an event. */
const EVENTS_OF_A_CYCLE = 100;

/**
 * How far books and views are at least, unless they are being built anew: to where the calendar
 * stood before what it said last, of which the bookkeeper may have most to do still. It may be
 * about to conclude for all whom a closed day wakes, or to publish a cycle.
 */
export async function wholeAt(
  log: Pick<EventLog, 'readStream'>,
  calendarStream: string,
): Promise<Position> {
  const range = { backwards: true, limit: EVENTS_OF_A_CYCLE };
  const events = await log.readStream(calendarStream, range);
  const types = events.map(({ type }) => type as CalendarEvent['type']);
  const ofCycle = types.findIndex((type) => type === 'CycleOpened' || type === 'CycleClosed');
  // A cycle is closed by the bookkeeper itself, with all of it done.
  const done = types[ofCycle] === 'CycleOpened' ? ofCycle + 1 : types[0] === 'CycleClosed' ? 0 : 1;
  return events[done]?.position ?? START;
}

/**
 * Whether books and views have come as far as they must have been when the service was opened, and
 * where they were since. Before that they are being built anew and may lack anything: an account
 * without a score may have one, and a draw would be judged by an old one.
 */
export class WholeViews {
  readonly #following: Following;
  readonly #wholeAt: Position;
  #isReached: boolean;
  /** Whoever comes while others wait, waits with them. */
  #waiting: Promise<void> | null = null;

  constructor(following: Following, wholeAt: Position) {
    this.#following = following;
    this.#wholeAt = wholeAt;
    this.#isReached = wholeAt === START;
  }

  get isReached(): boolean {
    return this.#isReached && !this.#following.isSetBack();
  }

  /** Whether they are there now, also where nobody has asked for it yet. */
  async look(): Promise<boolean> {
    // What stopped them is told by others.
    if (!this.isReached) await this.#wait(0).catch(() => undefined);
    return this.isReached;
  }

  /** As `reach`, by how it is now: for what is recorded for good. */
  async reachNow(mostMs: number): Promise<void> {
    await this.#following.lookAnew();
    await this.reach(mostMs);
  }

  /** @throws Failure VIEWS_BEHIND: not within the time */
  reach(mostMs: number): Promise<void> {
    if (this.isReached) return Promise.resolve();
    return (this.#waiting ??= this.#wait(mostMs).finally(() => (this.#waiting = null)));
  }

  async #wait(timeoutMs: number): Promise<void> {
    try {
      await this.#following.caughtUp(this.#wholeAt, { timeoutMs });
      this.#isReached = true;
    } catch (cause) {
      const message =
        'books and views are being built anew and are not where they were yet: try again later';
      throw new Failure('VIEWS_BEHIND', message, { cause });
    }
  }
}
