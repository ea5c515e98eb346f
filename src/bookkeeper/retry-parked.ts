import type { Cycle, Day } from '../kernel/business-calendar.ts';
import { parseCycle } from '../kernel/business-calendar.ts';
import { invariant } from '../kernel/errors.ts';
import { MerkleTree } from '../kernel/merkle.ts';
import { execute } from '../commands/execute.ts';
import { bookOf } from '../domain/account/book-of.ts';
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
import { recordAt } from '../domain/register/record.ts';
import type { PublishedRecord, ScoresPublished } from '../domain/register/register.events.ts';
import type { Scorecard } from '../domain/scorecard/scorecard.ts';
import { eventsOf } from '../event-log/event-log.ts';
import { sha256Tree, uuidOf } from '../event-log/sha256.ts';
import type { AccountBook } from './account-book.ts';
import { believeRecorded, concludeAccount } from './conclude.ts';
import type { Parked } from './parked.ts';
import { moveOn } from './publish.ts';
import type { RefoldContext } from './refold.ts';
import { factsThrough, refold } from './refold.ts';
import { pagesOf } from './register-writer.ts';

export interface Retrying extends RefoldContext {
  readonly scorecards: ReadonlyMap<string, Scorecard>;
  readonly calendarStream: string;
  /** Revision of the request in the calendar's stream. */
  readonly requestedAt: number;
  readonly openDay: Day | null;
  readonly parked: Parked;
}

/** A cycle that was closed without the account. */
interface Missed {
  readonly cycle: Cycle;
  readonly opened: CycleOpened;
  readonly closed: CycleClosed;
  readonly entry: ParkedAccount;
  /** It has been amended for the account since. */
  isAmended: boolean;
}

/**
 * Tries a parked account again: folds it anew, assesses each cycle it has missed by the cycle's
 * own cut, appends a late page for each and says so in the calendar. What stands there already,
 * because it was tried before, is taken as it is. If the account still cannot be assessed it
 * stays parked.
 */
export async function retryParked(account: AccountBook, retrying: Retrying): Promise<void> {
  try {
    await refold(account, retrying);
    for (const missed of await missedBy(account.accountId, retrying)) {
      if (missed.cycle > (account.publishedCycle ?? -1)) await catchUp(account, missed, retrying);
    }
    if (retrying.openDay !== null) {
      await believeRecorded(account, retrying);
      await concludeAccount(account, retrying.openDay, retrying);
    }
    retrying.parked.release(account.accountId);
  } catch (error) {
    retrying.parked.park(account, error);
  }
}

/** Cycles whose `CycleClosed` lists the account, in their order. */
async function missedBy(accountId: string, { log, calendarStream }: Retrying): Promise<Missed[]> {
  const opened = new Map<string, CycleOpened>();
  const missed = new Map<string, Missed>();
  for await (const event of eventsOf(log, calendarStream)) {
    const { type, data } = { type: event.type, data: dataOf(event) } as unknown as CalendarEvent;
    if (type === 'CycleOpened') opened.set(data.cycle, data);
    if (type === 'CycleClosed') {
      const entry = data.parked.find((each) => each.accountId === accountId);
      const openedAs = opened.get(data.cycle);
      const cycle = parseCycle(data.cycle);
      if (!entry || !openedAs || cycle === null) continue;
      const of = { opened: openedAs, closed: data, entry };
      missed.set(data.cycle, { cycle, ...of, isAmended: false });
    }
    if (type === 'CycleAmended' && data.accountIds.includes(accountId)) {
      const amended = missed.get(data.cycle);
      if (amended) amended.isAmended = true;
    }
  }
  return [...missed.values()];
}

async function catchUp(account: AccountBook, missed: Missed, retrying: Retrying): Promise<void> {
  const { cycle, opened, entry } = missed;
  const late = await latePageOf(account, missed, retrying);
  const record = late ?? (await lateRecord(account, missed, retrying));
  if (record) {
    if (!late) await appendLatePage(record, missed, { account, retrying });
    moveOn(account, { cycle, record });
    account.leaves = null;
  }
  if (missed.isAmended) return;
  await execute(retrying.log, {
    decider: calendarDecider,
    stream: retrying.calendarStream,
    command: {
      type: 'AmendCycle',
      cycle: opened.cycle,
      requestedAt: retrying.requestedAt,
      accountIds: [entry.accountId],
      ...(await amendedRoots(missed, retrying)),
    },
    occurredAt: opened.cutoffAt,
  });
}

function latePage({ accountId, partitionHash }: AccountBook, { opened }: Missed) {
  const partition = partitionHash % opened.partitions;
  const stream = streamOf.register(opened.cycle, partition);
  return { partition, stream, id: uuidOf(`${stream} late ${accountId}`) };
}

/** The record of a late page that was appended before. */
async function latePageOf(
  account: AccountBook,
  missed: Missed,
  { log, catalogue }: Retrying,
): Promise<PublishedRecord | null> {
  const { stream, id } = latePage(account, missed);
  const found = (await log.find(stream, [id])).known.get(id);
  if (!found) return null;
  const [event] = await log.readStream(stream, { from: found.revision, limit: 1 });
  invariant(event, `${stream} has no revision ${found.revision}`);
  const page = dataOf(event, catalogue) as unknown as ScoresPublished;
  return page.records[0]?.record ?? null;
}

/** Null if none of the account's facts are in the cycle's cut. */
async function lateRecord(
  account: AccountBook,
  { cycle, opened, entry }: Missed,
  retrying: Retrying,
): Promise<PublishedRecord | null> {
  const scorecard = retrying.scorecards.get(opened.scorecardHash);
  invariant(scorecard, `scorecard ${opened.scorecardHash} was published with and is gone`);
  const { accountId, standing } = account;
  const facts = await factsThrough(accountId, entry.revision, retrying);
  const book = bookOf(facts, retrying.calendar, cutOfCycle(cycle).knownThrough);
  const { scorecardHash } = opened;
  return recordAt(book, cycle, { accountId, scorecard, scorecardHash, standing });
}

async function appendLatePage(
  record: PublishedRecord,
  missed: Missed,
  { account, retrying: { log } }: { account: AccountBook; retrying: Retrying },
): Promise<void> {
  const { opened, entry } = missed;
  const { partition, stream, id } = latePage(account, missed);
  const { revision } = await log.find(stream, [id]);
  const { accountId } = account;
  const place = { cycle: opened.cycle, partition, page: revision + 1 };
  const text = recordText(record);
  const data = pageText(place, [{ accountId, text, revision: entry.revision }]);
  const schemaVersion = CATALOGUE.ScoresPublished.version;
  const event = { id, type: 'ScoresPublished', schemaVersion, occurredAt: opened.cutoffAt, data };
  await log.append(stream, revision, [event]);
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
