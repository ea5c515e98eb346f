import { cycleOfDay, parseDay } from './dates.ts';
import { amount, firstOfEach, has, ofType, text } from './facts.ts';
import type { CountedFact } from './facts.ts';

/** An obligation or a bill with something due. */
export interface Item {
  key: string;
  /** Of an obligation; null for a bill. */
  lineId: string | null;
  amountDueMinor: number;
  dueOn: number;
  dueCycle: number;
  /** In order of occurrence. */
  payments: { day: number; amountMinor: number }[];
  /** The day on which the payments reached the amount due. */
  settledOn: number | null;
}

export function itemsOf(facts: CountedFact[]): Item[] {
  const items: Item[] = [];
  const obligationFacts = ofType(facts, 'ObligationDue', 'RepaymentMade');
  for (const first of firstOfEach(obligationFacts, (fact) => text(fact, 'obligationId'))) {
    const obligationId = text(first, 'obligationId');
    const own = obligationFacts.filter((fact) => text(fact, 'obligationId') === obligationId);
    const announcements = ofType(own, 'ObligationDue');
    const repayments = ofType(own, 'RepaymentMade');
    const payments = firstOfEach(repayments, (fact) => text(fact, 'repaymentId'));
    // Terms that a repayment states twice over are terms still, though it pays but once.
    const selfContained = repayments.filter((fact) =>
      has(fact, 'lineId', 'amountDueMinor', 'dueOn'),
    );
    const terms = announcements[0] ?? selfContained[0];
    if (terms === undefined) continue;
    const lineId = text(terms, 'lineId');
    const due = amount(terms, 'amountDueMinor');
    items.push(item({ key: `obligation:${obligationId}`, lineId, due, terms, payments }));
  }

  const billFacts = ofType(facts, 'BillIssued', 'BillPaid');
  for (const first of firstOfEach(billFacts, (fact) => text(fact, 'billId'))) {
    const billId = text(first, 'billId');
    const own = billFacts.filter((fact) => text(fact, 'billId') === billId);
    const announcements = ofType(own, 'BillIssued');
    const payments = ofType(own, 'BillPaid');
    const selfContained = payments.filter((fact) =>
      has(fact, 'category', 'amountDueMinor', 'dueOn'),
    );
    const terms = announcements[0] ?? selfContained[0];
    if (terms === undefined) continue;
    const due = amount(terms, terms.type === 'BillIssued' ? 'amountMinor' : 'amountDueMinor');
    items.push(item({ key: `bill:${billId}`, lineId: null, due, terms, payments }));
  }
  return items.filter((each) => each.amountDueMinor > 0);
}

function item(from: {
  key: string;
  lineId: string | null;
  due: number;
  terms: CountedFact;
  payments: CountedFact[];
}): Item {
  let paid = 0;
  let settledOn: number | null = null;
  for (const payment of from.payments) {
    paid += amount(payment, 'amountMinor');
    if (settledOn === null && paid >= from.due) settledOn = payment.day;
  }
  const dueOn = parseDay(text(from.terms, 'dueOn'));
  return {
    key: from.key,
    lineId: from.lineId,
    amountDueMinor: from.due,
    dueOn,
    dueCycle: cycleOfDay(dueOn),
    payments: from.payments.map((payment) => ({
      day: payment.day,
      amountMinor: amount(payment, 'amountMinor'),
    })),
    settledOn,
  };
}

export function isOnTime(of: Item): boolean {
  return of.settledOn !== null && of.settledOn <= of.dueOn;
}

/** The buckets an unsettled item reaches by the end of `lastDay`, and on which day each. */
export function bucketsReached(of: Item, lastDay: number): { bucket: number; on: number }[] {
  const reached: { bucket: number; on: number }[] = [];
  for (const [bucket, daysPastDue] of [1, 30, 60, 90].entries()) {
    // At the end of a day the next day's date counts: due on the 5th, on the 6th it is 1 day.
    const on = of.dueOn + daysPastDue - 1;
    const isSettled = of.settledOn !== null && of.settledOn <= on;
    if (!isSettled && on <= lastDay) reached.push({ bucket, on });
  }
  return reached;
}
