/** Dates are written YYYY-MM-DD, cycles YYYY-MM; hashes are hexadecimal SHA-256. */
export type CalendarEvent =
  | { readonly type: 'DayClosed'; readonly data: { readonly date: string } }
  | { readonly type: 'CycleOpened'; readonly data: CycleOpened }
  | { readonly type: 'CycleClosed'; readonly data: CycleClosed }
  | { readonly type: 'CycleAmended'; readonly data: CycleAmended }
  | { readonly type: 'ParkedRetryRequested'; readonly data: { readonly accountId: string | null } }
  | { readonly type: 'ScorecardActivated'; readonly data: ScorecardActivated };

export interface CycleOpened {
  readonly cycle: string;
  /** What occurred before this instant counts: milliseconds since 1970-01-01T00:00:00Z. */
  readonly cutoffAt: number;
  readonly partitions: number;
  readonly scorecardHash: string;
}

export interface CycleClosed {
  readonly cycle: string;
  readonly accounts: number;
  readonly scored: number;
  /** Accounts by band; those without a score by their reason. */
  readonly distribution: Readonly<Record<string, number>>;
  /** Merkle roots (RFC 6962) over the records and over the account streams' heads. */
  readonly scoresRoot: string;
  readonly headsRoot: string;
  readonly parked: readonly ParkedAccount[];
}

/** An account that could not be assessed, with the stream it had when the cycle was opened. */
export interface ParkedAccount {
  readonly accountId: string;
  readonly revision: number;
  readonly head: string;
  readonly error: string;
}

/**
 * Accounts that were parked have been assessed after all, each by the cycle's own cut. Counts and
 * roots are those of the cycle as it stands now, its other records included.
 */
export interface CycleAmended {
  readonly cycle: string;
  /** Revision of the `ParkedRetryRequested` from which on the late records were known. */
  readonly requestedAt: number;
  readonly accountIds: readonly string[];
  readonly accounts: number;
  readonly scored: number;
  readonly distribution: Readonly<Record<string, number>>;
  readonly scoresRoot: string;
  /** As the cycle was closed with: the parked accounts' streams were in it. */
  readonly headsRoot: string;
}

/**
 * Cycles are opened with this scorecard, from one of them on. It stands here and not with the
 * scorecards, since one stream has to decide whether a cycle was opened before or after it.
 */
export interface ScorecardActivated {
  readonly version: string;
  readonly hash: string;
  readonly fromCycle: string;
}
