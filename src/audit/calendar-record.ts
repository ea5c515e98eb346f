import type { Cycle } from '../kernel/business-calendar.ts';
import { dateOf, dayFrom, parseCycle } from '../kernel/business-calendar.ts';
import type { JsonObject, RecordedEvent } from '../kernel/envelope.ts';
import { invariant } from '../kernel/errors.ts';
import type { CalendarCommand, CalendarState } from '../domain/calendar/calendar.decider.ts';
import { calendar as decider } from '../domain/calendar/calendar.decider.ts';
import type {
  CalendarEvent,
  CycleAmended,
  CycleClosed,
  CycleOpened,
  ParkedAccount,
  ScorecardActivated,
} from '../domain/calendar/calendar.events.ts';
import { dataOf, streamOf } from '../domain/catalogue.ts';
import type { Scorecard } from '../domain/scorecard/scorecard.ts';
import { FIRST_SCORECARD } from '../domain/scorecard/built-in.ts';
import { scorecardHash } from '../domain/scorecard/hash.ts';
import { eventsOf } from '../event-log/event-log.ts';
import { sha256 } from '../event-log/sha256.ts';
import type { Audit } from './audit.ts';
import type { Differences } from './differences.ts';
import { firstDifference, messageOf } from './differences.ts';
import type { ScorecardRecord } from './scorecard-record.ts';
import { readScorecards } from './scorecard-record.ts';
import { readVerified } from './verified-stream.ts';

/** What cycles are opened with while nothing has been activated. */
const FIRST_HASH = scorecardHash(FIRST_SCORECARD, sha256);
/** Each has a place in memory, so that a damaged number of them must not be believed. */
const MOST_PARTITIONS = 65_536;

/** A cycle as the calendar tells it. Revisions are those of the calendar's stream. */
export interface CycleRun {
  readonly cycle: Cycle;
  readonly name: string;
  readonly stream: string;
  readonly opened: CycleOpened;
  readonly openedAt: { readonly revision: number; readonly recordedAt: number };
  /** Null if it is not known: then the cycle's records cannot be recomputed. */
  readonly scorecard: Scorecard | null;
  /** Null while its pages are being published. */
  closed: { readonly data: CycleClosed; readonly revision: number } | null;
  readonly amendments: { readonly data: CycleAmended; readonly revision: number }[];
  /** Accounts that `CycleClosed` lists as parked. */
  parked: ReadonlyMap<string, ParkedAccount>;
}

/** What the calendar's stream says: the cycles, and the days on which something was concluded. */
export class CalendarRecord {
  readonly stream: string;
  readonly runs: CycleRun[] = [];
  readonly scorecards: ScorecardRecord;
  readonly #audit: Audit;
  readonly #openDays = new Set<string>();
  /** Requests to retry parked accounts, by revision: one, or null for all. */
  readonly #requests = new Map<number, string | null>();
  #revision = -1;

  private constructor(audit: Audit, scorecards: ScorecardRecord) {
    this.#audit = audit;
    this.scorecards = scorecards;
    this.stream = streamOf.calendar(audit.calendar.zone);
  }

  /** Reads the calendar and decides each of its events anew from what stood before it. */
  static async read(audit: Audit, differences: Differences): Promise<CalendarRecord> {
    const stream = streamOf.calendar(audit.calendar.zone);
    const events = await readVerified(audit.log, stream, differences);
    // After the calendar: then those that it has activated are among them.
    const record = new CalendarRecord(audit, await readScorecards(audit, differences));
    let state = decider.initial;
    for (const event of events) {
      state = record.#take(event, state, differences);
      record.#revision = event.revision;
    }
    return record;
  }

  /** Whether a day, YYYY-MM-DD, was ever the open one: the day after a closed one. */
  isOpenDay(date: string): boolean {
    return this.#openDays.has(date);
  }

  /** Days that were closed since the calendar was read; cycles stay as they were read. */
  async readNewDays(): Promise<void> {
    for await (const event of eventsOf(this.#audit.log, this.stream, {
      from: this.#revision + 1,
    })) {
      const { date } = dataOf(event, this.#audit.catalogue);
      if (event.type === 'DayClosed' && typeof date === 'string') this.#addDay(date);
      this.#revision = event.revision;
    }
  }

  #take(event: RecordedEvent, state: CalendarState, differences: Differences): CalendarState {
    try {
      const data = dataOf(event, this.#audit.catalogue);
      const said = { type: event.type, data } as unknown as CalendarEvent;
      const outOfPlace = faultOf(said, state);
      // Entered all the same: one event out of place must not make all that follows an orphan.
      const fault = this.#enter(said, event) ?? outOfPlace;
      if (fault !== null) this.#report(event, differences, fault);
      return decider.evolve(state, said);
    } catch (error) {
      this.#report(event, differences, { because: `it cannot be read: ${messageOf(error)}` });
      return state;
    }
  }

