import type { Kysely } from 'kysely';
import type { Position } from '../kernel/envelope.ts';
import type { Tables } from '../view-store/tables.ts';
import { latestScore, type PublishedScore } from './scores.ts';

/** When something was last published, as far as the views have come. */
export interface Publications {
  /** A position that changes with each publication; null where nobody follows the log. */
  publishedAt(): Position | null;
}

/** Injection token of the Publications. */
export const PUBLICATIONS = Symbol('Publications');

/** About half a KiB each. */
const MOST_KEPT = 32_768;

/**
 * Latest scores are what is asked for most, and change once a month: those that were asked for are
 * kept until something is published.
 */
export class LatestScores {
  readonly #db: Kysely<Tables>;
  readonly #publications: Publications;
  readonly #kept = new Map<string, PublishedScore>();
  #keptAt: Position | null = null;

  constructor(db: Kysely<Tables>, publications: Publications) {
    this.#db = db;
    this.#publications = publications;
  }

  /** Null before the first publication. */
  async of(accountId: string): Promise<PublishedScore | null> {
    // Asked before the views are: what is read may then be newer than it is kept for, never older.
    const publishedAt = this.#publications.publishedAt();
    if (publishedAt !== this.#keptAt) this.#kept.clear();
    this.#keptAt = publishedAt;
    const kept = this.#kept.get(accountId);
    if (kept !== undefined) return kept;
    const latest = await latestScore(this.#db, accountId);
    if (latest !== null && publishedAt !== null && publishedAt === this.#keptAt) {
      this.#keep(accountId, latest);
    }
    return latest;
  }

  #keep(accountId: string, latest: PublishedScore): void {
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(accountId, latest);
  }
}
