import { dataOf, streamOf } from '../../domain/catalogue.ts';
import type { OnTimeStreakEvent } from '../../domain/on-time-streak/on-time-streak.events.ts';
import type { PaymentDefaultEvent } from '../../domain/payment-default/payment-default.events.ts';
import type { PublishedRecord } from '../../domain/register/register.events.ts';
import { eventsOf } from '../../event-log/event-log.ts';
import { cutoffDayOf, dateOf, parseCycle } from '../../kernel/business-calendar.ts';
import type { Cycle } from '../../kernel/business-calendar.ts';
import type { Tracker } from '../../tracker.ts';
import { counted } from '../table.ts';
import { FIRST_DAY } from './demo-calendar.ts';

/** Something that the tracker found out by itself, and when. */
export interface Happening {
  readonly date: string;
  readonly text: string;
}

/** What was recorded of an account's streak and defaults while the demo was running, in order. */
export async function conclusionsOf(
  tracker: Pick<Tracker, 'log' | 'calendar'>,
  of: { readonly accountId: string; readonly defaultKeys: readonly string[] },
): Promise<readonly Happening[]> {
  const happenings: Happening[] = [];
  for (const key of of.defaultKeys) {
    const stream = streamOf.paymentDefault(of.accountId, key);
    for await (const { date, event } of datedEvents(tracker, stream)) {
      happenings.push({ date, text: defaultText(event as PaymentDefaultEvent, key) });
    }
  }
  const stream = streamOf.onTimeStreak(of.accountId);
  for await (const { date, event } of datedEvents(tracker, stream)) {
    const text = streakText(event as OnTimeStreakEvent);
    if (text !== null) happenings.push({ date, text });
  }
  return inOrder(happenings);
}

async function* datedEvents(
  { log, calendar }: Pick<Tracker, 'log' | 'calendar'>,
  stream: string,
): AsyncGenerator<{ readonly date: string; readonly event: unknown }> {
  for await (const event of eventsOf(log, stream)) {
    const date = dateOf(calendar.dayOf(event.recordedAt));
    yield { date, event: { type: event.type, data: dataOf(event) } };
  }
}

/** Within a day as they came. */
export function inOrder(happenings: readonly Happening[]): readonly Happening[] {
  return happenings.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A publication that defaults have moved; null for an ordinary one. */
export function publicationOf(record: PublishedRecord): Happening | null {
  if (record.score === null) return null;
  const { cycle, score, movement } = record;
  const { shock, refund, fall, climb, from } = movement;
  if (shock === 0 && refund === 0) return null;
  const parts: readonly (readonly [number, string])[] = [
    [refund, 'given back'],
    [-shock, 'charged for the default'],
    [-fall, 'more towards what the facts are worth'],
    [climb, 'climbed'],
  ];
  const moved = parts.filter(([points]) => points !== 0).map(([points, why]) => `${points} ${why}`);
  const text = `score ${from ?? 'none'} -> ${score}: ${moved.join(', ')}`;
  return { date: dateOf(cutoffDayOf(parseCycle(cycle) as Cycle)), text };
}

function defaultText(event: PaymentDefaultEvent, key: string): string {
  switch (event.type) {
    case 'PaymentDefaultOpened':
      return `default opened: ${key}; until it is cured only repayment is possible`;
    case 'PaymentDefaultEscalated':
      return `default escalated: ${event.data.bucket} days past due`;
    case 'PaymentDefaultWrittenOff':
      return 'default written off: it bears no more interest';
    case 'PaymentDefaultCured':
      return `default cured${interestText(event.data.interestMinor)}`;
    case 'PaymentDefaultExpired':
      return 'default expired: it weighs nothing any more';
    case 'PaymentDefaultVoided':
      return event.data.because === 'unfounded'
        ? 'default voided: it never was one'
        : 'default told anew: its facts have changed';
  }
}

function interestText(minor: number | null): string {
  return minor === null ? '' : `, ${(minor / 100).toFixed(2)} yuan of overdue interest owed`;
}

/** Null for what follows from the records that were there at the beginning. */
function streakText({ type, data }: OnTimeStreakEvent): string | null {
  switch (type) {
    case 'OnTimeStreakStarted':
      return isNew(data.cycle) ? 'on-time streak starts again' : null;
    case 'OnTimeStreakMilestoneReached':
      return isNew(data.cycle)
        ? `on-time streak of ${counted(data.length, 'month')} reached`
        : null;
    case 'OnTimeStreakBroken': {
      const { reached, scoringBefore, kept } = data;
      const what = reached > 0 ? `of ${counted(reached, 'month')} broken` : 'stays broken';
      return `on-time streak ${what}; ${kept} of ${scoringBefore} still score`;
    }
    case 'OnTimeStreakRestored':
      return `on-time streak restored to ${counted(data.current, 'month')}`;
  }
}

function isNew(cycle: string): boolean {
  return cutoffDayOf(parseCycle(cycle) as Cycle) > FIRST_DAY;
}
