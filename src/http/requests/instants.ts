/** ISO 8601 in UTC, of milliseconds since 1970-01-01T00:00:00Z. */
export function instantText(at: number): string {
  return new Date(at).toISOString();
}

export function instantTextOrNull(at: number | null): string | null {
  return at === null ? null : instantText(at);
}
