import { existsSync } from 'node:fs';
import { refuseViewsOfAnotherLog } from '../checkpoints.ts';
import type { Config } from '../config.ts';
import type { DataDirectory } from '../data-directory.ts';
import { dataDirectoryOf, holdToZone, keepZone } from '../data-directory.ts';
import { makeDirectory, mustExist, refuseLostLog, zoneOf } from '../data-directory.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { LogSource } from '../event-log/log-source.ts';
import { SqliteEventLog } from '../event-log/sqlite.event-log.ts';
import type { OpenParts } from '../open-parts.ts';
import { PumpThread } from '../pump-thread.ts';
import { LocalPumps, resetViews } from '../pumps.ts';
import type { ServiceStore } from '../service-store/service-store.ts';
import { SqliteServiceStore } from '../service-store/sqlite.service-store.ts';
import { SqliteViewStore } from '../view-store/sqlite.view-store.ts';
import type { ViewsSource } from '../view-store/views-source.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import type { Engines, LogParts, OpenPumps, PumpParts, SharedLog } from './engines.ts';

/** SQLite files below one data directory, which one process owns. */
export class EmbeddedEngines implements Engines {
  readonly #config: Config;
  readonly #directory: DataDirectory;

  constructor(config: Config) {
    this.#config = config;
    this.#directory = dataDirectoryOf(config);
  }

  async openLog({ clock }: LogParts, open: OpenParts): Promise<SharedLog> {
    const made = makeDirectory(this.#config);
    refuseLostLog(made);
    const { log: directory } = made;
    const { maxPages: maxPageCount } = this.#config;
    const log = open.add(await SqliteEventLog.open({ directory, clock, maxPageCount }));
    await keepZone(this.#config, log);
    return { log, share: () => ({ engine: 'sqlite', handle: log.connect() }) };
  }

  async readLog(): Promise<EventLog> {
    return SqliteEventLog.openReadOnly(mustExist(this.#config).log);
  }

  readViews(): Promise<ViewStore> {
    return SqliteViewStore.open({ file: this.#directory.views, readOnly: true });
  }

  async openPumps(parts: PumpParts, open: OpenParts): Promise<OpenPumps> {
    const { log, calendar, clock, threaded } = parts;
    const { views: file } = this.#directory;
    const views: ViewsSource = { engine: 'sqlite', file, maxPageCount: this.#config.maxPages };
    const writable = open.add(await SqliteViewStore.open(views));
    await (parts.rebuild ? resetViews(writable) : refuseViewsOfAnotherLog(log, writable));
    if (!threaded) {
      const pumps = new LocalPumps({ log, store: writable, calendar, clock });
      open.add({ close: () => pumps.stop() });
      return { store: writable, pumps };
    }
    // It has brought the file to its schema; from here on the thread alone writes it.
    await writable.close();
    const pumps = new PumpThread({ log: parts.share(), views, zone: calendar.zone });
    open.add({ close: () => pumps.stop() });
    return { store: open.add(await this.readViews()), pumps };
  }

  get audited(): LogSource {
    return { engine: 'sqlite-reading', directory: this.#directory.log };
  }

  async openAudited(open: OpenParts): Promise<EventLog> {
    return open.add(await this.readLog());
  }

  openService(): Promise<ServiceStore> {
    return SqliteServiceStore.open(makeDirectory(this.#config).service);
  }

  async serviceIfThere(): Promise<ServiceStore | null> {
    const { service } = this.#directory;
    return existsSync(service) ? SqliteServiceStore.open(service) : null;
  }

  zoneOf(log: EventLog): Promise<string | null> {
    return zoneOf(this.#directory, log);
  }

  holdToZone(log: EventLog): Promise<void> {
    return holdToZone(this.#config, log);
  }
}
