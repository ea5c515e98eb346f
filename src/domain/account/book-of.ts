import type { BusinessCalendar, Day } from '../../kernel/business-calendar.ts';
import type { Fact } from './account.events.ts';
import type { Book, Withdrawal } from './book.ts';
import { emptyBook } from './book.ts';
import { addHash } from './fact-sum.ts';
import { apply } from './fold.ts';

/** The book of a whole set of facts, in any order, as of the end of a day; see `countedFacts`. */
export function bookOf(
  facts: readonly Fact[],
  calendar: BusinessCalendar,
  through: Day = Number.POSITIVE_INFINITY,
): Book {
  const known = knownThrough(facts, through);
  const { counted, ...withdrawals } = counting(known);
  const book = emptyBook();
  for (const fact of known) addHash(book.factSums, fact);
  for (const fact of counted) apply(book, fact, calendar);
  book.withdrawnOn = withdrawals.on;
  book.withdrawn = yetToArrive(known, withdrawals);
  return book;
}

/**
 * Those of a whole set of facts that count as of the end of a day, in their order.
 *
 * A voided behaviour and a reversed payment count for nothing, but only as of days on which the
 * withdrawal itself has occurred. A void cannot be voided; a reversal can.
 */
export function countedFacts(
  facts: readonly Fact[],
  through: Day = Number.POSITIVE_INFINITY,
): readonly Fact[] {
  return counting(knownThrough(facts, through)).counted;
}

function knownThrough(facts: readonly Fact[], through: Day): readonly Fact[] {
  return facts.filter((fact) => fact.day <= through);
}

interface Withdrawals {
  readonly voided: ReadonlySet<string>;
  readonly reversed: ReadonlySet<string>;
  /** The last day of one that counts. */
  readonly on: Day | null;
}

function counting(known: readonly Fact[]): Withdrawals & { readonly counted: readonly Fact[] } {
  const voids = known.filter((fact) => fact.type === 'BehaviourVoided');
  const voided = new Set(voids.map((fact) => fact.data.targetId));
  const standing = known.filter((fact) => fact.type === 'BehaviourVoided' || !voided.has(fact.id));
  const reversals = standing.filter((fact) => fact.type === 'RepaymentReversed');
  const reversed = new Set(reversals.map((fact) => fact.data.targetId));
  const counted = standing.filter(
    ({ type, id }) => !((type === 'RepaymentMade' || type === 'BillPaid') && reversed.has(id)),
  );
  let on: Day | null = null;
  for (const { day } of [...voids, ...reversals]) on = Math.max(on ?? day, day);
  return { counted, voided, reversed, on };
}

function yetToArrive(facts: readonly Fact[], targets: Withdrawals): Record<string, Withdrawal> {
  const withdrawn: Record<string, Withdrawal> = {};
  for (const id of targets.reversed) withdrawn[id] = 'reversal';
  for (const id of targets.voided) withdrawn[id] = 'void';
  for (const fact of facts) Reflect.deleteProperty(withdrawn, fact.id);
  return withdrawn;
}
