import type { Problem } from '../kernel/errors.ts';

/** One place of a file and what was found there. Lines count from 1. */
export type Item = FoundBehaviour | UnreadableLine;

export interface FoundBehaviour {
  readonly kind: 'behaviour';
  readonly line: number;
  /** As BehaviourRequest describes it, unless it is malformed. */
  readonly input: unknown;
  readonly original: string;
}

export interface UnreadableLine {
  readonly kind: 'unreadable';
  readonly line: number;
  readonly problem: Problem;
  readonly original: string;
}

/** How far a file has been read, in bytes as they lie on the disk. */
export interface ReadProgress {
  readonly bytesRead: number;
  /** Null where nobody knows, as on standard input. */
  readonly bytesTotal: number | null;
}

/** Reads a foreign file once, in order, in memory that does not grow with it. */
export interface BehaviourReader {
  readonly progress: ReadProgress;
  /** Stands in for a `source` that the file leaves out. */
  readonly defaultSource?: string | undefined;
  /**
   * Some items at a time.
   *
   * @throws Failure NO_SUCH_FILE, UNREADABLE_FILE, TRUNCATED_GZIP, DAMAGED_GZIP, the last two
   *   after everything readable before the damage; those of the format
   */
  items(): AsyncIterable<readonly Item[]>;
}
