/** What a client asks for. */
export type Operation = 'features' | 'gossip' | 'append' | 'read' | 'subscribe' | 'delete';

/** One of these befalls an append; `next` says how many of the coming ones, in this order. */
export const APPEND_FAULTS = [
  /** The connection is cut; nothing is recorded. */
  'cutBeforeCommit',
  /** Recorded; then the connection is cut, unanswered. */
  'cutAfterCommit',
  /** Not recorded, or recorded, and never answered; the connection stays. */
  'muteBeforeCommit',
  'muteAfterCommit',
  /** The batch stream ends with OK, unanswered; on the classic path the connection is cut. */
  'endBeforeCommit',
  'endAfterCommit',
  /** Answered twice, by the same correlation id. Version 6.2.1 of the client throws at it. */
  'duplicateReply',
  /** Answered as by a follower, which names `leader`; nothing is recorded. */
  'notLeader',
  /** "Server Is Busy", "Server Is Not Ready"; nothing is recorded. */
  'busy',
  'notReady',
  /** The server's own time-out, before or after it has recorded. */
  'timeoutBeforeCommit',
  'timeoutAfterCommit',
  /** Recorded and answered, without a position. */
  'withoutPosition',
] as const;
export type AppendFault = (typeof APPEND_FAULTS)[number];

/** The same for reads and new subscriptions. `cut` comes after the first page. */
export const READ_FAULTS = [
  'readBusy',
  'readNotReady',
  'readNotLeader',
  'readCut',
  'readUnavailable',
] as const;
export type ReadFault = (typeof READ_FAULTS)[number];

/**
 * `lostPosition`: records, of any read, that come with positions of 2^64-1. `failedFeatures`: the
 * question that a client asks before its first append ends in an error, not for want of a server.
 */
export type Fault =
  AppendFault | ReadFault | 'failedFeatures' | 'failedGossip' | 'lostPosition' | 'noMembers';

/**
 * Where filtered subscriptions say they have come to: where they are; nowhere; where the last
 * checkpoint was; at the log's end though events are still to come; half as far; at 2^64-1.
 */
export type Checkpoints = 'right' | 'none' | 'behind' | 'ahead' | 'backwards' | 'lost';

/** Plain JSON, so that it goes over the control port as it is. Without any, the server is good. */
export interface Nastiness {
  /** Accepts these and never answers; appends are not recorded. */
  readonly silent: readonly Operation[];
  /** How many of the next ones go wrong, and how; each counts down to nothing. */
  readonly next: Readonly<Partial<Record<Fault, number>>>;
  /** Of each append: how probable it is that the connection is cut once it is recorded. */
  readonly cutChance: number;
  /** Milliseconds before an append is recorded, a page is read, an event is sent. */
  readonly delays: {
    readonly append?: number;
    readonly page?: number;
    readonly event?: number;
  };
  readonly checkpoints: Checkpoints;
  /** A checkpoint after so many events; null: as the client asks. */
  readonly checkpointEvery: number | null;
  /** Whom a follower names; null: the server itself. */
  readonly leader: { readonly host: string; readonly port: number } | null;
}

export const GOOD: Nastiness = {
  silent: [],
  next: {},
  cutChance: 0,
  delays: {},
  checkpoints: 'right',
  checkpointEvery: null,
  leader: null,
};

/** How the server behaves now; asked anew for everything that it does. */
export class Manners {
  #now: Nastiness = GOOD;

  get now(): Nastiness {
    return this.#now;
  }

  /** Members that are not named stay as they are; null makes the server good again. */
  change(nastiness: Partial<Nastiness> | null): void {
    this.#now = nastiness === null ? GOOD : { ...this.#now, ...nastiness };
  }

  isSilent(operation: Operation): boolean {
    return this.#now.silent.includes(operation);
  }

  /** The first of these that is due, counted down; null: all is well. */
  take<Kind extends Fault>(...faults: readonly Kind[]): Kind | null {
    const due = faults.find((fault) => (this.#now.next[fault] ?? 0) > 0);
    if (due === undefined) return null;
    const left = (this.#now.next[due] ?? 0) - 1;
    this.#now = { ...this.#now, next: { ...this.#now.next, [due]: left } };
    return due;
  }

  takeForAppend(): AppendFault | null {
    const due = this.take(...APPEND_FAULTS);
    return due ?? (Math.random() < this.#now.cutChance ? 'cutAfterCommit' : null);
  }
}
