import { Rejection } from '../../kernel/errors.ts';

/**
 * An account's stream is a set of facts: whether one is accepted depends on it alone, never on
 * what arrived before. All there is to decide is whether it is there already.
 */
export interface ReportedFact {
  readonly id: string;
  /** Identifies what is said: type, instant of occurrence, data. */
  readonly contentHash: string;
}

/** The facts of the account that have one of the ids in question. */
export type KnownFacts = ReadonlyMap<string, { readonly contentHash: string }>;

/**
 * @returns whether the fact is new; a known one with the same content is already so
 * @throws Rejection ID_REUSED if its id stands for something else
 */
export function isNewFact(fact: ReportedFact, known: KnownFacts): boolean {
  const recorded = known.get(fact.id);
  if (!recorded) return true;
  if (recorded.contentHash === fact.contentHash) return false;
  throw new Rejection(
    'ID_REUSED',
    `behaviour ${fact.id} is already recorded with other content; report anew with a new id`,
  );
}
