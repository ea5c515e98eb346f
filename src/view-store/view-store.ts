import type { Kysely } from 'kysely';
import { START, type Position } from '../kernel/envelope.ts';
import type { Tables } from './tables.ts';

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** How far a pump has come, and what it must remember to go on. */
export interface Checkpoint {
  readonly position: Position;
  /** Chain hash of the event there: a position means something in one log only. '' at START. */
  readonly hash: string;
  /** Canonical JSON; '' at first. */
  readonly state: string;
}

/** Of a pump that has never written. */
export const NO_CHECKPOINT: Checkpoint = { position: START, hash: '', state: '' };

/**
 * What one transaction changes. `upserts` are whole rows, found by their primary key; of several
 * rows with the same key the last one stands. Removals come before upserts.
 */
export interface Batch {
  readonly pump: string;
  readonly from: Position;
  /**
   * For a pump that writes more than once at a position: the state that it left there. Without it
   * two of one name could both go on from there, and the older books would stand.
   */
  readonly fromState?: string;
  readonly to: Checkpoint;
  readonly removals?: { readonly [Table in keyof Tables]?: readonly Row[] };
  readonly upserts: { readonly [Table in keyof Tables]?: readonly Tables[Table][] };
}

/** The dependency injection's name of the port. */
export const VIEW_STORE = Symbol('ViewStore');

/**
 * Disposable tables: books and views. All of it can be dropped and rebuilt from the log.
 *
 * Every engine passes `test/view-store/view-store.contract.ts`.
 */
export interface ViewStore {
  /** For reading, in either dialect. Rows are written by `write` alone. */
  readonly db: Kysely<Tables>;

  /** NO_CHECKPOINT for a pump that has never written. */
  checkpoint(pump: string): Promise<Checkpoint>;

  /**
   * Writes rows and checkpoint in one transaction.
   *
   * @throws CheckpointMoved if the pump's checkpoint is not at `from`, or has another state than
   *   `fromState`: another one is at work
   */
  write(batch: Batch): Promise<void>;

  /** Forgets rows and checkpoint of a pump, to rebuild it from zero. */
  reset(pump: string, tables: readonly (keyof Tables)[]): Promise<void>;

  close(): Promise<void>;
}

/** As a store of either engine has it; see `ViewStore.checkpoint`. */
export async function storedCheckpoint(db: Kysely<Tables>, pump: string): Promise<Checkpoint> {
  const row = await db
    .selectFrom('checkpoints')
    .select(['position', 'hash', 'state'])
    .where('pump', '=', pump)
    .executeTakeFirst();
  return row ?? NO_CHECKPOINT;
}

/** Two pumps of one name: this one must stop, the other one is ahead. */
export class CheckpointMoved extends Error {
  override readonly name = 'CheckpointMoved';
  readonly code = 'CHECKPOINT_MOVED';

  constructor(pump: string, expected: Position, actual: Position) {
    super(
      actual === expected
        ? `another pump ${pump} has written at "${expected}"`
        : `pump ${pump} is at "${actual}", not at "${expected}"`,
    );
  }
}
