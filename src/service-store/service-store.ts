import type { Kysely } from 'kysely';
import type { ServiceTables } from './tables.ts';

/** The dependency injection's name of the port. */
export const SERVICE_STORE = Symbol('ServiceStore');

/**
 * What the service itself has to remember and no log gives back: who may call it, who is told.
 * A committed change survives a power cut. Several processes may have one open and write it.
 *
 * Every engine passes `test/service-store/service-store.contract.ts`.
 */
export interface ServiceStore {
  /**
   * For reading and writing. A transaction has the store to itself from its beginning, so what it
   * awaits in between keeps everybody else waiting: nothing but its own queries.
   */
  readonly db: Kysely<ServiceTables>;

  /**
   * Another number than before once somebody else, in this or another process, has committed a
   * change of the API keys; other changes may count too. What went through this very store leaves
   * it as it is. Cheap enough to be asked with every request. SQLite knows at once; PostgreSQL
   * tells it as a rule at once, and within 4 s where a connection has died in silence.
   */
  outsideChanges(): number;

  close(): Promise<void>;
}
