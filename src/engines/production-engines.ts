import { refuseViewsOfAnotherLog } from '../checkpoints.ts';
import type { Config } from '../config.ts';
import { calendarZone, makeDirectory } from '../data-directory.ts';
import { AdvisoryLock } from '../database/postgres.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { KurrentEventLog } from '../event-log/kurrent.event-log.ts';
import type { LogSource } from '../event-log/log-source.ts';
import { NO_CLOCK, openForReading } from '../event-log/log-source.ts';
import { MirroredEventLog } from '../event-log/mirrored.event-log.ts';
import type { OpenParts } from '../open-parts.ts';
import { PumpThread } from '../pump-thread.ts';
import { LocalPumps, resetViews } from '../pumps.ts';
import { PostgresServiceStore } from '../service-store/postgres.service-store.ts';
import type { ServiceStore } from '../service-store/service-store.ts';
import { PostgresViewStore } from '../view-store/postgres.view-store.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import { bindToZone, boundZone, forgetZone, refuseOther } from './books-zone.ts';
import type { Engines, LogParts, OpenPumps, PumpParts, SharedLog } from './engines.ts';
import { keepMirror } from './kept-mirror.ts';
import type { Term } from './leadership.ts';
import { SharedPumps } from './shared-pumps.ts';
import { UNOBSERVED } from './unobserved.ts';

/** Names the lock in the database: whoever holds it runs the pumps and sends to webhooks. */
const LEADER = 'abt-leader';

/** The log in EventStoreDB, everything else in PostgreSQL, shared by any number of nodes. */
export class ProductionEngines implements Engines {
  readonly #config: Config;

  constructor(config: Config) {
    this.#config = config;
  }

  async openLog({ clock, observer }: LogParts, open: OpenParts): Promise<SharedLog> {
    const origin = open.add(await KurrentEventLog.open({ url: this.#config.eventLogUrl, clock }));
    const share = () => this.audited;
    const directory = this.#mirror;
    if (directory === null) return { log: origin, share };
    const onFailure = (error: Error) => observer.onMirrorStopped(error);
    open.add(await keepMirror({ origin, directory, clock, onFailure }));
    return { log: open.add(MirroredEventLog.over(origin, directory)), share };
  }

  async openAudited(open: OpenParts): Promise<EventLog> {
    // Whoever reads from a mirror that has stopped is told that it is behind.
    await this.openLog({ clock: NO_CLOCK, observer: UNOBSERVED }, open);
    const { log, refresh } = open.add(await openForReading(this.audited));
    await refresh();
    return log;
  }

  readLog(): Promise<EventLog> {
    return KurrentEventLog.open({ url: this.#config.eventLogUrl, clock: NO_CLOCK });
  }

  readViews(): Promise<ViewStore> {
    return PostgresViewStore.open({ url: this.#config.viewsUrl, readOnly: true });
  }

  async openPumps(parts: PumpParts, open: OpenParts): Promise<OpenPumps> {
    const { log, calendar, clock, observer } = parts;
    const { viewsUrl: url, role } = this.#config;
    const store = open.add(await PostgresViewStore.open({ url }));
    if (parts.rebuild) {
      await forgetZone(store);
      await resetViews(store);
    }
    await bindToZone(log, store, calendar.zone);
    await refuseViewsOfAnotherLog(log, store);
    const startTerm = async (): Promise<Term> => {
      // Somebody may have had the books made anew, by the days of another zone.
      await bindToZone(log, store, calendar.zone);
      // As long as nobody has led, either could have been replaced by an older copy.
      await refuseViewsOfAnotherLog(log, store);
      const pumps = this.#pumps(parts, store);
      pumps.start();
      return pumps;
    };
    const tryTake = () => AdvisoryLock.tryTake(url, LEADER);
    const lead = role === 'api' ? null : { tryTake, startTerm };
    const pumps = new SharedPumps({ store, clock, lead, observer });
    open.add({ close: () => pumps.stop() });
    return { store, pumps };
  }

  #pumps({ log, share, calendar, clock, threaded }: PumpParts, store: ViewStore) {
    if (!threaded) return new LocalPumps({ log, store, calendar, clock });
    const views = { engine: 'postgres', url: this.#config.viewsUrl } as const;
    return new PumpThread({ log: share(), views, zone: calendar.zone });
  }

  get audited(): LogSource {
    return { engine: 'kurrent', url: this.#config.eventLogUrl, mirror: this.#mirror };
  }

  get #mirror(): string | null {
    return this.#config.mirror === 'on' ? makeDirectory(this.#config).mirror : null;
  }

  openService(): Promise<ServiceStore> {
    return PostgresServiceStore.open(this.#config.viewsUrl);
  }

  serviceIfThere(): Promise<ServiceStore> {
    return this.openService();
  }

  zoneOf(log: EventLog): Promise<string | null> {
    return calendarZone(log);
  }

  async holdToZone(log: EventLog): Promise<void> {
    const store = await this.readViews();
    try {
      refuseOther(await boundZone(log, store), this.#config.zone);
    } finally {
      await store.close();
    }
  }
}
