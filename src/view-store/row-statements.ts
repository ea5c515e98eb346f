/** A column, as either engine tells of it. */
export interface KeyedColumn {
  readonly name: string;
  readonly isKey: boolean;
}

/** What stands behind an INSERT, so that a row whose key is there replaces that row. */
export function onConflict(columns: readonly KeyedColumn[]): string {
  const key = columns.filter(({ isKey }) => isKey).map(({ name }) => quoted(name));
  const changes = columns
    .filter(({ isKey }) => !isKey)
    .map(({ name }) => `${quoted(name)} = excluded.${quoted(name)}`);
  return `ON CONFLICT (${key.join()}) DO UPDATE SET ${changes.join()}`;
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
