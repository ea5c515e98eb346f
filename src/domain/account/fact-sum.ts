import type { Cycle } from '../../kernel/business-calendar.ts';
import type { Fact } from './account.events.ts';
import type { CycleKey } from './keys.ts';
import { cycleKey, numberIn } from './keys.ts';

/**
 * The facts hash identifies a set of facts whatever their order: the sum of their content hashes
 * modulo 2^256. It identifies the input of a score; the hash chain is what protects it.
 */
const MODULUS_MASK = (1n << 256n) - 1n;
export const NO_FACTS = '0'.repeat(64);

/** By cycle the sum of the content hashes of its facts. */
export type FactSums = Record<CycleKey, string>;

/** Adds a fact's content hash to the sum of its cycle. */
export function addHash(sums: FactSums, fact: Fact): void {
  const key = cycleKey(fact.cycle);
  const before = sums[key];
  sums[key] = before === undefined ? fact.contentHash : sum(before, fact.contentHash);
}

/** The facts hash of all facts up to and including a cycle. */
export function factsHashOf(sums: Readonly<FactSums>, through: Cycle): string {
  let total = NO_FACTS;
  for (const [key, part] of Object.entries(sums)) {
    if (numberIn(key) <= through) total = total === NO_FACTS ? part : sum(total, part);
  }
  return total;
}

/** Replaces the sums of the cycles up to and including one by a single sum. */
export function sumThrough(sums: FactSums, through: Cycle): void {
  const total = factsHashOf(sums, through);
  for (const key of Object.keys(sums)) {
    if (numberIn(key) <= through) Reflect.deleteProperty(sums, key);
  }
  if (total !== NO_FACTS) sums[cycleKey(through)] = total;
}

function sum(a: string, b: string): string {
  const total = (BigInt(`0x${a}`) + BigInt(`0x${b}`)) & MODULUS_MASK;
  return total.toString(16).padStart(64, '0');
}
