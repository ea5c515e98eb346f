import { cutoffOf, dayOf, cycleOfDay } from './dates.ts';

export interface RefFact {
  id: string;
  type: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  occurredAt: number;
  data: Record<string, unknown>;
}

/** A fact that counts at a cut. */
export interface CountedFact extends RefFact {
  day: number;
  cycle: number;
}

/**
 * The facts that count at the cut of a cycle, ordered by (occurredAt, id): those that occurred
 * before it, each id once, without what was voided or reversed before it.
 */
export function factsAt(facts: RefFact[], cycle: number): CountedFact[] {
  const cutoff = cutoffOf(cycle);
  const known: RefFact[] = [];
  for (const fact of facts) {
    if (fact.occurredAt >= cutoff) continue;
    if (known.some((other) => other.id === fact.id)) continue;
    known.push(fact);
  }

  const voided = new Set<string>();
  for (const fact of known) {
    if (fact.type === 'BehaviourVoided') voided.add(text(fact, 'targetId'));
  }
  const standing = known.filter((fact) => fact.type === 'BehaviourVoided' || !voided.has(fact.id));

  const reversed = new Set<string>();
  for (const fact of standing) {
    if (fact.type === 'RepaymentReversed') reversed.add(text(fact, 'targetId'));
  }
  const counted = standing.filter((fact) => {
    const isPayment = fact.type === 'RepaymentMade' || fact.type === 'BillPaid';
    return !(isPayment && reversed.has(fact.id));
  });

  return counted
    .sort((a, b) => a.occurredAt - b.occurredAt || compare(a.id, b.id))
    .map((fact) => {
      const day = dayOf(fact.occurredAt);
      return { ...fact, day, cycle: cycleOfDay(day) };
    });
}

export function ofType(facts: CountedFact[], ...types: string[]): CountedFact[] {
  return facts.filter((fact) => types.includes(fact.type));
}

/** Of facts that name the same thing, the first: facts come ordered by (occurredAt, id). */
export function firstOfEach(facts: CountedFact[], name: (fact: CountedFact) => string) {
  const seen = new Set<string>();
  const firsts: CountedFact[] = [];
  for (const fact of facts) {
    if (seen.has(name(fact))) continue;
    seen.add(name(fact));
    firsts.push(fact);
  }
  return firsts;
}

export function has(fact: RefFact, ...fields: string[]): boolean {
  return fields.every((field) => fact.data[field] !== undefined);
}

export function text(fact: RefFact, field: string): string {
  const value = fact.data[field];
  if (typeof value !== 'string') throw new TypeError(`${fact.type} ${fact.id}: no ${field}`);
  return value;
}

export function amount(fact: RefFact, field: string): number {
  const value = fact.data[field];
  if (typeof value !== 'number') throw new TypeError(`${fact.type} ${fact.id}: no ${field}`);
  return value;
}

export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
