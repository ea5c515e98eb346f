import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import type { LineKind, QueryPurpose, Scene } from './account.events.ts';

/**
 * The book: the dated, bucketed essence of an account's facts. It is a set of sets, so the order
 * in which facts arrive leaves no trace in it, and plain JSON, so it is stored as it stands.
 *
 * Everything in it is dated by local day, so it can be read as of any day (`Cut`): what occurred
 * later is in it and ignored. Two things limit how far back: `withdrawnOn` and `compactedThrough`.
 *
 * Keys are prefixed (`line:`, `obligation:`, `order:` ...): an id from outside is never a key.
 */
export interface Book {
  closedOn: Day | null;
  verifiedOn: Day | null;
  /** The day of the first qualifying fact (domain.md, section 2). */
  qualifyingOn: Day | null;
  /** Key: `line:{lineId}`. */
  lines: Record<string, Line>;
  /** What is due: key `obligation:{id}` or `bill:{id}`. */
  items: Record<string, Item>;
  /** Items paid in time that have been dropped from `items`, by the cycle of their due date. */
  paidInTime: Record<Cycle, PaidInTime>;
  /** Furnishers' statements, in order of (asOf, at, id). Key: `line:{lineId}`. */
  statements: Record<string, DelinquencyStatement[]>;
  /** Reported debt ratios, in order of (at, id). */
  debts: DebtRatio[];
  activity: Record<Cycle, Activity>;
  /** Orders whose receipt is to be confirmed or has been. Key: `order:{orderId}`. */
  orders: Record<string, Order>;
  /** Key: `query:{queryId}`. */
  queries: Record<string, CreditQuery>;
  /** Firsts of groups of queries that have been dropped. Key: `{purpose}:{requester}`. */
  queryGroups: Record<string, Day>;
  /** The earliest of each application. Key: `application:{applicationId}`. */
  applications: Record<string, Stamp>;
  /** Sums of the content hashes of all facts, modulo 2^256, by cycle; hexadecimal. */
  factSums: Record<Cycle, string>;
  /** Facts that are to be ignored when they arrive: their withdrawal came first. */
  withdrawn: Record<string, Withdrawal>;
  /** The last day of a withdrawal: as of an earlier day the account must be refolded. */
  withdrawnOn: Day | null;
  /** What the cuts up to this cycle needed has been dropped. */
  compactedThrough: Cycle | null;
}

export type Withdrawal = 'void' | 'reversal';

/** Which fact said it, and when: facts are ordered by (at, id). */
export interface Stamp {
  readonly at: number;
  readonly id: string;
  readonly day: Day;
}

export interface Line {
  readonly opened: (Stamp & { readonly kind: LineKind }) | null;
  readonly closedOn: Day | null;
}

/** What must be paid, until when, for which line or which category of bills. */
export interface Terms extends Stamp {
  readonly dueOn: Day;
  readonly amountDueMinor: number;
  readonly owner: string;
}

export interface Payment extends Stamp {
  readonly paymentId: string;
  readonly amountMinor: number;
}

export interface Item {
  /** Of the earliest ObligationDue or BillIssued. */
  readonly announced: Terms | null;
  /** Of the earliest self-contained payment. */
  readonly claimed: Terms | null;
  /** In order of (at, id). */
  readonly payments: readonly Payment[];
}

export interface PaidInTime {
  readonly credit: number;
  readonly bills: number;
}

export interface DelinquencyStatement extends Stamp {
  readonly asOf: Day;
  readonly daysPastDue: number;
}

export interface DebtRatio extends Stamp {
  /** Whole percent, rounded up. */
  readonly percent: number;
}

export interface Activity {
  /** Bit n stands for the n-th day of the cycle. */
  readonly days: number;
  /** The first day of each scene. */
  readonly scenes: Readonly<Partial<Record<Scene, Day>>>;
  /** The first day with positive evidence. */
  readonly evidenceOn: Day | null;
}

export interface Order {
  /** In order of (at, id). */
  readonly confirmBys: readonly (Stamp & { readonly until: number })[];
  readonly receipt: (Stamp & { readonly auto: boolean; readonly until: number | null }) | null;
}

export interface CreditQuery extends Stamp {
  readonly requester: string;
  readonly purpose: QueryPurpose;
}

export function emptyBook(): Book {
  return {
    closedOn: null,
    verifiedOn: null,
    qualifyingOn: null,
    lines: {},
    items: {},
    paidInTime: {},
    statements: {},
    debts: [],
    activity: {},
    orders: {},
    queries: {},
    queryGroups: {},
    applications: {},
    factSums: {},
    withdrawn: {},
    withdrawnOn: null,
    compactedThrough: null,
  };
}

/** The order of facts: by instant, equal instants by id. */
export function byStamp(a: Stamp, b: Stamp): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

export function earlier<S extends Stamp>(a: S | null, b: S): S {
  return a !== null && byStamp(a, b) <= 0 ? a : b;
}
