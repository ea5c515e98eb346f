import { createHash } from 'node:crypto';
import type { Fact } from '../../../src/domain/account/account.events.ts';
import { bookOf } from '../../../src/domain/account/book-of.ts';
import type { Book } from '../../../src/domain/account/book.ts';
import { factsHashOf } from '../../../src/domain/account/fact-sum.ts';
import type { Assessment, Scored } from '../../../src/domain/assessment/assess.ts';
import { assess, covers } from '../../../src/domain/assessment/assess.ts';
import { cutOfCycle } from '../../../src/domain/assessment/cut.ts';
import type { ItemState } from '../../../src/domain/assessment/obligations.ts';
import { balanceDays } from '../../../src/domain/assessment/overdue.ts';
import type { Standing } from '../../../src/domain/assessment/movement.ts';
import { recordOf, standingAfter } from '../../../src/domain/register/record.ts';
import type { PublishedRecord } from '../../../src/domain/register/register.events.ts';
import { SCORECARD_V1 } from '../../../src/domain/scorecard/v1.ts';
import { canonicalJson } from '../../../src/kernel/canonical-json.ts';
import type { JsonValue } from '../../../src/kernel/envelope.ts';
import type { Cycle } from '../../../src/kernel/business-calendar.ts';
import { SHANGHAI } from './facts.ts';
import { scoresOfPeersIn } from './peers.ts';

const SCORECARD_HASH = createHash('sha256')
  .update(canonicalJson(SCORECARD_V1 as unknown as JsonValue))
  .digest('hex');

export interface Publication {
  readonly assessment: Assessment;
  readonly record: PublishedRecord;
}

/** Assesses the cycles one after the other from all facts, each cut on its own. */
export function publishAll(
  facts: readonly Fact[],
  cycles: readonly Cycle[],
  before: Standing | null = null,
): Publication[] {
  const publications: Publication[] = [];
  let standing = before;
  const everything = bookOf(facts, SHANGHAI);
  for (const cycle of cycles) {
    const published = publish(bookFor(everything, facts, cycle), cycle, standing);
    standing = standingAfter(published.record, standing);
    publications.push(published);
  }
  return publications;
}

/** Assesses one cycle in a world in which peers have the scores of `scoresOfPeersIn`. */
export function publish(book: Book, cycle: Cycle, standing: Standing | null): Publication {
  const peerScores = scoresOfPeersIn(cycle - 1);
  const assessment = assess(book, { cycle }, { scorecard: SCORECARD_V1, standing, peerScores });
  const factsHash = factsHashOf(book.factSums, cycle);
  const of = { accountId: 'account_1', scorecard: SCORECARD_HASH, factsHash };
  return { assessment, record: recordOf(assessment, of) };
}

/** What a cycle publishes of an account that it gives a score. */
export function scoredIn(
  cycle: Cycle,
  facts: readonly Fact[],
  before: Standing | null = null,
): Assessment & Scored {
  const [published] = publishAll(facts, [cycle], before);
  if (published?.assessment.unscored !== null) throw new Error('has no score');
  return published.assessment;
}

/** The book at hand if it covers the cut, otherwise one refolded as of the cut. */
export function bookFor(book: Book, facts: readonly Fact[], cycle: Cycle): Book {
  const cut = cutOfCycle(cycle);
  return covers(book, cut) ? book : bookOf(facts, SHANGHAI, cut.knownThrough);
}

/**
 * What an assessment says, free of the order in which the book holds its items, and of payments
 * after the cut, which an item may know of.
 */
export function saidBy({ assessment, record }: Publication) {
  const { items, defaults, streak, cycle } = assessment;
  const late = items.filter((item) => item.isLate).map((item) => interestOf(item, cycle));
  return { record, defaults, streak, late: late.sort() };
}

function interestOf(item: ItemState, cycle: Cycle): string {
  return `${item.key} ${balanceDays(item, cutOfCycle(cycle))}`;
}
