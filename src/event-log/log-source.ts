import type { Clock } from '../kernel/clock.ts';
import type { EventLog } from './event-log.ts';
import type { MirrorReader } from './mirror-reader.ts';
import type { LogHandle } from './sqlite-log.thread.ts';

/** Where an event log is, as one thread can tell another. It holds secrets: never show it. */
export type LogSource =
  /** In a directory that this process owns: for one further thread of it. */
  | { readonly engine: 'sqlite'; readonly handle: LogHandle }
  /** In a directory, for reading, whoever owns it. */
  | { readonly engine: 'sqlite-reading'; readonly directory: string }
  /** In EventStoreDB, with the directory of its mirror, if it has one. */
  | { readonly engine: 'kurrent'; readonly url: string; readonly mirror: string | null };

/** Opens a log that another thread has told of. Errors as those of the engine. */
export async function openLog(source: LogSource, clock: Clock): Promise<EventLog> {
  switch (source.engine) {
    case 'sqlite': {
      const { SqliteEventLog } = await import('./sqlite.event-log.ts');
      return SqliteEventLog.attach(source.handle, clock);
    }
    case 'sqlite-reading': {
      const { SqliteEventLog } = await import('./sqlite.event-log.ts');
      return SqliteEventLog.openReadOnly(source.directory);
    }
    case 'kurrent': {
      const { KurrentEventLog } = await import('./kurrent.event-log.ts');
      const log = await KurrentEventLog.open({ url: source.url, clock });
      if (source.mirror === null) return log;
      try {
        const { MirroredEventLog } = await import('./mirrored.event-log.ts');
        return MirroredEventLog.over(log, source.mirror);
      } catch (error) {
        await log.close();
        throw error;
      }
    }
  }
}

/** A log for whoever reads much of it and records nothing. */
export interface ReadableLog {
  readonly log: EventLog;
  /**
   * Waits until all that was recorded can be read. Throws Failure MIRROR_BEHIND; errors as those
   * of the engine.
   */
  readonly refresh: () => Promise<void>;
  close(): Promise<void>;
}

/** As `openLog`, but the mirror itself is read, where there is one. */
export async function openForReading(source: LogSource): Promise<ReadableLog> {
  const origin = await openLog(source, NO_CLOCK);
  if (source.engine !== 'kurrent' || source.mirror === null) {
    return { log: origin, refresh: () => Promise.resolve(), close: () => origin.close() };
  }
  const mirror = await mirrorIn(source.mirror).catch(async (error: unknown) => {
    await origin.close();
    throw error;
  });
  return {
    log: mirror.log,
    refresh: async () => mirror.reached(await origin.head()),
    close: async () => {
      await mirror.close();
      await origin.close();
    },
  };
}

async function mirrorIn(directory: string): Promise<MirrorReader> {
  const { MirrorReader } = await import('./mirror-reader.ts');
  return new MirrorReader(directory);
}

/** Nothing is ever stamped by whoever only reads. */
export const NO_CLOCK: Clock = { now: () => 0 };
