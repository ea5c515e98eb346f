import type { Cycle } from '../kernel/business-calendar.ts';
import type { Book } from '../domain/account/book.ts';
import type { PeerScores } from '../domain/assessment/person-features.ts';
import { NO_PEERS } from '../domain/assessment/person-features.ts';
import { peersToLookUp } from '../domain/register/peers.ts';
import type { Scorecard } from '../domain/scorecard/scorecard.ts';
import type { Books } from './books.ts';

/**
 * The scores by which the records of some accounts go in a cycle: what the regular pages of the
 * cycle before say of their peers (docs/adr/0017-peers-by-their-last-publication.md).
 *
 * @param of books that cover the cut of the cycle; null of accounts that are parked
 */
export async function peerScoresFor(
  of: readonly (Book | null)[],
  { cycle, scorecard, books }: { cycle: Cycle; scorecard: Scorecard; books: Books },
): Promise<PeerScores> {
  const peers = new Set<string>();
  for (const book of of) {
    if (book === null) continue;
    for (const peer of peersToLookUp(book, { cycle, scorecard })) peers.add(peer);
  }
  return peers.size === 0 ? NO_PEERS : books.regularScores([...peers], cycle - 1);
}
