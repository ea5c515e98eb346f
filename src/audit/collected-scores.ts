import type { PeerScores } from '../domain/assessment/person-features.ts';
import type { Audit } from './audit.ts';
import type { CycleRun } from './calendar-record.ts';
import { Differences } from './differences.ts';
import type { RegularScores } from './peer-scores.ts';
import { runBefore } from './peer-scores.ts';
import { RegisterStream } from './register-pages.ts';

/** Pages take 48 KiB. */
const PAGES_AT_ONCE = 16;
/** No score is so low: it stands for none. */
const NONE = 0;

/**
 * Peers' scores for the audit of all accounts: the regular pages of a cycle are read once, when
 * the first account asks for them, and its scores are kept, two bytes for each account. A log in
 * which nobody has peers costs nothing.
 */
export class CollectedScores implements RegularScores {
  readonly #audit: Audit;
  readonly #runs: readonly CycleRun[];
  /** In byte order. */
  readonly #accounts: readonly string[];
  /** In the order of the accounts. */
  readonly #scores = new Map<CycleRun, Uint16Array>();

  constructor(audit: Audit, runs: readonly CycleRun[], accounts: readonly string[]) {
    this.#audit = audit;
    this.#runs = runs;
    this.#accounts = accounts;
  }

  async before(run: CycleRun, accountIds: readonly string[]): Promise<PeerScores> {
    const found = new Map<string, number>();
    const previous = runBefore(run, this.#runs);
    if (previous === null) return found;
    const scores = this.#scores.get(previous) ?? (await this.#collect(previous));
    for (const accountId of accountIds) {
      const score = scores[this.#placeOf(accountId)] ?? NONE;
      if (score !== NONE) found.set(accountId, score);
    }
    return found;
  }

  async #collect(run: CycleRun): Promise<Uint16Array> {
    const scores = new Uint16Array(this.#accounts.length);
    this.#scores.set(run, scores);
    // What is wrong with the pages is told when they are proven themselves.
    const untold = new Differences();
    for (let partition = 0; partition < run.opened.partitions; partition++) {
      const register = new RegisterStream(this.#audit, run, partition);
      for (let from = 0; ;) {
        const pages = await register.pages(from, PAGES_AT_ONCE, untold);
        if (pages.length === 0) break;
        for (const { entries, isLate } of pages) {
          for (const { record } of isLate ? [] : entries) {
            scores[this.#placeOf(record.accountId)] = record.score ?? NONE;
          }
        }
        from += pages.length;
      }
    }
    return scores;
  }

  /** By halving; behind the end where there is no such account. */
  #placeOf(accountId: string): number {
    let [from, behind] = [0, this.#accounts.length];
    while (from < behind) {
      const middle = (from + behind) >> 1;
      if ((this.#accounts[middle] as string) < accountId) from = middle + 1;
      else behind = middle;
    }
    return this.#accounts[from] === accountId ? from : this.#accounts.length;
  }
}
