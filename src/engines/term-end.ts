/** How the pumps of a node that led came to their end. */
export type TermEnd =
  /** The node is being stopped. */
  | { readonly kind: 'stopped' }
  /** The lock is lost, or another node is at work: it has taken over, or forgotten the books. */
  | { readonly kind: 'overtaken' }
  /** The log or the database could not be used: they are started again. */
  | { readonly kind: 'interrupted'; readonly error: Error }
  /** It would fail again: damage, a bug, or what only a newer program knows. */
  | { readonly kind: 'fatal'; readonly error: Error };

/** Somebody else has written where only one at a time does. */
const OVERTAKEN: ReadonlySet<string> = new Set([
  'CHECKPOINT_MOVED',
  'WRONG_EXPECTED_REVISION',
  'CONFLICT',
]);

/** Codes of log and views begin so; what they say mostly passes. */
const OF_ENGINES = /^(LOG|VIEWS)_/;
const NEVER_PASSES: ReadonlySet<string> = new Set([
  'LOG_DAMAGED',
  'LOG_FOREIGN',
  'LOG_NEWER',
  'VIEWS_DAMAGED',
  'VIEWS_NEWER',
  'VIEWS_OF_ANOTHER_LOG',
]);

/** What an error of the pumps means for the node that ran them. */
export function termEndOf(error: Error): TermEnd {
  const code = 'code' in error ? String(error.code) : '';
  if (OVERTAKEN.has(code)) return { kind: 'overtaken' };
  const mayPass = OF_ENGINES.test(code) && !NEVER_PASSES.has(code);
  return { kind: mayPass ? 'interrupted' : 'fatal', error };
}
