import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BOOKKEEPER, BOOKKEEPER_TABLES, Bookkeeper } from '../../src/bookkeeper/bookkeeper.ts';
import { execute } from '../../src/commands/execute.ts';
import { KnownScorecards } from '../../src/commands/scorecards/known-scorecards.ts';
import type { Fact } from '../../src/domain/account/account.events.ts';
import { calendar as decider } from '../../src/domain/calendar/calendar.decider.ts';
import type { CycleAmended, CycleClosed } from '../../src/domain/calendar/calendar.events.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { CATALOGUE, dataOf, streamOf } from '../../src/domain/catalogue.ts';
import { BUILT_IN_SCORECARDS } from '../../src/domain/scorecard/built-in.ts';
import { scorecardHash } from '../../src/domain/scorecard/hash.ts';
import { SCORECARD_V1 } from '../../src/domain/scorecard/v1.ts';
import { sha256 } from '../../src/event-log/sha256.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import type { Cycle, Day } from '../../src/kernel/business-calendar.ts';
import {
  BusinessCalendar,
  cutoffDayOf,
  cycleName,
  dateOf,
} from '../../src/kernel/business-calendar.ts';
import { canonicalJson } from '../../src/kernel/canonical-json.ts';
import { CalendarClock } from '../../src/kernel/clock.ts';
import type { JsonObject, NewEvent, RecordedEvent } from '../../src/kernel/envelope.ts';
import { START } from '../../src/kernel/envelope.ts';
import { SqliteViewStore } from '../../src/view-store/sqlite.view-store.ts';

const STREAM = streamOf.calendar('Asia/Shanghai');
const HASH = scorecardHash(SCORECARD_V1, sha256);
export const SCORECARDS = new Map(
  BUILT_IN_SCORECARDS.map((scorecard) => [scorecardHash(scorecard, sha256), scorecard]),
);

/** A log, its books and a bookkeeper that works when it is told to, on real files. */
export class Spine {
  readonly log: SqliteEventLog;
  readonly calendar = new BusinessCalendar();
  readonly clock: CalendarClock;
  readonly #directory: string;
  #store: SqliteViewStore;
  #keeper: Bookkeeper;
  #catalogue: Catalogue = CATALOGUE;
  #stopping = new AbortController();

  private constructor(parts: { directory: string; log: SqliteEventLog; store: SqliteViewStore }) {
    this.#directory = parts.directory;
    this.log = parts.log;
    this.#store = parts.store;
    this.clock = new CalendarClock(Date.parse('2200-01-01T00:00:00Z'));
    this.#keeper = this.#newKeeper();
  }

  static async open(): Promise<Spine> {
    const directory = await mkdtemp(join(tmpdir(), 'spine-'));
    const clock = new CalendarClock(Date.parse('2026-01-01T00:00:00Z'));
    const log = await SqliteEventLog.open({ directory: join(directory, 'log'), clock });
    const store = await SqliteViewStore.open({ file: join(directory, 'views.sqlite') });
    return new Spine({ directory, log, store });
  }

  get store(): SqliteViewStore {
    return this.#store;
  }

  /** Appends facts to an account as they are; known ones are left out. */
  async report(accountId: string, facts: readonly Fact[]): Promise<void> {
    const stream = streamOf.account(accountId);
    const { revision, known } = await this.log.find(
      stream,
      facts.map((fact) => fact.id),
    );
    const events = facts.filter((fact) => !known.has(fact.id)).map(eventOf);
    if (events.length > 0) await this.log.append(stream, revision, events);
  }

