import type { Fact } from '../account/account.events.ts';

/**
 * Since when authorisations are revoked: the earliest instant, in milliseconds, by their names.
 *
 * @param counted see `countedFacts`
 */
export function revocationsIn(counted: readonly Fact[]): ReadonlyMap<string, number> {
  const revocations = new Map<string, number>();
  for (const { type, data, occurredAt } of counted) {
    if (type !== 'AuthorisationRevoked') continue;
    const { authorisationRef } = data;
    const known = revocations.get(authorisationRef) ?? Number.POSITIVE_INFINITY;
    revocations.set(authorisationRef, Math.min(known, occurredAt));
  }
  return revocations;
}
