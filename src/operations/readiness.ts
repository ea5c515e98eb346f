import type { Observable } from 'rxjs';
import type { WholeViews } from '../commands/whole-views.ts';
import { inTime } from '../event-log/in-time.ts';
import { Failure } from '../kernel/errors.ts';
import type { CalendarWatch } from '../schedule/calendar-watch.ts';
import type { ScheduleFailure } from '../schedule/schedule.ts';
import type { PumpSight, PumpWatch } from './pump-watch.ts';

/** Something that whoever runs the service should know. Fit for everybody: it names no account. */
export interface Trouble {
  readonly code: string;
  readonly detail: string;
  /** It keeps the service from being ready. */
  readonly isGrave: boolean;
}

export interface Readiness {
  readonly isReady: boolean;
  /** Those of the pumps that could be looked at. */
  readonly pumps: readonly PumpSight[];
  readonly troubles: readonly Trouble[];
}

export interface ReadinessParts {
  readonly pumps: PumpWatch;
  readonly wholeViews: Pick<WholeViews, 'look'>;
  readonly calendar: CalendarWatch;
  /** What the schedule failed at; null if at nothing, or if there is none. */
  readonly scheduleFailure: () => ScheduleFailure | null;
  /** Completes when the log cannot be written any more. */
  readonly appended$: Observable<unknown>;
}

const LOG_GONE = 'the event log cannot be written: start the service again, and see its log';
const LOG_UNREAD = 'the event log cannot be read; see the log of the service';
const PUMPS_GONE =
  'bookkeeper and views have stopped: what is read grows old; see the log of the service, run ' +
  '`abt check`, start again';
const PUMPS_INTERRUPTED =
  'event log or database cannot be used: bookkeeper and views wait, and go on by themselves';
const VIEWS_BEHIND =
  'books and views are being built anew and are not where they were yet: until then nothing is ' +
  'answered from them';
const STUCK = 'is behind the event log and does not get on: see the log of the service';
const SCHEDULE_FAILS = 'the schedule failed, and tries again each minute; see the log';

/** Whoever asks is to have an answer also where the log gives none. */
const LONGEST_LOOK_MS = 2_000;

/** Whether a service can do all its work, and if not, what keeps it. Never throws. */
export class ReadinessWatch {
  readonly #parts: ReadinessParts;
  #isLogGone = false;
  #isShuttingDown = false;

  constructor(parts: ReadinessParts) {
    this.#parts = parts;
    parts.appended$.subscribe({ complete: () => (this.#isLogGone = true) });
  }

  /** From now on the answer is no. */
  shutDown(): void {
    this.#isShuttingDown = true;
    this.#parts.pumps.close();
  }

  async look(): Promise<Readiness> {
    let unread: Trouble[] = [];
    const looking = answered(this.#parts.pumps.look()).catch((error: unknown) => {
      unread = [grave(codeOf(error), LOG_UNREAD)];
      return [];
    });
    const [pumps, ofViews, ofCalendar] = await Promise.all([
      looking,
      this.#ofViews(),
      this.#ofCalendar(),
    ]);
    const troubles = [
      ...this.#ofShutdown(),
      ...(this.#isLogGone ? [grave('LOG_CLOSED', LOG_GONE)] : unread),
      ...this.#ofPumps(pumps),
      ...ofViews,
      ...ofCalendar,
    ];
    return { isReady: !troubles.some(({ isGrave }) => isGrave), pumps, troubles };
  }

  #ofShutdown(): readonly Trouble[] {
    return this.#isShuttingDown ? [grave('SHUTTING_DOWN', 'the service is being stopped')] : [];
  }

  #ofPumps(pumps: readonly PumpSight[]): readonly Trouble[] {
    const { failure, interruption } = this.#parts.pumps;
    if (failure !== null) return [grave(codeOf(failure), PUMPS_GONE)];
    if (interruption !== null) return [grave(codeOf(interruption), PUMPS_INTERRUPTED)];
    return pumps
      .filter(({ isStuck }) => isStuck)
      .map(({ name }) => grave('PUMP_BEHIND', `${name} ${STUCK}`));
  }

  /** What is reported is recorded all the same. */
  async #ofViews(): Promise<readonly Trouble[]> {
    const isThere = await this.#parts.wholeViews.look();
    return isThere ? [] : [slight('VIEWS_BEHIND', VIEWS_BEHIND)];
  }

  /** Nothing of it keeps others from reporting and reading: a warning each. */
  async #ofCalendar(): Promise<readonly Trouble[]> {
    const troubles: Trouble[] = [];
    try {
      const { byHand } = (await answered(this.#parts.calendar.look())).owed;
      const detail = `too much is owed to be caught up unasked: run \`${byHand ?? ''}\``;
      if (byHand !== null) troubles.push(slight('CALENDAR_OWED', detail));
    } catch (error) {
      troubles.push(slight(codeOf(error), 'the calendar cannot be read; see the log'));
    }
    const failure = this.#parts.scheduleFailure();
    if (failure !== null) troubles.push(slight(codeOf(failure.error), SCHEDULE_FAILS));
    return troubles;
  }
}

function answered<Sight>(look: Promise<Sight>): Promise<Sight> {
  const late = () => new Failure('LOG_TIMEOUT', 'the event log did not answer in time');
  return inTime(LONGEST_LOOK_MS, look, late);
}

function grave(code: string, detail: string): Trouble {
  return { code, detail, isGrave: true };
}

function slight(code: string, detail: string): Trouble {
  return { code, detail, isGrave: false };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'INTERNAL';
}
