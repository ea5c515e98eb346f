import type { CycleAmended, CycleClosed } from '../domain/calendar/calendar.events.ts';
import type { CalendarEvent } from '../domain/calendar/calendar.events.ts';
import type { Category } from '../domain/catalogue.ts';
import { dataOf } from '../domain/catalogue.ts';
import type { NegativeRecordEvent } from '../domain/negative-record/negative-record.events.ts';
import type { OnTimeStreakEvent } from '../domain/on-time-streak/on-time-streak.events.ts';
import type { PaymentDefaultEvent } from '../domain/payment-default/payment-default.events.ts';
import { isLatePage } from '../domain/register/pages.ts';
import { bandOf } from '../domain/register/record.ts';
import type { PublishedRecord, ScoresPublished } from '../domain/register/register.events.ts';
import { uuidOf } from '../event-log/sha256.ts';
import type { RecordedEvent } from '../kernel/envelope.ts';
import { categoryOf, entityOf } from '../kernel/envelope.ts';
import type { Draft } from './feed-item.ts';

/**
 * What an event by itself gives to tell.
 *
 * @throws Failure as `dataOf`
 */
export function draftsOf(event: RecordedEvent): readonly Draft[] {
  const { type, stream } = event;
  const data = dataOf(event) as unknown;
  const typed = { type, data } as unknown;
  switch (categoryOf(stream) as Category) {
    case 'account':
    case 'scorecard':
      return [];
    case 'register':
      return scoresIn(event, data as ScoresPublished);
    case 'paymentDefault':
      return [defaultDraft(typed as PaymentDefaultEvent, stream)];
    case 'negativeRecord':
      return [reportDraft(typed as NegativeRecordEvent)];
    case 'onTimeStreak':
      return [streakDraft(typed as OnTimeStreakEvent, entityOf(stream))];
    case 'calendar':
      return calendarDrafts(typed as CalendarEvent);
  }
}

/** The key of the default whose stream it is. */
export function defaultKeyOf(stream: string): string {
  return decodeURIComponent(stream.slice(stream.indexOf('.') + 1));
}

function scoresIn(event: RecordedEvent, { records }: ScoresPublished): readonly Draft[] {
  const type = isLatePage(event, uuidOf) ? 'score.amended' : 'score.published';
  return records.map(({ record }) => ({
    type,
    accountId: record.accountId,
    data: scoreTold(record),
  }));
}

function scoreTold(record: PublishedRecord) {
  const { cycle } = record;
  if (record.score === null) {
    const { score, unscored } = record;
    return { cycle, score, band: null, unscored, previousScore: null, reasons: [] };
  }
  const { score, movement } = record;
  const reasons = record.reasons.map(({ code }) => code);
  const previousScore = movement.from;
  return { cycle, score, band: bandOf(score), unscored: null, previousScore, reasons };
}

function defaultDraft(event: PaymentDefaultEvent, stream: string): Draft {
  const accountId = entityOf(stream);
  const key = defaultKeyOf(stream);
  switch (event.type) {
    case 'PaymentDefaultOpened': {
      const { owner, bucket, on } = event.data;
      return { type: 'default.opened', accountId, data: { key, owner, bucket, openedOn: on } };
    }
    case 'PaymentDefaultEscalated': {
      const { bucket, on } = event.data;
      return { type: 'default.escalated', accountId, data: { key, bucket, escalatedOn: on } };
    }
    case 'PaymentDefaultWrittenOff': {
      const { on } = event.data;
      return { type: 'default.writtenOff', accountId, data: { key, writtenOffOn: on } };
    }
    case 'PaymentDefaultCured': {
      const { on, interestMinor } = event.data;
      return { type: 'default.cured', accountId, data: { key, curedOn: on, interestMinor } };
    }
    case 'PaymentDefaultExpired':
      return { type: 'default.expired', accountId, data: { key, cycle: event.data.cycle } };
    case 'PaymentDefaultVoided':
      return { type: 'default.voided', accountId, data: { key, because: event.data.because } };
  }
}

function reportDraft({ type, data }: NegativeRecordEvent): Draft {
  const { accountId, key, bucket, on: reachedOn, receipts } = data;
  const told = { key, bucket, reachedOn, receipts };
  if (type === 'NegativeRecordReported') {
    return { type: 'negativeRecord.reported', accountId, data: told };
  }
  const { because } = data;
  return { type: 'negativeRecord.withdrawn', accountId, data: { ...told, because } };
}

function streakDraft(event: OnTimeStreakEvent, accountId: string): Draft {
  switch (event.type) {
    case 'OnTimeStreakStarted':
      return { type: 'streak.started', accountId, data: { cycle: event.data.cycle } };
    case 'OnTimeStreakMilestoneReached': {
      const { cycle, length } = event.data;
      return { type: 'streak.milestone', accountId, data: { cycle, length } };
    }
    case 'OnTimeStreakBroken': {
      const { cycle, on, by, bucket, reached, kept } = event.data;
      const data = { cycle, brokenOn: on, by, bucket, reached, kept };
      return { type: 'streak.broken', accountId, data };
    }
    case 'OnTimeStreakRestored': {
      const { current, scoring, longest } = event.data;
      return { type: 'streak.restored', accountId, data: { current, scoring, longest } };
    }
  }
}

function calendarDrafts(event: CalendarEvent): readonly Draft[] {
  switch (event.type) {
    case 'CycleClosed': {
      const { headsRoot, parked } = event.data;
      const accountIds = parked.map((each) => each.accountId);
      const data = { ...figuresOf(event.data), headsRoot, parked: accountIds };
      return [{ type: 'cycle.closed', accountId: null, data }];
    }
    case 'CycleAmended': {
      const { accountIds } = event.data;
      const data = { ...figuresOf(event.data), accountIds };
      return [{ type: 'cycle.amended', accountId: null, data }];
    }
    case 'DayClosed':
    case 'CycleOpened':
    case 'ParkedRetryRequested':
    case 'ScorecardActivated':
      return [];
  }
}

function figuresOf(of: CycleClosed | CycleAmended) {
  const { cycle, accounts, scored, distribution, scoresRoot } = of;
  return { cycle, accounts, scored, distribution, scoresRoot };
}
