import type { Day } from '../kernel/business-calendar.ts';
import type { RecordedEvent } from '../kernel/envelope.ts';
import { invariant } from '../kernel/errors.ts';
import { isDropped } from '../domain/account/dropped.ts';
import { fold } from '../domain/account/fold.ts';
import { factOf } from '../domain/catalogue.ts';
import type { AccountBook } from './account-book.ts';
import { BEARS_ON_CONCLUSIONS, concludeAccount } from './conclude.ts';
import type { Parked } from './parked.ts';
import type { RefoldContext } from './refold.ts';
import { refold } from './refold.ts';

export interface Folding extends RefoldContext {
  readonly parked: Parked;
  /** Up to here conclusions are due at once; null before the first day is closed. */
  readonly openDay: Day | null;
  /** Whether conclusions are due at all: up to the last closed cycle they have been recorded. */
  readonly isSettled: boolean;
}

/**
 * Folds an account's next facts into its book and records what follows from them by now; what
 * follows later wakes the account on its day. An account that cannot be folded is parked.
 */
export async function foldFacts(
  account: AccountBook,
  events: readonly RecordedEvent[],
  folding: Folding,
): Promise<void> {
  const { calendar, catalogue, openDay, isSettled, parked } = folding;
  const context = { calendar, isDropped: (key: string) => isDropped(account.dropped, key) };
  for (const event of events) {
    if (event.revision <= account.revision) continue;
    invariant(
      event.revision === account.revision + 1,
      `${event.stream} goes from revision ${account.revision} to ${event.revision}`,
    );
    account.revision = event.revision;
    account.head = event.hash;
    account.bookJson = null;
    if (account.book === null) continue;
    try {
      const fact = factOf(event, calendar, catalogue);
      // Nothing is awaited for most facts: waiting after each would take longer than folding it.
      if (!fold(account.book, fact, context)) await refold(account, folding);
      if (!BEARS_ON_CONCLUSIONS[fact.type] || !isSettled) continue;
      if (openDay !== null && fact.day <= openDay) {
        await concludeAccount(account, openDay, folding);
      } else account.wakeOn = Math.min(account.wakeOn ?? fact.day, fact.day);
    } catch (error) {
      parked.park(account, error);
    }
  }
}
