import type { Kysely } from 'kysely';
import type { Streak } from '../domain/assessment/streak.ts';
import type { Broken, OnTimeStreakEvent } from '../domain/on-time-streak/on-time-streak.events.ts';
import type { PublishedRecord } from '../domain/register/register.events.ts';
import { cycleName, cycleOf, dayFrom } from '../kernel/business-calendar.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { entityOf, NO_STREAM } from '../kernel/envelope.ts';
import type { StreakRow, Tables } from '../view-store/tables.ts';
import { readByKeys, type View } from './view.ts';

/** The overall streak of an account, in cycles. */
export interface StreakAnswer extends Streak {
  /** The cycle, YYYY-MM, up to which the lengths count; null while there is nothing to count. */
  readonly cycle: string | null;
  /** What broke it last, as the facts tell it now. */
  readonly lastBreak: Broken | null;
}

/** All lengths 0 for an account that has no streak yet. */
export async function streakOf(db: Kysely<Tables>, accountId: string): Promise<StreakAnswer> {
  const [row = emptyRow(accountId)] = await streaksView.read(db, [accountId]);
  const { current, scoring, longest, cycle, last_break_json: json } = row;
  const lastBreak = json === null ? null : (JSON.parse(json) as Broken);
  return { current, scoring, longest, cycle, lastBreak };
}

/**
 * Between two publications a break or a restatement is seen at once: it counts up to its own
 * cycle, and what is published for that cycle or an earlier one then adds nothing.
 */
export const streaksView: View<StreakRow> = {
  keysOf(event) {
    if (event.category === 'onTimeStreak') return [entityOf(event.stream)];
    if (event.category !== 'register') return [];
    return event.data.records.map(({ record }) => record.accountId);
  },

  read: (db, accountIds) =>
    readByKeys(accountIds, (some) =>
      db.selectFrom('streaks').selectAll().where('account_id', 'in', some).execute(),
    ),

  idOf: (row) => row.account_id,

  apply(event, rows) {
    const rowFor = (accountId: string) => rows.get(accountId) ?? emptyRow(accountId);
    if (event.category === 'register') {
      for (const { record } of event.data.records) {
        const row = rowFor(record.accountId);
        if (row.cycle === null || record.cycle > row.cycle) rows.set(published(row, record));
      }
    } else if (event.category === 'onTimeStreak') {
      const row = rowFor(entityOf(event.stream));
      const { revision } = event;
      if (revision > row.revision) rows.set({ ...concluded(row, event), revision });
    }
  },
};

function published(row: StreakRow, { streak, cycle }: PublishedRecord): StreakRow {
  const { current, scoring, longest } = streak;
  return { ...row, current, scoring, longest, cycle };
}

function concluded(row: StreakRow, event: OnTimeStreakEvent): StreakRow {
  switch (event.type) {
    case 'OnTimeStreakStarted':
    case 'OnTimeStreakMilestoneReached':
      return row;
    case 'OnTimeStreakBroken': {
      const { accountRevision: _, day: __, ...told } = event.data;
      return broken(row, told);
    }
    case 'OnTimeStreakRestored': {
      const { day, current, scoring, longest, timeline } = event.data;
      const lastBreak = timeline.findLast((each) => each.type === 'OnTimeStreakBroken');
      const last_break_json = lastBreak ? canonicalJson({ ...lastBreak.data }) : null;
      // The cycle of the open day is not over: it can break a streak, but not add to it.
      const cycle = cycleName(cycleOf(dayFrom(day)) - 1);
      return { ...row, current, scoring, longest, cycle, last_break_json };
    }
  }
}

function broken(row: StreakRow, told: Broken): StreakRow {
  const { cycle, kept, reached } = told;
  const last_break_json = canonicalJson({ ...told });
  // A break that became known late: what has been published since counts more than it tells.
  if (row.cycle !== null && cycle < row.cycle) return { ...row, last_break_json };
  const longest = Math.max(row.longest, reached);
  return { ...row, current: 0, scoring: kept, longest, cycle, last_break_json };
}

function emptyRow(accountId: string): StreakRow {
  return {
    account_id: accountId,
    current: 0,
    scoring: 0,
    longest: 0,
    cycle: null,
    last_break_json: null,
    revision: NO_STREAM,
  };
}
