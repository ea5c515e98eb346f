import type { Difference } from '../audit/differences.ts';
import type { AccountVerdict } from '../audit/replay-account.ts';
import type { BookVerdict } from '../audit/replay-all.ts';
import type { Io } from './io.ts';
import { counted, grouped, visible } from './table.ts';

const SHOWN_DIFFERENCES = 10;
const SHOWN_OF_ROOT = 12;

export function showBookVerdict(io: Io, verdict: BookVerdict): void {
  const numbers = ['accounts', 'scored', 'parked'].map(
    (title) => ({ title, align: 'right' }) as const,
  );
  io.table(
    [{ title: 'cycle' }, ...numbers, { title: 'scores root' }],
    verdict.cycles.map(({ cycle, isClosed, accounts, scored, parked, scoresRoot }) => [
      cycle,
      grouped(accounts),
      grouped(scored),
      grouped(parked),
      isClosed ? scoresRoot.slice(0, SHOWN_OF_ROOT) : 'still open',
    ]),
  );
  io.line();
  const { accounts, events, records } = verdict;
  const size = `${counted(accounts, 'account')}, ${counted(events, 'event')}`;
  io.line(`${size}, records: ${told(records)}`);
  showDifferences(io, verdict);
}

/** A score by itself is what a service tells of a record. */
type ShownRecord = AccountVerdict['cycles'][number]['published'] | number;

/** An account's verdict, from the log or from a service. */
interface ShownAccountVerdict extends Omit<AccountVerdict, 'cycles'> {
  readonly cycles: readonly {
    readonly cycle: string;
    readonly status: string;
    readonly published: ShownRecord;
    readonly recomputed: ShownRecord;
  }[];
}

export function showAccountVerdict(io: Io, verdict: ShownAccountVerdict): void {
  io.table(
    [{ title: 'cycle' }, ...['published', 'recomputed', 'verdict'].map((title) => ({ title }))],
    verdict.cycles.map(({ cycle, published, recomputed, status }) => [
      cycle,
      scoreText(published),
      scoreText(recomputed),
      status,
    ]),
  );
  io.line();
  io.line(`account ${verdict.accountId}, ${counted(verdict.events, 'fact')}`);
  showDifferences(io, verdict);
}

function showDifferences(
  io: Io,
  verdict: Pick<BookVerdict, 'matchesPublished' | 'differences' | 'differenceCount'>,
): void {
  if (verdict.matchesPublished) {
    io.line('verdict: equal, everything published and concluded follows from the facts');
    return;
  }
  io.line(`verdict: DIFFERENT, in ${counted(verdict.differenceCount, 'place')}; the first:`);
  for (const each of verdict.differences.slice(0, SHOWN_DIFFERENCES)) io.line(differenceText(each));
}

function differenceText(difference: Difference): string {
  const { where, stream, revision, pointer = '', published, recomputed, because } = difference;
  const values =
    published === null && recomputed === null
      ? ''
      : ` (published ${JSON.stringify(published)}, recomputed ${JSON.stringify(recomputed)})`;
  return visible(`  ${where}: ${stream}@${revision}${pointer}: ${because}${values}`);
}

function told(records: BookVerdict['records']): string {
  const found = Object.entries(records).filter(([, count]) => count > 0);
  return found.map(([status, count]) => `${grouped(count)} ${status}`).join(', ') || 'none';
}

function scoreText(record: ShownRecord): string {
  if (record === null) return '-';
  if (typeof record === 'number') return String(record);
  return record.score === null ? record.unscored : String(record.score);
}
