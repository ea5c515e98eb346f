import type { Cycle, Day } from '../../kernel/business-calendar.ts';

/**
 * The facts: what the outside world reports about an account. Dates are written YYYY-MM-DD,
 * amounts are integers in minor units of the line's or the bill's currency.
 *
 * `dueOn`, `asOf` and `confirmBy` are local dates of the configured zone.
 */
export type FactData = {
  AccountOpened: { readonly openedOn: string; readonly cohort?: string };
  AccountClosed: { readonly closedOn: string };
  RealNameVerified: Record<never, never>;
  CreditLineOpened: {
    readonly lineId: string;
    readonly kind: LineKind;
    readonly limitMinor: number;
    readonly currency?: string;
  };
  CreditLineClosed: { readonly lineId: string };
  ObligationDue: {
    readonly obligationId: string;
    readonly lineId: string;
    readonly amountDueMinor: number;
    readonly dueOn: string;
  };
  StatementIssued: {
    readonly statementId: string;
    readonly lineId: string;
    /** Negative: the line is in credit. */
    readonly balanceMinor: number;
    readonly issuedOn: string;
    readonly obligationId?: string;
  };
  /** Self-contained, for an obligation that was not announced, with all three last fields. */
  RepaymentMade: {
    readonly repaymentId: string;
    readonly obligationId: string;
    readonly amountMinor: number;
    readonly paidBy?: string;
    readonly lineId?: string;
    readonly amountDueMinor?: number;
    readonly dueOn?: string;
  };
  /** `targetId` is the behaviour id of a repayment or of a bill's payment. */
  RepaymentReversed: { readonly targetId: string; readonly reason: string };
  /** A furnisher's own statement; 0 days past due: current again. */
  DelinquencyReported: {
    readonly lineId: string;
    readonly daysPastDue: number;
    readonly amountOverdueMinor?: number;
    readonly asOf: string;
  };
  /** Either a ratio in whole percent, or both amounts. */
  DebtPositionReported: {
    readonly ratioPct?: number;
    readonly usedMinor?: number;
    readonly limitMinor?: number;
  };
  BillIssued: {
    readonly billId: string;
    readonly category: BillCategory;
    readonly amountMinor: number;
    readonly dueOn: string;
    readonly currency?: string;
  };
  /** Self-contained, for a bill that was not announced, with category, amountDueMinor, dueOn. */
  BillPaid: {
    readonly billId: string;
    readonly amountMinor: number;
    readonly paidBy?: string;
    readonly category?: BillCategory;
    readonly amountDueMinor?: number;
    readonly dueOn?: string;
    readonly currency?: string;
  };
  PurchaseMade: OrderData & { readonly amountMinor?: number; readonly currency?: string };
  GoodsDelivered: OrderData;
  /** `auto`: the platform confirmed because the user did not. */
  ReceiptConfirmed: OrderData & { readonly auto?: boolean };
  CreditQueried: {
    readonly queryId: string;
    readonly requester: string;
    readonly purpose: QueryPurpose;
    readonly authorisationRef?: string;
  };
  CreditApplied: {
    readonly applicationId: string;
    readonly product: string;
    readonly lender: string;
  };
  BehaviourVoided: { readonly targetId: string; readonly reason: string };
};

interface OrderData {
  readonly orderId: string;
  readonly channel?: string;
  readonly scene?: Scene;
  /** A date (up to its end) or an instant with offset, by which receipt is to be confirmed. */
  readonly confirmBy?: string;
}

export type FactType = keyof FactData;

/** A fact as the domain sees it: decoded, upcast to the newest schema, dated. */
export type Fact = { [Type in FactType]: FactOf<Type> }[FactType];

export interface FactOf<Type extends FactType> {
  readonly id: string;
  readonly type: Type;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly occurredAt: number;
  /** The local date of `occurredAt`, and the cycle of that date. */
  readonly day: Day;
  readonly cycle: Cycle;
  readonly data: FactData[Type];
  /** Revision in the account's stream. */
  readonly revision: number;
  /** Hexadecimal SHA-256 of what was said. */
  readonly contentHash: string;
}

export const LINE_KINDS = [
  'payLater',
  'cashLoan',
  'creditCard',
  'reserveFund',
  'microLoan',
  'businessLoan',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export const BILL_CATEGORIES = [
  'water',
  'electricity',
  'gas',
  'phone',
  'broadband',
  'rent',
  'property',
] as const;
export type BillCategory = (typeof BILL_CATEGORIES)[number];

export const QUERY_PURPOSES = [
  'lending',
  'rental',
  'postLoanReview',
  'monitoring',
  'self',
] as const;
export type QueryPurpose = (typeof QUERY_PURPOSES)[number];

/** Where an account is active: a closed list, so that variety cannot be invented. */
export const SCENES = [
  'supermarket',
  'restaurant',
  'convenience',
  'transport',
  'taxi',
  'travel',
  'hotel',
  'cinema',
  'pharmacy',
  'hospital',
  'telecoms',
  'utilities',
  'education',
  'fitness',
  'beauty',
  'clothing',
  'electronics',
  'household',
  'books',
  'games',
  'parking',
  'fuel',
  'delivery',
  'government',
] as const;
export type Scene = (typeof SCENES)[number];
