import { Failure } from '../kernel/errors.ts';
import { Gate } from './gate.ts';
import type { KurrentClient } from './kurrent-log.client.ts';
import type { KurrentConnection } from './kurrent-log.connection.ts';

export interface LaneOptions {
  readonly connection: KurrentConnection;
  readonly mostCalls: number;
  readonly mostBytes?: number;
}

/** The codes of calls that were tried in vain for as long as patience goes. */
const OUTAGES: readonly string[] = ['LOG_UNREACHABLE', 'LOG_TIMEOUT', 'LOG_BUSY'];

/**
 * Calls of one kind: so many are under way at a time, the others wait. However many wait, nobody
 * waits long for a server that is gone: who has stood here while nothing went well is told so.
 */
export class Lane {
  readonly #connection: KurrentConnection;
  readonly #gate: Gate;
  #wentWellAt = 0;
  #outage: Failure | null = null;

  constructor({ connection, mostCalls, mostBytes = Number.POSITIVE_INFINITY }: LaneOptions) {
    this.#connection = connection;
    this.#gate = new Gate(mostCalls, mostBytes);
  }

  /**
   * @param askedAt since when somebody waits for it, by `performance.now()`
   * @throws as KurrentConnection.run
   */
  run<Result>(
    work: (client: KurrentClient) => Promise<Result>,
    bytes = 0,
    askedAt = performance.now(),
  ): Promise<Result> {
    return this.#gate.pass(bytes, async () => {
      this.#refuseIfHopeless(askedAt);
      try {
        const result = await this.#connection.run(work);
        this.#wentWellAt = performance.now();
        this.#outage = null;
        return result;
      } catch (error) {
        if (error instanceof Failure && OUTAGES.includes(error.code)) this.#outage = error;
        throw error;
      }
    });
  }

  #refuseIfHopeless(askedAt: number): void {
    const since = Math.max(askedAt, this.#wentWellAt);
    const isLong = performance.now() - since >= this.#connection.patience.inAllMs;
    if (isLong && this.#outage !== null) throw this.#outage;
  }
}
