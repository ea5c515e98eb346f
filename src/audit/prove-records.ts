import { cutoffDayOf, dateOf } from '../kernel/business-calendar.ts';
import type { JsonValue } from '../kernel/envelope.ts';
import { cutOfCycle } from '../domain/assessment/cut.ts';
import type { Standing } from '../domain/assessment/movement.ts';
import type { Basis } from '../domain/conclusion.ts';
import { recordText } from '../domain/register/pages.ts';
import { recordAt, standingAfter } from '../domain/register/record.ts';
import type { PageEntry, PublishedRecord } from '../domain/register/register.events.ts';
import type { AccountHistory } from './account-history.ts';
import type { CycleRun } from './calendar-record.ts';
import type { Difference, Differences } from './differences.ts';
import { firstDifference, messageOf } from './differences.ts';
import type { RegularScores } from './peer-scores.ts';
import { peerScoresFor } from './peer-scores.ts';
import type { Place } from './register-pages.ts';

/**
 * - `equal`, `different`: published, and the facts give the same or not
 * - `missing`: not published, though it should have been
 * - `parked`: could not be assessed when the cycle was run, and has not been since
 * - `absent`: rightly not published
 * - `unproven`: published, but with a scorecard that this program does not have
 */
export type CycleStatus = 'equal' | 'different' | 'missing' | 'parked' | 'absent' | 'unproven';

/** A cycle of one account: what was published, and what its facts give. */
export interface CycleVerdict {
  /** YYYY-MM */
  readonly cycle: string;
  readonly status: CycleStatus;
  /** Where the record stands in the register; null if there is none. */
  readonly stream: string | null;
  readonly page: number | null;
  /** Revision of the account's stream that it was computed from. */
  readonly revision: number | null;
  readonly published: PublishedRecord | null;
  readonly recomputed: PublishedRecord | null;
}

export interface PlacedRun {
  readonly run: CycleRun;
  readonly place: Place;
}

export interface RecordsToProve {
  readonly placed: readonly PlacedRun[];
  /** Of the account's conclusions: what was known by which day. */
  readonly bases: readonly Basis[];
  /** Of its peers. */
  readonly scores: RegularScores;
}

/**
 * Recomputes every cycle of an account from its facts, each with what the recomputed ones before
 * it leave, and compares with what was published.
 */
export async function proveRecords(
  history: AccountHistory,
  toProve: RecordsToProve,
  differences: Differences,
): Promise<readonly CycleVerdict[]> {
  const proof = new RecordsProof(history, toProve, differences);
  const verdicts: CycleVerdict[] = [];
  for (const each of toProve.placed) verdicts.push(await proof.prove(each));
  return verdicts;
}

class RecordsProof {
  readonly #history: AccountHistory;
  readonly #bases: readonly Basis[];
  readonly #scores: RegularScores;
  readonly #differences: Differences;
  readonly #standings = new Standings();
  /** Revision that the last record was computed from; -1 before the first. */
  #revision = -1;

  constructor(history: AccountHistory, toProve: RecordsToProve, differences: Differences) {
    this.#history = history;
    this.#bases = toProve.bases;
    this.#scores = toProve.scores;
    this.#differences = differences;
  }

  async prove({ run, place }: PlacedRun): Promise<CycleVerdict> {
    const { entry } = place;
    if (!entry) return this.#proveAbsence(run, place);
    const { record: published, revision } = entry;
    const { stream, revision: page } = place;
    const at = { cycle: run.name, stream, page, revision, published };
    this.#checkRevision(entry, { run, place });
    const bound = knownFrom(run, place);
    const standing = this.#standings.before(place.isLate ? bound : run.openedAt.revision);
    if (!run.scorecard) {
      this.#standings.add(bound, standingAfter(published, standing));
      return { ...at, status: 'unproven', recomputed: null };
    }
    const recomputed = await this.#recompute(entry, { run, place }, standing);
    if (!recomputed) return { ...at, status: 'different', recomputed };
    this.#standings.add(bound, standingAfter(recomputed, standing));
    const isEqual = this.#compare(published, recomputed, place);
    return { ...at, status: isEqual ? 'equal' : 'different', recomputed };
  }

