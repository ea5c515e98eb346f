import type { AccountNow } from '../commands/accounts-now.ts';
import type { Fact } from '../domain/account/account.events.ts';
import type { Borrower } from '../domain/borrowing/borrower.ts';
import { borrowerOf } from '../domain/borrowing/borrower.ts';
import type { Day } from '../kernel/business-calendar.ts';

interface Remembered {
  readonly openDay: Day | null;
  readonly cycle: string | null;
  readonly borrower: Borrower;
}

/**
 * What accounts may borrow, computed once for the same facts, day and publication: many look at an
 * account that does not change. It is forgotten with the facts.
 */
export class RememberedBorrowers {
  readonly #known = new WeakMap<readonly Fact[], Remembered>();

  of(now: AccountNow): Borrower {
    const { facts, openDay } = now;
    const cycle = now.published?.cycle ?? null;
    const known = this.#known.get(facts);
    if (known?.openDay === openDay && known.cycle === cycle) return known.borrower;
    const borrower = borrowerOf(now);
    this.#known.set(facts, { openDay, cycle, borrower });
    return borrower;
  }
}
