import type { Fact, FactOf } from './account.events.ts';

// Keys of the book's entries: prefixed, so that an id from outside is never a key by itself.

/** What says or pays what is due. */
export type ItemFact =
  FactOf<'ObligationDue'> | FactOf<'RepaymentMade'> | FactOf<'BillIssued'> | FactOf<'BillPaid'>;

export function itemKey(fact: ItemFact): string {
  return 'billId' in fact.data
    ? `bill:${fact.data.billId}`
    : `obligation:${fact.data.obligationId}`;
}

/** `#` is kept for the second default of a line, so an id that has one is escaped. */
export function lineKey(lineId: string): string {
  return `line:${lineId.replaceAll('%', '%25').replaceAll('#', '%23')}`;
}

export function orderKey(orderId: string): string {
  return `order:${orderId}`;
}

export function queryKey(queryId: string): string {
  return `query:${queryId}`;
}

export function applicationKey(applicationId: string): string {
  return `application:${applicationId}`;
}

/**
 * The keys of all defaults that the facts could ever have given, whichever were known when. So
 * the streams of one account are found without reading the whole log.
 */
export function possibleDefaultKeys(facts: readonly Fact[]): ReadonlySet<string> {
  const keys = new Set<string>();
  const statements = new Map<string, number>();
  for (const { type, data } of facts) {
    if (type === 'ObligationDue' || type === 'RepaymentMade') {
      keys.add(`obligation:${data.obligationId}`);
    } else if (type === 'BillIssued' || type === 'BillPaid') {
      keys.add(`bill:${data.billId}`);
    } else if (type === 'DelinquencyReported') {
      const line = lineKey(data.lineId);
      const count = (statements.get(line) ?? 0) + 1;
      statements.set(line, count);
      keys.add(count === 1 ? line : `${line}#${count}`);
    }
  }
  return keys;
}
