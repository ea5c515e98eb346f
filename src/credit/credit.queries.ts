import { Inject } from '@nestjs/common';
import type { IQueryHandler } from '@nestjs/cqrs';
import { Query, QueryHandler } from '@nestjs/cqrs';
import { countedFacts } from '../domain/account/book-of.ts';
import type { Borrower } from '../domain/borrowing/borrower.ts';
import { obstacleText } from '../domain/borrowing/draw.ts';
import type { Quota } from '../domain/borrowing/quota.ts';
import { BORROWING_TERMS } from '../domain/borrowing/terms.ts';
import type { Dispute } from '../domain/support/disputes.ts';
import { disputesIn, isOpen } from '../domain/support/disputes.ts';
import type { Inquiries } from '../domain/support/inquiries.ts';
import { inquiriesIn } from '../domain/support/inquiries.ts';
import { BusinessCalendar } from '../kernel/business-calendar.ts';
import type { Day } from '../kernel/business-calendar.ts';
import { Failure } from '../kernel/errors.ts';
import { LiveAccounts } from './live-accounts.ts';
import { RememberedBorrowers } from './remembered-borrowers.ts';

/** Questions that are answered by all facts of now. Failure UNKNOWN_ACCOUNT. */
abstract class CreditQuestion<Answer> extends Query<Answer> {
  readonly accountId: string;

  constructor(accountId: string) {
    super();
    this.accountId = accountId;
  }
}

/** Whether and how much an account may borrow: what a draw would be judged by. */
export class GetBorrowing extends CreditQuestion<Borrowing> {}

export interface Borrowing {
  readonly isEligible: boolean;
  /** Everything that keeps it from borrowing. */
  readonly reasons: readonly Reason[];
  /** Null where it cannot be judged: the reason is ACCOUNT_PARKED or TOO_MANY_FACTS. */
  readonly quota: ToldQuota | null;
  /** None where it cannot be judged. */
  readonly privileges: Borrower['privileges'];
}

/** Amounts in minor units of the currency. */
export interface ToldQuota extends Quota, Pick<Borrower, 'outstandingMinor' | 'availableMinor'> {
  readonly currency: string;
}

export interface Reason {
  readonly code: string;
  /** In words, for people. */
  readonly text: string;
}

/** Whose interest weighs how much; null of an account with too many facts. */
export class GetInquiries extends CreditQuestion<Inquiries | null> {}

/** Failure TOO_MANY_FACTS. */
export class GetDisputes extends CreditQuestion<Disputes> {}

/** What is under an open dispute, by `targetId`; null of an account with too many facts. */
export class GetOpenDisputes extends CreditQuestion<ReadonlySet<string> | null> {}

export interface Disputes {
  /** By which they are overdue or not; null before the first day is closed. */
  readonly openDay: Day | null;
  /** In the order in which they were opened. */
  readonly disputes: readonly Dispute[];
}

@QueryHandler(GetBorrowing)
class GetBorrowingHandler implements IQueryHandler<GetBorrowing> {
  @Inject(LiveAccounts) readonly accounts!: LiveAccounts;
  readonly #borrowers = new RememberedBorrowers();

  async execute({ accountId }: GetBorrowing): Promise<Borrowing> {
    const now = await orFailure(this.accounts.of(accountId), ['ACCOUNT_PARKED', 'TOO_MANY_FACTS']);
    if (now instanceof Failure) {
      const reasons = [{ code: now.code, text: now.message }];
      return { isEligible: false, reasons, quota: null, privileges: [] };
    }
    return told(this.#borrowers.of(now));
  }
}

function told({ obstacles, quota, privileges, ...owed }: Borrower): Borrowing {
  const { outstandingMinor, availableMinor } = owed;
  const { currency } = BORROWING_TERMS;
  return {
    isEligible: obstacles.length === 0,
    reasons: obstacles.map((each) => ({ code: each.code, text: obstacleText(each) })),
    quota: { currency, ...quota, outstandingMinor, availableMinor },
    privileges,
  };
}

@QueryHandler(GetInquiries)
class GetInquiriesHandler implements IQueryHandler<GetInquiries> {
  @Inject(LiveAccounts) readonly accounts!: LiveAccounts;
  @Inject(BusinessCalendar) readonly calendar!: BusinessCalendar;

  async execute({ accountId }: GetInquiries): Promise<Inquiries | null> {
    const known = await orFailure(this.accounts.knownOf(accountId), ['TOO_MANY_FACTS']);
    return known instanceof Failure ? null : inquiriesIn(known.facts, this.calendar);
  }
}

@QueryHandler(GetDisputes)
class GetDisputesHandler implements IQueryHandler<GetDisputes> {
  @Inject(LiveAccounts) readonly accounts!: LiveAccounts;

  async execute({ accountId }: GetDisputes): Promise<Disputes> {
    const { facts, openDay } = await this.accounts.knownOf(accountId);
    return { openDay, disputes: disputesIn(countedFacts(facts)) };
  }
}

@QueryHandler(GetOpenDisputes)
class GetOpenDisputesHandler implements IQueryHandler<GetOpenDisputes> {
  @Inject(LiveAccounts) readonly accounts!: LiveAccounts;

  async execute({ accountId }: GetOpenDisputes): Promise<ReadonlySet<string> | null> {
    const known = await orFailure(this.accounts.knownOf(accountId), ['TOO_MANY_FACTS']);
    if (known instanceof Failure) return null;
    const disputes = disputesIn(countedFacts(known.facts));
    return new Set(disputes.filter(isOpen).map(({ targetId }) => targetId));
  }
}

/** A failure of one of these codes is an answer. */
async function orFailure<Result>(
  work: Promise<Result>,
  codes: readonly string[],
): Promise<Result | Failure> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Failure && codes.includes(error.code)) return error;
    throw error;
  }
}

export const CREDIT_QUERY_HANDLERS = [
  GetBorrowingHandler,
  GetInquiriesHandler,
  GetDisputesHandler,
  GetOpenDisputesHandler,
] as const;
