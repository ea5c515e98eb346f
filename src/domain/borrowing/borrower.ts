import type { BusinessCalendar } from '../../kernel/business-calendar.ts';
import { cycleOf } from '../../kernel/business-calendar.ts';
import type { Fact, FactType } from '../account/account.events.ts';
import type { Book } from '../account/book.ts';
import { bookOf, countedFacts } from '../account/book-of.ts';
import type { Conclusions } from '../assessment/assess.ts';
import { conclude, covers } from '../assessment/assess.ts';
import type { Cut } from '../assessment/cut.ts';
import { isRepaired, repairsAt } from '../assessment/weights.ts';
import type { BorrowedLine } from './borrowing-facts.ts';
import { borrowingFacts, isFullyDrawn, isInWindow } from './borrowing-facts.ts';
import type {
  EligibilityInput,
  Obstacle,
  PrivilegeStanding,
  PublishedLast,
} from './eligibility.ts';
import { obstaclesOf, privilegesOf } from './eligibility.ts';
import type { Quota } from './quota.ts';
import { NO_QUOTA, quotaOf } from './quota.ts';
import { BORROWING_TERMS } from './terms.ts';

/** How an account stands as a borrower; amounts in minor units of the terms' currency. */
export interface Borrower {
  /** Nothing: it may borrow. */
  readonly obstacles: readonly Obstacle[];
  readonly privileges: readonly PrivilegeStanding[];
  readonly quota: Quota;
  /** Drawn and not repaid, on all lines together. */
  readonly outstandingMinor: number;
  /** What may still be drawn. */
  readonly availableMinor: number;
  /** Key: `line:{lineId}`. */
  readonly lines: ReadonlyMap<string, BorrowedLine>;
}

/** Facts of these types, and no others, are what a borrower is judged by. */
export const BEARS_ON_BORROWING: ReadonlySet<FactType> = new Set<FactType>([
  'AccountClosed',
  'SubjectErased',
  'CreditLineOpened',
  'CreditLineClosed',
  'LoanDrawn',
  'ObligationDue',
  'RepaymentMade',
  'RepaymentReversed',
  'DelinquencyReported',
  'DebtPositionReported',
  'BillIssued',
  'BillPaid',
  'PartnerScoreReported',
  'BehaviourVoided',
  'ObligationRestructured',
  'ObligationWrittenOff',
  'DelinquencyPaused',
  'DelinquencyResumed',
  'CreditRepairGranted',
]);

export interface BorrowerInput {
  /** All that bear on borrowing; others may be among them. */
  readonly facts: readonly Fact[];
  readonly published: PublishedLast | null;
  /** The open day's. What is owed is read from all facts, also those that are dated later. */
  readonly cut: Cut;
  readonly calendar: BusinessCalendar;
}

/** By the published score and the facts of now: a pure function of both. */
export function borrowerOf({ facts, published, cut, calendar }: BorrowerInput): Borrower {
  const all = bookOf(facts, calendar);
  const book = covers(all, cut) ? all : bookOf(facts, calendar, cut.knownThrough);
  const { items, defaults } = conclude(book, cut);
  const of = { book: all, items, cut };
  const { lines, partnerScore } = borrowingFacts(countedFacts(facts), of);
  const standing = eligibilityInput(all, { defaults, published });
  const obstacles = obstaclesOf(standing);
  const quota =
    obstacles.length > 0
      ? NO_QUOTA
      : quotaOf({
          score: published?.score ?? 0,
          debtPercent: book.debts.findLast(({ day }) => day <= cut.knownThrough)?.percent ?? null,
          hasCuredDefault: hasCuredDefault(book, defaults, cut),
          isFullyDrawn: [...lines.values()].some(isFullyDrawn),
          partnerScore,
        });
  const outstandingMinor = outstandingOn(lines);
  return {
    obstacles,
    privileges: privilegesOf(standing),
    quota,
    outstandingMinor,
    availableMinor: Math.max(0, quota.amountMinor - outstandingMinor),
    lines,
  };
}

/** Whoever is closed or erased is so at once, on whatever day it is told of. */
function eligibilityInput(
  all: Book,
  { defaults, published }: Pick<Conclusions, 'defaults'> & Pick<BorrowerInput, 'published'>,
): EligibilityInput {
  return {
    published,
    openDefaults: defaults.filter((each) => each.curedOn === null).map((each) => each.key),
    isClosed: all.closedOn !== null,
    isErased: all.erasedOn !== null,
  };
}

function hasCuredDefault(book: Book, defaults: Conclusions['defaults'], cut: Cut): boolean {
  const repairs = repairsAt(book, cut);
  return defaults.some(
    (each) =>
      each.curedOn !== null && isInWindow(cycleOf(each.curedOn), cut) && !isRepaired(each, repairs),
  );
}

/** Lines in other currencies have nothing to do with the quota. */
function outstandingOn(lines: Borrower['lines']): number {
  let sum = 0;
  for (const line of lines.values()) {
    const currency = line.opened?.currency ?? BORROWING_TERMS.currency;
    if (currency === BORROWING_TERMS.currency) sum += line.outstandingMinor;
  }
  return sum;
}
