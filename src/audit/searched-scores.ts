import type { PeerScores } from '../domain/assessment/person-features.ts';
import type { Audit } from './audit.ts';
import type { CycleRun } from './calendar-record.ts';
import type { Differences } from './differences.ts';
import type { RegularScores } from './peer-scores.ts';
import { runBefore } from './peer-scores.ts';
import type { Page } from './register-pages.ts';
import { RegisterStream, partitionOf } from './register-pages.ts';
import { verifyOne } from './verified-stream.ts';

interface Search {
  readonly audit: Audit;
  readonly runs: readonly CycleRun[];
  readonly differences: Differences;
}

/**
 * Finds peers' scores by halving, for the audit of one account: of each peer the one page that it
 * stands on or would stand on, and what the search passes by. Each page is held against its hash.
 */
export class SearchedScores implements RegularScores {
  readonly #search: Search;
  /** By the name of the stream: each remembers where the pages begin that it has passed by. */
  readonly #registers = new Map<string, RegisterStream>();
  readonly #verified = new Set<string>();

  constructor(search: Search) {
    this.#search = search;
  }

  async before(run: CycleRun, accountIds: readonly string[]): Promise<PeerScores> {
    const scores = new Map<string, number>();
    const previous = runBefore(run, this.#search.runs);
    if (previous === null) return scores;
    for (const accountId of accountIds) {
      // Who was parked has a late page at best.
      if (previous.parked.has(accountId)) continue;
      const page = await this.#pageOf(accountId, previous);
      const entry = page?.entries.find(({ record }) => record.accountId === accountId);
      const score = entry?.record.score ?? null;
      if (score !== null) scores.set(accountId, score);
    }
    return scores;
  }

  async #pageOf(accountId: string, run: CycleRun): Promise<Page | undefined> {
    const register = this.#registerOf(accountId, run);
    const { audit, differences } = this.#search;
    const revision = Math.max(0, (await register.firstBehind(accountId)) - 1);
    const [page] = await register.pages(revision, 1, differences);
    const name = `${register.stream}@${revision}`;
    if (page && !this.#verified.has(name)) await verifyOne(audit.log, page.event, differences);
    this.#verified.add(name);
    return page;
  }

  #registerOf(accountId: string, run: CycleRun): RegisterStream {
    const register = new RegisterStream(this.#search.audit, run, partitionOf(accountId, run));
    const known = this.#registers.get(register.stream);
    this.#registers.set(register.stream, known ?? register);
    return known ?? register;
  }
}
