import type { Cycle } from '../kernel/business-calendar.ts';
import { cutoffDayOf, dateOf, dayFrom } from '../kernel/business-calendar.ts';
import type { RecordedEvent } from '../kernel/envelope.ts';
import { possibleDefaultKeys } from '../domain/account/keys.ts';
import { conclude } from '../domain/assessment/assess.ts';
import { cutWithin } from '../domain/assessment/cut.ts';
import { streamOf } from '../domain/catalogue.ts';
import type { Basis } from '../domain/conclusion.ts';
import { negativeRecordDecider } from '../domain/negative-record/negative-record.decider.ts';
import { onTimeStreak } from '../domain/on-time-streak/on-time-streak.decider.ts';
import { courseOf } from '../domain/payment-default/course.ts';
import { paymentDefault } from '../domain/payment-default/payment-default.decider.ts';
import type { DefaultRecord } from '../domain/payment-default/payment-default.events.ts';
import { uuidOf } from '../event-log/sha256.ts';
import type { AccountHistory } from './account-history.ts';
import type { Audit } from './audit.ts';
import type { CalendarRecord } from './calendar-record.ts';
import type { Difference, Differences } from './differences.ts';
import { messageOf } from './differences.ts';
import type { PlacedRun } from './prove-records.ts';
import type { ConclusionStream, Given } from './recorded-conclusions.ts';
import { RecordedConclusions } from './recorded-conclusions.ts';
import { readVerified } from './verified-stream.ts';

const negativeRecord = negativeRecordDecider(uuidOf);

/** The streams of an account's conclusions, by their names. */
export type ConclusionStreams = Map<string, ConclusionStream>;

/** @param keys of the defaults that have a stream; without them, of all that could have one */
export async function readConclusions(
  audit: Audit,
  history: AccountHistory,
  { keys, differences }: { keys?: Iterable<string> | undefined; differences: Differences },
): Promise<ConclusionStreams> {
  const { accountId, facts } = history;
  const streams = new Map<string, ConclusionStream>();
  const read = (stream: string) => readVerified(audit.log, stream, differences);
  const streak = streamOf.onTimeStreak(accountId);
  streams.set(streak, streakIn(streak, await read(streak), audit));
  for (const key of keys ?? possibleDefaultKeys(facts)) {
    for (const [stream, streamIn] of streamsAbout(accountId, key)) {
      const events = await read(stream);
      if (events.length > 0) streams.set(stream, streamIn(stream, { key, events }, audit));
    }
  }
  return streams;
}

/** The streams of one default, and what is in each. */
function streamsAbout(accountId: string, key: string) {
  return [
    [streamOf.paymentDefault(accountId, key), defaultIn],
    [streamOf.negativeRecord(accountId, key), negativeRecordIn],
  ] as const;
}

function streakIn(stream: string, events: readonly RecordedEvent[], audit: Audit) {
  const commandFor = ({ basis, streak }: Given) => ({ basis, streak });
  const kind = { stream, decider: onTimeStreak, commandFor };
  return new RecordedConclusions(kind, events, audit.catalogue);
}

interface OfDefault {
  readonly key: string;
  readonly events: readonly RecordedEvent[];
}

function defaultIn(
  stream: string,
  { key, events }: OfDefault,
  audit: Pick<Audit, 'catalogue'>,
): ConclusionStream {
  const commandFor = (given: Given) => ({ basis: given.basis, course: courseIn(given, key) });
  const kind = { stream, decider: paymentDefault, commandFor };
  return new RecordedConclusions(kind, events, audit.catalogue);
}

function negativeRecordIn(
  stream: string,
  { key, events }: OfDefault,
  audit: Pick<Audit, 'catalogue'>,
): ConclusionStream {
  const commandFor = (given: Given) => {
    const { basis, accountId, scoredFrom } = given;
    return { basis, accountId, key, course: courseIn(given, key), scoredFrom };
  };
  const kind = { stream, decider: negativeRecord, commandFor };
  return new RecordedConclusions(kind, events, audit.catalogue);
}

function courseIn(given: Given, key: string): readonly DefaultRecord[] {
  const { defaults, items, accountId, cut } = given;
  const found = defaults.find((each) => each.key === key);
  const item = items.find((each) => each.key === key);
  return found ? courseOf(found, { accountId, item, cut }) : [];
}

export interface ConclusionsToProve {
  readonly streams: ConclusionStreams;
  readonly calendar: CalendarRecord;
  readonly placed: readonly PlacedRun[];
}

