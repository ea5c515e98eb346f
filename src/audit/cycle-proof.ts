import { MerkleTree } from '../kernel/merkle.ts';
import { headText } from '../domain/register/pages.ts';
import type { Counts } from '../domain/register/tally.ts';
import { Tally } from '../domain/register/tally.ts';
import type { PublishedRecord } from '../domain/register/register.events.ts';
import { sha256Tree } from '../event-log/sha256.ts';
import type { AccountHistory } from './account-history.ts';
import type { CycleRun } from './calendar-record.ts';
import type { Difference, Differences } from './differences.ts';
import { MOST_DIFFERENCES } from './differences.ts';
import type { Place } from './register-pages.ts';

/** What a replay of all accounts makes of one cycle. */
export interface CycleSummary {
  /** YYYY-MM */
  readonly cycle: string;
  readonly isClosed: boolean;
  /** Records, late ones included. */
  readonly accounts: number;
  readonly scored: number;
  readonly parked: number;
  /** Over what stands in the register now. */
  readonly scoresRoot: string;
  readonly headsRoot: string;
}

/** Collects the records of a cycle in byte order of account id, and proves what is said of them. */
export class CycleProof {
  readonly run: CycleRun;
  /** One for `CycleClosed`, and one for each `CycleAmended`: each has the records known by it. */
  readonly #scores: readonly MerkleTree[];
  readonly #heads = new MerkleTree(sha256Tree);
  readonly #tally = new Tally();
  #lateAccounts = 0;
  #lateScored = 0;
  /** Told only if the roots show that something is missing. */
  readonly #suspects: Difference[] = [];

  constructor(run: CycleRun) {
    this.run = run;
    this.#scores = [null, ...run.amendments].map(() => new MerkleTree(sha256Tree));
  }

  /** Takes in what an account has in the register; accounts come in byte order of their ids. */
  add(history: AccountHistory, place: Place): void {
    const { entry } = place;
    const { accountId } = history;
    const revision = entry?.revision ?? this.run.parked.get(accountId)?.revision;
    if (revision === undefined) {
      this.#suspect(history, place);
      return;
    }
    const head = history.headAt(revision);
    this.#heads.add(sha256Tree.leaf(headText({ accountId, revision, head })));
    if (!entry) return;
    if (!place.isLate) this.#tally.add(entry.record);
    else this.#addLate(entry.record);
    const leaf = sha256Tree.leaf(place.text);
    for (const tree of this.#scores.slice(this.#firstTreeOf(place))) tree.add(leaf);
  }

  /** Compares counts and roots with those of `CycleClosed` and of each `CycleAmended`. */
  finish(differences: Differences): CycleSummary {
    const before = differences.count;
    const { closed, amendments, stream, name } = this.run;
    const tell = (revision: number, field: string, found: Found) => {
      if (found.published === found.recomputed) return;
      const because = `the register of ${name} does not add up to it`;
      const where = field.endsWith('Root') ? 'root' : 'counts';
      differences.add({ where, stream, revision, pointer: `/${field}`, ...found, because });
    };
    const headsRoot = this.#heads.root();
    const roots = this.#scores.map((tree) => tree.root());
    if (closed) {
      for (const [field, found] of compared(closed.data, this.#tally.counts())) {
        tell(closed.revision, field, found);
      }
    }
    for (const [i, stated] of (closed ? [closed, ...amendments] : []).entries()) {
      const { scoresRoot: published, headsRoot: publishedHeads } = stated.data;
      tell(stated.revision, 'scoresRoot', { published, recomputed: roots[i] ?? '' });
      tell(stated.revision, 'headsRoot', { published: publishedHeads, recomputed: headsRoot });
    }
    if (differences.count > before) for (const each of this.#suspects) differences.add(each);
    return {
      cycle: name,
      isClosed: closed !== null,
      accounts: this.#tally.counts().accounts + this.#lateAccounts,
      scored: this.#tally.counts().scored + this.#lateScored,
      parked: this.run.parked.size - this.#lateAccounts,
      scoresRoot: roots.at(-1) ?? '',
      headsRoot,
    };
  }

  #addLate(record: PublishedRecord): void {
    this.#lateAccounts++;
    if (record.score !== null) this.#lateScored++;
  }

  #firstTreeOf({ entry, isLate }: Place): number {
    if (!isLate) return 0;
    const accountId = entry?.record.accountId ?? '';
    const named = this.run.amendments.findIndex(({ data }) => data.accountIds.includes(accountId));
    return named < 0 ? this.#scores.length : named + 1;
  }

  /**
   * When it was recorded does not prove that a fact was there when the cycle was opened: clocks
   * are not the order of a log. Where records are missing it tells whose.
   */
  #suspect({ accountId, facts, events }: AccountHistory, { stream, revision }: Place): void {
    const { closed, openedAt, cycle, name } = this.run;
    if (!closed || this.#suspects.length >= MOST_DIFFERENCES) return;
    const isEarly = (at: number) => (events[at]?.recordedAt ?? Infinity) <= openedAt.recordedAt;
    if (!facts.some((fact) => fact.cycle <= cycle && isEarly(fact.revision))) return;
    const because = `${accountId} had facts in ${name}, but no record stands here`;
    const nothing = { published: null, recomputed: accountId };
    this.#suspects.push({ where: 'record', stream, revision, ...nothing, because });
  }
}

interface Found {
  readonly published: string | number;
  readonly recomputed: string | number;
}

/** Each count as it is stated and as it was found. */
function* compared(stated: Counts, found: Counts): Generator<[field: string, found: Found]> {
  yield ['accounts', { published: stated.accounts, recomputed: found.accounts }];
  yield ['scored', { published: stated.scored, recomputed: found.scored }];
  const groups = [...Object.keys(stated.distribution), ...Object.keys(found.distribution)];
  for (const group of new Set(groups)) {
    const published = stated.distribution[group] ?? 0;
    yield [`distribution/${group}`, { published, recomputed: found.distribution[group] ?? 0 }];
  }
}
