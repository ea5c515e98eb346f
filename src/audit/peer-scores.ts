import type { Book } from '../domain/account/book.ts';
import type { PeerScores } from '../domain/assessment/person-features.ts';
import { NO_PEERS } from '../domain/assessment/person-features.ts';
import { peersToLookUp } from '../domain/register/peers.ts';
import type { CycleRun } from './calendar-record.ts';

/**
 * Where an audit finds the scores of peers: in the regular pages of the register, those before
 * `CycleClosed` (docs/adr/0017-peers-by-their-last-publication.md).
 */
export interface RegularScores {
  /** By account; those that the pages of the cycle before a run give no score are left out. */
  before(run: CycleRun, accountIds: readonly string[]): Promise<PeerScores>;
}

/** What the record at the cut of a run goes by, beside the facts. */
export async function peerScoresFor(
  book: Book,
  run: CycleRun,
  scores: RegularScores,
): Promise<PeerScores> {
  const { cycle, scorecard } = run;
  const peers = scorecard === null ? [] : peersToLookUp(book, { cycle, scorecard });
  return peers.length === 0 ? NO_PEERS : scores.before(run, peers);
}

export function runBefore(run: CycleRun, runs: readonly CycleRun[]): CycleRun | null {
  return runs.find(({ cycle }) => cycle === run.cycle - 1) ?? null;
}
