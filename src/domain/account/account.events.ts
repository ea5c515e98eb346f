import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import type {
  LineKind,
  BillCategory,
  ProfileItem,
  CardKind,
  Fault,
  InsuranceKind,
  AssetKind,
  Direction,
  DisputeOutcome,
  QueryPurpose,
  Scene,
} from './vocabulary.ts';

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
  ProfileItemProvided: { readonly item: ProfileItem };
  ProfileItemWithdrawn: { readonly item: ProfileItem };
  PhoneBound: { readonly phoneRef: string };
  CardBound: { readonly cardRef: string; readonly kind: CardKind };
  CreditLineOpened: {
    readonly lineId: string;
    readonly kind: LineKind;
    readonly limitMinor: number;
    readonly currency?: string;
  };
  CreditLineClosed: { readonly lineId: string };
  /** `drawId` names the request that it is a part of. */
  LoanDrawn: { readonly lineId: string; readonly amountMinor: number; readonly drawId?: string };
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
  OrderDisputed: OrderData & { readonly fault: Fault };
  CreditQueried: {
    readonly queryId: string;
    readonly requester: string;
    readonly purpose: QueryPurpose;
    readonly authorisationRef?: string;
    /** The published cycle, YYYY-MM, whose score was told; of a look-up that we answered. */
    readonly toldCycle?: string;
  };
  CreditApplied: {
    readonly applicationId: string;
    readonly product: string;
    readonly lender: string;
  };
  /** Whoever asks under this authorisation is refused from then on. */
  AuthorisationRevoked: { readonly authorisationRef: string; readonly reason?: string };
  /** `month` (YYYY-MM) is what was paid for; the cycle it counts in is that of the fact's day. */
  IncomeReceived: { readonly month: string };
  InsuranceContributed: { readonly kind: InsuranceKind; readonly month?: string };
  /** `tier` of financial assets, 0-4. */
  AssetVerified: { readonly kind: AssetKind; readonly tier?: number };
  TransferMade: ActivityData & { readonly direction?: Direction };
  RedPacketExchanged: ActivityData & { readonly direction?: Direction };
  DonationMade: ActivityData;
  InvestmentContributed: ActivityData;
  ServiceContractFulfilled: ActivityData & { readonly service?: string };
  ServiceContractBreached: ActivityData & { readonly service?: string };
  ConnectionAdded: PeerData;
  ConnectionRemoved: PeerData;
  RiskyContactFlagged: PeerData;
  RiskyContactCleared: PeerData;
  GroupJoined: { readonly groupRef: string; readonly kind?: string };
  PartnerScoreReported: { readonly scheme: string; readonly score: number };
  BehaviourVoided: { readonly targetId: string; readonly reason: string };
  /** `targetId`: the key of a default, or the id of a behaviour. */
  DisputeOpened: { readonly targetId: string; readonly reason: string };
  DisputeResolved: {
    readonly targetId: string;
    readonly outcome: DisputeOutcome;
    readonly reason?: string;
  };
  /**
   * `targetId`: `obligation:{id}` or `bill:{id}`. Without `dueOn` the old terms end and nothing
   * follows them; without `amountDueMinor` what follows is the rest.
   */
  ObligationRestructured: {
    readonly targetId: string;
    readonly dueOn?: string;
    readonly amountDueMinor?: number;
    readonly reason?: string;
  };
  ObligationWrittenOff: { readonly targetId: string; readonly reason?: string };
  /** `targetId`: `obligation:{id}`, `bill:{id}` or `line:{id}`. */
  DelinquencyPaused: {
    readonly targetId: string;
    readonly reason: string;
    readonly authority?: string;
  };
  DelinquencyResumed: { readonly targetId: string; readonly reason?: string };
  /** `targetId`: the key of a default; without it all that are cured by its day. */
  CreditRepairGranted: {
    readonly targetId?: string;
    readonly policyId: string;
    readonly authority?: string;
  };
  SubjectErased: { readonly reason?: string; readonly authority?: string };
};

interface ActivityData {
  readonly scene?: Scene;
  readonly channel?: string;
}

interface PeerData {
  readonly peerAccountId: string;
  readonly kind?: string;
}

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
