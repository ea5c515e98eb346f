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
