import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { AppParts } from './app.module.ts';
import { AppModule } from './app.module.ts';
import { Auditors } from './audit/auditors.ts';
import { caughtUp } from './catching-up.ts';
import type { CatchUpOptions } from './catching-up.ts';
import { checkpointOf, refuseViewsOfAnotherLog } from './checkpoints.ts';
import type { Following, PumpStatus } from './commands/pump-status.ts';
import { wholeAt } from './commands/whole-views.ts';
import type { Config } from './config.ts';
import { streamOf } from './domain/catalogue.ts';
import type { EnginesObserver } from './engines/engines.ts';
import { enginesOf } from './engines/engines.ts';
import { UNOBSERVED } from './engines/unobserved.ts';
import type { EventLog } from './event-log/event-log.ts';
import type { LogSource } from './event-log/log-source.ts';
import { BusinessCalendar } from './kernel/business-calendar.ts';
import type { Clock } from './kernel/clock.ts';
import { START } from './kernel/envelope.ts';
import { Failure } from './kernel/errors.ts';
import { OpenParts } from './open-parts.ts';
import type { Pumps } from './pumps.ts';
import { SCORECARDS } from './pumps.ts';
import { SYSTEM_CLOCK } from './system-clock.ts';
import type { Publications } from './views/latest-scores.ts';
import type { ViewStore } from './view-store/view-store.ts';

/** Log and views that are only read; another process may be writing them. */
export interface ReadingTracker {
  readonly queries: QueryBus;
  readonly log: EventLog;
  /** For reading; the pumps alone write it. */
  readonly store: ViewStore;
  readonly calendar: BusinessCalendar;
  /** Whether books and views have come as far as the log. */
  isCaughtUp(): Promise<boolean>;
  /** Lets what is under way finish; afterwards nothing of it keeps the process alive. */
  close(): Promise<void>;
}

/** Log and views for everything, with bookkeeper and views at work, here or on another node. */
export interface Tracker extends ReadingTracker {
  readonly commands: CommandBus;
  readonly pumps: Pumps;
  /** Waits until books and views hold everything that is in the log now and follows from it. */
  caughtUp(options?: CatchUpOptions): Promise<void>;
}

export interface OpenOptions {
  readonly clock?: Clock;
  /** Bookkeeper and views in a thread of their own; otherwise in this one, by the same clock. */
  readonly threaded?: boolean;
  /** Forget books and views first: they are then built anew from the whole log. */
  readonly rebuild?: boolean;
  /** Leave bookkeeper and views idle until `caughtUp`: a bulk import has the machine to itself. */
  readonly hold?: boolean;
  readonly observer?: Observer;
  /** How the modules become an application; by default one without a door to the outside. */
  readonly compose?: Compose;
}

/** Somebody who looks at what an application does, from outside. */
export interface Observer extends EnginesObserver {
  /** What the application sees of the log instead of the log itself. */
  observedLog(log: EventLog): EventLog;
  /** Of the trace that the work at hand belongs to, if it does. */
  readonly correlationId: () => string | undefined;
}

/** What has been opened for an application, as it is; the application may see more or less. */
export interface Opened {
  readonly log: EventLog;
  readonly pumps: Pumps;
}

export type Compose = (modules: DynamicModule, opened: Opened) => Promise<INestApplicationContext>;

/**
 * Opens everything that a configuration names; makes what is not there yet.
 *
 * @throws Failure DATA_DIR_LOCKED (saying who holds it), DATA_DIR_UNUSABLE, SETTINGS_DAMAGED,
 *   ZONE_MISMATCH, LOG_NOT_FOUND (there are views, but no log), VIEWS_OF_ANOTHER_LOG (unless they
 *   are rebuilt); those of the event log and of the view store
 */
