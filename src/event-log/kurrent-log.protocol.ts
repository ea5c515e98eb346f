/** Two byte offsets of the server's log: they order, and nothing else may be done with them. */
export interface ServerPosition {
  readonly commit: bigint;
  readonly prepare: bigint;
}

/** An event as the client gives it: `data` is parsed where it is JSON, else bytes. */
export interface ServerEvent {
  readonly streamId: string;
  readonly revision: bigint;
  readonly type: string;
  readonly isJson: boolean;
  readonly data: unknown;
  readonly metadata?: unknown;
  readonly position?: ServerPosition | undefined;
}

/** An event to be appended; the texts are JSON, and stored as they are. */
export interface ProposedEvent {
  /** A UUID. */
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

/** Checked wholly before it comes here: a malformed one would take all others along (H4-H6). */
export interface Proposal {
  readonly stream: string;
  readonly expected: number;
  readonly events: readonly ProposedEvent[];
}

export interface Receipt {
  readonly revision: number;
  /** Undefined where the server does not tell. */
  readonly position?: ServerPosition | undefined;
}

export interface ReadRange<From> {
  /** Inclusive forwards; undefined: from the start, or backwards from the end. */
  readonly from: From | undefined;
  readonly isBackwards?: boolean;
  readonly count: number;
}

/** Is given one event after the other; false ends the read. */
export type Take = (event: ServerEvent) => boolean;
