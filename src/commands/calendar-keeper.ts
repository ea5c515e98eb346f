import {
  asyncScheduler,
  concatMap,
  filter,
  firstValueFrom,
  interval,
  merge,
  startWith,
  throttleTime,
} from 'rxjs';
import { calendar as decider } from '../domain/calendar/calendar.decider.ts';
import type { CalendarCommand } from '../domain/calendar/calendar.decider.ts';
import type { CalendarEvent, CycleClosed } from '../domain/calendar/calendar.events.ts';
import { dataOf, streamOf } from '../domain/catalogue.ts';
import { FIRST_SCORECARD } from '../domain/scorecard/built-in.ts';
import { scorecardHash } from '../domain/scorecard/hash.ts';
import { eventsOf } from '../event-log/event-log.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { sha256 } from '../event-log/sha256.ts';
import { cutoffDayOf, dateOf } from '../kernel/business-calendar.ts';
import type { BusinessCalendar, Day } from '../kernel/business-calendar.ts';
import type { Clock } from '../kernel/clock.ts';
import { Failure, invariant } from '../kernel/errors.ts';
import { cycleNamed, dayNamed } from './cycles-between.ts';
import { execute, load } from './execute.ts';
import type { Executed } from './execute.ts';
import type { PumpStatus } from './pump-status.ts';

export const DEFAULT_PARTITIONS = 1;

/** Waiting for a cycle is given up when nobody has got on with anything for so long. */
const STALLED_AFTER_MS = 60_000;
/** The log wakes us; this is for what it may skip, and for looking after the pumps. */
const POLL_MS = 1_000;
/** A cycle's pages wake us often. */
const LOOK_EVERY_MS = 20;

export interface CalendarKeeperOptions {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly calendar: BusinessCalendar;
  readonly pumps: PumpStatus;
  /** Of the registers that it opens, unless it is told otherwise. */
  readonly partitions?: number;
  readonly stalledAfterMs?: number;
}

/** Closes days and runs cycles of one zone. */
export class CalendarKeeper {
  readonly #options: Required<CalendarKeeperOptions>;
  readonly #stream: string;

  constructor(options: CalendarKeeperOptions) {
    const defaults = { stalledAfterMs: STALLED_AFTER_MS, partitions: DEFAULT_PARTITIONS };
    this.#options = { ...defaults, ...options };
    this.#stream = streamOf.calendar(options.calendar.zone);
  }

  /**
   * Closes a day and all before it; a closed one stays as it is.
   *
   * @param date YYYY-MM-DD, from 1970 to 2199
   * @throws Failure NOT_A_DATE, CONFLICT; Rejection DAY_NOT_OVER, CYCLE_OWED
   */
  async closeDay(date: string): Promise<void> {
    await this.#closeDay(dayNamed(date));
  }

  /**
   * Closes the eve of a cycle's cutoff, opens the cycle and waits until its scores are published.
   * A cycle that is open is waited for, one that is closed answers as it did.
   *
   * @param name YYYY-MM, from 1970 to 2199
   * @throws Failure NOT_A_CYCLE, CONFLICT, CYCLE_STALLED: it is open, but nobody works on it;
   *   Rejection CYCLE_NOT_OVER, CYCLE_OUT_OF_ORDER, CYCLE_STILL_OPEN (the one before it)
   */
  async runCycle(name: string, partitions = this.#options.partitions): Promise<CycleClosed> {
    const cycle = cycleNamed(name);
    invariant(Number.isSafeInteger(partitions) && partitions > 0, `${partitions} partitions`);
    const { calendar } = this.#options;
    const cutoffAt = calendar.cutoffOf(cycle);
    const open: CalendarCommand = {
      type: 'OpenCycle',
      cycle: name,
      cutoffAt,
      partitions,
      // Where the calendar knows of no other one.
      scorecardHash: scorecardHash(FIRST_SCORECARD, sha256),
      today: this.#today(),
    };
    const eve = cutoffDayOf(cycle) - 1;
    const { state } = await load(this.#options.log, decider, this.#stream);
    const lastClosedDay = Math.max(state.lastClosedDay ?? eve, eve);
    // What will be refused is refused before a day is closed for it.
    const isOwed = decider.decide(open, { ...state, lastClosedDay }).length > 0;
    if (isOwed) await this.#closeDay(eve);
    const { revision, events } = await this.#execute(open, cutoffAt);
    return this.#closed(name, events.length > 0 ? revision : 0);
  }

  /** Asks the bookkeeper to try one parked account again, or all of them. */
  async retryParked(accountId: string | null): Promise<void> {
    await this.#execute({ type: 'RequestParkedRetry', accountId }, this.#options.clock.now());
  }

  async #closeDay(day: Day): Promise<void> {
    const command: CalendarCommand = { type: 'CloseDay', date: dateOf(day), today: this.#today() };
    await this.#execute(command, this.#options.calendar.endOf(day));
  }

  #execute(
    command: CalendarCommand,
    occurredAt: number,
  ): Promise<Executed<unknown, CalendarEvent>> {
    const { log } = this.#options;
    return execute(log, { decider, stream: this.#stream, command, occurredAt });
  }

  #today(): Day {
    const { calendar, clock } = this.#options;
    return calendar.dayOf(clock.now());
  }

  /** Waits for the end of a cycle, which stands in the stream at or after `from`. */
  #closed(name: string, from: number): Promise<CycleClosed> {
    const { log } = this.#options;
    let next = from;
    const look = async (): Promise<CycleClosed | null> => {
      for await (const event of eventsOf(log, this.#stream, { from: next })) {
        next = event.revision + 1;
        if (event.type !== 'CycleClosed') continue;
        const closed = dataOf(event) as unknown as CycleClosed;
        if (closed.cycle === name) return closed;
      }
      return null;
    };
    const refuseIfStalled = this.#watch(name);
    const closings = merge(log.appended$, interval(POLL_MS)).pipe(
      startWith(null),
      throttleTime(LOOK_EVERY_MS, asyncScheduler, { leading: true, trailing: true }),
      concatMap(look),
      filter((closed) => {
        if (closed === null) refuseIfStalled();
        return closed !== null;
      }),
    );
    return firstValueFrom(closings);
  }

  /** Tells progress by its changing, since the clock of the pumps may be one that stands still. */
  #watch(name: string): () => void {
    const { pumps, stalledAfterMs } = this.#options;
    let progress = pumps.lastProgressAt();
    let changedAt = performance.now();
    return () => {
      const failure = pumps.failure();
      if (failure !== null) throw stalled(name, failure.message, failure);
      const now = performance.now();
      const latest = pumps.lastProgressAt();
      if (latest !== progress) [progress, changedAt] = [latest, now];
      if (now - changedAt < stalledAfterMs) return;
      throw stalled(name, `nothing has moved for ${Math.round(stalledAfterMs / 1000)} s`);
    };
  }
}

function stalled(name: string, why: string, cause?: Error): Failure {
  const message = `cycle ${name} is open, but its scores are not being published: ${why}`;
  return new Failure('CYCLE_STALLED', message, { cause });
}