  async closeDay(day: Day): Promise<void> {
    const occurredAt = this.calendar.endOf(day);
    const command = { type: 'CloseDay', date: dateOf(day), today: this.#today() } as const;
    await execute(this.log, { decider, stream: STREAM, command, occurredAt });
  }

  /** Closes the eve of a cycle and opens it; the bookkeeper has yet to publish it. */
  async openCycle(cycle: Cycle, partitions = 1): Promise<void> {
    await this.closeDay(cutoffDayOf(cycle) - 1);
    const cutoffAt = this.calendar.cutoffOf(cycle);
    const name = cycleName(cycle);
    const of = { cycle: name, today: this.#today(), cutoffAt, partitions, scorecardHash: HASH };
    const command = { type: 'OpenCycle', ...of } as const;
    await execute(this.log, { decider, stream: STREAM, command, occurredAt: cutoffAt });
  }

  async retryParked(accountId: string | null): Promise<void> {
    const command = { type: 'RequestParkedRetry', accountId } as const;
    await execute(this.log, { decider, stream: STREAM, command, occurredAt: 0 });
  }

  /** Lets the bookkeeper work off the log in batches of as many events. */
  async catchUp(batch = 1_000): Promise<void> {
    for (let position = await this.#keeper.checkpoint(); ;) {
      const events = await this.log.readAll(position, batch);
      const last = events.at(-1);
      if (!last) return;
      await this.#keeper.apply({ events });
      position = last.position;
    }
  }

  /** A new bookkeeper, as after a restart, perhaps of another program. */
  restart(catalogue: Catalogue = this.#catalogue): void {
    this.#catalogue = catalogue;
    this.#keeper = this.#newKeeper();
  }

  /** Tells the bookkeeper to stop; `catchUp` then rejects, and `restart` lets another go on. */
  stop(): void {
    this.#stopping.abort(new Error('told to stop'));
  }

  /** Forgets all books, as if their file had been deleted. */
  async forgetBooks(): Promise<void> {
    await this.#store.reset(BOOKKEEPER, BOOKKEEPER_TABLES);
    this.restart();
  }

  /** Of each closed cycle the `CycleClosed`, with counts and roots as amended last. */
  async closedCycles(): Promise<readonly CycleClosed[]> {
    const cycles = new Map<string, CycleClosed>();
    for (const event of await this.eventsOf(STREAM)) {
      const data = dataOf(event) as unknown;
      if (event.type === 'CycleClosed')
        cycles.set((data as CycleClosed).cycle, data as CycleClosed);
      if (event.type !== 'CycleAmended') continue;
      const { requestedAt: _at, accountIds: _ids, ...figures } = data as CycleAmended;
      const closed = cycles.get(figures.cycle);
      if (closed) cycles.set(figures.cycle, { ...closed, ...figures });
    }
    return [...cycles.values()];
  }

  async scoresRoots(): Promise<readonly string[]> {
    return (await this.closedCycles()).map((each) => each.scoresRoot);
  }

  async eventsOf(stream: string): Promise<readonly RecordedEvent[]> {
    return this.log.readStream(stream, { from: 0, limit: 10_000 });
  }

  /** Everything in the log, in order. */
  async everything(): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for (;;) {
      const page = await this.log.readAll(events.at(-1)?.position ?? START, 10_000);
      if (page.length === 0) return events;
      events.push(...page);
    }
  }

  async close(): Promise<void> {
    await this.#store.close();
    await this.log.close();
    await rm(this.#directory, { recursive: true, force: true });
  }

  #today(): Day {
    return this.calendar.dayOf(this.clock.now());
  }

  #newKeeper(): Bookkeeper {
    const { log, calendar } = this;
    this.#stopping = new AbortController();
    const { signal } = this.#stopping;
    const known = new KnownScorecards(log);
    const scorecardOf = (hash: string) => known.byHash(hash);
    const program = { scorecardOf, catalogue: this.#catalogue };
    return new Bookkeeper({ log, store: this.#store, calendar, signal, ...program });
  }
}

export function eventOf({ id, type, occurredAt, data }: Fact): NewEvent {
  return { id, type, schemaVersion: 1, occurredAt, data: canonicalJson(data as JsonObject) };
}
