/** What texts of PostgreSQL cannot hold, and what stands for it there. */
const NUL = '\u0000';
const STAND_IN = '\uFFFD';

/**
 * A text as PostgreSQL can be given it. Keys and JSON never have a NUL in them, since it is
 * escaped there; whoever asks for one finds nothing, as with the embedded engine.
 */
export function givable(text: string): string {
  return text.includes(NUL) ? text.replaceAll(NUL, STAND_IN) : text;
}
