import { NestFactory } from '@nestjs/core';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { AppParts } from './app.module.ts';
import { AppModule } from './app.module.ts';
import { caughtUp, checkpointOf } from './catching-up.ts';
import type { CatchUpOptions } from './catching-up.ts';
import type { PumpStatus } from './commands/pump-status.ts';
import type { Config } from './config.ts';
import { dataDirectoryOf, mustExist, prepare } from './data-directory.ts';
import { SqliteEventLog } from './event-log/sqlite.event-log.ts';
import { BusinessCalendar } from './kernel/business-calendar.ts';
import type { Clock } from './kernel/clock.ts';
import { PumpThread } from './pump-thread.ts';
import type { Pumps } from './pumps.ts';
import { LocalPumps, resetViews } from './pumps.ts';
import { SqliteViewStore } from './view-store/sqlite.view-store.ts';
import type { ViewStore } from './view-store/view-store.ts';

/** A data directory that is only read; another process may be writing it. */
export interface ReadingTracker {
  readonly queries: QueryBus;
  readonly log: SqliteEventLog;
  /** For reading; the pumps alone write it. */
  readonly store: ViewStore;
  readonly calendar: BusinessCalendar;
  /** Whether books and views have come as far as the log. */
  isCaughtUp(): Promise<boolean>;
  /** Lets what is under way finish; afterwards nothing of it keeps the process alive. */
  close(): Promise<void>;
}

/** A data directory that this process owns, with its bookkeeper and views at work. */
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
}

const SYSTEM_CLOCK: Clock = { now: () => Date.now() };

/**
 * Opens a data directory for everything; makes it if there is none.
 *
 * @throws Failure DATA_DIR_LOCKED (saying who holds it), DATA_DIR_UNUSABLE, ZONE_MISMATCH; those
 *   of the event log and of the view store
 */
export async function openTracker(config: Config, options: OpenOptions = {}): Promise<Tracker> {
  const { clock = SYSTEM_CLOCK } = options;
  const directory = prepare(config);
  const calendar = new BusinessCalendar(config.zone);
  const open = new OpenParts();
  try {
    const limit = { maxPageCount: config.maxPages };
    const log = await SqliteEventLog.open({ directory: directory.log, clock, ...limit });
    open.add(log);
    const { store, pumps } = await startPumps({ config, log, calendar, clock }, options, open);
    const app = await compose({ log, store, pumps, calendar, clock }, open);
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
 * Opens a data directory beside whoever owns it. Takes no lock; nothing can be recorded.
 *
 * @throws Failure NO_DATA, ZONE_MISMATCH, VIEWS_CANNOT_OPEN (there are none yet), VIEWS_OLDER;
 *   the others of the event log and the view store
 */
export async function openForReading(config: Config): Promise<ReadingTracker> {
  mustExist(config);
  const directory = prepare(config);
  const calendar = new BusinessCalendar(config.zone);
  const open = new OpenParts();
  try {
    const log = open.add(SqliteEventLog.openReadOnly(directory.log));
    const store = open.add(await SqliteViewStore.open({ file: directory.views, readOnly: true }));
    const parts = { log, store, pumps: NO_PUMPS, calendar, clock: SYSTEM_CLOCK };
    const { queries } = await compose(parts, open);
    const close = () => open.close();
    return { queries, log, store, calendar, isCaughtUp: () => isCaughtUp(log, store), close };
  } catch (error) {
    await open.close().catch(() => undefined);
    throw error;
  }
}

/** Whoever only reads neither waits for pumps nor runs them. */
const NO_PUMPS: PumpStatus = { failure: () => null, lastProgressAt: () => 0 };

interface PumpParts {
  readonly config: Config;
  readonly log: SqliteEventLog;
  readonly calendar: BusinessCalendar;
  readonly clock: Clock;
}

async function startPumps(
  { config, log, calendar, clock }: PumpParts,
  { threaded = true, rebuild = false, hold = false }: OpenOptions,
  open: OpenParts,
): Promise<{ readonly store: ViewStore; readonly pumps: Pumps }> {
  const { zone, maxPages } = config;
  const file = dataDirectoryOf(config).views;
  const writable = open.add(await SqliteViewStore.open({ file, maxPageCount: maxPages }));
  if (rebuild) await resetViews(writable);
  if (!threaded) {
    const pumps = new LocalPumps({ log, store: writable, calendar, clock });
    open.add({ close: () => pumps.stop() });
    if (!hold) pumps.start();
    return { store: writable, pumps };
  }
  // It has brought the file to its schema; from here on the thread alone writes it.
  await writable.close();
  const pumps = new PumpThread({ log: log.connect(), viewsFile: file, zone, maxPages });
  open.add({ close: () => pumps.stop() });
  if (!hold) pumps.start();
  const store = open.add(await SqliteViewStore.open({ file, readOnly: true }));
  return { store, pumps };
}

async function compose(
  parts: AppParts,
  open: OpenParts,
): Promise<{ readonly commands: CommandBus; readonly queries: QueryBus }> {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- as Nest's
  const app = await NestFactory.createApplicationContext(AppModule.with(parts), {
    logger: false,
    abortOnError: false,
  });
  open.add(app);
  return { commands: app.get(CommandBus), queries: app.get(QueryBus) };
}

/** The head first: what is recorded in between is then not taken for missing. */
async function isCaughtUp(log: SqliteEventLog, store: ViewStore): Promise<boolean> {
  const head = await log.head();
  return (await checkpointOf(store)) >= head;
}

/** What has been opened so far; what was opened last is closed first. */
class OpenParts {
  readonly #parts: { close(): Promise<void> }[] = [];

  add<Part extends { close(): Promise<void> }>(part: Part): Part {
    this.#parts.push(part);
    return part;
  }

  /** Tries them all, then throws the first error. */
  async close(): Promise<void> {
    const errors: unknown[] = [];
    for (const part of this.#parts.splice(0).reverse()) {
      await part.close().catch((error: unknown) => errors.push(error));
    }
    if (errors.length > 0) throw errors[0];
  }
}
