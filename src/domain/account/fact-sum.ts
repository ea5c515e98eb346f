import type { Cycle } from '../../kernel/business-calendar.ts';
import type { Fact } from './account.events.ts';

/**
 * The facts hash identifies a set of facts whatever their order: the sum of their content hashes
 * modulo 2^256. It identifies the input of a score; the hash chain is what protects it.
 */
const MODULUS_MASK = (1n << 256n) - 1n;
export const NO_FACTS = '0'.repeat(64);

/** Adds a fact's content hash to the sum of its cycle. */
export function addHash(sums: Record<Cycle, string>, fact: Fact): void {
  sums[fact.cycle] = sum(sums[fact.cycle] ?? NO_FACTS, fact.contentHash);
}

/** The facts hash of all facts up to and including a cycle. */
export function factsHashOf(sums: Readonly<Record<Cycle, string>>, through: Cycle): string {
  let total = NO_FACTS;
  for (const [cycle, part] of Object.entries(sums)) {
    if (Number(cycle) <= through) total = total === NO_FACTS ? part : sum(total, part);
  }
  return total;
}

/** Replaces the sums of the cycles up to and including one by a single sum. */
export function sumThrough(sums: Record<Cycle, string>, through: Cycle): void {
  const total = factsHashOf(sums, through);
  for (const cycle of Object.keys(sums).map(Number)) {
    if (cycle <= through) Reflect.deleteProperty(sums, cycle);
  }
  if (total !== NO_FACTS) sums[through] = total;
}

function sum(a: string, b: string): string {
  const total = (BigInt(`0x${a}`) + BigInt(`0x${b}`)) & MODULUS_MASK;
  return total.toString(16).padStart(64, '0');
}
