import type { BorrowerInput } from '../domain/borrowing/borrower.ts';
import type { Day } from '../kernel/business-calendar.ts';

/** How an account stands at this moment, as far as what is asked of it is judged by it. */
export interface AccountNow extends BorrowerInput {
  /** Of its stream; every fact up to here has been looked at. */
  readonly revision: number;
  /** By which it is judged; null before the first day is closed. */
  readonly openDay: Day | null;
}

/** Accounts as they stand now. The composition root knows an implementation. */
export interface AccountsNow {
  /**
   * @throws Failure UNKNOWN_ACCOUNT; ACCOUNT_PARKED: it cannot be assessed; TOO_MANY_FACTS: it
   *   would take too long
   */
  of(accountId: string): Promise<AccountNow>;

  /** The published score of an account in a cycle; null without one. */
  scoreIn(accountId: string, cycle: string): Promise<number | null>;
}

/** Injection token of the AccountsNow. */
export const ACCOUNTS_NOW = Symbol('AccountsNow');