  async #recompute(
    { revision }: PageEntry,
    { run, place }: PlacedRun,
    standing: Standing | null,
  ): Promise<PublishedRecord | null> {
    const { unreadable, stream } = this.#history;
    if (unreadable && unreadable.revision <= revision) {
      const because = `${stream} cannot be read at ${unreadable.revision}: ${unreadable.error}`;
      this.#add(place, { where: 'unreadable', because });
      return null;
    }
    try {
      const from = { run, revision, standing, scores: this.#scores };
      const record = await recordFrom(this.#history, from);
      if (!record) this.#add(place, { because: 'no fact of the account is in the cut' });
      return record;
    } catch (error) {
      const because = `it cannot be assessed: ${messageOf(error)}`;
      this.#add(place, { where: 'unreadable', because });
      return null;
    }
  }

  #compare(published: PublishedRecord, recomputed: PublishedRecord, place: Place): boolean {
    if (place.text === recordText(recomputed)) return true;
    const found = firstDifference(json(published), json(recomputed));
    const { accountId } = this.#history;
    const because = `the facts of ${accountId} give another record for ${recomputed.cycle}`;
    this.#add(place, { ...found, because });
    return false;
  }

  /** Whether the revision that a record names is one that it can have been computed from. */
  #checkRevision({ revision }: PageEntry, { run, place }: PlacedRun): void {
    const { stream, revision: last } = this.#history;
    const parked = run.parked.get(this.#history.accountId);
    if (revision > last) {
      const because = `a record of ${run.name} was computed from revision ${revision} of it`;
      const at = { where: 'tail', stream, revision: last + 1, because } as const;
      this.#differences.add({ ...at, published: revision, recomputed: last });
    } else if (revision < this.#revision) {
      const because = 'the record before was computed from a later revision';
      this.#add(place, { published: revision, recomputed: this.#revision, because });
    } else if (parked && !place.isLate) {
      this.#add(place, { because: 'the account was parked, and its record is not a late one' });
    } else if (parked && parked.revision !== revision) {
      const because = 'a late record is computed from what was there when the cycle was opened';
      this.#add(place, { published: revision, recomputed: parked.revision, because });
    }
    this.#revision = Math.max(this.#revision, revision);
  }

  #proveAbsence(run: CycleRun, place: Place): CycleVerdict {
    const { accountId } = this.#history;
    const nowhere = { stream: null, page: null, revision: null, published: null, recomputed: null };
    const verdict = { cycle: run.name, ...nowhere };
    const isAmended = run.amendments.some(({ data }) => data.accountIds.includes(accountId));
    const parked = run.parked.get(accountId);
    if (parked && !isAmended) return { ...verdict, status: 'parked' };
    const known = parked?.revision ?? this.#knownAtOpening(run);
    if (!run.closed || !hasFactsIn(this.#history, run, known)) {
      return { ...verdict, status: 'absent' };
    }
    this.#add(place, { because: `${accountId} has facts in ${run.name} but no record of it` });
    return { ...verdict, status: 'missing' };
  }

  /**
   * A revision that the account is sure to have had when a cycle was opened: that of its records
   * of earlier cycles, and of conclusions drawn before the cutoff. It may have had a later one;
   * which, only the record tells. That none was left out is what the roots tell.
   */
  #knownAtOpening(run: CycleRun): number {
    const cutoff = dateOf(cutoffDayOf(run.cycle));
    let known = this.#revision;
    for (const { day, accountRevision } of this.#bases) {
      if (day < cutoff && accountRevision > known) known = accountRevision;
    }
    return known;
  }

  #add({ stream, revision }: Place, difference: Partial<Difference> & { because: string }): void {
    this.#differences.add({ where: 'record', stream, revision, ...difference });
  }
}

/** What each record leaves for the next, with since when it was known, in order of cycles. */
export class Standings {
  readonly #known: { readonly since: number; readonly standing: Standing | null }[] = [];

  add(since: number, standing: Standing | null): void {
    this.#known.push({ since, standing });
  }

  /** What the record of the latest cycle left that was known by then. */
  before(revision: number): Standing | null {
    return this.#known.findLast(({ since }) => since <= revision)?.standing ?? null;
  }
}

/** The revision of the calendar's stream from which on a record was there. */
export function knownFrom(run: CycleRun, { entry, isLate }: Place): number {
  if (!isLate) return run.closed?.revision ?? run.openedAt.revision;
  const amendment = run.amendments.find(({ data }) =>
    data.accountIds.includes(entry?.record.accountId ?? ''),
  );
  return amendment?.data.requestedAt ?? Number.POSITIVE_INFINITY;
}

interface RecordSource {
  readonly run: CycleRun;
  readonly revision: number;
  readonly standing: Standing | null;
  readonly scores: RegularScores;
}

/** The record that the facts up to a revision give; null if none of them is in the cut. */
async function recordFrom(
  history: AccountHistory,
  { run, revision, standing, scores }: RecordSource,
): Promise<PublishedRecord | null> {
  const { cycle, scorecard, opened } = run;
  if (!scorecard || !hasFactsIn(history, run, revision)) return null;
  const book = history.bookAt(revision, cutOfCycle(cycle));
  const peerScores = await peerScoresFor(book, run, scores);
  const { accountId } = history;
  const { scorecardHash } = opened;
  return recordAt(book, cycle, { accountId, scorecard, scorecardHash, standing, peerScores });
}

function hasFactsIn(history: AccountHistory, { cycle }: CycleRun, revision: number): boolean {
  return history.facts.some((fact) => fact.revision <= revision && fact.cycle <= cycle);
}

function json(record: PublishedRecord): JsonValue {
  return record as unknown as JsonValue;
}
