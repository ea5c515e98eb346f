import type { Scorecard } from '../domain/scorecard/scorecard.ts';
import type { LogSource } from '../event-log/log-source.ts';
import type { AccountReplay, AccountReplayInput } from './account-replay.ts';
import type { Bundle, BundleInput } from './bundle.ts';
import type { Integrity } from './integrity.ts';
import type { BookVerdict } from './replay-all.ts';

/** What a thread that audits is started with. */
export interface AuditThreadData {
  /** The event log, which it reads beside whoever writes it. */
  readonly log: LogSource;
  readonly zone: string;
  /** By their hashes. */
  readonly scorecards: ReadonlyMap<string, Scorecard>;
}

/** What it can be told to do: each with what it takes, and what comes of it. */
export interface AuditTasks {
  readonly replayAccount: { readonly input: AccountReplayInput; readonly result: AccountReplay };
  readonly replayAll: { readonly input: null; readonly result: BookVerdict };
  readonly checkChains: { readonly input: null; readonly result: Integrity };
  readonly bundle: { readonly input: BundleInput; readonly result: Bundle };
}
export type AuditTask = keyof AuditTasks;

export interface AuditOrder {
  readonly ticket: number;
  readonly task: AuditTask;
  readonly input: AuditTasks[AuditTask]['input'];
}

export interface AuditProgress {
  readonly done: number;
  readonly total: number;
}

export type AuditReport = { readonly ticket: number } & (
  | { readonly kind: 'progress'; readonly progress: AuditProgress }
  | { readonly kind: 'result'; readonly result: AuditTasks[AuditTask]['result'] }
  | { readonly kind: 'failure'; readonly code: string; readonly message: string }
);
