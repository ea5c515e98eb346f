import type { Cycle } from '../kernel/business-calendar.ts';
import { cycleName } from '../kernel/business-calendar.ts';
import { Failure } from '../kernel/errors.ts';
import { MerkleTree } from '../kernel/merkle.ts';
import { compact } from '../domain/account/compact.ts';
import { withDropped } from '../domain/account/dropped.ts';
import { cutOfCycle } from '../domain/assessment/cut.ts';
import type { PeerScores } from '../domain/assessment/person-features.ts';
import type {
  CycleClosed,
  CycleOpened,
  ParkedAccount,
} from '../domain/calendar/calendar.events.ts';
import type { PageRecord } from '../domain/register/pages.ts';
import { PagePacker, headText, recordText } from '../domain/register/pages.ts';
import { recordAt } from '../domain/register/record.ts';
import { Tally } from '../domain/register/tally.ts';
import type { PublishedRecord } from '../domain/register/register.events.ts';
import type { Scorecard } from '../domain/scorecard/scorecard.ts';
import { sha256Tree } from '../event-log/sha256.ts';
import type { AccountBook, Leaves } from './account-book.ts';
import type { Books } from './books.ts';
import type { Parked } from './parked.ts';
import { pause } from './pause.ts';
import { peerScoresFor } from './peer-scores.ts';
import type { RefoldContext } from './refold.ts';
import { bookAt } from './refold.ts';
import { RegisterWriter, pagesOf } from './register-writer.ts';
import type { Published } from './standings.ts';
import { leftAfter } from './standings.ts';

/**
 * A cycle goes on without accounts that cannot be assessed, but not without this many: then it
 * is not the accounts. The list also has to fit into one event.
 */
export const MOST_PARKED = 128;
const MOST_ERROR_CHARACTERS = 100;

/** What publishing a cycle needs from the bookkeeper. */
export interface Publishing extends RefoldContext {
  readonly books: Books;
  readonly opened: CycleOpened;
  readonly cycle: Cycle;
  readonly scorecard: Scorecard;
  readonly parked: Parked;
  /** Once it is aborted the publication ends between two pages, to be resumed. */
  readonly signal: AbortSignal;
  /** Writes back books and what was published of them; the checkpoint stays where it is. */
  save(accounts: readonly AccountBook[]): Promise<void>;
}

/**
 * Publishes a cycle from the books as they stand: pages into the register, partition by
 * partition. A cycle that was cut short goes on after the last page that is there.
 */
export async function publishCycle(publishing: Publishing): Promise<CycleClosed> {
  const tally = new Tally();
  const parked: ParkedAccount[] = [];
  for (let partition = 0; partition < publishing.opened.partitions; partition++) {
    await publishPartition(partition, { publishing, tally, parked });
  }
  return {
    cycle: publishing.opened.cycle,
    ...tally.counts(),
    ...(await rootsOf(publishing.books, publishing.cycle)),
    parked,
  };
}

interface PartitionWork {
  readonly publishing: Publishing;
  readonly tally: Tally;
  readonly parked: ParkedAccount[];
}

interface AccountWork extends PartitionWork {
  readonly isOvertaken: boolean;
  /** Of the peers that its book has as it stands. */
  readonly peerScores: PeerScores;
}

async function publishPartition(partition: number, work: PartitionWork): Promise<void> {
  const { books, opened, cycle, log } = work.publishing;
  const { lastAccountId, lastPage } = await recover(partition, work);
  const { cutoffAt, partitions } = opened;
  const register = new RegisterWriter(log, { cycle, cutoffAt, partition }, lastPage);
  const packer = new PagePacker();
  let unsaved: AccountBook[] = [];
  for await (const accounts of books.partition({ partition, partitions })) {
    const peerScores = await peerScoresFor(
      accounts.map(({ book }) => book),
      work.publishing,
    );
    for (const account of accounts) {
      const isOvertaken = account.accountId <= lastAccountId;
      if (isOvertaken && account.publishedCycle === cycle) continue;
      const record = await assessForCycle(account, { ...work, isOvertaken, peerScores });
      if (record === undefined) continue;
      unsaved.push(account);
      const page = record && packer.add(record);
      if (page) await register.add(page);
    }
    // Rows follow the pages that hold them: what has no page yet waits for the next round.
    await register.flush();
    const waiting = new Set(packer.waiting.map((record) => record.accountId));
    await work.publishing.save(unsaved.filter((account) => !waiting.has(account.accountId)));
    unsaved = unsaved.filter((account) => waiting.has(account.accountId));
  }
  const rest = packer.rest();
  if (rest.length > 0) await register.add(rest);
  await register.flush();
  await work.publishing.save(unsaved);
}

