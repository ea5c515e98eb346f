import type { Position } from '../kernel/envelope.ts';

/**
 * How those who work behind the log are getting on, as far as somebody who waits for them has to
 * know. The composition root knows them and implements this.
 */
export interface PumpStatus {
  /** What stopped one of them; null while all are running. */
  failure(): Error | null;
  /** When one of them last got on with its work: milliseconds of their clock. */
  lastProgressAt(): number;
}

/** Injection token of the PumpStatus. */
export const PUMP_STATUS = Symbol('PumpStatus');

/** Those who work behind the log, for somebody who reads what they write. */
export interface Following {
  /**
   * Waits until all of them have taken in everything up to a position.
   *
   * @throws what stopped one of them; Failure PUMP_BEHIND when the time is over
   */
  caughtUp(position: Position, options: { readonly timeoutMs: number }): Promise<void>;
  /**
   * Whether they were farther than they are, as was seen last: somebody has had what they wrote
   * forgotten, and it is not there again. `caughtUp` waits for that, too.
   */
  isSetBack(): boolean;
  /** Has `isSetBack` tell how it is now. Does not reject. */
  lookAnew(): Promise<void>;
}

/** Injection token of the Following. */
export const FOLLOWING = Symbol('Following');
