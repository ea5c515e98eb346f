import type { Day } from '../kernel/business-calendar.ts';
import { invariant } from '../kernel/errors.ts';
import { execute } from '../commands/execute.ts';
import { bookOf } from '../domain/account/book-of.ts';
import { cutOfCycle } from '../domain/assessment/cut.ts';
import { calendar as calendarDecider } from '../domain/calendar/calendar.decider.ts';
import type { ParkedAccount } from '../domain/calendar/calendar.events.ts';
import { recordAt } from '../domain/register/record.ts';
import type { PublishedRecord } from '../domain/register/register.events.ts';
import type { ScorecardByHash } from '../domain/scorecard/scorecard.ts';
import type { AccountBook } from './account-book.ts';
import { amendedFigures } from './amended-figures.ts';
import type { Books } from './books.ts';
import { believeRecorded, concludeAccount } from './conclude.ts';
import { appendLatePage, lateRecordOf } from './late-pages.ts';
import type { MissedCycle } from './missed-cycles.ts';
import { missedCycles } from './missed-cycles.ts';
import type { Parked } from './parked.ts';
import { pause } from './pause.ts';
import { peerScoresFor } from './peer-scores.ts';
import { MOST_PARKED, moveOn } from './publish.ts';
import type { RefoldContext } from './refold.ts';
import { factsThrough, refold } from './refold.ts';

export interface Retrying extends RefoldContext {
  readonly books: Books;
  readonly scorecardOf: ScorecardByHash;
  readonly calendarStream: string;
  /** Revision of the request in the calendar's stream. */
  readonly requestedAt: number;
  readonly openDay: Day | null;
  readonly parked: Parked;
  readonly signal: AbortSignal;
  /** Writes back books and what was published of them; the checkpoint stays where it is. */
  save(accounts: readonly AccountBook[]): Promise<void>;
}

/**
 * Tries parked accounts again: folds them anew, assesses each cycle they have missed by the
 * cycle's own cut, appends a late page for each and says so in the calendar. What stands there
 * already, because it was tried before, is taken as it is. An account that still cannot be
 * assessed stays parked.
 */
export async function retryParked(
  accountIds: readonly string[],
  retrying: Retrying,
): Promise<void> {
  const missed = await missedCycles(retrying.log, retrying.calendarStream);
  // A cycle lists so few that all who missed one are among the first: it is amended once.
  const hasMissedOne = (id: string) => Number(missed.some(({ parked }) => parked.has(id)));
  const order = accountIds.toSorted((a, b) => hasMissedOne(b) - hasMissedOne(a));
  for (let at = 0; at < order.length; at += MOST_PARKED) {
    const accounts = await retrying.books.load(order.slice(at, at + MOST_PARKED));
    await retryTogether([...accounts.values()], missed, retrying);
    await retrying.save([...accounts.values()]);
  }
}

async function retryTogether(
  accounts: readonly AccountBook[],
  missed: readonly MissedCycle[],
  retrying: Retrying,
): Promise<void> {
  const { openDay, parked } = retrying;
  await eachOrPark(accounts, retrying, (account) => refold(account, retrying));
  for (const cycle of missed) await catchUp(accounts.filter(isAssessable), cycle, retrying);
  await eachOrPark(accounts.filter(isAssessable), retrying, async (account) => {
    if (openDay !== null) {
      await believeRecorded(account, retrying);
      await concludeAccount(account, openDay, retrying);
    }
    parked.release(account.accountId);
  });
}

async function eachOrPark(
  accounts: readonly AccountBook[],
  { parked, signal }: Retrying,
  task: (account: AccountBook) => Promise<void>,
): Promise<void> {
  for (const account of accounts) {
    await pause(signal);
    try {
      await task(account);
    } catch (error) {
      parked.park(account, error);
    }
  }
}

/** Being parked again takes the book away. */
function isAssessable(account: AccountBook): boolean {
  return account.book !== null;
}

/** Publishes those of the accounts that missed the cycle, and amends it by them. */
async function catchUp(
  accounts: readonly AccountBook[],
  missed: MissedCycle,
  retrying: Retrying,
): Promise<void> {
  const { opened, parked, amendedBy } = missed;
  const concerned = accounts.filter(({ accountId }) => parked.has(accountId));
  await eachOrPark(concerned, retrying, (account) => publishLate(account, missed, retrying));
  const accountIds = concerned
    .filter((account) => isAssessable(account) && !amendedBy.has(account.accountId))
    .map(({ accountId }) => accountId);
  if (accountIds.length === 0) return;
  for (const accountId of accountIds) amendedBy.add(accountId);
  const { log, calendarStream, requestedAt } = retrying;
  const figures = await amendedFigures(missed, retrying);
  await execute(log, {
    decider: calendarDecider,
    stream: calendarStream,
    command: { type: 'AmendCycle', cycle: opened.cycle, requestedAt, accountIds, ...figures },
    occurredAt: opened.cutoffAt,
  });
}

async function publishLate(
  account: AccountBook,
  missed: MissedCycle,
  retrying: Retrying,
): Promise<void> {
  const { accountId, publishedCycle } = account;
  const { cycle, opened } = missed;
  const entry = missed.parked.get(accountId);
  if (!entry || cycle <= (publishedCycle ?? -1)) return;
  const { log } = retrying;
  const late = await lateRecordOf(accountId, opened, log);
  const record = late ?? (await recordFor(account, { missed, entry }, retrying));
  if (!record) return;
  if (!late) await appendLatePage(record, { opened, entry }, log);
  moveOn(account, { cycle, record, isLate: true });
  account.leaves = null;
}

/** Null if none of the account's facts are in the cycle's cut. */
async function recordFor(
  { accountId, standing }: AccountBook,
  { missed, entry }: { missed: MissedCycle; entry: ParkedAccount },
  retrying: Retrying,
): Promise<PublishedRecord | null> {
  const { cycle, opened } = missed;
  const { scorecardHash } = opened;
  const scorecard = await retrying.scorecardOf(scorecardHash);
  invariant(scorecard, `scorecard ${scorecardHash} was published with and is gone`);
  const facts = await factsThrough(accountId, entry.revision, retrying);
  const book = bookOf(facts, retrying.calendar, cutOfCycle(cycle).knownThrough);
  const peerScores = await peerScoresFor([book], { cycle, scorecard, books: retrying.books });
  return recordAt(book, cycle, { accountId, scorecard, scorecardHash, standing, peerScores });
}
