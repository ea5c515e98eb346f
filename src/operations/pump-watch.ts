import type { Position } from '../kernel/envelope.ts';

/** A pump is stuck when it is so far behind for so long without a step: only both are bad. */
export interface StuckLimits {
  readonly mostBehind: number;
  readonly longestStuckMs: number;
}

export const PUMPS = ['bookkeeper', 'views'] as const;
export type PumpName = (typeof PUMPS)[number];

/** What a watch has to know of pumps and log. */
export interface WatchedPumps {
  /** The end of the log. */
  head(): Promise<Position>;
  /** How many events lie between two positions, about; null where the engine cannot tell. */
  eventsBetween(after: Position, through: Position): number | null;
  /** How far each has come, and when it last got on: milliseconds of its clock. */
  progress(): Readonly<Record<PumpName, Position>> & {
    readonly lastProgressAt: Readonly<Record<PumpName, number>>;
    readonly error: Error | null;
  };
  /** What keeps them for now from getting on; they are started again by themselves. */
  interruption(): Error | null;
  /** Whether they run on this node. */
  isLeading(): boolean;
}

/** How one pump is getting on. */
export interface PumpSight {
  readonly name: PumpName;
  /** Events between it and the end of the log; null where the engine cannot tell how many. */
  readonly behind: number | null;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly lastProgressAt: number;
  /** For how long it has been too far behind without a step. */
  readonly stuckMs: number;
  readonly isStuck: boolean;
}

export interface PumpWatchOptions {
  readonly limits: StuckLimits;
  /** Told once of what stopped the pumps. */
  readonly onFailure: (error: Error) => void;
  /** Monotonic milliseconds. */
  readonly now?: () => number;
}

/** Where a pump was seen, and since when it has neither moved nor told of any progress. */
interface Mark {
  readonly position: Position;
  readonly lastProgressAt: number;
  readonly since: number;
}

/** How often it looks by itself: who asks seldom is told of a standstill all the same. */
const LOOK_EVERY_MS = 5_000;

/**
 * Tells a pump that stands still from one that has nothing to do, or works through a long batch
 * or a long log. It goes by what changes between two looks, not by the pumps' clock: that may be
 * one that a story sets, and a quiet night is no standstill.
 */
export class PumpWatch {
  readonly #pumps: WatchedPumps;
  readonly #options: Required<PumpWatchOptions>;
  readonly #marks = new Map<PumpName, Mark>();
  readonly #timer: NodeJS.Timeout;
  #isFailureTold = false;

  constructor(pumps: WatchedPumps, options: PumpWatchOptions) {
    this.#pumps = pumps;
    this.#options = { now: () => performance.now(), ...options };
    const look = () => this.look().catch(() => undefined);
    this.#timer = setInterval(() => void look(), LOOK_EVERY_MS).unref();
  }

  /** What stopped the pumps; null while they are running. */
  get failure(): Error | null {
    return this.#pumps.progress().error;
  }

  get interruption(): Error | null {
    return this.#pumps.interruption();
  }

  get isLeading(): boolean {
    return this.#pumps.isLeading();
  }

  /** Errors as those of the log's `head`. */
  async look(): Promise<readonly PumpSight[]> {
    this.#tellFailure();
    const head = await this.#pumps.head();
    const progress = this.#pumps.progress();
    return PUMPS.map((name) => {
      const position = progress[name];
      const lastProgressAt = progress.lastProgressAt[name];
      const behind = this.#pumps.eventsBetween(position, head);
      const stuckMs = this.#stuckMs(name, { position, behind, lastProgressAt });
      const isStuck = stuckMs > this.#options.limits.longestStuckMs;
      return { name, behind, lastProgressAt, stuckMs, isStuck };
    });
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #tellFailure(): void {
    const { failure } = this;
    if (failure === null || this.#isFailureTold) return;
    this.#isFailureTold = true;
    this.#options.onFailure(failure);
  }

  #stuckMs(name: PumpName, { behind, ...seen }: Omit<Mark, 'since'> & Pick<PumpSight, 'behind'>) {
    const mark = this.#marks.get(name);
    // Where nobody can tell how many there are, one may be too many.
    const isFar = (behind ?? Infinity) > this.#options.limits.mostBehind;
    // A long batch stays where it is, and tells of its progress all the same.
    const isSame = mark?.position === seen.position && mark.lastProgressAt === seen.lastProgressAt;
    if (isFar && isSame) return this.#options.now() - mark.since;
    this.#marks.set(name, { ...seen, since: this.#options.now() });
    return 0;
  }
}
