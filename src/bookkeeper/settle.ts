import type { Day } from '../kernel/business-calendar.ts';
import { dateOf } from '../kernel/business-calendar.ts';
import type { RecordedEvent } from '../kernel/envelope.ts';
import { NO_STREAM } from '../kernel/envelope.ts';
import type { Conclusions } from '../domain/assessment/assess.ts';
import { afterReports, newsIn } from '../domain/negative-record/negative-record.decider.ts';
import { streakRecordOf } from '../domain/on-time-streak/on-time-streak.decider.ts';
import type { AccountBook } from './account-book.ts';
import { recordedOf } from './account-book.ts';
import { allCoursesOf, draw } from './conclude.ts';
import type { RefoldContext } from './refold.ts';

/**
 * On the day on which rebuilt books are settled: sets the one on which to look again. Everything
 * has been recorded, by books that are no more. What stands in the streams is taken to be what
 * follows now; where that turns out different, or of another revision, `execute` reads them.
 */
export async function settle(
  account: AccountBook,
  openDay: Day,
  context: RefoldContext,
): Promise<void> {
  const drawn = await draw(account, openDay, context);
  if (drawn === null) return;
  const { conclusions, cut } = drawn;
  account.wakeOn = drawn.wakeOn;
  believeStreak(account, conclusions);
  const recorded = recordedOf(account);
  for (const [key, course] of allCoursesOf(account, conclusions, cut)) {
    recorded.defaults[key] = { state: { basis: null, course }, revision: NO_STREAM };
    const basis = { accountRevision: account.revision, day: dateOf(openDay) };
    const reports = newsIn({ basis, course, scoredFrom: account.scoredFrom });
    if (reports.length === 0) continue;
    const believed = { state: afterReports(reports), revision: NO_STREAM };
    recorded.negativeRecords[key] = believed;
  }
}

function believeStreak(account: AccountBook, { streak }: Conclusions): void {
  const timeline = streak.entries.map(streakRecordOf);
  recordedOf(account).streak = { state: { basis: null, timeline }, revision: NO_STREAM };
}

/** Most accounts that are in use have facts of the last month. */
const RECENT_DAYS = 31;

interface Ahead {
  /** Those that the book has just taken in, in their order. */
  readonly events: readonly RecordedEvent[];
  /** The day that will be open when books are settled. */
  readonly openDay: Day | null;
}

/**
 * The same before that day comes, as long as the book is at hand, where its facts may be complete:
 * further ones undo it. It is left to `settle` where something was late, since what bureaus
 * were told depends on publications that are still to come, and where it fails.
 */
export async function settleAhead(
  account: AccountBook,
  { events, openDay }: Ahead,
  context: RefoldContext,
): Promise<void> {
  if (account.book === null) return;
  account.wakeOn = openDay;
  const latest = events.at(-1)?.occurredAt ?? 0;
  if (openDay === null || context.calendar.dayOf(latest) < openDay - RECENT_DAYS) return;
  const drawn = await draw(account, openDay, context).catch(() => null);
  if (drawn === null || allCoursesOf(account, drawn.conclusions, drawn.cut).size > 0) return;
  believeStreak(account, drawn.conclusions);
  account.wakeOn = drawn.wakeOn;
}
