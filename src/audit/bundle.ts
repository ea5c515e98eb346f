import type { NewEvent } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import type { Inclusion } from '../kernel/merkle.ts';
import { cutOfCycle } from '../domain/assessment/cut.ts';
import type { CycleOpened } from '../domain/calendar/calendar.events.ts';
import type { PublishedRecord } from '../domain/register/register.events.ts';
import type { Scorecard } from '../domain/scorecard/scorecard.ts';
import type { Audit } from './audit.ts';
import { readHistory } from './account-history.ts';
import type { AccountHistory } from './account-history.ts';
import { CalendarRecord } from './calendar-record.ts';
import type { CycleRun } from './calendar-record.ts';
import { Differences } from './differences.ts';
import { inclusionsOf } from './inclusions.ts';
import type { RegularScores } from './peer-scores.ts';
import { peerScoresFor } from './peer-scores.ts';
import { knownFrom } from './prove-records.ts';
import type { PlacedRun } from './prove-records.ts';
import { placeOf } from './replay-account.ts';
import { SearchedScores } from './searched-scores.ts';

export const BUNDLE_FORMAT = 'abt-bundle/1';
/** Of one account; a bundle is one JSON document. */
const MOST_EVENTS = 20_000;

/**
 * Proof for a stranger that a score was published, and that it follows from the account's facts:
 * whoever knows the two roots of the cycle needs nothing else (see `verifyBundle`).
 */
export interface Bundle {
  readonly format: typeof BUNDLE_FORMAT;
  readonly accountId: string;
  /** IANA time zone of days and cutoffs. */
  readonly zone: string;
  /** The cycle, YYYY-MM, whose record is proven. */
  readonly cycle: string;
  readonly record: PublishedRecord;
  /** The account's stream up to the revision that the record was computed from. */
  readonly events: readonly BundledEvent[];
  /**
   * What was published of the account up to this cycle: each score moves on from the last. All but
   * the last one are stated and not proven: only the log shows that there were no others.
   */
  readonly publications: readonly Publication[];
  /** Those that they were published with, by their hashes. */
  readonly scorecards: Readonly<Record<string, Scorecard>>;
  readonly opened: Opening;
  /** What `CycleClosed` says, or the last `CycleAmended`. */
  readonly closed: Closing;
  readonly scores: Inclusion;
  readonly heads: Inclusion;
}

/** An event with its link of the hash chain. */
export interface BundledEvent extends Omit<NewEvent, 'metadata'> {
  readonly revision: number;
  readonly recordedAt: number;
  readonly contentHash: string;
  readonly hash: string;
}

export interface Publication {
  readonly cycle: string;
  readonly scorecardHash: string;
  /** Revision of the account's stream. */
  readonly revision: number;
  /** Revisions of the calendar's stream: what was published by then it moves on from. */
  readonly decidedAt: number;
  /** From which on it was known itself. */
  readonly knownFrom: number;
  /**
   * The scores by which it goes of the account's peers, as the register has them of the cycle
   * before; those without one are left out. Stated and not proven: a proof would disclose the
   * whole record of each peer.
   */
  readonly peerScores: Readonly<Record<string, number>>;
}

/** What `CycleOpened` says, as far as the proof holds it. */
export type Opening = Pick<CycleOpened, 'cycle' | 'cutoffAt' | 'scorecardHash'>;

/** No more of it than the proof holds. */
export interface Closing {
  /** With a record. */
  readonly accounts: number;
  readonly scoresRoot: string;
  readonly headsRoot: string;
}

export interface BundleInput {
  readonly accountId: string;
  /** Null: the last closed one in which something was published of the account. */
  readonly cycle: string | null;
}

/**
 * Puts together what proves one record. It goes through the whole register of the cycle.
 *
 * @throws Failure UNKNOWN_ACCOUNT, UNKNOWN_CYCLE, CYCLE_STILL_OPEN, NOT_PUBLISHED,
 *   BUNDLE_TOO_LARGE; NOT_PROVABLE: the log does not add up to what it says
 */
