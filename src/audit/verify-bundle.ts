import { BusinessCalendar, parseCycle } from '../kernel/business-calendar.ts';
import type { JsonValue, RecordedEvent } from '../kernel/envelope.ts';
import { START } from '../kernel/envelope.ts';
import { rootFrom } from '../kernel/merkle.ts';
import { cutOfCycle } from '../domain/assessment/cut.ts';
import { streamOf } from '../domain/catalogue.ts';
import { headText, recordText } from '../domain/register/pages.ts';
import { recordAt, standingAfter } from '../domain/register/record.ts';
import type { PublishedRecord } from '../domain/register/register.events.ts';
import { scorecardHash } from '../domain/scorecard/hash.ts';
import { scorecardProblems } from '../domain/scorecard/scorecard-problems.ts';
import { verifyChain } from '../event-log/hash-chain.ts';
import { sha256, sha256Tree } from '../event-log/sha256.ts';
import { AccountHistory } from './account-history.ts';
import type { Bundle, Publication } from './bundle.ts';
import { BUNDLE_FORMAT } from './bundle.ts';
import { firstDifference, messageOf } from './differences.ts';
import { Standings } from './prove-records.ts';

/**
 * In this order:
 * - `form`: it is a bundle, and its parts speak of the same account and cycle
 * - `chain`: the events are whole and in order
 * - `head`: the stream ended with them when the cycle was opened, by `headsRoot`
 * - `record`: the record is one of those published, by `scoresRoot`
 * - `scorecard`: the scorecards are those that the records name
 * - `score`: the record is what the events give, with the earlier publications and the scores of
 *   peers that it states
 */
export const BUNDLE_CHECKS = ['form', 'chain', 'head', 'record', 'scorecard', 'score'] as const;
export type BundleCheck = (typeof BUNDLE_CHECKS)[number];

export interface BundleVerdict {
  readonly isSound: boolean;
  /** The first thing that does not hold. */
  readonly fault: { readonly check: BundleCheck; readonly detail: string } | null;
  /** What a sound bundle proves, for whoever knows these roots from elsewhere. */
  readonly proven: {
    readonly accountId: string;
    readonly cycle: string;
    readonly score: number | null;
    readonly events: number;
    /** How many earlier publications it moves on from, as the bundle states them. */
    readonly statedPublications: number;
    /** How many scores of peers were taken as the bundle states them: they are not proven. */
    readonly statedPeerScores: number;
    readonly scoresRoot: string;
    readonly headsRoot: string;
  } | null;
}

/** Judges a bundle by itself: neither a log nor a service is asked. */
export function verifyBundle(parsed: unknown): BundleVerdict {
  const bundle = parsed as Bundle;
  const checks: Readonly<Record<BundleCheck, (bundle: Bundle) => string | null>> = {
    form: faultOfForm,
    chain: faultOfChain,
    head: faultOfHead,
    record: faultOfRecord,
    scorecard: faultOfScorecards,
    score: faultOfScore,
  };
  for (const check of BUNDLE_CHECKS) {
    const detail = attempted(() => checks[check](bundle));
    if (detail !== null) return { isSound: false, fault: { check, detail }, proven: null };
  }
  const { accountId, cycle, record, events, publications, closed } = bundle;
  const { scoresRoot, headsRoot } = closed;
  const { score } = record;
  const statedPeerScores = publications.reduce(
    (sum, { peerScores }) => sum + Object.keys(peerScores).length,
    0,
  );
  const stated = { statedPublications: publications.length - 1, statedPeerScores };
  const proven = {
    ...{ accountId, cycle, score, events: events.length },
    ...{ ...stated, scoresRoot, headsRoot },
  };
  return { isSound: true, fault: null, proven };
}

/** What has another form than a bundle shows as an error somewhere. */
function attempted(check: () => string | null): string | null {
  try {
    return check();
  } catch (error) {
    return `it cannot be read: ${messageOf(error)}`;
  }
}

function faultOfForm(bundle: Bundle): string | null {
  const { format, accountId, zone, cycle, record, events, publications, opened } = bundle;
  if ((format as string) !== BUNDLE_FORMAT) return `its format is not ${BUNDLE_FORMAT}`;
  const last = publications.at(-1);
  const isOfCycle = [record.cycle, opened.cycle, last?.cycle].every((each) => each === cycle);
  if (!isOfCycle) return 'its parts speak of several cycles';
  if (record.accountId !== accountId) return `its record is of ${record.accountId}`;
  const parsed = parseCycle(cycle);
  if (parsed === null) return `"${cycle}" is not a cycle`;
  if (opened.cutoffAt !== new BusinessCalendar(zone).cutoffOf(parsed)) {
    return `${cycle} was not cut on the 6th at 00:00, ${zone}`;
  }
  if (events.length !== (last?.revision ?? 0) + 1) {
    return 'its events end elsewhere than what its record was computed from';
  }
  return null;
}

