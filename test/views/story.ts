import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, newEvent } from '../../src/commands/execute.ts';
import { bookOf } from '../../src/domain/account/book-of.ts';
import type { Fact, FactData, FactType } from '../../src/domain/account/account.events.ts';
import { assess } from '../../src/domain/assessment/assess.ts';
import { NO_PEERS } from '../../src/domain/assessment/person-features.ts';
import type { StreakHistory } from '../../src/domain/assessment/streak.ts';
import { calendar, type CalendarCommand } from '../../src/domain/calendar/calendar.decider.ts';
import type { ParkedAccount } from '../../src/domain/calendar/calendar.events.ts';
import { factOf, streamOf } from '../../src/domain/catalogue.ts';
import { onTimeStreak } from '../../src/domain/on-time-streak/on-time-streak.decider.ts';
import { paymentDefault } from '../../src/domain/payment-default/payment-default.decider.ts';
import type { DefaultRecord } from '../../src/domain/payment-default/payment-default.events.ts';
import { pageName, pageText, recordText } from '../../src/domain/register/pages.ts';
import { recordOf } from '../../src/domain/register/record.ts';
import type { PublishedRecord } from '../../src/domain/register/register.events.ts';
import { SCORECARD_V1 } from '../../src/domain/scorecard/v1.ts';
import { eventsOf } from '../../src/event-log/event-log.ts';
import { uuidOf } from '../../src/event-log/sha256.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import {
  BusinessCalendar,
  cutoffDayOf,
  dateOf,
  dayFrom,
  parseCycle,
} from '../../src/kernel/business-calendar.ts';
import { CalendarClock } from '../../src/kernel/clock.ts';
import { type RecordedEvent, START } from '../../src/kernel/envelope.ts';
import { SqliteViewStore } from '../../src/view-store/sqlite.view-store.ts';
import type { ViewStore } from '../../src/view-store/view-store.ts';
import { Views, viewPump } from '../../src/views/view-pump.ts';

const ZONE = new BusinessCalendar();
const PARTITIONS = 2;
export const SCORECARD_HASH = 'ab'.repeat(32);

interface Parts {
  readonly folder: string;
  readonly log: SqliteEventLog;
  readonly store: ViewStore;
}

/** Where stories have their views, given a folder of their own. */
type OpenViews = (folder: string) => Promise<ViewStore>;

let openViews: OpenViews = (folder) => SqliteViewStore.open({ file: join(folder, 'views.db') });

/** Has the stories that begin from now on have their views elsewhere. */
export function haveViewsIn(open: OpenViews): void {
  openViews = open;
}

/** A log and views in a folder of their own, and how the log grows. */
export class Story {
  static readonly clock = new CalendarClock(Date.UTC(2026, 11, 31));
  readonly log: SqliteEventLog;
  readonly store: ViewStore;
  readonly #folder: string;
  #facts = 0;
  #conclusions = 0;

  private constructor({ folder, log, store }: Parts) {
    this.#folder = folder;
    this.log = log;
    this.store = store;
  }

  static async begin(): Promise<Story> {
    const folder = mkdtempSync(join(tmpdir(), 'story-'));
    const log = await SqliteEventLog.open({ directory: folder, clock: Story.clock });
    const store = await openViews(folder);
    return new Story({ folder, log, store });
  }

