import type { Fact } from '../account/account.events.ts';
import type { Book } from '../account/book.ts';
import { isLine, lineKey } from '../account/keys.ts';

/** A draw, or a payment on an obligation of the line. */
export interface BalanceChange {
  /** When it happened, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** Where it was recorded in the account's stream. */
  readonly revision: number;
  /** In minor units, negative for a payment. */
  readonly byMinor: number;
  /** Whether it is a draw that we have granted. */
  readonly isGranted: boolean;
}

/**
 * What is owed of what was drawn on a line, in minor units: drawn and repaid in the order in which
 * it happened, and never below 0, so that what is repaid of other debts is no credit for draws to
 * come. Whenever a draw that we have granted says that it happened, it comes behind all that had
 * been recorded by then: it was judged by that.
 */
export function outstandingAfter(changes: readonly BalanceChange[]): number {
  let latest = 0;
  const inOrder = changes
    .toSorted((a, b) => a.revision - b.revision)
    .map(({ at, byMinor, isGranted }) => {
      const placed = isGranted ? Math.max(at, latest) : at;
      latest = Math.max(latest, placed);
      return { at: placed, byMinor };
    })
    .sort((a, b) => a.at - b.at);
  return inOrder.reduce((owed, { byMinor }) => Math.max(0, owed + byMinor), 0);
}

/** What was drawn and repaid, by the key of the line. */
export function changesByLine(
  counted: readonly Fact[],
  book: Book,
): ReadonlyMap<string, readonly BalanceChange[]> {
  const changes = new Map<string, BalanceChange[]>();
  const add = (line: string, change: BalanceChange) => {
    const known = changes.get(line);
    if (known === undefined) changes.set(line, [change]);
    else known.push(change);
  };
  const revisions = new Map<string, number>();
  for (const { type, id, occurredAt: at, revision, data } of counted) {
    if (type === 'RepaymentMade') revisions.set(id, revision);
    if (type !== 'LoanDrawn') continue;
    const { lineId, amountMinor: byMinor, drawId } = data;
    add(lineKey(lineId), { at, revision, byMinor, isGranted: drawId !== undefined });
  }
  for (const { announced, claimed, payments } of Object.values(book.items)) {
    const line = (announced ?? claimed)?.owner;
    if (line === undefined || !isLine(line)) continue;
    for (const { at, id, amountMinor } of payments) {
      const revision = revisions.get(id) ?? 0;
      add(line, { at, revision, byMinor: -amountMinor, isGranted: false });
    }
  }
  return changes;
}
