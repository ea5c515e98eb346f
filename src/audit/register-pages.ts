import type { RecordedEvent } from '../kernel/envelope.ts';
import { dataOf, streamOf } from '../domain/catalogue.ts';
import { recordText } from '../domain/register/pages.ts';
import type { PageEntry, ScoresPublished } from '../domain/register/register.events.ts';
import { partitionHashOf } from '../event-log/sha256.ts';
import type { Audit } from './audit.ts';
import type { CycleRun } from './calendar-record.ts';
import { Differences, firstDifference, messageOf } from './differences.ts';

/** Where the register has, or would have, an account's record of a cycle. */
export interface Place {
  readonly stream: string;
  /** The page, which is its revision. */
  readonly revision: number;
  /** Null if there is no record there. */
  readonly entry: PageEntry | null;
  /** Canonical JSON of the record; '' if there is none. */
  readonly text: string;
  /** Published after `CycleClosed`, for an account that had been parked. */
  readonly isLate: boolean;
}

/** A page as it stands in the log. */
export interface Page {
  readonly event: RecordedEvent;
  readonly entries: readonly PageEntry[];
  readonly isLate: boolean;
}

/** The place of an entry on its page, or of one that is not there. */
export function placeOn(
  page: { readonly stream: string; readonly revision: number; readonly isLate: boolean },
  entry: PageEntry | null,
): Place {
  const { stream, revision, isLate } = page;
  return { stream, revision, isLate, entry, text: entry ? recordText(entry.record) : '' };
}

export function registerStreamOf(run: CycleRun, partition: number): string {
  return streamOf.register(run.name, partition);
}

export function partitionOf(accountId: string, run: CycleRun): number {
  return partitionHashOf(accountId) % run.opened.partitions;
}

/** One partition of a cycle's register. */
export class RegisterStream {
  readonly stream: string;
  readonly #audit: Audit;
  readonly #run: CycleRun;
  readonly #partition: number;
  /** First accounts of pages that searches have passed by; null behind the regular ones. */
  readonly #openings = new Map<number, string | null>();

  constructor(audit: Audit, run: CycleRun, partition: number) {
    this.#audit = audit;
    this.#run = run;
    this.#partition = partition;
    this.stream = registerStreamOf(run, partition);
  }

  /** Pages from a revision on; only an empty answer means the end. */
  async pages(from: number, limit: number, differences: Differences): Promise<readonly Page[]> {
    const events = await this.#audit.log.readStream(this.stream, { from, limit });
    return events.map((event) => this.#pageOf(event, differences));
  }

  /**
   * The first page that stands behind a place, by halving: pages are in order of account id, and
   * behind them come the late ones.
   *
   * @param accountId the place; null for that before the first late page
   */
  async firstBehind(accountId: string | null): Promise<number> {
    const isBehind = async (revision: number) => {
      const opening = await this.#openingOf(revision);
      return opening === null || (accountId !== null && opening > accountId);
    };
    let before = -1;
    let behind = 0;
    while (!(await isBehind(behind))) [before, behind] = [behind, behind * 2 + 1];
    while (behind - before > 1) {
      const middle = Math.floor((before + behind) / 2);
      if (await isBehind(middle)) behind = middle;
      else before = middle;
    }
    return behind;
  }

  /** '' of a page that cannot be read: it is behind nothing. */
  async #openingOf(revision: number): Promise<string | null> {
    const known = this.#openings.get(revision);
    if (known !== undefined) return known;
    // What a search passes by is not what is audited.
    const [page] = await this.pages(revision, 1, new Differences());
    const isRegular = page !== undefined && !page.isLate;
    const opening = isRegular ? (page.entries[0]?.record.accountId ?? '') : null;
    this.#openings.set(revision, opening);
    return opening;
  }

  #pageOf(event: RecordedEvent, differences: Differences): Page {
    const { stream, revision } = event;
    try {
      const data = dataOf(event, this.#audit.catalogue);
      const { records, ...place } = data as unknown as ScoresPublished;
      const rightful = { cycle: this.#run.name, page: revision, partition: this.#partition };
      const found = firstDifference({ ...place }, rightful);
      if (found) {
        const because = 'the page stands in another place than it says';
        differences.add({ where: 'register', stream, revision, ...found, because });
      }
      const isLate = this.#run.parked.has(records[0]?.record.accountId ?? '');
      return { event, entries: records.map(checkedEntry), isLate };
    } catch (error) {
      const because = `the page cannot be read: ${messageOf(error)}`;
      differences.add({ where: 'unreadable', stream, revision, because });
      return { event, entries: [], isLate: false };
    }
  }
}

function checkedEntry(entry: PageEntry): PageEntry {
  const { record, revision } = entry;
  if (typeof record.accountId === 'string' && Number.isSafeInteger(revision)) return entry;
  throw new TypeError('an entry names no account or no revision');
}
