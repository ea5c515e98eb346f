import type { LogSource } from './event-log/log-source.ts';
import type { PumpsProgress } from './pumps.ts';
import type { ViewsSource } from './view-store/views-source.ts';

/** What the thread of the pumps is started with. */
export interface PumpThreadData {
  readonly log: LogSource;
  readonly views: ViewsSource;
  readonly zone: string;
}

/** What it tells, at this pace and when it stops; nothing but the error if it cannot start. */
export type PumpReport = Partial<Omit<PumpsProgress, 'error'>> & {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly stack: string;
  } | null;
};
export const REPORT_EVERY_MS = 20;

export type PumpOrder = 'stop';
