import type { Config } from '../config.ts';
import { mustExist } from '../data-directory.ts';
import { Failure } from '../kernel/errors.ts';
import type { OpenOptions, ReadingTracker, Tracker } from '../tracker.ts';
import { openForReading, openTracker } from '../tracker.ts';
import { during } from './during.ts';
import type { Io } from './io.ts';

/** A data directory that this process owns, for as long as `work` takes. */
export async function withTracker<Result>(
  config: Config,
  work: (tracker: Tracker) => Promise<Result>,
  options: OpenOptions = {},
): Promise<Result> {
  return during(await openTracker(working(config), options), work);
}

/**
 * As `withTracker`, of what is there already: under a name that is mistyped nothing is begun.
 *
 * @throws Failure NO_DATA
 */
export async function withExisting<Result>(
  config: Config,
  work: (tracker: Tracker) => Promise<Result>,
  options: OpenOptions = {},
): Promise<Result> {
  if (config.eventLogUrl === '') mustExist(config);
  return withTracker(config, work, options);
}

/**
 * A data directory for reading, beside whoever owns it. If books and views are behind the log,
 * they catch up first; where another process owns them, the user is told.
 */
export async function withReading<Result>(
  io: Io,
  config: Config,
  work: (reading: ReadingTracker) => Promise<Result>,
): Promise<Result> {
  return during(await openCaughtUp(io, working(config)), work);
}

/** Waits for books and views, and tells how they are getting on. */
export async function catchUp(io: Io, tracker: Tracker): Promise<void> {
  const progress = io.progress({ label: 'books and views', unit: 'event' });
  await tracker.caughtUp({
    report: ({ done, total }) =>
      progress.update(done, total === 0 || total === null ? null : done / total),
  });
  progress.end();
}

async function openCaughtUp(io: Io, config: Config): Promise<ReadingTracker> {
  const reading = await openedForReading(config);
  if (await reading?.isCaughtUp()) return reading as ReadingTracker;
  await reading?.close();
  const tracker = await openedIfFree(io, config);
  if (tracker === null) return openForReading(config);
  try {
    await catchUp(io, tracker);
    return tracker;
  } catch (error) {
    await tracker.close().catch(() => undefined);
    throw error;
  }
}

/** A command does its work wherever it is run; roles are for nodes that serve. */
function working(config: Config): Config {
  return { ...config, role: 'all' };
}

/** Null where this process cannot own the directory: then the user is told what that means. */
async function openedIfFree(io: Io, config: Config): Promise<Tracker | null> {
  try {
    return await openTracker(config);
  } catch (error) {
    if (!isOneOf(error, ['DATA_DIR_LOCKED', 'LOG_CANNOT_OPEN', 'LOG_READ_ONLY'])) throw error;
    io.note(`abt: books and views are still behind the log: ${error.message}`);
    return null;
  }
}

/** Null where the views are not there yet, or not of this program's schema. */
async function openedForReading(config: Config): Promise<ReadingTracker | null> {
  try {
    return await openForReading(config);
  } catch (error) {
    if (isOneOf(error, ['VIEWS_CANNOT_OPEN', 'VIEWS_OLDER'])) return null;
    throw error;
  }
}

function isOneOf(error: unknown, codes: readonly string[]): error is Failure {
  return error instanceof Failure && codes.includes(error.code);
}
