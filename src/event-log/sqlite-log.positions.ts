import type { DatabaseSync, StatementSync } from 'node:sqlite';

export interface KeptPositions {
  /** Shorter streams are read anew each time, in some 0.1 ms. */
  readonly fewest: number;
  /** Of all streams together; a longer stream is read anew each time, too. */
  readonly most: number;
}

/** At most 8 MB; a register of a million accounts in one partition has some 10^4 pages. */
const KEPT: KeptPositions = { fewest: 256, most: 1 << 20 };

export interface StreamRow {
  readonly id: number;
  readonly revision: number;
}

/**
 * Where the events of a stream lie. Revisions are gapless, so the nth position has revision n.
 *
 * The one index on events has a stream's in order of their ids, so every page costs a look at the
 * whole stream and a sort. Those of a long stream are therefore kept: what is appended comes behind
 * them, and nothing else ever changes.
 */
export class StreamPositions {
  readonly #limits: KeptPositions;
  readonly #page: StatementSync;
  readonly #after: StatementSync;
  /** The one that was read least lately first. */
  readonly #kept = new Map<number, number[]>();
  #keptInAll = 0;

  constructor(db: DatabaseSync, limits = KEPT) {
    this.#limits = limits;
    this.#page = db.prepare(
      'SELECT position FROM events WHERE stream = ? ORDER BY position LIMIT ? OFFSET ?',
    );
    this.#after = db.prepare(
      'SELECT position FROM events WHERE stream = ? AND position > ? ORDER BY position',
    );
    for (const statement of [this.#page, this.#after]) statement.setReturnArrays(true);
  }

  /** The positions of some events in order, from a revision on. */
  of(stream: StreamRow, from: number, count: number): number[] {
    const length = stream.revision + 1;
    if (length >= this.#limits.fewest && length <= this.#limits.most) {
      return this.#known(stream).slice(from, from + count);
    }
    return positionsIn(this.#page.all(stream.id, count, from));
  }

  #known({ id, revision }: StreamRow): readonly number[] {
    const known = this.#kept.get(id) ?? [];
    this.#forget(id);
    if (known.length <= revision) {
      for (const position of positionsIn(this.#after.all(id, known.at(-1) ?? 0))) {
        known.push(position);
      }
    }
    this.#kept.set(id, known);
    this.#keptInAll += known.length;
    for (const other of this.#kept.keys()) {
      if (this.#keptInAll <= this.#limits.most) break;
      this.#forget(other);
    }
    return known;
  }

  #forget(id: number): void {
    this.#keptInAll -= this.#kept.get(id)?.length ?? 0;
    this.#kept.delete(id);
  }
}

function positionsIn(rows: readonly unknown[]): number[] {
  return (rows as readonly [number][]).map(([position]) => position);
}
