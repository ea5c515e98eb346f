/**
 * A default, with whether it is under an open dispute.
 *
 * @param disputed what is disputed; null where there are too many facts to tell
 */
export function markedDisputed<Default extends { readonly key: string }>(
  each: Default,
  disputed: ReadonlySet<string> | null,
): Default & { readonly isDisputed: boolean | null } {
  return { ...each, isDisputed: disputed?.has(each.key) ?? null };
}