function faultOfChain({ accountId, events }: Bundle): string | null {
  const { broken } = verifyChain(recorded({ accountId, events }));
  return broken && `revision ${broken.revision}: ${broken.reason}: ${broken.detail}`;
}

function faultOfHead({ accountId, events, closed, heads }: Bundle): string | null {
  const { revision, hash: head } = events.at(-1) as Bundle['events'][number];
  const leaf = sha256Tree.leaf(headText({ accountId, revision, head }));
  if (rootFrom(leaf, heads, sha256Tree) === closed.headsRoot) return null;
  return 'the end of the stream is not in the tree of headsRoot';
}

function faultOfRecord({ record, closed, scores }: Bundle): string | null {
  const leaf = sha256Tree.leaf(recordText(record));
  if (rootFrom(leaf, scores, sha256Tree) !== closed.scoresRoot) {
    return 'the record is not in the tree of scoresRoot';
  }
  if (scores.size === closed.accounts) return null;
  return `the tree has ${scores.size} records, and the cycle ${closed.accounts}`;
}

function faultOfScorecards({ record, publications, scorecards, opened }: Bundle): string | null {
  if (opened.scorecardHash !== record.scorecard) return 'the cycle was opened with another one';
  if (publications.at(-1)?.scorecardHash !== record.scorecard) return 'the record names another';
  for (const { cycle, scorecardHash: named } of publications) {
    const scorecard = Object.hasOwn(scorecards, named) ? scorecards[named] : undefined;
    if (scorecard === undefined) return `that of ${cycle} is not there`;
    if (scorecardHash(scorecard, sha256) !== named) return `that of ${cycle} has another hash`;
    // A stranger's must not be computed with before it is known to end.
    if (scorecardProblems(scorecard).length > 0) return `that of ${cycle} is no scorecard`;
  }
  return null;
}

function faultOfScore(bundle: Bundle): string | null {
  const { accountId, events, publications, zone, record } = bundle;
  const calendar = new BusinessCalendar(zone);
  const rules = { log: NO_LOG, calendar, scorecards: new Map() };
  const history = new AccountHistory(accountId, recorded({ accountId, events }), rules);
  if (history.unreadable) return `revision ${history.unreadable.revision} cannot be read`;
  const standings = new Standings();
  let given: PublishedRecord | null = null;
  for (const publication of publications) {
    given = recordOf(publication, { bundle, history, standings });
    if (given === null) return `no fact is in the cut of ${publication.cycle}`;
  }
  if (given !== null && recordText(given) === recordText(record)) return null;
  const found = given && firstDifference(json(record), json(given));
  return `the events give another record: ${found?.pointer ?? ''} differs`;
}

/** The record that the events give for a cycle, moving on from what they gave before. */
function recordOf(
  { cycle, scorecardHash: named, revision, decidedAt, knownFrom, peerScores: stated }: Publication,
  on: { bundle: Bundle; history: AccountHistory; standings: Standings },
): PublishedRecord | null {
  const { bundle, history, standings } = on;
  const { accountId, scorecards } = bundle;
  const parsed = parseCycle(cycle);
  const scorecard = scorecards[named];
  if (parsed === null || scorecard === undefined) return null;
  const standing = standings.before(decidedAt);
  const book = history.bookAt(revision, cutOfCycle(parsed));
  const peerScores = new Map(Object.entries(stated));
  const basis = { accountId, scorecard, scorecardHash: named, standing, peerScores };
  const record = recordAt(book, parsed, basis);
  if (record) standings.add(knownFrom, standingAfter(record, standing));
  return record;
}

function recorded({
  accountId,
  events,
}: Pick<Bundle, 'accountId' | 'events'>): readonly RecordedEvent[] {
  const stream = streamOf.account(accountId);
  return events.map((event) => ({ ...event, stream, position: START }));
}

/** Everything there is has been handed in. */
const NO_LOG = {
  readStream: () => Promise.resolve([]),
  readAll: () => Promise.resolve([]),
};

function json(record: PublishedRecord): JsonValue {
  return record as unknown as JsonValue;
}