/**
 * Assesses an account and moves its book on to the cycle.
 *
 * @returns the record; null for an account that is parked; undefined for one with nothing in it
 */
async function assessForCycle(
  account: AccountBook,
  { publishing, tally, parked, isOvertaken, peerScores }: AccountWork,
): Promise<PageRecord | null | undefined> {
  const { cycle } = publishing;
  if (account.book !== null) {
    try {
      const record = await recordFor(account, { publishing, peerScores });
      if (record === null) return undefined;
      // It was left out of pages that stand, and pages are in order: it gets a late one.
      if (isOvertaken) throw new Failure('OVERTAKEN', `it can be assessed now: retry it`);
      const text = recordText(record);
      tally.add(record);
      moveOn(account, { cycle, record, isLate: false });
      account.leaves = leavesOf(account, cycle, text);
      return { accountId: account.accountId, text, revision: account.revision };
    } catch (error) {
      publishing.parked.park(account, error);
    }
  }
  const { accountId, revision, head } = account;
  const error = await publishing.parked.errorOf(accountId);
  parked.push({ accountId, revision, head, error: error.slice(0, MOST_ERROR_CHARACTERS) });
  if (parked.length > MOST_PARKED) {
    const message = `more than ${MOST_PARKED} accounts cannot be assessed, the last with: ${error}`;
    throw new Failure('TOO_MANY_PARKED', `${message}; mend the program, then abt views rebuild`);
  }
  account.leaves = leavesOf(account, cycle, null);
  return null;
}

/** Null for an account none of whose facts are in the cut. */
async function recordFor(
  account: AccountBook,
  { publishing, peerScores: known }: Pick<AccountWork, 'publishing' | 'peerScores'>,
): Promise<PublishedRecord | null> {
  const { cycle, opened, scorecard } = publishing;
  const book = await bookAt(account, cutOfCycle(cycle), publishing);
  if (book === null) return null;
  // As of the cut it may have peers of whom the book as it stands no longer knows.
  const peerScores = book === account.book ? known : await peerScoresFor([book], publishing);
  const { accountId, standing } = account;
  const { scorecardHash } = opened;
  return recordAt(book, cycle, { accountId, scorecard, scorecardHash, standing, peerScores });
}

/** What the roots of the cycle take from an account that stands where the cycle was opened. */
function leavesOf(account: AccountBook, cycle: Cycle, text: string | null): Leaves {
  const { accountId, revision, head } = account;
  return {
    cycle,
    scores: text === null ? null : sha256Tree.leaf(text),
    heads: sha256Tree.leaf(headText({ accountId, revision, head })),
  };
}

/** What a published record changes in the account's book. */
export function moveOn(account: AccountBook, published: Published): void {
  Object.assign(account, leftAfter(account, published));
  compactBook(account, published.cycle);
}

/** Drops from a book what no cut after the cycle's can need. */
export function compactBook(account: AccountBook, closed: Cycle): void {
  const { book } = account;
  if (book === null || (book.compactedThrough ?? -1) >= closed) return;
  account.bookJson = null;
  account.dropped = withDropped(account.dropped, compact(book, closed));
}

/** Takes into the books what pages of the partition are in the register already. */
async function recover(partition: number, { publishing, tally }: PartitionWork) {
  const { log, books, cycle, signal } = publishing;
  let lastAccountId = '';
  let lastPage = -1;
  for await (const { event, page } of pagesOf(log, { cycle: cycleName(cycle), partition })) {
    await pause(signal);
    const accounts = await books.load(page.records.map((entry) => entry.record.accountId));
    const behind: AccountBook[] = [];
    for (const { record } of page.records) {
      tally.add(record);
      const account = accounts.get(record.accountId);
      lastAccountId = record.accountId;
      if (!account || (account.publishedCycle ?? -1) >= cycle) continue;
      moveOn(account, { cycle, record, isLate: false });
      account.leaves = leavesOf(account, cycle, recordText(record));
      behind.push(account);
    }
    await publishing.save(behind);
    lastPage = event.revision;
  }
  return { lastAccountId, lastPage };
}

async function rootsOf(books: Books, cycle: Cycle) {
  const scores = new MerkleTree(sha256Tree);
  const heads = new MerkleTree(sha256Tree);
  for await (const leaves of books.leaves()) {
    if (leaves.cycle !== cycle) continue;
    if (leaves.scores !== null) scores.add(leaves.scores);
    heads.add(leaves.heads);
  }
  return { scoresRoot: scores.root(), headsRoot: heads.root() };
}