/**
 * Draws an account's conclusions anew: at every basis that its streams name they must be what
 * the facts up to that revision gave on that day, and nothing else.
 *
 * That nothing was left out can be asked only where it is certain what the bookkeeper had seen:
 * at the opening of each closed cycle in which the account was published. There it had taken in
 * all facts up to the record's revision, and the cycle's eve as the last closed day; so as of
 * the day after the eve no difference may be left unrecorded. What came later may still be
 * before the bookkeeper, and an account that is parked concludes nothing until it is retried.
 */
export function proveConclusions(
  history: AccountHistory,
  toProve: ConclusionsToProve,
  differences: Differences,
): void {
  const { streams, calendar, placed } = toProve;
  const first = placed.find(({ place }) => (place.entry?.record.score ?? null) !== null);
  const scoredFrom = first?.run.cycle ?? null;
  for (const point of pointsOf(toProve)) {
    const why = unfounded(history, point.basis, calendar);
    if (why) {
      for (const stream of point.streams) stream.refuse(why, differences);
    } else {
      provePoint(history, { streams, point, scoredFrom }, differences);
    }
  }
  for (const stream of streams.values()) stream.proveEnd(differences);
}

/** A basis, and the streams that name it. */
interface Point {
  readonly basis: Basis;
  readonly streams: ConclusionStream[];
  /** Whether here everything must have been concluded. */
  isComplete: boolean;
}

/** In the order in which they were reached: of an account neither revision nor day goes back. */
function pointsOf({ streams, placed }: ConclusionsToProve): readonly Point[] {
  const points = new Map<string, Point>();
  const pointAt = (basis: Basis) => {
    const name = `${basis.accountRevision}@${basis.day}`;
    const point = points.get(name) ?? { basis, streams: [], isComplete: false };
    points.set(name, point);
    return point;
  };
  for (const stream of streams.values()) {
    for (const basis of stream.bases) pointAt(basis).streams.push(stream);
  }
  for (const { run, place } of placed) {
    if (!place.entry || place.isLate || !run.closed) continue;
    const day = dateOf(cutoffDayOf(run.cycle));
    pointAt({ accountRevision: place.entry.revision, day }).isComplete = true;
  }
  return [...points.values()].sort(
    ({ basis: a }, { basis: b }) =>
      a.accountRevision - b.accountRevision || (a.day < b.day ? -1 : 1),
  );
}

/** Why nothing can have been concluded from a basis; null if it can. */
function unfounded(
  { revision, unreadable, stream }: AccountHistory,
  { accountRevision, day }: Basis,
  calendar: CalendarRecord,
): Pick<Difference, 'where' | 'because'> | null {
  if (accountRevision > revision || accountRevision < 0) {
    const because = `it was concluded from revision ${accountRevision} of ${stream}`;
    return { where: 'tail', because: `${because}, which ends at ${revision}` };
  }
  if (unreadable && unreadable.revision <= accountRevision) {
    const because = `${stream} cannot be read at ${unreadable.revision}: ${unreadable.error}`;
    return { where: 'unreadable', because };
  }
  if (calendar.isOpenDay(day)) return null;
  return { where: 'conclusion', because: `${day} never was the open day` };
}

interface PointToProve {
  readonly streams: ConclusionStreams;
  readonly point: Point;
  readonly scoredFrom: Cycle | null;
}

function provePoint(
  history: AccountHistory,
  { streams, point, scoredFrom }: PointToProve,
  differences: Differences,
): void {
  const { accountId } = history;
  const { basis } = point;
  const cut = cutWithin(dayFrom(basis.day));
  let given: Given;
  try {
    const book = history.bookAt(basis.accountRevision, cut);
    given = { ...conclude(book, cut), accountId, basis, cut, scoredFrom };
  } catch (error) {
    const because = `nothing can be concluded: ${messageOf(error)}`;
    for (const stream of point.streams)
      stream.refuse({ where: 'unreadable', because }, differences);
    return;
  }
  for (const stream of point.isComplete ? streams.values() : point.streams) {
    stream.prove(given, differences);
  }
  if (point.isComplete) proveNoneIsMissing(given, streams, differences);
}

/** What has no stream at all gets one with nothing in it. */
function proveNoneIsMissing(
  given: Given,
  streams: ConclusionStreams,
  differences: Differences,
): void {
  for (const { key } of given.defaults) {
    for (const [stream, streamIn] of streamsAbout(given.accountId, key)) {
      if (streams.has(stream)) continue;
      const missing = streamIn(stream, { key, events: [] }, {});
      missing.prove(given, differences);
      streams.set(stream, missing);
    }
  }
}
