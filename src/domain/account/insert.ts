import type { DelinquencyStatement, Payment, Stamp } from './book.ts';
import { byStamp } from './book.ts';

/** Keeps payments in order; of several with one payment id the earliest stands. */
export function insertPayment(payments: readonly Payment[], payment: Payment): readonly Payment[] {
  const same = payments.find((each) => each.paymentId === payment.paymentId);
  if (same && byStamp(same, payment) <= 0) return payments;
  const rest = same ? payments.filter((each) => each !== same) : payments;
  return inserted(rest, payment, byStamp);
}

/** Statements of one day are ordered by instant, then id. */
export function insertStatement(
  statements: DelinquencyStatement[],
  statement: DelinquencyStatement,
): void {
  insert(statements, statement, (a, b) => a.asOf - b.asOf || byStamp(a, b));
}

/** What facts said one after another; the same fact twice is one. */
export function insertStamped<S extends Stamp>(list: readonly S[], entry: S): readonly S[] {
  return inserted(list, entry, byStamp);
}

function inserted<S extends Stamp>(
  list: readonly S[],
  entry: S,
  order: (a: S, b: S) => number,
): readonly S[] {
  const copy = [...list];
  insert(copy, entry, order);
  return copy;
}

/** Facts mostly arrive in order, so the place is looked for from the end. */
function insert<S extends Stamp>(list: S[], entry: S, order: (a: S, b: S) => number): void {
  let at = list.length;
  while (at > 0 && order(list[at - 1] as S, entry) > 0) at--;
  if (at > 0 && list[at - 1]?.id === entry.id) return;
  list.splice(at, 0, entry);
}
