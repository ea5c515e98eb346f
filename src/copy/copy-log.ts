import type { EventLog } from '../event-log/event-log.ts';
import type { Position } from '../kernel/envelope.ts';
import type { CopyTarget } from './copy-target.ts';
import { MAX_PIECE } from './copy-target.ts';
import { resumeAfter } from './resume-after.ts';

/** The log that is copied; it may be written to meanwhile. */
export type CopySource = Pick<EventLog, 'readAll' | 'readStream' | 'head' | 'eventsBetween'>;

export interface CopyProgress {
  /** Events that this run has copied, or found there. */
  readonly done: number;
  /** Null where the engine of the source cannot tell. */
  readonly total: number | null;
}

export interface CopyOptions {
  readonly source: CopySource;
  readonly target: CopyTarget;
  /** Copied up to here; by default the end of the source as it is at the start. */
  readonly through?: Position;
  /** Ends it after what is under way. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: CopyProgress) => void;
}

export interface Copied {
  /** Events that this run has copied, or found there: 0 if there was nothing left to do. */
  readonly events: number;
  /** Everything of the source up to here is in the target, unless it was interrupted. */
  readonly through: Position;
  readonly isInterrupted: boolean;
}

/**
 * Copies a log as it stands into another one: ids, revisions, times, metadata and
 * hash chains as they are, and the order between streams as far as anything depends on it (see
 * `accountOf`). Stopped at any moment in any way, it goes on where it was when it is run again.
 *
 * Memory holds two pieces of the source.
 *
 * @throws Failure LOG_COPY_FOREIGN before anything is written, if the target holds something
 *   else; LOG_COPY_BROKEN at the first event that is not what it was; those of both logs
 */
export async function copyLog(options: CopyOptions): Promise<Copied> {
  const { source, target, signal, onProgress = () => undefined } = options;
  const through = options.through ?? (await source.head());
  let after = await resumeAfter(source, target);
  const total = source.eventsBetween(after, through);
  let done = 0;
  let next = pieceAfter(source, after, through);
  for (;;) {
    const piece = await next;
    const last = piece.at(-1);
    if (last === undefined || signal?.aborted) break;
    after = last.position;
    // Read while the one before is written; an error of it is met when its turn has come.
    next = pieceAfter(source, after, through);
    next.catch(() => undefined);
    await target.write(piece, signal);
    done += piece.length;
    onProgress({ done, total });
  }
  return { events: done, through: after, isInterrupted: signal?.aborted ?? false };
}

async function pieceAfter(source: CopySource, after: Position, through: Position) {
  if (after >= through) return [];
  const page = await source.readAll(after, MAX_PIECE);
  return page.filter(({ position }) => position <= through);
}
