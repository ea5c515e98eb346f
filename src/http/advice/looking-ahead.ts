import type { DocumentedCode } from '../problems/problem-codes.ts';

/** Whatever looks ahead may end so. */
export const LOOKING_AHEAD = [
  'CYCLE_STILL_OPEN',
  'OVERLOADED',
  'TOO_MANY_FACTS',
] as const satisfies readonly DocumentedCode[];