export async function openTracker(config: Config, options: OpenOptions = {}): Promise<Tracker> {
  const { clock = SYSTEM_CLOCK } = options;
  const calendar = new BusinessCalendar(config.zone);
  const open = new OpenParts();
  try {
    const engines = await enginesOf(config);
    const { observer = NO_OBSERVER, compose = withoutDoors } = options;
    const { threaded = true, rebuild = false, hold = false } = options;
    const shared = await engines.openLog({ clock, observer }, open);
    const { log } = shared;
    const views = { wholeAt: await wholeAt(log, streamOf.calendar(config.zone)) };
    const how = { ...shared, calendar, clock, observer, threaded, rebuild };
    const { store, pumps } = await engines.openPumps(how, open);
    if (!hold) pumps.start();
    const observed = { log: observer.observedLog(log), correlationId: observer.correlationId };
    const { partitions } = config;
    const auditors = open.add(auditorsOf(engines.audited, calendar, clock));
    const parts = {
      ...{ ...observed, store, pumps, ...views },
      ...{ calendar, clock, partitions, auditors },
    };
    const app = await composed(parts, open, (modules) => compose(modules, { log, pumps }));
    return {
      ...app,
      log,
      store,
      pumps,
      calendar,
      isCaughtUp: () => isCaughtUp(log, store),
      caughtUp: (how) => {
        pumps.start();
        return caughtUp({ log, store, pumps }, how);
      },
      close: () => open.close(),
    };
  } catch (error) {
    await open.close().catch(() => undefined);
    throw error;
  }
}

/**
 * Opens log and views beside whoever writes them. Takes no lock; nothing can be recorded.
 *
 * @throws Failure NO_DATA, SETTINGS_DAMAGED, ZONE_MISMATCH, VIEWS_CANNOT_OPEN (there are none
 *   yet), VIEWS_OLDER, VIEWS_OF_ANOTHER_LOG; the others of the event log and the view store
 */
export async function openForReading(config: Config): Promise<ReadingTracker> {
  const calendar = new BusinessCalendar(config.zone);
  const open = new OpenParts();
  try {
    const engines = await enginesOf(config);
    const log = open.add(await engines.readLog());
    await engines.holdToZone(log);
    const store = open.add(await engines.readViews());
    await refuseViewsOfAnotherLog(log, store);
    const auditors = open.add(auditorsOf(engines.audited, calendar, SYSTEM_CLOCK));
    const pumped = { store, pumps: NO_PUMPS, wholeAt: START };
    const parts = { log, ...pumped, calendar, clock: SYSTEM_CLOCK, auditors };
    const { queries } = await composed(parts, open);
    const close = () => open.close();
    return { queries, log, store, calendar, isCaughtUp: () => isCaughtUp(log, store), close };
  } catch (error) {
    await open.close().catch(() => undefined);
    throw error;
  }
}

const NO_OBSERVER: Observer = {
  observedLog: (log) => log,
  correlationId: () => undefined,
  ...UNOBSERVED,
};

/** Whoever only reads neither waits for pumps nor runs them. */
const NO_PUMPS: PumpStatus & Following & Publications = {
  publishedAt: () => null,
  failure: () => null,
  lastProgressAt: () => 0,
  caughtUp: () => Promise.reject(new Failure('PUMP_BEHIND', 'no pumps are at work here')),
  isSetBack: () => false,
  lookAnew: () => Promise.resolve(),
};

/** Their threads are started once there is something to audit. */
function auditorsOf(log: LogSource, { zone }: BusinessCalendar, clock: Clock): Auditors {
  return new Auditors({ log, zone, scorecards: SCORECARDS }, clock);
}

async function composed(
  parts: AppParts,
  open: OpenParts,
  compose: (modules: DynamicModule) => Promise<INestApplicationContext> = withoutDoors,
): Promise<{ readonly commands: CommandBus; readonly queries: QueryBus }> {
  const app = open.add(await compose(AppModule.with(parts)));
  return { commands: app.get(CommandBus), queries: app.get(QueryBus) };
}

const withoutDoors = (modules: DynamicModule) =>
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- as Nest's
  NestFactory.createApplicationContext(modules, { logger: false, abortOnError: false });

/** The head first: what is recorded in between is then not taken for missing. */
async function isCaughtUp(log: EventLog, store: ViewStore): Promise<boolean> {
  const head = await log.head();
  return (await checkpointOf(store)) >= head;
}
