import { dateOf, dayFrom } from '../../kernel/business-calendar.ts';
import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import type { Fact, FactOf } from './account.events.ts';

// Keys of the book's entries: prefixed, so that an id from outside is never a key by itself, and
// no number either: an object whose keys are numbers takes V8 three times as long to stringify.

export type CycleKey = `cycle:${Cycle}`;
export type DayKey = `day:${Day}`;

/** Asked for with every fact; there are as many as there are cycles. */
const cycleKeys = new Map<Cycle, CycleKey>();

export function cycleKey(cycle: Cycle): CycleKey {
  const known = cycleKeys.get(cycle);
  if (known !== undefined) return known;
  const key = `cycle:${cycle}` as const;
  cycleKeys.set(cycle, key);
  return key;
}

export function dayKey(day: Day): DayKey {
  return `day:${day}`;
}

/** The cycle or the day that a key stands for. */
export function numberIn(key: string): number {
  return Number(key.slice(key.indexOf(':') + 1));
}

/** What says or pays what is due. */
export type ItemFact =
  FactOf<'ObligationDue'> | FactOf<'RepaymentMade'> | FactOf<'BillIssued'> | FactOf<'BillPaid'>;

export function itemKey(fact: ItemFact): string {
  return 'billId' in fact.data
    ? `bill:${fact.data.billId}`
    : `obligation:${fact.data.obligationId}`;
}

/** `#` is kept for the defaults of a line, so an id that has one is escaped. */
export function lineKey(lineId: string): string {
  return `line:${lineId.replaceAll('%', '%25').replaceAll('#', '%23')}`;
}

/** Whether an item's owner is a line of credit; otherwise it is a category of bills. */
export function isLine(owner: string): boolean {
  return owner.startsWith('line:');
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

export function disputeKey(orderId: string): string {
  return `dispute:${orderId}`;
}

export function peerKey(accountId: string): string {
  return `peer:${accountId}`;
}

export function peerOf(key: string): string {
  return key.slice('peer:'.length);
}

/**
 * A run of statements about a line is named by the day on which it opens, as the date of first
 * delinquency tells delinquencies apart in Metro 2: whatever is withdrawn or told late of other
 * runs, its name stays. `nth` counts the runs that open on one day, from 1.
 */
export function runKey(line: string, openedOn: Day, nth: number): string {
  return `${line}#${nthOn(openedOn, nth)}`;
}

/**
 * What follows a restructuring of an item is due under a key of its own, by the day of it; `nth`
 * counts the restructurings of one day, from 1. Keys that come from outside begin with
 * `obligation:`, `bill:` or `line:`, so none can be like it.
 */
export function restructuredKey(itemKey: string, on: Day, nth: number): string {
  return `restructured:${nthOn(on, nth)}:${itemKey}`;
}

/** The item that a key stands for, whatever terms of it are meant. */
export function withoutRestructuring(key: string): string {
  return key.replace(/^restructured:[^:]+:/, '');
}

function nthOn(day: Day, nth: number): string {
  return nth === 1 ? dateOf(day) : `${dateOf(day)}.${nth}`;
}

/**
 * The keys of all defaults that the facts could ever have given, whichever were known when. So
 * the streams of one account are found without reading the whole log.
 */
export function possibleDefaultKeys(facts: readonly Fact[]): ReadonlySet<string> {
  const keys = new Set<string>();
  const counts = new Map<string, number>();
  const counted = (key: string) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
  for (const { type, data, day } of facts) {
    if (type === 'ObligationDue' || type === 'RepaymentMade') {
      keys.add(`obligation:${data.obligationId}`);
    } else if (type === 'BillIssued' || type === 'BillPaid') {
      keys.add(`bill:${data.billId}`);
    } else if (type === 'DelinquencyReported') {
      const line = lineKey(data.lineId);
      const asOf = dayFrom(data.asOf);
      keys.add(runKey(line, asOf, counted(`${asOf} ${line}`)));
    } else if (type === 'ObligationRestructured') {
      keys.add(restructuredKey(data.targetId, day, counted(`${day} ${data.targetId}`)));
    }
  }
  return keys;
}
