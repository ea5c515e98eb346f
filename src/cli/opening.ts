import { configOf } from '../config.ts';
import type { Config } from '../config.ts';
import { Failure } from '../kernel/errors.ts';
import type { OpenAudit, OpenOptions, ReadingTracker, Tracker } from '../tracker.ts';
import { openForAudit, openForReading, openTracker } from '../tracker.ts';
import type { Io } from './io.ts';

/** A data directory that this process owns, for as long as `work` takes. */
export async function withTracker<Result>(
  io: Io,
  work: (tracker: Tracker) => Promise<Result>,
  options: OpenOptions = {},
): Promise<Result> {
  return during(await openTracker(workingConfig(io), options), work);
}

/**
 * A data directory for reading, beside whoever owns it. If books and views are behind the log,
 * they catch up first; where another process owns them, the user is told.
 */
export async function withReading<Result>(
  io: Io,
  work: (reading: ReadingTracker) => Promise<Result>,
): Promise<Result> {
  return during(await openCaughtUp(io), work);
}

/** The log of a data directory alone: nothing else has to be sound, or to be there. */
export async function withAudit<Result>(
  io: Io,
  work: (audit: OpenAudit) => Promise<Result>,
): Promise<Result> {
  return during(await openForAudit(configOf(io.settings)), work);
}

/** Waits for books and views, and tells how they are getting on. */
export async function catchUp(io: Io, tracker: Tracker): Promise<void> {
  const progress = io.progress({ label: 'books and views', unit: 'events' });
  await tracker.caughtUp({
    report: ({ done, total }) =>
      progress.update(done, total === 0 || total === null ? null : done / total),
  });
  progress.end();
}

async function openCaughtUp(io: Io): Promise<ReadingTracker> {
  const config = workingConfig(io);
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
function workingConfig(io: Io): Config {
  return { ...configOf(io.settings), role: 'all' };
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

async function during<Open extends { close(): Promise<void> }, Result>(
  open: Open,
  work: (open: Open) => Promise<Result>,
): Promise<Result> {
  let result: Result;
  try {
    result = await work(open);
  } catch (error) {
    // What went wrong first is what the user has to know.
    await open.close().catch(() => undefined);
    throw error;
  }
  await open.close();
  return result;
}
