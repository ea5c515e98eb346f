import type { BookVerdict, ReplayProgress } from '../audit/replay-all.ts';
import { replayAll } from '../audit/replay-all.ts';
import type { LogComparison } from '../copy/compare-logs.ts';
import { compareLogs } from '../copy/compare-logs.ts';
import { calendarZone } from '../data-directory.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { BusinessCalendar } from '../kernel/business-calendar.ts';
import { START } from '../kernel/envelope.ts';
import type { Position } from '../kernel/envelope.ts';
import { SCORECARDS } from '../pumps.ts';
import type { Io } from './io.ts';
import type { NearLog } from './near-log.ts';
import { nearLog } from './near-log.ts';
import { counted, grouped, visible } from './table.ts';

/** What a copy is worth. */
export interface CopyVerdict {
  /** The target holds everything of the source, and both prove the same. */
  readonly isSame: boolean;
  /** Something was recorded in the source since the copy was begun. */
  readonly hasGoneOn: boolean;
  readonly compared: LogComparison;
  /** Null where nothing was replayed: not asked for, or the source has gone on. */
  readonly replayed: { readonly source: BookVerdict; readonly target: BookVerdict } | null;
}

export interface CopyCheck {
  readonly source: CheckedLog;
  readonly target: CheckedLog;
  /** How far the source was copied. */
  readonly through: Position;
  readonly replays: boolean;
  /** For the days of a log that has none. */
  readonly zone: string;
}

export interface CheckedLog {
  readonly log: EventLog;
  /** Reading it costs a wait for the network. */
  readonly isFar: boolean;
}

/** Holds both logs against each other, then proves each by itself. */
export async function checkCopy(io: Io, check: CopyCheck): Promise<CopyVerdict> {
  const target = await near(io, check, { ...check.target, label: 'read the target' });
  try {
    const { through } = check;
    const source = await near(io, check, { ...check.source, label: 'read the source', through });
    try {
      return await checkNear(io, check, { source: source.log, target: target.log });
    } finally {
      await source.remove();
    }
  } finally {
    await target.remove();
  }
}

type Far = CheckedLog & Parameters<typeof nearLog>[2];

async function near(io: Io, { replays }: CopyCheck, { log, isFar, ...how }: Far): Promise<NearLog> {
  return isFar && replays ? nearLog(io, log, how) : { log, remove: () => Promise.resolve() };
}

interface NearLogs {
  readonly source: EventLog;
  readonly target: EventLog;
}

async function checkNear(io: Io, check: CopyCheck, near: NearLogs): Promise<CopyVerdict> {
  const { source, target } = near;
  const compared = await compare(io, check, near);
  const hasGoneOn = (await check.source.log.head()) !== check.through;
  const isEqual = compared.differenceCount === 0 && !hasGoneOn;
  if (!isEqual || !check.replays) return { isSame: isEqual, hasGoneOn, compared, replayed: null };
  const zone = (await calendarZone(source)) ?? check.zone;
  const replayed = {
    source: await replay(io, source, { zone, label: 'replay of the source' }),
    target: await replay(io, target, { zone, label: 'replay of the target' }),
  };
  return { isSame: provesTheSame(replayed), hasGoneOn, compared, replayed };
}

async function compare(io: Io, check: CopyCheck, { source, target }: NearLogs) {
  // A copy nearby has positions of its own.
  const through = source === check.source.log ? check.through : await source.head();
  const progress = io.progress({ label: 'compare', unit: 'event' });
  const total = source.eventsBetween(START, through);
  const onProgress = (events: number) => progress.update(events, total ? events / total : null);
  return compareLogs({ source, target, through, onProgress }).finally(() => progress.end());
}

type Replayed = NonNullable<CopyVerdict['replayed']>;

async function replay(
  io: Io,
  log: EventLog,
  { zone, label }: { readonly zone: string; readonly label: string },
): Promise<BookVerdict> {
  const progress = io.progress({ label, unit: 'account' });
  const audit = { log, calendar: new BusinessCalendar(zone), scorecards: SCORECARDS };
  const report = ({ done, total }: ReplayProgress) => progress.update(done, done / total);
  return replayAll(audit, report).finally(() => progress.end());
}

/** Of a source that is not sound itself a copy is none either: that has to be looked into first. */
function provesTheSame({ source, target }: Replayed): boolean {
  const areSound = source.matchesPublished && target.matchesPublished;
  return areSound && JSON.stringify(source) === JSON.stringify(target);
}

const SHOWN_OF_ROOT = 12;

export function showCopyVerdict(io: Io, verdict: CopyVerdict): void {
  const { compared, replayed, hasGoneOn, isSame } = verdict;
  const { events, streams } = compared;
  io.line(`compared ${counted(events, 'event')} in ${counted(streams, 'stream')}`);
  for (const { side, stream, revision, because } of compared.differences) {
    io.line(visible(`  ${side}: ${stream}@${revision}: ${because}`));
  }
  if (replayed !== null) showReplays(io, replayed);
  if (isSame) {
    const proof = replayed === null ? '' : ', and both replay to the same scores';
    io.line(`verdict: equal, the target holds what the source holds${proof}`);
  } else if (compared.differenceCount > 0) {
    io.line(`verdict: DIFFERENT, in ${counted(compared.differenceCount, 'place')}`);
  } else if (hasGoneOn) {
    io.line('verdict: NOT COMPLETE, the source has gone on: end what records, and run it again');
  } else io.line('verdict: NOT PROVEN, `abt replay --all` on each side shows why');
}

function showReplays(io: Io, { source, target }: Replayed): void {
  const columns = ['cycle', 'accounts', 'root of the source', 'root of the target'];
  io.table(
    columns.map((title) => ({ title, ...(title === 'accounts' && { align: 'right' as const }) })),
    source.cycles.map(({ cycle, accounts, scoresRoot }) => {
      const there = target.cycles.find((each) => each.cycle === cycle)?.scoresRoot ?? 'none';
      const roots = [scoresRoot, there].map((root) => root.slice(0, SHOWN_OF_ROOT));
      return [cycle, grouped(accounts), ...roots];
    }),
  );
  for (const [side, { differenceCount }] of Object.entries({ source, target })) {
    if (differenceCount > 0) io.line(`${side}: ${counted(differenceCount, 'difference')}`);
  }
}