  async end(): Promise<void> {
    await this.log.close();
    await this.store.close();
    rmSync(this.#folder, { recursive: true });
  }

  async report<Type extends FactType>(
    accountId: string,
    type: Type,
    { on = '2026-01-10', ...data }: FactData[Type] & { on?: string },
  ): Promise<void> {
    const stream = streamOf.account(accountId);
    const { revision } = await this.log.find(stream, []);
    const occurredAt = ZONE.startOf(dayFrom(on)) + 1;
    const event = newEvent({ type, data }, { stream, revision: revision + 1, occurredAt });
    await this.log.append(stream, revision, [{ ...event, id: `fact-${++this.#facts}` }]);
  }

  async calendar(command: CalendarCommand): Promise<void> {
    const stream = streamOf.calendar(ZONE.zone);
    await execute(this.log, { decider: calendar, stream, command, occurredAt: 0 });
  }

  /** Closes the eve of the cutoff, too. */
  async openCycle(cycle: string): Promise<void> {
    const number = parseCycle(cycle) ?? Number.NaN;
    const today = cutoffDayOf(number);
    await this.calendar({ type: 'CloseDay', date: dateOf(today - 1), today });
    await this.calendar({
      type: 'OpenCycle',
      today,
      cycle,
      cutoffAt: ZONE.cutoffOf(number),
      partitions: PARTITIONS,
      scorecardHash: SCORECARD_HASH,
    });
  }

  async closeCycle(cycle: string, parked: readonly ParkedAccount[] = []): Promise<void> {
    const counts = { accounts: 3, scored: 2, distribution: { '350-549': 2, CLOSED: 1 } };
    const roots = { scoresRoot: `scores of ${cycle}`, headsRoot: `heads of ${cycle}` };
    await this.calendar({ type: 'CloseCycle', cycle, ...counts, ...roots, parked });
  }

  /** One more page, with the records of these accounts as their facts give them. */
  async publish(cycle: string, accountIds: readonly string[], partition = 0): Promise<void> {
    const records: PublishedRecord[] = [];
    for (const accountId of accountIds) records.push(await this.#recordOf(accountId, cycle));
    await this.publishRecords(cycle, records, partition);
  }

  async publishRecords(
    cycle: string,
    records: readonly PublishedRecord[],
    partition = 0,
  ): Promise<void> {
    const stream = streamOf.register(cycle, partition);
    const { revision } = await this.log.find(stream, []);
    const page = revision + 1;
    const entries = records.map((record) => {
      return { accountId: record.accountId, text: recordText(record), revision: 7 };
    });
    const data = pageText({ cycle, partition, page }, entries);
    const id = uuidOf(pageName(stream, page));
    const event = { id, type: 'ScoresPublished', schemaVersion: 1, occurredAt: 0 };
    await this.log.append(stream, revision, [{ ...event, data }]);
  }

  async runCycle(cycle: string, accountIds: readonly string[]): Promise<void> {
    await this.openCycle(cycle);
    await this.publish(cycle, accountIds);
    await this.closeCycle(cycle);
  }

  async concludeStreak(accountId: string, day: string, streak: StreakHistory): Promise<void> {
    const command = { basis: { accountRevision: ++this.#conclusions, day }, streak };
    const stream = streamOf.onTimeStreak(accountId);
    await execute(this.log, { decider: onTimeStreak, stream, command, occurredAt: 0 });
  }

  async concludeDefault(
    accountId: string,
    key: string,
    course: readonly DefaultRecord[],
  ): Promise<void> {
    const basis = { accountRevision: ++this.#conclusions, day: '2026-06-01' };
    const stream = streamOf.paymentDefault(accountId, key);
    const command = { basis, course };
    await execute(this.log, { decider: paymentDefault, stream, command, occurredAt: 0 });
  }

  parts() {
    return { store: this.store, log: this.log, clock: Story.clock };
  }

  /** Runs the views' pump up to the end of the log. */
  async keepUp(): Promise<void> {
    const { store, ...parts } = this.parts();
    const pump = viewPump({ ...parts, views: new Views(store) });
    const head = await this.log.head();
    await Promise.all([pump.run(), pump.caughtUp(head).finally(() => pump.stop())]);
  }

  events(): Promise<readonly RecordedEvent[]> {
    return this.log.readAll(START, 10_000);
  }

  async #recordOf(accountId: string, cycle: string): Promise<PublishedRecord> {
    const facts: Fact[] = [];
    for await (const event of eventsOf(this.log, streamOf.account(accountId))) {
      facts.push(factOf(event, ZONE));
    }
    const basis = { scorecard: SCORECARD_V1, standing: null, peerScores: NO_PEERS };
    const of = { cycle: parseCycle(cycle) ?? Number.NaN };
    const assessment = assess(bookOf(facts, ZONE), of, basis);
    return recordOf(assessment, { accountId, scorecard: SCORECARD_HASH, factsHash: '' });
  }
}

/** Every row of the tables that the views write, in order of their keys. */
export async function rowsOf({ db }: ViewStore) {
  return {
    scores: await db
      .selectFrom('scores')
      .selectAll()
      .orderBy('account_id')
      .orderBy('cycle')
      .execute(),
    streaks: await db.selectFrom('streaks').selectAll().orderBy('account_id').execute(),
    defaults: await db
      .selectFrom('payment_defaults')
      .selectAll()
      .orderBy('account_id')
      .orderBy('default_key')
      .execute(),
    cycles: await db.selectFrom('cycles').selectAll().orderBy('cycle').execute(),
  };
}
