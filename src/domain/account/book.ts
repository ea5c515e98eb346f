import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import type { FactSums } from './fact-sum.ts';
import type { CycleKey, DayKey } from './keys.ts';
import type { LineKind, ProfileItem, QueryPurpose, Scene } from './vocabulary.ts';

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
  erasedOn: Day | null;
  verifiedOn: Day | null;
  /** The day of the first qualifying fact (domain.md, section 2). */
  qualifyingOn: Day | null;
  /** Key: `line:{lineId}`. */
  lines: Record<string, Line>;
  /** What is due: key `obligation:{id}` or `bill:{id}`. */
  items: Record<string, Item>;
  /** Items paid in time that have been dropped from `items`, by owner. */
  paidInTime: Record<string, readonly PaidRun[]>;
  /** Furnishers' statements, in order of (asOf, at, id). Key: `line:{lineId}`. */
  statements: Record<string, DelinquencyStatement[]>;
  /** Reported debt ratios, in order of (at, id). */
  debts: readonly DebtRatio[];
  activity: Record<CycleKey, Activity>;
  /** Orders whose receipt is to be confirmed or has been. Key: `order:{orderId}`. */
  orders: Record<string, Order>;
  /** Receipts of orders that have been dropped from `orders`, by the cycle they were made in. */
  receipts: Record<CycleKey, ReceiptCount>;
  /** Key: `query:{queryId}`. */
  queries: Record<string, CreditQuery>;
  /** Firsts of groups of queries that have been dropped. Key: `{purpose}:{requester}`. */
  queryGroups: Record<string, Day>;
  /** The earliest of each application. Key: `application:{applicationId}`. */
  applications: Record<string, Stamp>;
  /** What only some accounts have; null until the first fact of the kind. */
  profile: ProfileBook | null;
  capacity: CapacityBook | null;
  giving: GivingBook | null;
  connections: ConnectionsBook | null;
  governance: GovernanceBook | null;
  /** Orders that were disputed by the buyer's fault, by their first. Key: `dispute:{orderId}`. */
  disputesLost: Record<string, Stamp> | null;
  /** Sums of the content hashes of all facts, modulo 2^256, by cycle; hexadecimal. */
  factSums: FactSums;
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
  /** In order of (at, id); left out while there are none. */
  readonly changes?: readonly ItemChange[];
}

/** What an authority or an agreement made of an item. */
export type ItemChange = Stamp &
  (
    | {
        readonly kind: 'restructured';
        /** Null: nothing follows the old terms. */
        readonly dueOn: Day | null;
        /** Null: the rest. */
        readonly amountDueMinor: number | null;
      }
    | { readonly kind: 'writtenOff' }
  );

/**
 * In each of the cycles `from` to `to` so many items of an owner were paid in time. Runs are in
 * order, do not touch where their counts are equal, and never overlap.
 */
export type PaidRun = readonly [from: Cycle, to: Cycle, count: number];

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

export interface ReceiptCount {
  readonly inTime: number;
  readonly late: number;
}

export interface CreditQuery extends Stamp {
  readonly requester: string;
  readonly purpose: QueryPurpose;
}

/** Something was switched on or off; switches are kept in order of (at, id). */
export interface Switch extends Stamp {
  readonly isOn: boolean;
}

export interface ProfileBook {
  items: Partial<Record<ProfileItem, readonly Switch[]>>;
  /** In order of (at, id). */
  phones: readonly PhoneBinding[];
}

export interface PhoneBinding extends Stamp {
  readonly phoneRef: string;
}

/** By cycle the first day on which something happened in it. */
export type FirstDays = Record<CycleKey, Day>;

export interface CapacityBook {
  income: FirstDays;
  insurance: FirstDays;
  vehicleOn: Day | null;
  propertyOn: Day | null;
  /** Of financial assets, in order of (at, id). */
  tiers: readonly (Stamp & { readonly tier: number })[];
  /** How many service contracts were fulfilled on a day. */
  contracts: Record<DayKey, number>;
}

export interface GivingBook {
  investments: FirstDays;
  donations: FirstDays;
}

export interface ConnectionsBook {
  /** Key: `peer:{accountId}`. */
  peers: Record<string, readonly Switch[]>;
  risks: Record<string, readonly Switch[]>;
}

export interface GovernanceBook {
  /** Pauses of delinquency. Key: `obligation:{id}`, `bill:{id}` or `line:{lineId}`. */
  pauses: Record<string, readonly Switch[]>;
  /** In order of (at, id). */
  repairs: readonly Repair[];
}

/** Ends every effect of a cured default, or of all where the key is null. */
export interface Repair extends Stamp {
  readonly key: string | null;
}

export function emptyBook(): Book {
  return {
    closedOn: null,
    erasedOn: null,
    verifiedOn: null,
    qualifyingOn: null,
    lines: {},
    items: {},
    paidInTime: {},
    statements: {},
    debts: [],
    activity: {},
    orders: {},
    receipts: {},
    queries: {},
    queryGroups: {},
    applications: {},
    profile: null,
    capacity: null,
    giving: null,
    connections: null,
    governance: null,
    disputesLost: null,
    factSums: {},
    withdrawn: {},
    withdrawnOn: null,
    compactedThrough: null,
  };
}

export function stampOf(fact: { occurredAt: number; id: string; day: Day }): Stamp {
  return { at: fact.occurredAt, id: fact.id, day: fact.day };
}

export function earliestDay(a: Day | null, b: Day): Day {
  return a === null ? b : Math.min(a, b);
}

/** The order of facts: by instant, equal instants by id. */
export function byStamp(a: Stamp, b: Stamp): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

export function earlier<S extends Stamp>(a: S | null, b: S): S {
  return a !== null && byStamp(a, b) <= 0 ? a : b;
}
