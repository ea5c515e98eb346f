import type { Audit } from './audit.ts';
import { CalendarRecord } from './calendar-record.ts';
import type { CycleRun } from './calendar-record.ts';
import type { Difference } from './differences.ts';
import { Differences } from './differences.ts';
import type { CycleVerdict } from './prove-records.ts';
import { proveAccount } from './prove-account.ts';
import type { Page, Place } from './register-pages.ts';
import { RegisterStream, partitionOf, placeOn } from './register-pages.ts';
import { SearchedScores } from './searched-scores.ts';
import { proveEnds, verifyOne } from './verified-stream.ts';

/** What an audit makes of one account. */
export interface AccountVerdict {
  readonly accountId: string;
  readonly matchesPublished: boolean;
  /** Facts in the account's stream. */
  readonly events: number;
  /** Every cycle that was run, in order. */
  readonly cycles: readonly CycleVerdict[];
  /** The first of them; `differenceCount` counts them all. */
  readonly differences: readonly Difference[];
  readonly differenceCount: number;
}

/**
 * Proves all that was published and concluded of one account, from the log alone: the chains of
 * its streams, each conclusion, each record. It reads the account's own streams, the calendar,
 * and of the register the pages that it finds by halving: its own, and those of its peers.
 *
 * The roots of a cycle are over all accounts: `replayAll` proves them.
 */
export async function replayAccount(audit: Audit, accountId: string): Promise<AccountVerdict> {
  const differences = new Differences();
  const calendar = await CalendarRecord.read(audit, differences);
  const placed = [];
  for (const run of calendar.runs) {
    placed.push({ run, place: await placeOf(accountId, { audit, run, differences }) });
  }
  const scores = new SearchedScores({ audit, runs: calendar.runs, differences });
  const means = { audit, calendar, scores };
  const proven = await proveAccount({ accountId, placed }, means, differences);
  for (const stream of [calendar.stream, proven.history.stream, ...proven.conclusions.keys()]) {
    await proveEnds(audit.log, differences, stream);
  }
  return {
    accountId,
    matchesPublished: differences.count === 0,
    events: proven.history.events.length,
    cycles: proven.cycles,
    differences: differences.first,
    differenceCount: differences.count,
  };
}

export interface Search {
  readonly audit: Audit;
  readonly run: CycleRun;
  readonly differences: Differences;
}

/** Finds an account's record in the register of a cycle. */
export async function placeOf(accountId: string, search: Search): Promise<Place> {
  const { audit, run } = search;
  const register = new RegisterStream(audit, run, partitionOf(accountId, run));
  if (run.parked.has(accountId)) return latePlace(accountId, register, search);
  const revision = Math.max(0, (await register.firstBehind(accountId)) - 1);
  const [page] = await register.pages(revision, 1, search.differences);
  const place = page && placeIn(page, accountId);
  if (!page || !place) return placeOn({ stream: register.stream, revision, isLate: false }, null);
  await verifyOne(audit.log, page.event, search.differences);
  return place;
}

async function latePlace(
  accountId: string,
  register: RegisterStream,
  { audit, differences }: Search,
): Promise<Place> {
  let revision = await register.firstBehind(null);
  for (;;) {
    const [page] = await register.pages(revision, 1, differences);
    if (!page) return placeOn({ stream: register.stream, revision, isLate: true }, null);
    const place = placeIn(page, accountId);
    if (place) {
      await verifyOne(audit.log, page.event, differences);
      return place;
    }
    revision++;
  }
}

function placeIn({ event, entries, isLate }: Page, accountId: string): Place | null {
  const entry = entries.find(({ record }) => record.accountId === accountId);
  const { stream, revision } = event;
  return entry ? placeOn({ stream, revision, isLate }, entry) : null;
}
