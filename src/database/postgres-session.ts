export type Rows = readonly Readonly<Record<string, unknown>>[];

export interface Answer {
  readonly rows: Rows;
  /** Rows that were written; null for what writes none. */
  readonly rowCount: number | null;
  /** As the server names what it did: INSERT, COMMIT, ROLLBACK ... */
  readonly command: string;
}

/** One connection, while it is one's own. Throws what the server or the client says, as it is. */
export interface PostgresSession {
  query(text: string, values?: readonly unknown[]): Promise<Answer>;
  /** Gives it back; a broken one is closed. */
  release(isBroken?: boolean): void;
}
