import type { BusinessCalendar, Day } from '../kernel/business-calendar.ts';
import { dateOf } from '../kernel/business-calendar.ts';
import type { JsonObject, RecordedEvent } from '../kernel/envelope.ts';
import { invariant } from '../kernel/errors.ts';
import type { Fact } from '../domain/account/account.events.ts';
import type { Book } from '../domain/account/book.ts';
import { bookOf } from '../domain/account/book-of.ts';
import { fold } from '../domain/account/fold.ts';
import { conclude } from '../domain/assessment/assess.ts';
import type { Bucket } from '../domain/assessment/buckets.ts';
import { cutWithin } from '../domain/assessment/cut.ts';
import { openedOn } from '../domain/assessment/defaults.ts';
import type { Streak } from '../domain/assessment/streak.ts';
import { dataOf } from '../domain/catalogue.ts';
import type { Audit } from './audit.ts';
import { readHistory } from './account-history.ts';
import { Differences } from './differences.ts';
import { readConclusions } from './prove-conclusions.ts';

/** The most steps that one page of a timeline has. */
export const MOST_STEPS = 1_000;

/** One fact, what stood after it, and what was recorded to follow from it. */
export interface Step {
  /** Revision in the account's stream. */
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly occurredAt: number;
  readonly recordedAt: number;
  readonly data: JsonObject;
  readonly after: StateAfter;
  readonly concluded: readonly ConcludedEvent[];
}

/**
 * What all facts recorded so far say, as of the end of the latest day on which one occurred.
 * Dates are written YYYY-MM-DD.
 */
export interface StateAfter {
  readonly asOf: string;
  readonly streak: Streak;
  readonly openDefaults: readonly {
    readonly key: string;
    readonly bucket: Bucket;
    readonly openedOn: string;
  }[];
  readonly curedDefaults: number;
  /** Obligations and bills whose terms are known and whose amount is not paid yet. */
  readonly unsettledItems: number;
}

/** A conclusion drawn when the account's stream stood at the step's revision. */
export interface ConcludedEvent {
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly data: JsonObject;
}

/** Which of an account's facts are told, and which of them count. */
export interface TimelineRange {
  /** Revision of the first step. */
  readonly from?: number;
  /** At most MOST_STEPS. */
  readonly limit?: number;
  /** Facts that occurred up to the end of this day count. */
  readonly until?: Day;
  /** Facts that had been recorded by this instant count, up to the first that had not. */
  readonly knownAt?: number;
}

/**
 * A page of an account's facts in the order of their recording, each with the state after it. It
 * ends before a fact that this program cannot read: `replayAccount` says why.
 */
export async function timelineOf(
  audit: Audit,
  accountId: string,
  range: TimelineRange = {},
): Promise<readonly Step[]> {
  const { from = 0, limit = MOST_STEPS, until = Number.POSITIVE_INFINITY } = range;
  invariant(from >= 0 && limit >= 0, `a timeline has no steps ${from} to ${from + limit}`);
  const differences = new Differences();
  const history = await readHistory(audit, accountId, differences);
  const known = history.factsThrough(history.revisionKnownAt(range.knownAt));
  const facts = known.filter((fact) => fact.day <= until);
  const streams = await readConclusions(audit, history, { differences });
  const events = [...streams.values()].flatMap((stream) => stream.events.map(concludedEvent));
  events.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  const concluded = Map.groupBy(events, ({ data }) => data.accountRevision);
  const before = facts.filter((fact) => fact.revision < from);
  const states = new States(before, audit.calendar);
  const page = facts.slice(before.length, before.length + Math.min(limit, MOST_STEPS));
  return page.map((fact): Step => {
    const { revision, id, type, occurredAt } = fact;
    const { recordedAt } = history.events[revision] as RecordedEvent;
    const data = fact.data as unknown as JsonObject;
    const after = states.after(fact);
    const said = { revision, id, type, occurredAt, recordedAt, data };
    return { ...said, after, concluded: concluded.get(revision) ?? [] };
  });
}

/** The states of an account, fact by fact. */
class States {
  readonly #calendar: BusinessCalendar;
  readonly #facts: Fact[];
  #book: Book;
  #latest: Day = Number.NEGATIVE_INFINITY;

  constructor(before: readonly Fact[], calendar: BusinessCalendar) {
    this.#calendar = calendar;
    this.#facts = [...before];
    this.#book = bookOf(before, calendar);
    for (const { day } of before) this.#latest = Math.max(this.#latest, day);
  }

  after(fact: Fact): StateAfter {
    this.#facts.push(fact);
    this.#latest = Math.max(this.#latest, fact.day);
    const context = { calendar: this.#calendar, isDropped: () => false };
    if (!fold(this.#book, fact, context)) this.#book = bookOf(this.#facts, this.#calendar);
    // Every fact has occurred by the latest of their days, so the book covers this cut.
    const { items, defaults, streak } = conclude(this.#book, cutWithin(this.#latest));
    const { current, scoring, longest } = streak;
    const open = defaults.filter((each) => each.curedOn === null);
    return {
      asOf: dateOf(this.#latest),
      streak: { current, scoring, longest },
      openDefaults: open.map((each) => {
        const { key, worst: bucket } = each;
        return { key, bucket, openedOn: dateOf(openedOn(each)) };
      }),
      curedDefaults: defaults.length - open.length,
      unsettledItems: items.filter((item) => item.settledOn === null).length,
    };
  }
}

function dayOf({ data: { day } }: ConcludedEvent): string {
  return typeof day === 'string' ? day : '';
}

function concludedEvent(event: RecordedEvent): ConcludedEvent {
  const { stream, revision, type } = event;
  return { stream, revision, type, data: dataOf(event) };
}
