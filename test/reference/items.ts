import { cycleOfDay, formatDay, parseDay } from './dates.ts';
import { amount, firstOfEach, has, ofType, text } from './facts.ts';
import type { CountedFact } from './facts.ts';

/** Terms of an obligation or a bill with something due, until they were paid or restructured. */
export interface Item {
  key: string;
  /** Of an obligation; null for a bill. */
  lineId: string | null;
  /** Its line, or the category of the bill. */
  owner: string;
  amountDueMinor: number;
  dueOn: number;
  dueCycle: number;
  /** In order of occurrence. */
  payments: { day: number; amountMinor: number }[];
  /** The day on which the payments reached the amount due. */
  settledOn: number | null;
  restructuredOn: number | null;
  writtenOffOn: number | null;
  isPausedOn: (day: number) => boolean;
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
    const key = `obligation:${obligationId}`;
    items.push(...termsOf({ facts, key, lineId, owner: `line:${lineId}`, due, terms, payments }));
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
    const owner = text(terms, 'category');
    items.push(
      ...termsOf({ facts, key: `bill:${billId}`, lineId: null, owner, due, terms, payments }),
    );
  }
  return items;
}

interface Source {
  facts: CountedFact[];
  key: string;
  lineId: string | null;
  owner: string;
  due: number;
  terms: CountedFact;
  payments: CountedFact[];
}

/** One after another: all that happens to an item is looked at in the order of occurrence. */
function termsOf(source: Source): Item[] {
  const all: Item[] = [];
  const begin = (amountDueMinor: number, dueOn: number, key = source.key): Item | null => {
    if (amountDueMinor <= 0) return null;
    const item = newItem(source, { key, amountDueMinor, dueOn });
    all.push(item);
    return item;
  };
  let current = begin(source.due, parseDay(text(source.terms, 'dueOn')));
  for (const fact of source.facts) {
    if (current === null) break;
    if (source.payments.includes(fact)) {
      current.payments.push({ day: fact.day, amountMinor: amount(fact, 'amountMinor') });
      if (current.settledOn === null && leftOf(current) <= 0) current.settledOn = fact.day;
    }
    if (current.settledOn !== null || fact.data.targetId !== source.key) continue;
    if (fact.type === 'ObligationWrittenOff') current.writtenOffOn ??= fact.day;
    if (fact.type === 'ObligationRestructured') {
      current.restructuredOn = fact.day;
      const isReplaced = has(fact, 'dueOn');
      const due = has(fact, 'amountDueMinor') ? amount(fact, 'amountDueMinor') : leftOf(current);
      const nth = all.filter((item) => item.restructuredOn === fact.day).length;
      const on = `${formatDay(fact.day)}${nth > 1 ? `.${nth}` : ''}`;
      const next = `restructured:${on}:${source.key}`;
      current = isReplaced ? begin(due, parseDay(text(fact, 'dueOn')), next) : null;
    }
  }
  return all;
}

/** Under its own key, or under that of the restructuring that it follows. */
function newItem(
  { facts, key: itemKey, lineId, owner }: Source,
  { key, amountDueMinor, dueOn }: { key: string; amountDueMinor: number; dueOn: number },
): Item {
  const pauses = ofType(facts, 'DelinquencyPaused', 'DelinquencyResumed');
  return {
    key,
    lineId,
    owner,
    amountDueMinor,
    dueOn,
    dueCycle: cycleOfDay(dueOn),
    payments: [],
    settledOn: null,
    restructuredOn: null,
    writtenOffOn: null,
    isPausedOn: (day) => isPaused(pauses, [itemKey, owner], day),
  };
}

function leftOf(item: Item): number {
  let left = item.amountDueMinor;
  for (const payment of item.payments) left -= payment.amountMinor;
  return left;
}

/** Whether any of the keys had been paused, and not resumed, by the end of a day. */
function isPaused(pauses: CountedFact[], keys: string[], day: number): boolean {
  return keys.some((key) => {
    let isOn = false;
    for (const fact of pauses) {
      if (fact.day <= day && fact.data.targetId === key) isOn = fact.type === 'DelinquencyPaused';
    }
    return isOn;
  });
}

/** Paid before the first day after the due date that is not paused is over. */
export function isOnTime(of: Item): boolean {
  if (of.settledOn === null) return false;
  for (let day = of.dueOn + 1; day <= of.settledOn; day += 1) {
    if (!of.isPausedOn(day)) return false;
  }
  return true;
}

/** The buckets that an item reaches by the end of `lastDay`, and on which day each. */
export function bucketsReached(of: Item, lastDay: number): { bucket: number; on: number }[] {
  const reached: { bucket: number; on: number }[] = [];
  const endedOn = of.settledOn ?? of.restructuredOn;
  const isWrittenOffBy = (day: number) => of.writtenOffOn !== null && of.writtenOffOn <= day;
  let daysPastDue = 0;
  // At the end of a day the next day's date counts: due on the 5th, on the 6th it is 1 day.
  for (let on = of.dueOn; on <= lastDay && daysPastDue < 90; on += 1) {
    const isEnded = endedOn !== null && endedOn <= on;
    if (!isEnded && !of.isPausedOn(on + 1)) {
      daysPastDue += 1;
      const bucket = [1, 30, 60, 90].indexOf(daysPastDue);
      if (bucket >= 0 && !isWrittenOffBy(on)) reached.push({ bucket, on });
      else if (daysPastDue === 1) reached.push({ bucket: 3, on });
    }
  }
  const hasWorst = reached.some((each) => each.bucket === 3);
  if (reached.length > 0 && !hasWorst && of.writtenOffOn !== null && isWrittenOffBy(lastDay)) {
    reached.push({ bucket: 3, on: of.writtenOffOn });
  }
  return reached;
}
