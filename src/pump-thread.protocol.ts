import type { LogHandle } from './event-log/sqlite-log.thread.ts';
import type { PumpsProgress } from './pumps.ts';

/** What the thread of the pumps is started with. */
export interface PumpThreadData {
  readonly log: LogHandle;
  readonly viewsFile: string;
  readonly zone: string;
  /** The size limit of the views. */
  readonly maxPages: number;
}

/** What it tells, at this pace and when it stops. */
export type PumpReport = Omit<PumpsProgress, 'error'> & {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly stack: string;
  } | null;
};
export const REPORT_EVERY_MS = 20;

export type PumpOrder = 'stop';
