import type { Day } from '../../kernel/business-calendar.ts';
import type { Item, ItemChange, Payment, Stamp, Terms } from '../account/book.ts';
import { byStamp } from '../account/book.ts';
import { restructuredKey } from '../account/keys.ts';
import type { Cut } from './cut.ts';

/** What was to be paid by when, what was paid on it, and how it ended. */
export interface TermsState {
  readonly key: string;
  /** `line:{lineId}`, or the category of a bill. */
  readonly owner: string;
  readonly amountDueMinor: number;
  readonly dueOn: Day;
  /** In order of (at, id); payments after the cut may be among them. */
  readonly payments: readonly Payment[];
  /** The day on which payments reached the amount due. */
  readonly settledOn: Day | null;
  /** The day on which a restructuring ended these terms, unsettled. */
  readonly restructuredOn: Day | null;
  /** The day on which it was written off, unsettled. */
  readonly writtenOffOn: Day | null;
}

/** Those of the earliest announcement, else of the earliest self-contained payment. */
export function termsAt({ announced, claimed }: Item, { knownThrough }: Cut): Terms | null {
  if (announced && announced.day <= knownThrough) return announced;
  return claimed && claimed.day <= knownThrough ? claimed : null;
}

/** An item that nothing but payments has happened to. */
export function unchanged(key: string, terms: Terms, of: { item: Item; cut: Cut }): TermsState {
  const { owner, amountDueMinor, dueOn } = terms;
  const { payments } = of.item;
  const settledOn = settlement(payments, amountDueMinor, of.cut)?.day ?? null;
  const notChanged = { restructuredOn: null, writtenOffOn: null };
  return { key, owner, amountDueMinor, dueOn, payments, settledOn, ...notChanged };
}

/**
 * The terms of an item one after another: each restructuring ends those in force, and what is
 * paid later is paid on those that follow. What is settled is neither restructured nor written
 * off.
 */
export function termsOneAfterAnother(
  key: string,
  { owner, ...first }: Terms,
  { item, cut }: { item: Item; cut: Cut },
): readonly TermsState[] {
  const states: TermsState[] = [];
  let termsKey = key;
  let changes = (item.changes ?? []).filter((each) => each.day <= cut.knownThrough);
  let payments = item.payments.filter((each) => each.day <= cut.knownThrough);
  let terms: Due | null = first;
  while (terms !== null) {
    const { amountDueMinor, dueOn }: Due = terms;
    const settled = settlement(payments, amountDueMinor, cut);
    const effective = before(changes, settled);
    const end = effective.find((each) => each.kind === 'restructured') ?? null;
    const writtenOff = before(effective, end).find((each) => each.kind === 'writtenOff');
    const own = before(payments, end);
    states.push({
      key: termsKey,
      owner,
      amountDueMinor,
      dueOn,
      payments: own,
      settledOn: end === null ? (settled?.day ?? null) : null,
      restructuredOn: end?.day ?? null,
      writtenOffOn: writtenOff?.day ?? null,
    });
    if (end !== null) termsKey = restructuredKey(key, end.day, endedOn(end.day, states));
    terms = end && termsAfter(end, amountDueMinor - sumOf(own));
    changes = after(changes, end);
    payments = after(payments, end);
  }
  return states;
}

/** How many terms were restructured on a day. */
function endedOn(day: Day, states: readonly TermsState[]): number {
  return states.filter((each) => each.restructuredOn === day).length;
}

type Due = Pick<Terms, 'amountDueMinor' | 'dueOn'>;

function before<S extends Stamp>(entries: readonly S[], end: Stamp | null): S[] {
  return entries.filter((each) => end === null || byStamp(each, end) < 0);
}

function after<S extends Stamp>(entries: readonly S[], end: Stamp | null): S[] {
  return entries.filter((each) => end !== null && byStamp(each, end) > 0);
}

/** Null where nothing is due any more. */
function termsAfter(
  { dueOn, amountDueMinor }: Extract<ItemChange, { kind: 'restructured' }>,
  restMinor: number,
): Due | null {
  const due = amountDueMinor ?? restMinor;
  return dueOn === null || due <= 0 ? null : { amountDueMinor: due, dueOn };
}

/** The payment with which the amount due was reached. */
function settlement(payments: readonly Payment[], dueMinor: number, cut: Cut): Stamp | null {
  let paidMinor = 0;
  for (const payment of payments) {
    if (payment.day > cut.knownThrough) return null;
    paidMinor += payment.amountMinor;
    if (paidMinor >= dueMinor) return payment;
  }
  return null;
}

function sumOf(payments: readonly Payment[]): number {
  return payments.reduce((sum, payment) => sum + payment.amountMinor, 0);
}
