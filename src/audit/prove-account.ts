import type { Audit } from './audit.ts';
import type { AccountHistory } from './account-history.ts';
import { readHistory } from './account-history.ts';
import type { CalendarRecord } from './calendar-record.ts';
import type { Differences } from './differences.ts';
import type { RegularScores } from './peer-scores.ts';
import { proveConclusions, readConclusions } from './prove-conclusions.ts';
import type { ConclusionStreams } from './prove-conclusions.ts';
import type { CycleVerdict, PlacedRun } from './prove-records.ts';
import { proveRecords } from './prove-records.ts';

export interface AccountToProve {
  readonly accountId: string;
  readonly placed: readonly PlacedRun[];
  /** Of the defaults that have a stream; without them, all that could have one are looked for. */
  readonly defaultKeys?: Iterable<string>;
}

export interface ProvenAccount {
  readonly history: AccountHistory;
  readonly conclusions: ConclusionStreams;
  readonly cycles: readonly CycleVerdict[];
}

/** What an account is proven by. */
export interface ProvingMeans {
  readonly audit: Audit;
  readonly calendar: CalendarRecord;
  /** Of its peers. */
  readonly scores: RegularScores;
}

/** Proves everything that the log says of one account. */
export async function proveAccount(
  { accountId, placed, defaultKeys: keys }: AccountToProve,
  { audit, calendar, scores }: ProvingMeans,
  differences: Differences,
): Promise<ProvenAccount> {
  const history = await readHistory(audit, accountId, differences);
  const streams = await readConclusions(audit, history, { keys, differences });
  const bases = [...streams.values()].flatMap((stream) => stream.bases);
  // The log may have gone on since the calendar was read.
  if (!bases.every(({ day }) => calendar.isOpenDay(day))) await calendar.readNewDays();
  const cycles = await proveRecords(history, { placed, bases, scores }, differences);
  proveConclusions(history, { streams, calendar, placed }, differences);
  return { history, conclusions: streams, cycles };
}
