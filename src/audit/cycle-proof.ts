import { MerkleTree } from '../kernel/merkle.ts';
import { headText } from '../domain/register/pages.ts';
import type { Counts } from '../domain/register/tally.ts';
import { Tally } from '../domain/register/tally.ts';
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
  readonly #sums: readonly { readonly tally: Tally; readonly scores: MerkleTree }[];
  readonly #heads = new MerkleTree(sha256Tree);
  /** Told only if the roots show that something is missing. */
  readonly #suspects: Difference[] = [];

  constructor(run: CycleRun) {
    this.run = run;
    this.#sums = [null, ...run.amendments].map(() => {
      return { tally: new Tally(), scores: new MerkleTree(sha256Tree) };
    });
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
    const leaf = sha256Tree.leaf(place.text);
    for (const { tally, scores } of this.#sums.slice(this.#firstSumOf(place))) {
      tally.add(entry.record);
      scores.add(leaf);
    }
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
    const found = this.#sums.map(({ tally, scores }) => {
      return { ...tally.counts(), scoresRoot: scores.root(), headsRoot };
    });
    for (const [i, { data, revision }] of (closed ? [closed, ...amendments] : []).entries()) {
      for (const [field, each] of compared(data, found[i] as Figures)) tell(revision, field, each);
    }
    if (differences.count > before) for (const each of this.#suspects) differences.add(each);
    const [inTime, now] = [found[0] as Figures, found.at(-1) as Figures];
    const { accounts, scored, scoresRoot } = now;
    const parked = this.run.parked.size - (accounts - inTime.accounts);
    const isClosed = closed !== null;
    return { cycle: name, isClosed, accounts, scored, parked, scoresRoot, headsRoot };
  }

  #firstSumOf({ entry, isLate }: Place): number {
    if (!isLate) return 0;
    const accountId = entry?.record.accountId ?? '';
    const named = this.run.amendments.findIndex(({ data }) => data.accountIds.includes(accountId));
    return named < 0 ? this.#sums.length : named + 1;
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

type Figures = Counts & { readonly scoresRoot: string; readonly headsRoot: string };

interface Found {
  readonly published: string | number;
  readonly recomputed: string | number;
}

/** Each count and root as it is stated and as it was found. */
function* compared(stated: Figures, found: Figures): Generator<[field: string, found: Found]> {
  yield ['accounts', { published: stated.accounts, recomputed: found.accounts }];
  yield ['scored', { published: stated.scored, recomputed: found.scored }];
  const groups = [...Object.keys(stated.distribution), ...Object.keys(found.distribution)];
  for (const group of new Set(groups)) {
    const published = stated.distribution[group] ?? 0;
    yield [`distribution/${group}`, { published, recomputed: found.distribution[group] ?? 0 }];
  }
  yield ['scoresRoot', { published: stated.scoresRoot, recomputed: found.scoresRoot }];
  yield ['headsRoot', { published: stated.headsRoot, recomputed: found.headsRoot }];
}
