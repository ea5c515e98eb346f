import type { BusinessCalendar, Day } from '../../kernel/business-calendar.ts';
import type { Fact } from './account.events.ts';
import type { Book, Withdrawal } from './book.ts';
import { emptyBook } from './book.ts';
import { addHash } from './fact-sum.ts';
import { apply } from './fold.ts';

/**
 * The book of a whole set of facts, in any order, as of the end of a day.
 *
 * A voided behaviour and a reversed payment count for nothing, but only as of days on which the
 * withdrawal itself has occurred. A void cannot be voided; a reversal can.
 */
export function bookOf(
  facts: readonly Fact[],
  calendar: BusinessCalendar,
  through: Day = Number.POSITIVE_INFINITY,
): Book {
  const known = facts.filter((fact) => fact.day <= through);
  const book = emptyBook();
  const voided = targetsOf(known, 'BehaviourVoided', book);
  const standing = known.filter((fact) => fact.type === 'BehaviourVoided' || !voided.has(fact.id));
  const reversed = targetsOf(standing, 'RepaymentReversed', book);
  for (const fact of known) addHash(book.factSums, fact);
  for (const fact of standing) {
    const isPayment = fact.type === 'RepaymentMade' || fact.type === 'BillPaid';
    if (!(isPayment && reversed.has(fact.id))) apply(book, fact, calendar);
  }
  book.withdrawn = yetToArrive(known, { voided, reversed });
  return book;
}

function targetsOf(
  facts: readonly Fact[],
  type: 'BehaviourVoided' | 'RepaymentReversed',
  book: Book,
): Set<string> {
  const targets = new Set<string>();
  for (const fact of facts) {
    if (fact.type !== type) continue;
    targets.add(fact.data.targetId);
    book.withdrawnOn = Math.max(book.withdrawnOn ?? fact.day, fact.day);
  }
  return targets;
}

function yetToArrive(
  facts: readonly Fact[],
  targets: { voided: Set<string>; reversed: Set<string> },
): Record<string, Withdrawal> {
  const withdrawn: Record<string, Withdrawal> = {};
  for (const id of targets.reversed) withdrawn[id] = 'reversal';
  for (const id of targets.voided) withdrawn[id] = 'void';
  for (const fact of facts) Reflect.deleteProperty(withdrawn, fact.id);
  return withdrawn;
}