  #report({ revision }: RecordedEvent, differences: Differences, fault: Fault): void {
    differences.add({ where: 'calendar', stream: this.stream, revision, ...fault });
  }

  #enter({ type, data }: CalendarEvent, event: RecordedEvent): Fault | null {
    switch (type) {
      case 'DayClosed':
        this.#addDay(data.date);
        return null;
      case 'CycleOpened':
        return this.#open(data, event);
      case 'CycleClosed': {
        const run = this.#run(data.cycle);
        if (!run) return { because: `${data.cycle} was never opened` };
        run.closed = { data, revision: event.revision };
        run.parked = new Map(data.parked.map((each) => [each.accountId, each]));
        return null;
      }
      case 'CycleAmended': {
        const run = this.#run(data.cycle);
        if (!run?.closed) return { because: `${data.cycle} is amended and was never closed` };
        run.amendments.push({ data, revision: event.revision });
        if (this.#isRequested(data)) return null;
        return { because: `nobody asked at ${data.requestedAt} for ${data.cycle} to be amended` };
      }
      case 'ParkedRetryRequested':
        this.#requests.set(event.revision, data.accountId);
        return null;
      case 'ScorecardActivated':
        return this.#isCommitted(data)
          ? null
          : {
              pointer: '/hash',
              because: `nothing was committed as ${data.version} with this hash`,
            };
    }
  }

  #isCommitted({ version, hash }: ScorecardActivated): boolean {
    const found = this.scorecards.versions.get(version);
    return found?.isCommitted === true && found.hash === hash;
  }

  /** Whether the request that an amendment names is one, for its accounts or for all. */
  #isRequested({ requestedAt, accountIds }: CycleAmended): boolean {
    const asked = this.#requests.get(requestedAt);
    return asked === null || (asked !== undefined && accountIds.every((each) => each === asked));
  }

  #open(opened: CycleOpened, { revision, recordedAt }: RecordedEvent): Fault | null {
    const cycle = parseCycle(opened.cycle);
    invariant(cycle !== null, `"${opened.cycle}" is not a cycle`);
    const { partitions } = opened;
    const arePartitions = Number.isSafeInteger(partitions) && partitions > 0;
    invariant(arePartitions && partitions <= MOST_PARTITIONS, `${partitions} partitions`);
    const { calendar } = this.#audit;
    const { byHash } = this.scorecards;
    const scorecard = byHash.get(opened.scorecardHash) ?? null;
    const openedAt = { revision, recordedAt };
    const run = { cycle, name: opened.cycle, stream: this.stream, opened, openedAt, scorecard };
    this.runs.push({ ...run, closed: null, amendments: [], parked: new Map() });
    const cutoffAt = calendar.cutoffOf(cycle);
    if (opened.cutoffAt !== cutoffAt) {
      const because = `${opened.cycle} is not cut on the 6th at 00:00, ${calendar.zone}`;
      return { pointer: '/cutoffAt', published: opened.cutoffAt, recomputed: cutoffAt, because };
    }
    if (scorecard) return null;
    const because = `neither program nor log has the scorecard that ${opened.cycle} was run with`;
    const recomputed = [...byHash.keys()];
    return { pointer: '/scorecardHash', published: opened.scorecardHash, recomputed, because };
  }

  #addDay(closed: string): void {
    this.#openDays.add(dateOf(dayFrom(closed) + 1));
  }

  #run(cycle: string): CycleRun | undefined {
    return this.runs.find((each) => each.name === cycle);
  }
}

type Fault = Pick<Parameters<Differences['add']>[0], 'pointer' | 'because'> & {
  readonly published?: JsonObject[string];
  readonly recomputed?: JsonObject[string];
};

/** What is wrong with an event where it stands: it would not have been decided. */
function faultOf(event: CalendarEvent, state: CalendarState): Fault | null {
  try {
    const [decided] = decider.decide(commandFor(event), state);
    const data = event.data as unknown as JsonObject;
    if (!decided) return { because: `${event.type} is not what follows here`, published: data };
    const found = firstDifference(data, decided.data as unknown as JsonObject);
    return found ? { ...found, because: `${event.type} would have said otherwise` } : null;
  } catch (error) {
    return { because: messageOf(error), published: event.data as unknown as JsonObject };
  }
}

/** How an event came about; on a day late enough for anything. */
function commandFor({ type, data }: CalendarEvent): CalendarCommand {
  const today = Number.POSITIVE_INFINITY;
  switch (type) {
    case 'DayClosed':
      return { type: 'CloseDay', today, date: data.date };
    case 'CycleOpened':
      return { type: 'OpenCycle', today, ...data, scorecardHash: FIRST_HASH };
    case 'CycleClosed':
      return { type: 'CloseCycle', ...data };
    case 'CycleAmended':
      return { type: 'AmendCycle', ...data };
    case 'ParkedRetryRequested':
      return { type: 'RequestParkedRetry', accountId: data.accountId };
    case 'ScorecardActivated':
      return { type: 'ActivateScorecard', ...data };
  }
}
