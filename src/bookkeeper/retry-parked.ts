import type { Day } from '../kernel/business-calendar.ts';
import { parseCycle } from '../kernel/business-calendar.ts';
import { invariant } from '../kernel/errors.ts';
import { MerkleTree } from '../kernel/merkle.ts';
import { execute } from '../commands/execute.ts';
import { bookOf } from '../domain/account/book-of.ts';
import { factsHashOf } from '../domain/account/fact-sum.ts';
import { assess } from '../domain/assessment/assess.ts';
import { cutOfCycle } from '../domain/assessment/cut.ts';
import { calendar as calendarDecider } from '../domain/calendar/calendar.decider.ts';
import type {
  CalendarEvent,
  CycleClosed,
  CycleOpened,
  ParkedAccount,
} from '../domain/calendar/calendar.events.ts';
import { CATALOGUE, dataOf, streamOf } from '../domain/catalogue.ts';
import { headText, pageText, recordText } from '../domain/register/pages.ts';
import { recordOf } from '../domain/register/record.ts';
import type { PublishedRecord } from '../domain/register/register.events.ts';
import type { Scorecard } from '../domain/scorecard/scorecard.ts';
import { eventsOf } from '../event-log/event-log.ts';
import { sha256Tree, uuidOf } from '../event-log/sha256.ts';
import type { AccountBook } from './account-book.ts';
import { concludeAccount } from './conclude.ts';
import type { Parked } from './parked.ts';
import { moveOn } from './publish.ts';
import type { RefoldContext } from './refold.ts';
import { factsThrough, refold } from './refold.ts';
import { pagesOf } from './register-writer.ts';

export interface Retrying extends RefoldContext {
  readonly scorecards: ReadonlyMap<string, Scorecard>;
  readonly calendarStream: string;
  readonly openDay: Day | null;
  readonly parked: Parked;
}

/** A cycle that was closed without the account. */
interface Missed {
  readonly opened: CycleOpened;
  readonly closed: CycleClosed;
  readonly entry: ParkedAccount;
}

/**
 * Tries a parked account again: folds it anew, assesses each cycle it has missed by the cycle's
 * own cut, appends a late page for each and says so in the calendar. If it still cannot be
 * assessed it stays parked.
 */
export async function retryParked(account: AccountBook, retrying: Retrying): Promise<void> {
  try {
    await refold(account, retrying);
    for (const missed of await missedBy(account.accountId, retrying)) {
      await publishLate(account, missed, retrying);
    }
    if (retrying.openDay !== null) await concludeAccount(account, retrying.openDay, retrying);
    retrying.parked.release(account.accountId);
  } catch (error) {
    retrying.parked.park(account, error);
  }
}

/** Cycles whose `CycleClosed` lists the account and that have not been amended for it since. */
async function missedBy(accountId: string, { log, calendarStream }: Retrying): Promise<Missed[]> {
  const opened = new Map<string, CycleOpened>();
  const missed = new Map<string, Missed>();
  for await (const event of eventsOf(log, calendarStream)) {
    const { type, data } = { type: event.type, data: dataOf(event) } as unknown as CalendarEvent;
    if (type === 'CycleOpened') opened.set(data.cycle, data);
    if (type === 'CycleClosed') {
      const entry = data.parked.find((each) => each.accountId === accountId);
      const openedAs = opened.get(data.cycle);
      if (entry && openedAs) missed.set(data.cycle, { opened: openedAs, closed: data, entry });
    }
    if (type === 'CycleAmended' && data.accountIds.includes(accountId)) missed.delete(data.cycle);
  }
  return [...missed.values()];
}

async function publishLate(account: AccountBook, missed: Missed, retrying: Retrying) {
  const { opened, entry } = missed;
  const record = await lateRecord(account, missed, retrying);
  const cycle = parseCycle(opened.cycle);
  invariant(cycle !== null, `a cycle named "${opened.cycle}" was opened`);
  if (record) {
    await appendLatePage(record, missed, { account, retrying });
    moveOn(account, { cycle, record });
    account.leaves = null;
  }
  const roots = await amendedRoots(missed, retrying);
  await execute(retrying.log, {
    decider: calendarDecider,
    stream: retrying.calendarStream,
    command: {
      type: 'AmendCycle',
      cycle: opened.cycle,
      accountIds: [entry.accountId],
      ...roots,
    },
    occurredAt: opened.cutoffAt,
  });
}

/** Null if none of the account's facts are in the cycle's cut. */
async function lateRecord(
  account: AccountBook,
  { opened, entry }: Missed,
  retrying: Retrying,
): Promise<PublishedRecord | null> {
  const cycle = parseCycle(opened.cycle) ?? 0;
  const scorecard = retrying.scorecards.get(opened.scorecardHash);
  invariant(scorecard, `scorecard ${opened.scorecardHash} was published with and is gone`);
  const { accountId, standing } = account;
  const facts = await factsThrough(accountId, entry.revision, retrying);
  const book = bookOf(facts, retrying.calendar, cutOfCycle(cycle).knownThrough);
  if (Object.keys(book.factSums).length === 0) return null;
  const factsHash = factsHashOf(book.factSums, cycle);
  const assessment = assess(book, cycle, { scorecard, standing });
  return recordOf(assessment, { accountId, scorecard: opened.scorecardHash, factsHash });
}

async function appendLatePage(
  record: PublishedRecord,
  { opened, entry }: Missed,
  { account, retrying: { log } }: { account: AccountBook; retrying: Retrying },
): Promise<void> {
  const partition = account.partitionHash % opened.partitions;
  const stream = streamOf.register(opened.cycle, partition);
  const id = uuidOf(`${stream} late ${account.accountId}`);
  const found = await log.find(stream, [id]);
  if (found.known.has(id)) return;
  const { accountId } = account;
  const place = { cycle: opened.cycle, partition, page: found.revision + 1 };
  const data = pageText(place, [{ accountId, text: recordText(record), revision: entry.revision }]);
  const schemaVersion = CATALOGUE.ScoresPublished.version;
  const event = { id, type: 'ScoresPublished', schemaVersion, occurredAt: opened.cutoffAt, data };
  await log.append(stream, found.revision, [event]);
}

/** The roots over everything that is published of the cycle now, and what is still parked. */
async function amendedRoots({ opened, closed }: Missed, { log }: Retrying) {
  const leaves = new Map<string, { scores: string | null; heads: string }>();
  for (const { accountId, revision, head } of closed.parked) {
    const heads = sha256Tree.leaf(headText({ accountId, revision, head }));
    leaves.set(accountId, { scores: null, heads });
  }
  for (let partition = 0; partition < opened.partitions; partition++) {
    for await (const { page } of pagesOf(log, opened.cycle, partition)) {
      for (const { record, revision } of page.records) {
        const { accountId } = record;
        const [last] = await log.readStream(streamOf.account(accountId), {
          from: revision,
          limit: 1,
        });
        invariant(last, `account ${accountId} has no revision ${revision}`);
        const heads = sha256Tree.leaf(headText({ accountId, revision, head: last.hash }));
        leaves.set(accountId, { scores: sha256Tree.leaf(recordText(record)), heads });
      }
    }
  }
  const scores = new MerkleTree(sha256Tree);
  const heads = new MerkleTree(sha256Tree);
  for (const accountId of [...leaves.keys()].sort()) {
    const each = leaves.get(accountId);
    if (each?.scores) scores.add(each.scores);
    if (each) heads.add(each.heads);
  }
  return { scoresRoot: scores.root(), headsRoot: heads.root() };
}
