import type { Config } from '../config.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { LogSource } from '../event-log/log-source.ts';
import type { BusinessCalendar } from '../kernel/business-calendar.ts';
import type { Clock } from '../kernel/clock.ts';
import type { OpenParts } from '../open-parts.ts';
import type { Pumps } from '../pumps.ts';
import type { ServiceStore } from '../service-store/service-store.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import { EmbeddedEngines } from './embedded-engines.ts';

/** Where a configuration keeps the event log, books and views, and what the service remembers. */
export interface Engines {
  /**
   * For recording; what is opened is added to `open`. On the embedded engine this process then
   * owns the data directory.
   */
  openLog(parts: LogParts, open: OpenParts): Promise<SharedLog>;
  /** Beside whoever records. Throws Failure NO_DATA where there is nothing yet. */
  readLog(): Promise<EventLog>;
  /** Books and views beside whoever writes them. */
  readViews(): Promise<ViewStore>;
  /** Sets bookkeeper and views to work; what is opened for them is added to `open`. */
  openPumps(parts: PumpParts, open: OpenParts): Promise<OpenPumps>;
  /** Where the threads that audit read the log. */
  readonly audited: LogSource;
  /** The log by itself, with all that was recorded, for an audit by this thread. */
  openAudited(open: OpenParts): Promise<EventLog>;
  /** API keys and webhooks; what they are kept in is made if it is not there. */
  openService(): Promise<ServiceStore>;
  /** As `openService`, but null where there is none yet. */
  serviceIfThere(): Promise<ServiceStore | null>;
  /** The zone that an audit has to go by; null if nothing says one yet. */
  zoneOf(log: EventLog): Promise<string | null>;
  /** Throws Failure ZONE_MISMATCH where the configured zone is another one. */
  holdToZone(log: EventLog): Promise<void>;
}

export interface LogParts {
  /** Stamps what is recorded. */
  readonly clock: Clock;
  readonly observer: EnginesObserver;
}

/** An open log, and how further threads of this process come to it. */
export interface SharedLog {
  readonly log: EventLog;
  /** For one further thread. */
  readonly share: () => LogSource;
}

export interface PumpParts extends SharedLog, LogParts {
  readonly calendar: BusinessCalendar;
  /** In a thread of their own; otherwise in this one, by the same clock. */
  readonly threaded: boolean;
  /** Forget books and views first. */
  readonly rebuild: boolean;
}

export interface OpenPumps {
  /** What the application reads. */
  readonly store: ViewStore;
  /** Not started yet. */
  readonly pumps: Pumps;
}

/** Told of what several nodes share. */
export interface EnginesObserver {
  /** From now on they run here, or no longer do. */
  onLeading(isLeading: boolean): void;
  /** Something keeps them from getting on; they are started again. */
  onInterruption(error: Error): void;
  /** The mirror does not go on; whatever it does not hold is read from the log. */
  onMirrorStopped(error: Error): void;
}

/**
 * The one place where engines are chosen: the data directory, or, where they are set, the log of
 * EVENT_LOG_URL with the database of VIEWS_URL.
 */
export async function enginesOf(config: Config): Promise<Engines> {
  if (config.eventLogUrl === '') return new EmbeddedEngines(config);
  // Their clients are not even loaded by whoever does not use them.
  const { ProductionEngines } = await import('./production-engines.ts');
  return new ProductionEngines(config);
}
