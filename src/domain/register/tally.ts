import { bandOf } from './record.ts';
import type { PublishedRecord } from './register.events.ts';

/** How many accounts there are in each band, and without a score for which reason. */
export class Tally {
  #accounts = 0;
  #scored = 0;
  readonly #distribution: Record<string, number> = {};

  add(record: PublishedRecord): void {
    const group = record.score === null ? record.unscored : bandOf(record.score);
    this.#accounts++;
    if (record.score !== null) this.#scored++;
    this.#distribution[group] = (this.#distribution[group] ?? 0) + 1;
  }

  /** As `CycleClosed` states them. */
  counts(): Counts {
    return { accounts: this.#accounts, scored: this.#scored, distribution: this.#distribution };
  }
}

export interface Counts {
  readonly accounts: number;
  readonly scored: number;
  readonly distribution: Readonly<Record<string, number>>;
}
