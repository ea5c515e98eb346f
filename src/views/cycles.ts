import type { Kysely } from 'kysely';
import type {
  CalendarEvent,
  CycleAmended,
  CycleClosed,
  ParkedAccount,
} from '../domain/calendar/calendar.events.ts';
import { parseCycle } from '../kernel/business-calendar.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { Failure, invariant } from '../kernel/errors.ts';
import type { CycleRow, Tables } from '../view-store/tables.ts';
import { readByKeys, type TouchedRows, type View } from './view.ts';

/** A hundred years. */
const MOST_CYCLES = 1_200;
/** Of the known ones that a message names, before and after the one that is not. */
const NEIGHBOURS = 2;

/** What a cycle's records amount to, all together. */
export interface CycleFigures {
  readonly accounts: number;
  readonly scored: number;
  /** Accounts by band; those without a score by their reason. */
  readonly distribution: Readonly<Record<string, number>>;
  readonly scoresRoot: string;
  readonly headsRoot: string;
}

/**
 * A scoring round. What only its end tells is null while it is open; instants in ms. Counts and
 * roots are those that hold now, after all amendments.
 */
export interface CycleAnswer {
  /** YYYY-MM */
  readonly cycle: string;
  readonly state: 'open' | 'closed';
  readonly cutoffAt: number;
  readonly openedAt: number;
  readonly closedAt: number | null;
  readonly partitions: number;
  readonly scorecardHash: string;
  readonly accounts: number | null;
  readonly scored: number | null;
  readonly distribution: Readonly<Record<string, number>> | null;
  /** Accounts that still have no record in it. */
  readonly parked: readonly ParkedAccount[];
  readonly scoresRoot: string | null;
  readonly headsRoot: string | null;
  /** What was published when the cycle was closed, before any amendment. */
  readonly atClosing: CycleFigures | null;
  readonly amendments: number;
}

/** All cycles, the oldest first. */
export async function allCycles(db: Kysely<Tables>): Promise<readonly CycleAnswer[]> {
  const rows = await db
    .selectFrom('cycles')
    .selectAll()
    .orderBy('cycle', 'desc')
    .limit(MOST_CYCLES)
    .execute();
  return rows.map(answerOf).reverse();
}

/** @throws Failure UNKNOWN_CYCLE, naming the nearest known ones */
export async function knownCycle(db: Kysely<Tables>, cycle: string): Promise<CycleAnswer> {
  const [row] = await cyclesView.read(db, [cycle]);
  if (row !== undefined) return answerOf(row);
  if (parseCycle(cycle) === null) {
    throw new Failure('UNKNOWN_CYCLE', `"${cycle}" is not a cycle: write YYYY-MM, as in 2026-11.`);
  }
  const known = await neighboursOf(db, cycle);
  const hint =
    known.length === 0
      ? 'No cycle has been opened yet.'
      : `The nearest that have been: ${known.join(', ')}.`;
  throw new Failure('UNKNOWN_CYCLE', `Cycle ${cycle} has not been opened. ${hint}`);
}

/** The table has no revision: what a row says already tells which events it has seen. */
export const cyclesView: View<CycleRow> = {
  keysOf(event) {
    if (event.category !== 'calendar') return [];
    return 'cycle' in event.data ? [event.data.cycle] : [];
  },

  read: (db, cycles) =>
    readByKeys(cycles, (some) =>
      db.selectFrom('cycles').selectAll().where('cycle', 'in', some).execute(),
    ),

  idOf: (row) => row.cycle,

  apply(event, rows) {
    if (event.category !== 'calendar') return;
    const row = rowAfter(event, rows, event.recordedAt);
    if (row !== null) rows.set(row);
  },
};

/** Null if nothing changes. */
function rowAfter(
  { type, data }: CalendarEvent,
  rows: Pick<TouchedRows<CycleRow>, 'get'>,
  at: number,
): CycleRow | null {
  switch (type) {
    case 'DayClosed':
    case 'ParkedRetryRequested':
    case 'ScorecardActivated':
      return null;
    case 'CycleOpened': {
      const { cycle, cutoffAt, partitions, scorecardHash } = data;
      if (rows.get(cycle) !== undefined) return null;
      const opening = { cutoff_at: cutoffAt, opened_at: at, scorecard_hash: scorecardHash };
      return { ...UNTOLD, ...opening, cycle, state: 'open', partitions };
    }
    case 'CycleClosed':
      return closed(known(rows, data.cycle), data, at);
    case 'CycleAmended':
      return amended(known(rows, data.cycle), data);
  }
}

const UNTOLD = {
  closed_at: null,
  accounts: null,
  scored: null,
  distribution_json: null,
  parked_json: null,
  scores_root: null,
  heads_root: null,
  closing_json: null,
  amendments: 0,
} as const;

function closed(row: CycleRow, data: CycleClosed, at: number): CycleRow | null {
  if (row.state === 'closed') return null;
  return {
    ...row,
    state: 'closed',
    closed_at: at,
    ...figures(data),
    parked_json: canonicalJson(data.parked.map((each) => ({ ...each }))),
    closing_json: closingJson(data),
  };
}

/** An amendment assesses accounts that were parked; once they are not, it has been seen. */
function amended(row: CycleRow, data: CycleAmended): CycleRow | null {
  const parked = parkedIn(row);
  const left = parked.filter((each) => !data.accountIds.includes(each.accountId));
  if (left.length === parked.length) return null;
  return {
    ...row,
    ...figures(data),
    parked_json: canonicalJson(left.map((each) => ({ ...each }))),
    amendments: row.amendments + 1,
  };
}

function figures({ accounts, scored, distribution, scoresRoot, headsRoot }: CycleFigures) {
  return {
    accounts,
    scored,
    distribution_json: canonicalJson(distribution),
    scores_root: scoresRoot,
    heads_root: headsRoot,
  };
}

function closingJson({ accounts, scored, distribution, scoresRoot, headsRoot }: CycleFigures) {
  return canonicalJson({ accounts, scored, distribution, scoresRoot, headsRoot });
}

function known(rows: Pick<TouchedRows<CycleRow>, 'get'>, cycle: string): CycleRow {
  const row = rows.get(cycle);
  invariant(row, `cycle ${cycle} goes on before it has been opened`);
  return row;
}

function parkedIn({ parked_json: json }: CycleRow): readonly ParkedAccount[] {
  return json === null ? [] : (JSON.parse(json) as ParkedAccount[]);
}

async function neighboursOf(db: Kysely<Tables>, cycle: string): Promise<readonly string[]> {
  const names = db.selectFrom('cycles').select('cycle').limit(NEIGHBOURS);
  const before = await names.where('cycle', '<', cycle).orderBy('cycle', 'desc').execute();
  const after = await names.where('cycle', '>', cycle).orderBy('cycle').execute();
  return [...before.reverse(), ...after].map((each) => each.cycle);
}

function answerOf(row: CycleRow): CycleAnswer {
  const { distribution_json: json, closing_json: closing } = row;
  return {
    cycle: row.cycle,
    state: row.state as CycleAnswer['state'],
    cutoffAt: row.cutoff_at,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    partitions: row.partitions,
    scorecardHash: row.scorecard_hash,
    accounts: row.accounts,
    scored: row.scored,
    distribution: json === null ? null : (JSON.parse(json) as Record<string, number>),
    parked: parkedIn(row),
    scoresRoot: row.scores_root,
    headsRoot: row.heads_root,
    atClosing: closing === null ? null : (JSON.parse(closing) as CycleFigures),
    amendments: row.amendments,
  };
}
