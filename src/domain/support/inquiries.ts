import type { BusinessCalendar, Cycle } from '../../kernel/business-calendar.ts';
import { cycleOf } from '../../kernel/business-calendar.ts';
import type { Fact } from '../account/account.events.ts';
import { bookOf, countedFacts } from '../account/book-of.ts';
import { applicationKey, queryKey } from '../account/keys.ts';
import { firstsOfGroups, GROUP_CYCLES } from '../assessment/queries.ts';
import { revocationsIn } from './authorisations.ts';

/**
 * What a look at the credit, or an application for some, counts as:
 * - `hard`: it weighs by itself, or as the first of those that were merged with it
 * - `merged`: it weighs no more than that first one
 * - `soft`: its purpose never weighs
 * - `application`: it weighs among the applications
 * - `repeated`: the same query or application was reported before, and that report counts
 * - `voided`: it was reported in error
 */
export const COUNTS_AS = ['hard', 'merged', 'soft', 'application', 'repeated', 'voided'] as const;
export type CountsAs = (typeof COUNTS_AS)[number];

/** Hard queries that count as one. */
export interface MergedInquiries {
  /** The id of the behaviour that is the first of them. */
  readonly firstId: string;
  readonly members: number;
  /** The first and the last cycle in which they weigh. */
  readonly from: Cycle;
  readonly through: Cycle;
}

/** What is to be told of the queries and applications of an account. */
export interface Inquiries {
  /** By the id of the behaviour. */
  readonly countsAs: ReadonlyMap<string, CountsAs>;
  /** Of hard and merged ones, by the id of the behaviour. */
  readonly merged: ReadonlyMap<string, MergedInquiries>;
  /** Since when authorisations are revoked, in milliseconds. */
  readonly revokedAt: ReadonlyMap<string, number>;
}

/** @param facts all queries, applications, revocations and withdrawals; others may be among them */
export function inquiriesIn(facts: readonly Fact[], calendar: BusinessCalendar): Inquiries {
  const counted = countedFacts(facts);
  const counting = new Set(counted.map(({ id }) => id));
  const book = bookOf(facts, calendar);
  const countsAs = new Map<string, CountsAs>();
  for (const fact of facts) {
    if (fact.type !== 'CreditQueried' && fact.type !== 'CreditApplied') continue;
    const kept =
      fact.type === 'CreditQueried'
        ? book.queries[queryKey(fact.data.queryId)]
        : book.applications[applicationKey(fact.data.applicationId)];
    const kind = fact.type === 'CreditQueried' ? 'soft' : 'application';
    const isVoided = !counting.has(fact.id);
    countsAs.set(fact.id, isVoided ? 'voided' : kept?.id === fact.id ? kind : 'repeated');
  }
  const merged = new Map<string, MergedInquiries>();
  for (const { id: firstId, day, members } of firstsOfGroups(book)) {
    const from = cycleOf(day);
    const group = { firstId, members: members.length, from, through: from + GROUP_CYCLES - 1 };
    for (const { id } of members) {
      countsAs.set(id, id === firstId ? 'hard' : 'merged');
      merged.set(id, group);
    }
  }
  return { countsAs, merged, revokedAt: revocationsIn(counted) };
}