export async function bundleOf(audit: Audit, asked: BundleInput): Promise<Bundle> {
  const { accountId } = asked;
  const differences = new Differences();
  const history = await readHistory(audit, accountId, differences);
  if (history.events.length === 0) {
    throw new Failure('UNKNOWN_ACCOUNT', `Nothing is recorded of account "${accountId}".`);
  }
  const { runs } = await CalendarRecord.read(audit, differences);
  const placed = await placesOf(audit, { asked, runs, differences });
  const peers = new SearchedScores({ audit, runs, differences });
  const { run, place } = placed.at(-1) as PlacedRun;
  const { record, revision } = place.entry as NonNullable<PlacedRun['place']['entry']>;
  const closed = closingOf(run);
  const publications: Publication[] = [];
  for (const each of placed) publications.push(await publicationOf(each, { history, peers }));
  const { scores, heads, ...roots } = await inclusionsOf(audit, run, accountId);
  const isProven = roots.scoresRoot === closed.scoresRoot && roots.headsRoot === closed.headsRoot;
  if (!isProven || scores === null || heads === null || differences.count > 0) {
    const message = 'the log does not add up to what it says: `abt replay` tells where';
    throw new Failure('NOT_PROVABLE', message);
  }
  return {
    format: BUNDLE_FORMAT,
    accountId,
    zone: audit.calendar.zone,
    cycle: run.name,
    record,
    events: bundledEvents(history, revision),
    publications,
    scorecards: scorecardsOf(placed),
    opened: openingOf(run),
    closed,
    scores,
    heads,
  };
}

/** Where the register has the account's records up to the one that is asked for. */
async function placesOf(
  audit: Audit,
  search: {
    asked: BundleInput;
    runs: readonly CycleRun[];
    differences: Differences;
  },
): Promise<readonly PlacedRun[]> {
  const { asked, runs, differences } = search;
  const { accountId, cycle } = asked;
  const last = cycle === null ? runs.length - 1 : runs.findIndex(({ name }) => name === cycle);
  if (last < 0 && cycle !== null) {
    throw new Failure('UNKNOWN_CYCLE', `Cycle ${cycle} has not been opened.`);
  }
  if (cycle !== null && !runs[last]?.closed) {
    throw new Failure('CYCLE_STILL_OPEN', `Scores of ${cycle} are still being published.`);
  }
  const placed: PlacedRun[] = [];
  for (const run of runs.slice(0, last + 1)) {
    if (!run.closed) continue;
    const place = await placeOf(accountId, { audit, run, differences });
    if (place.entry !== null) placed.push({ run, place });
  }
  if (placed.length > 0 && (cycle === null || placed.at(-1)?.run.name === cycle)) return placed;
  const when = cycle === null ? 'yet' : `in cycle ${cycle}`;
  throw new Failure('NOT_PUBLISHED', `Nothing was published of account "${accountId}" ${when}.`);
}

function openingOf({ opened: { cycle, cutoffAt, scorecardHash } }: CycleRun): Opening {
  return { cycle, cutoffAt, scorecardHash };
}

function closingOf({ closed, amendments }: CycleRun): Closing {
  const { data } = amendments.at(-1) ?? (closed as NonNullable<CycleRun['closed']>);
  const { accounts, scoresRoot, headsRoot } = data;
  return { accounts, scoresRoot, headsRoot };
}

function bundledEvents({ events }: AccountHistory, through: number): readonly BundledEvent[] {
  if (through >= MOST_EVENTS) {
    const message = `the record was computed from more than ${MOST_EVENTS} events`;
    throw new Failure('BUNDLE_TOO_LARGE', `${message}: \`abt replay\` proves it from the log`);
  }
  return events.slice(0, through + 1).map((event) => {
    const { id, type, schemaVersion, occurredAt, data } = event;
    const { revision, recordedAt, contentHash, hash } = event;
    return { revision, id, type, schemaVersion, occurredAt, recordedAt, data, contentHash, hash };
  });
}

async function publicationOf(
  { run, place }: PlacedRun,
  { history, peers }: { readonly history: AccountHistory; readonly peers: RegularScores },
): Promise<Publication> {
  const { entry, isLate } = place;
  const known = knownFrom(run, place);
  const revision = entry?.revision ?? 0;
  const book = history.bookAt(revision, cutOfCycle(run.cycle));
  return {
    cycle: run.name,
    scorecardHash: run.opened.scorecardHash,
    revision,
    decidedAt: isLate ? known : run.openedAt.revision,
    knownFrom: known,
    peerScores: Object.fromEntries(await peerScoresFor(book, run, peers)),
  };
}

function scorecardsOf(placed: readonly PlacedRun[]): Readonly<Record<string, Scorecard>> {
  const known = placed.flatMap(({ run: { opened, scorecard } }) =>
    scorecard === null ? [] : [[opened.scorecardHash, scorecard] as const],
  );
  return Object.fromEntries(known);
}
