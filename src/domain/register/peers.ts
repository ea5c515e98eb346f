import type { Cycle } from '../../kernel/business-calendar.ts';
import type { Book } from '../account/book.ts';
import { cutOfCycle } from '../assessment/cut.ts';
import { peersAt } from '../assessment/person-features.ts';
import { featuresRead } from '../scorecard/rules.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';

/**
 * The accounts by whose scores of the cycle before a record goes; none where the scorecard does
 * not read them, so that they need not be looked up.
 *
 * @param book covers the cut of the cycle
 */
export function peersToLookUp(
  book: Book,
  { cycle, scorecard }: { readonly cycle: Cycle; readonly scorecard: Scorecard },
): readonly string[] {
  if (book.connections === null || !featuresRead(scorecard).includes('goodPeers')) return [];
  return peersAt(book, cutOfCycle(cycle).knownThrough);
}
