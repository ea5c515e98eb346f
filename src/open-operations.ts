import type { Config } from './config.ts';
import type { LogSink } from './operations/logging.ts';
import type { OperatedParts } from './operations/operations.module.ts';
import { Operations } from './operations/operations.ts';
import type { Opened } from './tracker.ts';

/** What a service does beside answering; whoever starts one in a process of its own wants both. */
export interface OperatingOptions {
  /** Where its log goes to; by default nowhere. */
  readonly logTo?: LogSink;
  /** Whether days are closed and cycles are run when they are owed; by default not. */
  readonly isScheduled?: boolean;
}

/** The log, the numbers and the traces of a service; whoever opens them closes them. */
export function openOperations(config: Config, { logTo }: OperatingOptions): Promise<Operations> {
  return Operations.start(config, logTo ?? null);
}

/** What readiness, metrics and schedule need of what has been opened. */
export function operatedParts(
  {
    config,
    operations,
    isScheduled = false,
  }: OperatingOptions & {
    readonly config: Config;
    readonly operations: Operations;
  },
  { log, pumps }: Opened,
): OperatedParts {
  const { mostBehind, longestStuckMs, partitions, role } = config;
  return {
    operations,
    log,
    pumps: {
      head: () => log.head(),
      eventsBetween: (after, through) => log.eventsBetween(after, through),
      progress: () => pumps.progress,
      interruption: () => pumps.interruption(),
      isLeading: () => pumps.isLeading(),
    },
    limits: { mostBehind, longestStuckMs },
    schedule: isScheduled && role !== 'api' ? { partitions } : null,
  };
}
